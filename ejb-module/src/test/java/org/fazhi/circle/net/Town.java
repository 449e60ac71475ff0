package org.fazhi.circle.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented street nets for tests. */
final class Town {

    static final double LON = 119.40;
    static final double LAT = 32.39;
    private static final byte ALL = 7;

    private Town() {
    }

    /** {@return a place so many metres east and north of the corner} */
    static double[] at(double east, double north) {
        return new double[] {LON + east / (Earth.DEGREE * Math.cos(Math.toRadians(LAT))), LAT + north / Earth.DEGREE};
    }

    static int point(Streets s, double east, double north, boolean stops) {
        var p = at(east, north);
        return s.point(Earth.e7(p[0]), Earth.e7(p[1]), stops);
    }

    static void street(Streets s, int... points) {
        s.line(new Streets.Line(points, ALL, (byte) 1, ""));
    }

    /** {@return a chessboard of n × n crossings, so many metres apart, with names 横0 … and 纵0 …} */
    static Streets board(int n, double metres) {
        var s = new Streets();
        var p = new int[n][n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                p[r][c] = point(s, c * metres, r * metres, false);
            }
        }
        for (int i = 0; i < n; i++) {
            var row = new int[n];
            var column = new int[n];
            for (int k = 0; k < n; k++) {
                row[k] = p[i][k];
                column[k] = p[k][i];
            }
            street(s, row);
            street(s, column);
        }
        return s;
    }

    /** {@return a net of random streets, and all its streets as node pairs with lengths for a simple search} */
    static Streets random(long seed, int points, int streets, List<int[]> pairs) {
        var random = new Random(seed);
        var s = new Streets();
        for (int i = 0; i < points; i++) {
            point(s, random.nextInt(3000), random.nextInt(3000), false);
        }
        for (int i = 0; i < streets; i++) {
            int a = random.nextInt(points);
            int b = random.nextInt(points);
            if (a != b) {
                street(s, a, b);
                pairs.add(new int[] {a, b});
            }
        }
        return s;
    }

    static List<double[]> places(Streets s) {
        var out = new ArrayList<double[]>();
        for (int i = 0; i < s.points(); i++) {
            out.add(new double[] {s.lon(i) / Earth.E7, s.lat(i) / Earth.E7});
        }
        return out;
    }
}
