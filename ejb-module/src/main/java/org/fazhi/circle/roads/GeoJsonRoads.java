package org.fazhi.circle.roads;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.net.Streets;

/**
 * Road lines as GeoJSON, for instance from the land survey. Lines meet where they have a vertex in common (to 10 cm); lines that merely
 * cross do not, since one may be a bridge. Properties {@code highway}, {@code foot}, {@code access} are read like tags of OpenStreetMap;
 * a line without {@code highway} is a street that everybody may use. {@code name} is its name.
 */
final class GeoJsonRoads {

    private static final double SAME = 1e6;
    private static final int MOST_POINTS = 5_000_000;

    private final CoordinateSystem crs;
    private final Streets streets = new Streets();
    private final Map<Long, Integer> points = new HashMap<>();

    private GeoJsonRoads(CoordinateSystem crs) {
        this.crs = crs;
    }

    static Streets read(InputStream in, CoordinateSystem crs) {
        var reader = new GeoJsonRoads(crs);
        try (var parser = Json.createParser(in)) {
            boolean features = false;
            while (parser.hasNext()) {
                if (parser.next() == JsonParser.Event.KEY_NAME && parser.getString().equals("features")) {
                    parser.next();
                    parser.getArrayStream().forEach(f -> reader.feature(f));
                    features = true;
                }
            }
            if (!features) {
                throw new RoadsRefused("geojson");
            }
        } catch (JsonException | NoSuchElementException | ClassCastException | IllegalStateException | NullPointerException e) {
            throw new RoadsRefused("geojson");
        }
        return reader.streets;
    }

    private void feature(JsonValue value) {
        var feature = value.asJsonObject();
        if (!(feature.get("geometry") instanceof JsonObject geometry)) {
            return;
        }
        var tags = new HashMap<String, String>();
        if (feature.get("properties") instanceof JsonObject properties) {
            properties.forEach((k, v) -> tags.put(k, v instanceof jakarta.json.JsonString s ? s.getString() : String.valueOf(v)));
        }
        if (geometry.getString("type", "").equals("LineString")) {
            line(geometry.getJsonArray("coordinates"), tags);
        } else if (geometry.getString("type", "").equals("MultiLineString")) {
            geometry.getJsonArray("coordinates").forEach(l -> line(l.asJsonArray(), tags));
        }
    }

    private void line(jakarta.json.JsonArray coordinates, Map<String, String> tags) {
        tags.putIfAbsent("highway", "unclassified");
        int modes = Mode.of(tags);
        if (modes == 0) {
            return;
        }
        var line = coordinates.stream().map(JsonValue::asJsonArray).mapToInt(c -> point(c.getJsonNumber(0).doubleValue(), c.getJsonNumber(1).doubleValue()))
                .filter(p -> p >= 0).toArray();
        var name = tags.getOrDefault("name", "");
        streets.line(new Streets.Line(line, (byte) modes, OsmSink.rank(tags.get("highway")), name.length() > 100 ? name.substring(0, 100) : name));
    }

    private int point(double lon, double lat) {
        if (!Earth.isPlace(lon, lat)) {
            return -1;
        }
        if (points.size() > MOST_POINTS) {
            throw new RoadsRefused("many", MOST_POINTS);
        }
        var at = crs.toCgcs(lon, lat);
        long key = Math.round(at[0] * SAME) << 32 ^ Math.round(at[1] * SAME) & 0xFFFFFFFFL;
        return points.computeIfAbsent(key, k -> streets.point(Earth.e7(at[0]), Earth.e7(at[1]), false));
    }
}
