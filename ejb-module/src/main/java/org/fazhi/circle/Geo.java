package org.fazhi.circle;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.platform.Json;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON in and out; seven decimals are a centimetre, six are enough for a map. */
public final class Geo {

    private static final GeometryFactory F = new GeometryFactory();
    private static final JsonProvider JSON = JsonProvider.provider();

    private Geo() {
    }

    /** {@return a feature; an empty or missing geometry is null} */
    public static String feature(Map<String, ?> properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":" + Json.write(properties) + ",\"geometry\":" + geometry + "}";
    }

    /** {@return features with members about all of them} */
    public static String collection(Map<String, ?> members, List<String> features) {
        var head = Json.write(members);
        return "{\"type\":\"FeatureCollection\"," + (members.isEmpty() ? "" : head.substring(1, head.length() - 1) + ",") + "\"features\":["
                + String.join(",", features) + "]}";
    }

    /** {@return a point} */
    public static String point(double lon, double lat) {
        return "{\"type\":\"Point\",\"coordinates\":" + place(lon, lat) + "}";
    }

    /** {@return a line, or null when it has no two places} */
    public static String line(List<double[]> places) {
        return places.size() < 2 ? "null" : "{\"type\":\"LineString\",\"coordinates\":["
                + String.join(",", places.stream().map(p -> place(p[0], p[1])).toList()) + "]}";
    }

    /** {@return an area, or null when it is empty} */
    public static String area(Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            return "null";
        }
        var out = new StringBuilder("{\"type\":\"MultiPolygon\",\"coordinates\":[");
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon p) {
                out.append(out.charAt(out.length() - 1) == '[' ? "[" : ",[");
                ring(out, p.getExteriorRing());
                for (int h = 0; h < p.getNumInteriorRing(); h++) {
                    out.append(',');
                    ring(out, p.getInteriorRingN(h));
                }
                out.append(']');
            }
        }
        return out.append("]}").toString();
    }

    private static void ring(StringBuilder out, LinearRing ring) {
        char before = '[';
        for (var c : ring.getCoordinates()) {
            out.append(before).append(place(c.x, c.y));
            before = ',';
        }
        out.append(']');
    }

    private static String place(double lon, double lat) {
        return "[" + degree(lon) + "," + degree(lat) + "]";
    }

    private static String degree(double value) {
        long micro = Math.round(value * 1e6);
        return (micro < 0 ? "-" : "") + Math.abs(micro) / 1_000_000 + "." + String.format(Locale.ROOT, "%06d", Math.abs(micro) % 1_000_000);
    }

    /**
     * {@return a polygon or several, from another coordinate system into CGCS2000; null for any other geometry}
     *
     * @throws RuntimeException when it is no geometry at all
     */
    static Geometry polygon(String geometry, CoordinateSystem crs) {
        try (var reader = JSON.createReader(new StringReader(geometry))) {
            var object = reader.readObject();
            var coordinates = object.getJsonArray("coordinates");
            return switch (object.getString("type", "")) {
                case "Polygon" -> polygon(coordinates, crs);
                case "MultiPolygon" -> F.createMultiPolygon(coordinates.getValuesAs(JsonArray.class).stream().map(c -> polygon(c, crs)).toArray(Polygon[]::new));
                default -> null;
            };
        }
    }

    private static Polygon polygon(JsonArray rings, CoordinateSystem crs) {
        var lines = rings.getValuesAs(JsonArray.class).stream().map(r -> F.createLinearRing(r.getValuesAs(JsonArray.class).stream().map(c -> {
            var at = crs.toCgcs(c.getJsonNumber(0).doubleValue(), c.getJsonNumber(1).doubleValue());
            return new Coordinate(at[0], at[1]);
        }).toArray(Coordinate[]::new))).toList();
        return F.createPolygon(lines.get(0), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    /** {@return the place of a GeoJSON point, or null for any other geometry} */
    static double[] point(String geometry) {
        try (var reader = JSON.createReader(new StringReader(geometry))) {
            JsonObject object = reader.readObject();
            var c = object.getString("type", "").equals("Point") ? object.getJsonArray("coordinates") : null;
            return c == null ? null : new double[] {c.getJsonNumber(0).doubleValue(), c.getJsonNumber(1).doubleValue()};
        }
    }
}
