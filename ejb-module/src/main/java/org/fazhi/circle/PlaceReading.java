package org.fazhi.circle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Earth;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationKind;
import org.fazhi.station.StationPlace;
import org.fazhi.station.StationStatus;
import org.fazhi.station.WeeklyHours;

/**
 * Makes communities or stations of a list's rows. Heads are known by several names; what is wrong with a row is said in a sentence, and
 * only rows without fault are taken.
 */
final class PlaceReading {

    private static final String[] BUILDING = {"楼栋", "楼号", "building", "名称", "name"};
    private static final String[] OF = {"小区编号", "小区", "community"};
    private static final String[] CODE = {"编号", "id", "code", "编码"};
    private static final String[] NAME = {"小区", "名称", "name", "站点", "站点名称", "小区名称"};
    private static final String[] LON = {"经度", "lon", "lng", "longitude", "x"};
    private static final String[] LAT = {"纬度", "lat", "latitude", "y"};
    private static final String[] HOMES = {"户数", "households"};
    private static final String[] STREET = {"街道", "乡镇街道", "street"};
    private static final String[] GATES = {"大门", "gates"};
    private static final String[] KIND = {"类型", "type", "kind", "站点类型"};
    private static final String[] HOURS = {"开放时间", "hours"};
    private static final String[] ADDRESS = {"地址", "address"};
    private static final int MOST_HOMES = 100_000;
    private static final Map<String, StationKind> OTHER_NAMES = Map.of("police", StationKind.POLICE_POST, "mediation", StationKind.MEDIATION, "yuanfa",
            StationKind.YIFA_YISHI, "legalaid", StationKind.LEGAL_AID_STATION);

    private final CoordinateSystem crs;
    private final Map<String, Long> streets;
    private final Texts words = Texts.of("circle");
    private final List<Community> communities = new ArrayList<>();
    private final List<StationPlace> stations = new ArrayList<>();
    private final List<Building> buildings = new ArrayList<>();
    private final Map<String, Long> known;
    private final List<double[]> raw = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    /**
     * Begins a list.
     *
     * @param crs     what its figures are
     * @param streets keys of the subdistricts by name
     */
    PlaceReading(CoordinateSystem crs, Map<String, Long> streets) {
        this(crs, streets, Map.of());
    }

    /**
     * Begins a list.
     *
     * @param known keys of the communities by number and name, for buildings
     */
    PlaceReading(CoordinateSystem crs, Map<String, Long> streets, Map<String, Long> known) {
        this.crs = crs;
        this.streets = streets;
        this.known = known;
    }

    /** Reads the rows; the first row below the heads is row 2, as a spreadsheet program counts. */
    PlaceReading read(PlaceList.Kind kind, List<Map<String, String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            try {
                switch (kind) {
                    case COMMUNITY -> community(rows.get(i));
                    case STATION -> station(rows.get(i));
                    case BUILDING -> building(rows.get(i));
                }
            } catch (Wrong wrong) {
                problems.add(words.get("list.row", i + 2, wrong.getMessage()));
            }
        }
        return this;
    }

    List<Community> communities() {
        return communities;
    }

    List<Building> buildings() {
        return buildings;
    }

    /** {@return how many rows can be taken} */
    int good() {
        return communities.size() + stations.size() + buildings.size();
    }

    /** {@return households of communities or buildings} */
    long homes() {
        return communities.stream().mapToLong(Community::households).sum() + buildings.stream().mapToLong(Building::households).sum();
    }

    List<StationPlace> stations() {
        return stations;
    }

    /** {@return places as they stand in the list, for judging what system they are in} */
    List<double[]> raw() {
        return raw;
    }

    List<String> problems() {
        return problems;
    }

    private void community(Map<String, String> row) {
        var name = name(row);
        var outline = outline(row);
        var at = outline != null ? inside(outline) : place(row);
        int homes = whole(row, HOMES, "list.homes");
        var gates = new ArrayList<Community.Gate>();
        var typed = text(row, GATES);
        // A mere number says how many gates there are, not where.
        for (var part : typed.isEmpty() || typed.matches("\\d{1,3}") ? new String[0] : typed.split("[;；]")) {
            gates.add(gate(part.strip()));
        }
        var code = code(row, name);
        raw(row, outline);
        gates.forEach(g -> raw.add(crs.fromCgcs(g.lon(), g.lat())));
        communities.add(new Community(0, code, name, street(row), "", homes, at[0], at[1], outline == null ? null : Geo.area(outline), 0, gates));
    }

    /** A building stands in a community that is known already, named by number or name. */
    private void building(Map<String, String> row) {
        var of = text(row, OF);
        var community = known.get(of);
        if (community == null) {
            throw new Wrong(words.get("list.community", cut(of)));
        }
        var name = Keeper.plain(text(row, BUILDING), 120);
        if (name.isEmpty()) {
            throw new Wrong(words.get("list.building"));
        }
        var outline = outline(row);
        var at = outline != null ? inside(outline) : place(row);
        int homes = whole(row, HOMES, "list.homes");
        var typed = Keeper.plain(text(row, CODE).replaceAll("\\.0+$", ""), 40);
        var code = typed.isEmpty() ? Keeper.plain(name, 40) : typed;
        if (!codes.add(community + "/" + code)) {
            throw new Wrong(words.get("list.twice", code));
        }
        raw(row, outline);
        buildings.add(new Building(0, code, name, community, homes, at[0], at[1]));
    }

    private void station(Map<String, String> row) {
        var kind = kind(text(row, KIND));
        var typed = text(row, CODE);
        var name = text(row, NAME).isEmpty() && !typed.isEmpty() ? Texts.of("station").name(kind) + typed : name(row);
        var at = place(row);
        var hours = WeeklyHours.read(text(row, HOURS));
        if (hours == null) {
            throw new Wrong(Texts.of("station").get("hours.bad", cut(text(row, HOURS))));
        }
        var address = Keeper.plain(text(row, ADDRESS), 200);
        var code = code(row, name);
        raw(row, null);
        stations.add(new StationPlace(0, code, kind, name, address.isEmpty() ? null : address, street(row), at[0], at[1], StationStatus.ACTIVE, hours));
    }

    private void raw(Map<String, String> row, org.locationtech.jts.geom.Geometry outline) {
        if (outline == null) {
            var point = row.containsKey(PlaceFile.GEOMETRY) ? Geo.point(row.get(PlaceFile.GEOMETRY)) : null;
            raw.add(point != null ? point : new double[] {Double.parseDouble(text(row, LON)), Double.parseDouble(text(row, LAT))});
        }
    }

    private Community.Gate gate(String text) {
        var words3 = text.split("\\s+");
        if (words3.length < 2) {
            throw new Wrong(words.get("list.gate", cut(text)));
        }
        var at = place(words3[words3.length - 2], words3[words3.length - 1]);
        var name = Keeper.plain(String.join(" ", Arrays.copyOf(words3, words3.length - 2)), 60);
        return new Community.Gate(0, name.isEmpty() ? words.get("place.gate") : name, at[0], at[1], true, 0);
    }

    private StationKind kind(String text) {
        var known = OTHER_NAMES.get(text.toLowerCase(java.util.Locale.ROOT));
        return known != null ? known : Arrays.stream(StationKind.values())
                .filter(k -> k.name().equals(text) || Texts.of("station").name(k).equals(text) || Texts.of("station").get("short." + k).equals(text))
                .findFirst().orElseThrow(() -> new Wrong(words.get("list.kind", cut(text))));
    }

    private org.locationtech.jts.geom.Geometry outline(Map<String, String> row) {
        if (!row.containsKey(PlaceFile.GEOMETRY)) {
            return null;
        }
        try {
            var area = Geo.polygon(row.get(PlaceFile.GEOMETRY), crs);
            if (area != null && !area.isValid()) {
                throw new Wrong(words.get("list.outline"));
            }
            return area;
        } catch (Wrong wrong) {
            throw wrong;
        } catch (RuntimeException e) {
            throw new Wrong(words.get("list.outline"));
        }
    }

    private static double[] inside(org.locationtech.jts.geom.Geometry area) {
        var point = area.getInteriorPoint();
        return new double[] {point.getX(), point.getY()};
    }

    private double[] place(Map<String, String> row) {
        if (row.containsKey(PlaceFile.GEOMETRY)) {
            try {
                var at = Geo.point(row.get(PlaceFile.GEOMETRY));
                if (at != null) {
                    return place(String.valueOf(at[0]), String.valueOf(at[1]));
                }
            } catch (Wrong wrong) {
                throw wrong;
            } catch (RuntimeException e) {
                throw new Wrong(words.get("list.place", ""));
            }
        }
        return place(text(row, LON), text(row, LAT));
    }

    private double[] place(String lon, String lat) {
        try {
            double x = Double.parseDouble(lon);
            double y = Double.parseDouble(lat);
            if (Earth.isPlace(x, y)) {
                return crs.toCgcs(x, y);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Wrong(words.get("list.place", cut(lon + " " + lat)));
    }

    private int whole(Map<String, String> row, String[] heads, String key) {
        var text = text(row, heads).replaceAll("\\.0+$", "");
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MOST_HOMES) {
            throw new Wrong(words.get(key, cut(text), MOST_HOMES));
        }
        return Integer.parseInt(text);
    }

    private String name(Map<String, String> row) {
        var name = Keeper.plain(text(row, NAME), 120);
        if (name.isEmpty()) {
            throw new Wrong(words.get("list.name"));
        }
        return name;
    }

    private String code(Map<String, String> row, String name) {
        var typed = Keeper.plain(text(row, CODE).replaceAll("\\.0+$", ""), 40);
        var code = typed.isEmpty() ? Keeper.plain(name, 40) : typed;
        if (!codes.add(code)) {
            throw new Wrong(words.get("list.twice", code));
        }
        return code;
    }

    private Long street(Map<String, String> row) {
        var typed = text(row, STREET);
        if (typed.isEmpty()) {
            return null;
        }
        return streets.entrySet().stream().filter(e -> e.getKey().equals(typed) || e.getKey().replaceAll("(街道|镇|乡)$", "").equals(typed)).map(Map.Entry::getValue)
                .findFirst().orElseThrow(() -> new Wrong(words.get("list.street", cut(typed))));
    }

    private static String text(Map<String, String> row, String[] heads) {
        return Arrays.stream(heads).map(row::get).filter(v -> v != null && !v.isBlank()).findFirst().orElse("").strip();
    }

    private static String cut(String text) {
        return Keeper.plain(text, 30);
    }

    /** Why a row cannot be taken. */
    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
