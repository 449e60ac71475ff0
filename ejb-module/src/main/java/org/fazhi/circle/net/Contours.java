package org.fazhi.circle.net;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The area that a search reached, as polygons at one or more distances. Every reached street is drawn into a raster whose squares hold
 * the shortest way to them, the last metres beside the street included; the lines of equal distance are then traced through the squares.
 */
public final class Contours {

    /** How far beside a street people still count as being there, in metres. */
    public static final double BESIDE = 50;
    private static final double STEP = 16;
    /** A step beside the street counts for less than one along it: yards and squares are crossed straight. */
    private static final float ASIDE = 0.75f;
    private static final float NEVER = Float.POSITIVE_INFINITY;

    private final double cell;
    private final double west;
    private final double south;
    private final double kx;
    private final double ky;
    private final int columns;
    private final int rows;
    private final float[] value;
    private final float[] street;

    /**
     * Draws what a walker reached.
     *
     * @param walker   after its run
     * @param cellSize metres of a square: 20 for one place, more for a whole district
     */
    public Contours(Walker walker, double cellSize) {
        cell = cellSize;
        var box = box(walker);
        ky = Earth.DEGREE;
        kx = Earth.DEGREE * Math.cos(Math.toRadians((box[1] + box[3]) / 2));
        double margin = BESIDE + 3 * cell;
        west = box[0] - margin / kx;
        south = box[1] - margin / ky;
        columns = box[2] < box[0] ? 0 : 2 + (int) Math.ceil(((box[2] - box[0]) * kx + 2 * margin) / cell);
        rows = columns == 0 ? 0 : 2 + (int) Math.ceil(((box[3] - box[1]) * ky + 2 * margin) / cell);
        value = new float[columns * rows];
        Arrays.fill(value, NEVER);
        street = value.clone();
        draw(walker);
        widen();
    }

    private static double[] box(Walker w) {
        var g = w.graph();
        var b = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        each(w, (edge, from, to, start, end) -> {
            grow(b, g.placeAt(edge, from));
            grow(b, g.placeAt(edge, to));
            for (int v = g.edgeVertex[edge]; v < g.edgeVertex[edge + 1]; v++) {
                if (g.along[v] > Math.min(from, to) && g.along[v] < Math.max(from, to)) {
                    grow(b, new double[] {g.lon[v] / Earth.E7, g.lat[v] / Earth.E7});
                }
            }
        });
        return b;
    }

    private static void grow(double[] b, double[] p) {
        b[0] = Math.min(b[0], p[0]);
        b[1] = Math.min(b[1], p[1]);
        b[2] = Math.max(b[2], p[0]);
        b[3] = Math.max(b[3], p[1]);
    }

    /** A reached piece of a street: from and to in centimetres along it, and the ways to both. */
    private interface Piece {
        void at(int edge, int from, int to, int wayFrom, int wayTo);
    }

    private static void each(Walker w, Piece piece) {
        var g = w.graph();
        for (int i = 0; i < w.reached(); i++) {
            int node = w.node(i);
            int d = w.distance(node);
            for (int a = g.first[node]; a < g.first[node + 1]; a++) {
                if ((g.arcModes[a] & w.mode().bit()) != 0) {
                    int e = g.arcEdge[a];
                    int len = g.arcLength[a];
                    int go = Math.min(len, w.limit() - d);
                    int other = w.distance(g.arcTo[a]);
                    // Both ends draw up to the point where they meet.
                    if (other != Integer.MAX_VALUE) {
                        go = Math.min(go, Math.max(0, (len + other - d) / 2 + 1));
                    }
                    if (go > 0) {
                        boolean forward = g.edgeFrom[e] == node;
                        piece.at(e, forward ? 0 : len, forward ? Math.min(go, len) : Math.max(0, len - go), d, d + go);
                    }
                }
            }
        }
        for (var s : w.seeds()) {
            int len = g.length(s.edge());
            piece.at(s.edge(), s.along(), Math.min(len, s.along() + w.limit()), 0, Math.min(len - s.along(), w.limit()));
            piece.at(s.edge(), s.along(), Math.max(0, s.along() - w.limit()), 0, Math.min(s.along(), w.limit()));
        }
    }

    private void draw(Walker w) {
        var g = w.graph();
        each(w, (edge, from, to, start, end) -> {
            int v = g.edgeVertex[edge];
            int last = g.edgeVertex[edge + 1] - 1;
            int low = Math.min(from, to);
            int high = Math.max(from, to);
            for (; v < last; v++) {
                int a = Math.max(low, g.along[v]);
                int b = Math.min(high, g.along[v + 1]);
                if (a <= b && g.along[v + 1] > g.along[v]) {
                    segment(g, v, a, b, from, start);
                } else if (g.along[v] > high) {
                    break;
                }
            }
        });
    }

    private void segment(StreetGraph g, int v, int a, int b, int from, int start) {
        double span = g.along[v + 1] - g.along[v];
        int steps = 1 + (int) ((b - a) / 100.0 / STEP);
        for (int i = 0; i <= steps; i++) {
            double at = a + (b - a) * (double) i / steps;
            double t = (at - g.along[v]) / span;
            double x = ((g.lon[v] + t * ((double) g.lon[v + 1] - g.lon[v])) / Earth.E7 - west) * kx / cell;
            double y = ((g.lat[v] + t * ((double) g.lat[v + 1] - g.lat[v])) / Earth.E7 - south) * ky / cell;
            mark(x, y, (float) ((start + Math.abs(at - from)) / 100.0));
        }
    }

    private void mark(double x, double y, float way) {
        int c = (int) Math.round(x);
        int r = (int) Math.round(y);
        int i = r * columns + c;
        float there = way + (float) (Math.hypot(c - x, r - y) * cell) * ASIDE;
        if (there < street[i]) {
            street[i] = there;
        }
    }

    /** Lets every marked square reach the squares beside it. */
    private void widen() {
        int reach = (int) (BESIDE / cell);
        for (int dr = -reach; dr <= reach; dr++) {
            for (int dc = -reach; dc <= reach; dc++) {
                double beside = Math.hypot(dr, dc) * cell;
                if (beside <= BESIDE) {
                    widen(dr * columns + dc, (float) beside * ASIDE, (reach + 1) * columns);
                }
            }
        }
    }

    private void widen(int shift, float more, int rim) {
        for (int i = rim; i < street.length - rim; i++) {
            float there = street[i] + more;
            if (there < value[i + shift]) {
                value[i + shift] = there;
            }
        }
    }

    /** {@return the areas within each of the distances (metres), in degrees of CGCS2000} */
    public List<Geometry> at(double... metres) {
        return Arrays.stream(metres).mapToObj(this::area).toList();
    }

    private Geometry area(double metres) {
        var raw = new Rings(value, columns, rows, (float) metres, west, south, cell / kx, cell / ky).polygons();
        return DouglasPeuckerSimplifier.simplify(raw, cell / 4 / ky);
    }

    /** {@return square metres of an area in degrees, about as exact as its outline} */
    public static double squareMetres(Geometry area) {
        double k = Math.cos(Math.toRadians(area.getEnvelopeInternal().centre() == null ? 0 : area.getEnvelopeInternal().centre().y));
        return area.getArea() * Earth.DEGREE * Earth.DEGREE * k;
    }
}
