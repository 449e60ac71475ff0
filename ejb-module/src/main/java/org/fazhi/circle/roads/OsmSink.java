package org.fazhi.circle.roads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.net.Streets;

/** Takes the nodes and ways of an OpenStreetMap file in any order and keeps what walkers and the map need. */
final class OsmSink {

    /** More points than a province has; beyond it the file is not one for a district. */
    private static final int MOST_NODES = 12_000_000;
    private static final Set<String> GREEN = Set.of("grass", "forest", "recreation_ground", "village_green", "meadow", "orchard", "farmland");

    private final CoordinateSystem crs;
    private final Streets streets = new Streets();
    private long[] ids = new long[1 << 14];
    private int[] slots = new int[1 << 15];
    private int[] lon = new int[1 << 14];
    private int[] lat = new int[1 << 14];
    private boolean[] stop = new boolean[1 << 14];
    private int[] point;
    private int nodes;
    private final List<Way> ways = new ArrayList<>();
    /** Nodes of ways that are no street: relations are made of them. */
    private final Map<Long, long[]> lines = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private record Way(long[] refs, byte modes, byte rank, String name, Streets.Shape shape) {
    }

    private record Relation(List<Long> outer, List<Long> inner, String name, Streets.Shape shape) {
    }

    OsmSink(CoordinateSystem crs) {
        this.crs = crs;
        Arrays.fill(slots, -1);
    }

    /** Takes a node. */
    void node(long id, double lonDegree, double latDegree) {
        if (nodes >= MOST_NODES) {
            throw new RoadsRefused("many", MOST_NODES);
        }
        if (!Earth.isPlace(lonDegree, latDegree)) {
            return;
        }
        if (nodes == ids.length) {
            grow();
        }
        var at = crs.toCgcs(lonDegree, latDegree);
        ids[nodes] = id;
        lon[nodes] = Earth.e7(at[0]);
        lat[nodes] = Earth.e7(at[1]);
        put(id, nodes++);
    }

    /** Says that the node taken last is a barrier, if its tags make it one. */
    void nodeTags(Map<String, String> tags) {
        if (nodes > 0) {
            stop[nodes - 1] = Mode.stops(tags);
        }
    }

    /** Takes a relation after its ways; only areas made of several lines matter here. */
    void relation(List<Long> outer, List<Long> inner, Map<String, String> tags) {
        var shape = Set.of("multipolygon", "boundary").contains(tags.getOrDefault("type", "")) ? shape(tags) : null;
        if (shape != null && shape != Streets.Shape.RAIL && shape != Streets.Shape.RIVER && !outer.isEmpty()) {
            relations.add(new Relation(outer, inner, name(tags), shape));
        }
    }

    /** Takes a way. */
    void way(long id, long[] refs, Map<String, String> tags) {
        int modes = Mode.of(tags);
        if (modes == 0) {
            lines.put(id, refs);
        }
        var shape = modes == 0 ? shape(tags) : null;
        if (modes != 0 || shape != null) {
            ways.add(new Way(refs, (byte) modes, rank(tags.getOrDefault("highway", "")), name(tags), shape));
        }
    }

    private static String name(Map<String, String> tags) {
        var name = tags.getOrDefault("name:zh", tags.getOrDefault("name", ""));
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    static byte rank(String highway) {
        return (byte) switch (highway.replace("_link", "")) {
            case "motorway", "trunk" -> 5;
            case "primary" -> 4;
            case "secondary" -> 3;
            case "tertiary" -> 2;
            case "residential", "unclassified", "living_street", "service", "road", "pedestrian" -> 1;
            default -> 0;
        };
    }

    private static Streets.Shape shape(Map<String, String> tags) {
        var landuse = tags.getOrDefault("landuse", "");
        var natural = tags.getOrDefault("natural", "");
        var waterway = tags.getOrDefault("waterway", "");
        if (natural.equals("water") || waterway.equals("riverbank") || landuse.equals("reservoir") || landuse.equals("basin")) {
            return Streets.Shape.WATER;
        } else if (waterway.equals("river") || waterway.equals("canal")) {
            return Streets.Shape.RIVER;
        } else if (Set.of("rail", "light_rail").contains(tags.getOrDefault("railway", ""))) {
            return Streets.Shape.RAIL;
        } else if (tags.containsKey("building") && !tags.get("building").equals("no")) {
            return Streets.Shape.BUILDING;
        } else if (GREEN.contains(landuse) || Set.of("park", "garden").contains(tags.getOrDefault("leisure", "")) || natural.equals("wood")) {
            return Streets.Shape.GREEN;
        }
        return landuse.equals("residential") ? Streets.Shape.RESIDENTIAL : null;
    }

    /** {@return everything taken; nodes that no way uses are left out, a way is cut where the file lacks a node} */
    Streets streets() {
        point = new int[nodes];
        Arrays.fill(point, -1);
        var names = new HashMap<String, String>();
        for (var way : ways) {
            var name = names.computeIfAbsent(way.name, n -> n);
            int begin = 0;
            for (int i = 0; i <= way.refs.length; i++) {
                if (i == way.refs.length || find(way.refs[i]) < 0) {
                    piece(way, begin, i, name);
                    begin = i + 1;
                }
            }
        }
        relations.forEach(r -> MultiPolygons.areas(refs(r.outer()), refs(r.inner()), id -> {
            int n = find(id);
            return n < 0 ? null : new int[] {lon[n], lat[n]};
        }).forEach(xy -> streets.area(new Streets.Area(r.shape(), r.name(), xy))));
        return streets;
    }

    private List<long[]> refs(List<Long> members) {
        return members.stream().map(lines::get).filter(w -> w != null).toList();
    }

    private void piece(Way way, int begin, int end, String name) {
        if (end - begin < 2) {
            return;
        }
        if (way.shape != null) {
            var xy = new int[(end - begin) * 2];
            for (int i = begin; i < end; i++) {
                int n = find(way.refs[i]);
                xy[(i - begin) * 2] = lon[n];
                xy[(i - begin) * 2 + 1] = lat[n];
            }
            streets.area(new Streets.Area(way.shape, name, xy));
            return;
        }
        var points = new int[end - begin];
        for (int i = begin; i < end; i++) {
            int n = find(way.refs[i]);
            if (point[n] < 0) {
                point[n] = streets.point(lon[n], lat[n], stop[n]);
            }
            points[i - begin] = point[n];
        }
        streets.line(new Streets.Line(points, way.modes, way.rank, name));
    }

    private void grow() {
        int longer = ids.length * 2;
        ids = Arrays.copyOf(ids, longer);
        lon = Arrays.copyOf(lon, longer);
        lat = Arrays.copyOf(lat, longer);
        stop = Arrays.copyOf(stop, longer);
        slots = new int[longer * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < nodes; i++) {
            put(ids[i], i);
        }
    }

    private void put(long id, int index) {
        int at = slot(id);
        while (slots[at] >= 0) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = index;
    }

    private int find(long id) {
        for (int at = slot(id); slots[at] >= 0; at = at + 1 & slots.length - 1) {
            if (ids[slots[at]] == id) {
                return slots[at];
            }
        }
        return -1;
    }

    private int slot(long id) {
        long h = id * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 32) & slots.length - 1;
    }
}
