package org.fazhi.station;

import java.util.regex.Pattern;
import org.fazhi.platform.CoordinateSystem;

/**
 * A place in CGCS2000, as it is typed or read off a telephone (WGS-84 is the same to the decimetre).
 *
 * @param lon longitude in degrees
 * @param lat latitude in degrees
 */
public record Position(double lon, double lat) {

    private static final Pattern TYPED = Pattern.compile("(\\d{2,3}\\.\\d{3,10})\\s*[,，\\s]\\s*(\\d{1,2}\\.\\d{3,10})");
    private static final double RADIUS = 6_371_000;
    private static final double WEST = 73;
    private static final double EAST = 136;
    private static final double SOUTH = 3;
    private static final double NORTH = 54;

    /** {@return the place, or null when the text names none in China} */
    public static Position read(String text) {
        var m = TYPED.matcher(text == null ? "" : text.strip());
        if (!m.matches()) {
            return null;
        }
        double lon = Double.parseDouble(m.group(1));
        double lat = Double.parseDouble(m.group(2));
        return lon < WEST || lon > EAST || lat < SOUTH || lat > NORTH ? null : new Position(lon, lat);
    }

    /** {@return the place in CGCS2000 of a text in a system (null: CGCS2000), or null when the text names none in China} */
    public static Position read(String text, CoordinateSystem system) {
        var typed = read(text);
        return typed == null || system == null ? typed : typed.from(system);
    }

    /** {@return the place that somebody meant who typed this one in a system} */
    Position from(CoordinateSystem system) {
        var at = system.toCgcs(lon, lat);
        return new Position(at[0], at[1]);
    }

    /** {@return metres as the crow flies} */
    public double metresTo(Position other) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double h = Math.pow(Math.sin((b - a) / 2), 2) + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(other.lon - lon) / 2), 2);
        return 2 * RADIUS * Math.asin(Math.sqrt(h));
    }

    /** {@return the text that {@link #read} reads} */
    public String text() {
        return String.format(java.util.Locale.ROOT, "%.6f,%.6f", lon, lat);
    }
}
