package org.fazhi.circle.net;

import java.util.Arrays;

/** Which pieces of streets lie in which square of about 120 m: finds the street next to a place in a few microseconds. */
final class EdgeGrid {

    private static final double CELL = 120;

    private final StreetGraph g;
    private final boolean[] substantial;
    private final int west;
    private final int south;
    private final double cellLon;
    private final double cellLat;
    private final int columns;
    private final int rows;
    private final int[] begin;
    /** First vertex of each piece, and its edge. */
    private final int[] vertex;
    private final int[] edge;

    EdgeGrid(StreetGraph g) {
        this.g = g;
        var b = g.lon.length == 0 ? new double[4] : g.bounds();
        west = Earth.e7(b[0]);
        south = Earth.e7(b[1]);
        double mid = Math.toRadians((b[1] + b[3]) / 2);
        cellLat = CELL / Earth.DEGREE * Earth.E7;
        cellLon = cellLat / Math.max(0.05, Math.cos(mid));
        columns = 1 + (int) ((Earth.e7(b[2]) - (double) west) / cellLon);
        rows = 1 + (int) ((Earth.e7(b[3]) - (double) south) / cellLat);
        substantial = new boolean[g.edges()];
        var pieces = new boolean[g.pieceMetres.length];
        var asked = new boolean[pieces.length];
        for (int e = 0; e < g.edges(); e++) {
            int p = g.edgePiece[e];
            if (p >= 0 && !asked[p]) {
                asked[p] = true;
                pieces[p] = g.substantial(e);
            }
            substantial[e] = p < 0 || pieces[p];
        }
        begin = new int[columns * rows + 1];
        each((cell, v, e) -> begin[cell + 1]++);
        for (int i = 0; i < columns * rows; i++) {
            begin[i + 1] += begin[i];
        }
        vertex = new int[begin[columns * rows]];
        edge = new int[vertex.length];
        var next = Arrays.copyOf(begin, columns * rows);
        each((cell, v, e) -> {
            vertex[next[cell]] = v;
            edge[next[cell]++] = e;
        });
    }

    private interface Put {
        void at(int cell, int vertex, int edge);
    }

    private void each(Put put) {
        for (int e = 0; e < g.edges(); e++) {
            for (int v = g.edgeVertex[e]; v + 1 < g.edgeVertex[e + 1]; v++) {
                int c1 = column(Math.min(g.lon[v], g.lon[v + 1]));
                int c2 = column(Math.max(g.lon[v], g.lon[v + 1]));
                int r1 = row(Math.min(g.lat[v], g.lat[v + 1]));
                int r2 = row(Math.max(g.lat[v], g.lat[v + 1]));
                for (int r = r1; r <= r2; r++) {
                    for (int c = c1; c <= c2; c++) {
                        put.at(r * columns + c, v, e);
                    }
                }
            }
        }
    }

    private int column(double lonE7) {
        return (int) Math.max(0, Math.min(columns - 1, (lonE7 - west) / cellLon));
    }

    private int row(double latE7) {
        return (int) Math.max(0, Math.min(rows - 1, (latE7 - south) / cellLat));
    }

    Snap nearest(double lon, double lat, Mode mode, double limit) {
        if (vertex.length == 0) {
            return null;
        }
        // A scrap of the map counts only when nothing better is in reach.
        var best = new Best(lon, lat, limit);
        var scrap = new Best(lon, lat, limit);
        double lonE7 = lon * Earth.E7;
        double latE7 = lat * Earth.E7;
        double reachLon = limit / Earth.DEGREE * Earth.E7 / Math.max(0.05, Math.cos(Math.toRadians(lat)));
        double reachLat = limit / Earth.DEGREE * Earth.E7;
        if (lonE7 + reachLon < west || latE7 + reachLat < south || lonE7 - reachLon > west + columns * cellLon || latE7 - reachLat > south + rows * cellLat) {
            return null;
        }
        int cx = column(lonE7);
        int cy = row(latE7);
        int most = (int) Math.ceil(limit / CELL) + 1;
        for (int ring = 0; ring <= most; ring++) {
            if (best.edge >= 0 && Math.sqrt(best.square) < (ring - 1) * CELL * 0.9) {
                break;
            }
            ring(cx, cy, ring, mode, best, scrap);
        }
        return best.edge >= 0 ? best.snap() : scrap.edge >= 0 ? scrap.snap() : null;
    }

    private void ring(int cx, int cy, int ring, Mode mode, Best best, Best scrap) {
        for (int r = Math.max(0, cy - ring); r <= Math.min(rows - 1, cy + ring); r++) {
            boolean whole = r == cy - ring || r == cy + ring;
            for (int c = Math.max(0, cx - ring); c <= Math.min(columns - 1, cx + ring); c++) {
                if (!whole && c != cx - ring && c != cx + ring) {
                    continue;
                }
                for (int i = begin[r * columns + c]; i < begin[r * columns + c + 1]; i++) {
                    if ((g.edgeModes[edge[i]] & mode.bit()) != 0) {
                        (substantial[edge[i]] ? best : scrap).look(vertex[i], edge[i]);
                    }
                }
            }
        }
    }

    int[] within(double w, double s, double e, double n) {
        var seen = new java.util.BitSet(g.edges());
        if (vertex.length > 0) {
            for (int r = row(s * Earth.E7); r <= row(n * Earth.E7); r++) {
                for (int c = column(w * Earth.E7); c <= column(e * Earth.E7); c++) {
                    for (int i = begin[r * columns + c]; i < begin[r * columns + c + 1]; i++) {
                        seen.set(edge[i]);
                    }
                }
            }
        }
        return seen.stream().toArray();
    }

    /** The best found so far, measured on a plane that touches the earth at the asked place. */
    private final class Best {

        private final double lon;
        private final double lat;
        private final double kx;
        private final double ky = Earth.DEGREE / Earth.E7;
        private double square;
        private int edge = -1;
        private int vertex;
        private double part;

        Best(double lon, double lat, double limit) {
            this.lon = lon * Earth.E7;
            this.lat = lat * Earth.E7;
            kx = ky * Math.cos(Math.toRadians(lat));
            square = limit * limit;
        }

        void look(int v, int e) {
            double ax = (g.lon[v] - lon) * kx;
            double ay = (g.lat[v] - lat) * ky;
            double dx = ((double) g.lon[v + 1] - g.lon[v]) * kx;
            double dy = ((double) g.lat[v + 1] - g.lat[v]) * ky;
            double t = Snap.part(ax, ay, dx, dy);
            double x = ax + t * dx;
            double y = ay + t * dy;
            double d = x * x + y * y;
            if (d < square) {
                square = d;
                edge = e;
                vertex = v;
                part = t;
            }
        }

        Snap snap() {
            int at = g.along[vertex] + (int) Math.round(part * (g.along[vertex + 1] - g.along[vertex]));
            return new Snap(edge, at, (int) Math.round(Math.sqrt(square) * 100), (g.lon[vertex] + part * ((double) g.lon[vertex + 1] - g.lon[vertex])) / Earth.E7,
                    (g.lat[vertex] + part * ((double) g.lat[vertex + 1] - g.lat[vertex])) / Earth.E7);
        }
    }
}
