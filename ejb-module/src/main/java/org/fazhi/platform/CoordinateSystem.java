package org.fazhi.platform;

/**
 * Where figures of longitude and latitude in China come from. What is kept is CGCS2000; every import says what it brings.
 *
 * <p>GCJ-02 (高德, 腾讯 and most maps) lies 100 to 700 m beside the truth, BD-09 (百度) another 600 m further. An undeclared list is
 * off by two thirds of a ten-minute walk.
 */
public enum CoordinateSystem {
    /** GPS; the same as CGCS2000 to less than a metre. */
    WGS84,
    /** National system of 2000 (EPSG:4490). */
    CGCS2000,
    /** Offset system of Chinese web maps. */
    GCJ02,
    /** Baidu's. */
    BD09;

    private static final double A = 6_378_245.0;
    private static final double EE = 0.00669342162296594323;
    private static final double BD = Math.PI * 3000.0 / 180.0;
    private static final int ROUNDS = 6;

    /** {@return longitude and latitude in CGCS2000 of a place given in this system} */
    public double[] toCgcs(double lon, double lat) {
        return this == WGS84 || this == CGCS2000 ? new double[] {lon, lat} : inverse(lon, lat);
    }

    /** {@return longitude and latitude in this system of a place given in CGCS2000} */
    public double[] fromCgcs(double lon, double lat) {
        return switch (this) {
            case WGS84, CGCS2000 -> new double[] {lon, lat};
            case GCJ02 -> gcj(lon, lat);
            case BD09 -> {
                var g = gcj(lon, lat);
                double z = Math.hypot(g[0], g[1]) + 0.00002 * Math.sin(g[1] * BD);
                double t = Math.atan2(g[1], g[0]) + 0.000003 * Math.cos(g[0] * BD);
                yield new double[] {z * Math.cos(t) + 0.0065, z * Math.sin(t) + 0.006};
            }
        };
    }

    /** The way back has no formula: the forward one is applied until the place fits, which after four rounds is below a micrometre. */
    private double[] inverse(double lon, double lat) {
        double x = lon;
        double y = lat;
        for (int i = 0; i < ROUNDS; i++) {
            var f = fromCgcs(x, y);
            x += lon - f[0];
            y += lat - f[1];
        }
        return new double[] {x, y};
    }

    private static double[] gcj(double lon, double lat) {
        if (lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271) {
            return new double[] {lon, lat};
        }
        double x = lon - 105;
        double y = lat - 35;
        double rad = Math.toRadians(lat);
        double magic = 1 - EE * Math.sin(rad) * Math.sin(rad);
        double waves = (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2 / 3;
        double dLat = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + waves
                + (20 * Math.sin(y * Math.PI) + 40 * Math.sin(y / 3 * Math.PI)) * 2 / 3
                + (160 * Math.sin(y / 12 * Math.PI) + 320 * Math.sin(y * Math.PI / 30)) * 2 / 3;
        double dLon = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + waves
                + (20 * Math.sin(x * Math.PI) + 40 * Math.sin(x / 3 * Math.PI)) * 2 / 3
                + (150 * Math.sin(x / 12 * Math.PI) + 300 * Math.sin(x / 30 * Math.PI)) * 2 / 3;
        return new double[] {lon + Math.toDegrees(dLon * Math.sqrt(magic) / (A * Math.cos(rad))),
            lat + Math.toDegrees(dLat * magic * Math.sqrt(magic) / (A * (1 - EE)))};
    }
}
