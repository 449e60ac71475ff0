package org.fazhi.circle.net;

/** Lengths on the ground from degrees. */
public final class Earth {

    /** Mean radius in metres. */
    public static final double RADIUS = 6_371_008.8;
    /** Metres of one degree of latitude. */
    public static final double DEGREE = Math.toRadians(1) * RADIUS;
    /** Positions are kept as degrees times this. */
    public static final double E7 = 1e7;

    private Earth() {
    }

    /** {@return the great-circle distance of two places in metres} */
    public static double metres(double lon1, double lat1, double lon2, double lat2) {
        double a = Math.toRadians(lat1);
        double b = Math.toRadians(lat2);
        double x = Math.sin((b - a) / 2);
        double y = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(x * x + Math.cos(a) * Math.cos(b) * y * y)));
    }

    /** {@return a degree as it is kept} */
    public static int e7(double degree) {
        return (int) Math.round(degree * E7);
    }

    /** {@return whether both are numbers that can be a place on earth} */
    public static boolean isPlace(double lon, double lat) {
        return lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90;
    }
}
