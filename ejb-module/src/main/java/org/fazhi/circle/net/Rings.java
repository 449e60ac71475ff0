package org.fazhi.circle.net;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Marching squares: the outline of all raster points whose value is at most a level, as polygons with holes. The raster's rim is outside. */
final class Rings {

    private static final GeometryFactory F = new GeometryFactory();
    /** Holes with fewer corners than this are single squares between streets: nobody would call them unreachable. */
    private static final int SMALLEST_HOLE = 14;

    /** Corners of a square: southwest, southeast, northeast, northwest; side i lies between corner i and the next. */
    private static final int[] EAST = {0, 1, 1, 0};
    private static final int[] NORTH = {0, 0, 1, 1};

    private final float[] value;
    private final int columns;
    private final int rows;
    private final float level;
    private final double west;
    private final double south;
    private final double stepX;
    private final double stepY;
    /** Which squares' crossing (bits by entry side) was drawn. */
    private final byte[] done;

    Rings(float[] value, int columns, int rows, float level, double west, double south, double stepX, double stepY) {
        this.value = value;
        this.columns = columns;
        this.rows = rows;
        this.level = level;
        this.west = west;
        this.south = south;
        this.stepX = stepX;
        this.stepY = stepY;
        done = new byte[Math.max(0, (columns - 1) * (rows - 1))];
    }

    Geometry polygons() {
        var shells = new ArrayList<LinearRing>();
        var holes = new ArrayList<LinearRing>();
        for (int r = 0; r < rows - 1; r++) {
            for (int c = 0; c < columns - 1; c++) {
                for (int side = 0; side < 4; side++) {
                    if (exit(c, r, side) >= 0 && (done[r * (columns - 1) + c] >> side & 1) == 0) {
                        ring(c, r, side, shells, holes);
                    }
                }
            }
        }
        return assemble(shells, holes);
    }

    private boolean in(int c, int r) {
        return value[r * columns + c] <= level;
    }

    /** Sides: 0 south, 1 east, 2 north, 3 west. The inside lies at the left hand. {@return side by which the line leaves that entered there, -1: none enters} */
    private int exit(int c, int r, int side) {
        boolean[] k = {in(c, r), in(c + 1, r), in(c + 1, r + 1), in(c, r + 1)};
        // Entering by a side with the inside at the left: the corner before it (clockwise) is out, the one after is in.
        int left = side;
        int right = (side + 1) % 4;
        if (!k[left] || k[right]) {
            return -1;
        }
        // Go round from the left corner clockwise to the first corner that is out.
        for (int i = 1; i < 4; i++) {
            int at = (left + 4 - i) % 4;
            if (!k[at]) {
                return at;
            }
        }
        return -1;
    }

    private void ring(int startC, int startR, int startSide, List<LinearRing> shells, List<LinearRing> holes) {
        var line = new ArrayList<Coordinate>();
        int c = startC;
        int r = startR;
        int side = startSide;
        do {
            done[r * (columns - 1) + c] |= (byte) (1 << side);
            line.add(cross(c, r, side));
            int out = exit(c, r, side);
            switch (out) {
                case 0 -> r--;
                case 1 -> c++;
                case 2 -> r++;
                default -> c--;
            }
            side = (out + 2) % 4;
        } while (c != startC || r != startR || side != startSide);
        line.add(line.get(0));
        if (line.size() < 4) {
            return;
        }
        var ring = F.createLinearRing(line.toArray(Coordinate[]::new));
        if (Orientation.isCCW(ring.getCoordinateSequence())) {
            shells.add(ring);
        } else if (line.size() >= SMALLEST_HOLE) {
            holes.add(ring);
        }
    }

    private Coordinate cross(int c, int r, int side) {
        int next = (side + 1) % 4;
        int c1 = c + EAST[side];
        int r1 = r + NORTH[side];
        int c2 = c + EAST[next];
        int r2 = r + NORTH[next];
        float a = value[r1 * columns + c1];
        float b = value[r2 * columns + c2];
        double t = Float.isInfinite(a) || Float.isInfinite(b) ? 0.5 : (level - a) / (b - a);
        return new Coordinate(west + (c1 + t * (c2 - c1)) * stepX, south + (r1 + t * (r2 - r1)) * stepY);
    }

    private static Geometry assemble(List<LinearRing> shells, List<LinearRing> holes) {
        var inside = new ArrayList<List<LinearRing>>();
        shells.forEach(s -> inside.add(new ArrayList<>()));
        for (var hole : holes) {
            int best = -1;
            for (int i = 0; i < shells.size(); i++) {
                var s = shells.get(i);
                if (s.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
                        && (best < 0 || shells.get(best).getEnvelopeInternal().contains(s.getEnvelopeInternal()))
                        && PointLocation.isInRing(hole.getCoordinateN(0), s.getCoordinates())) {
                    best = i;
                }
            }
            if (best >= 0) {
                inside.get(best).add(hole);
            }
        }
        var polygons = new Polygon[shells.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = F.createPolygon(shells.get(i), inside.get(i).toArray(LinearRing[]::new));
        }
        return polygons.length == 1 ? polygons[0] : F.createMultiPolygon(polygons);
    }
}
