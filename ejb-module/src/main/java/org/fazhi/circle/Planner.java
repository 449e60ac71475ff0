package org.fazhi.circle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.circle.net.Cover;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.net.PlaceIndex;

import org.fazhi.circle.net.Snap;

import org.fazhi.station.StationKind;

/** What stations that do not exist yet would bring, on top of figures. */
public final class Planner {

    private final CircleNet net;
    private final Figures figures;
    private final List<Figures.Row> rows;
    private final FigureMaker maker;
    private final List<Unit> units;
    private final Map<Mode, List<FigureMaker.Ties>> ties = new ConcurrentHashMap<>();
    private final Map<Mode, List<List<FigureMaker.Start>>> starts = new ConcurrentHashMap<>();

    /** What is served or not: a building, or (-1) a community of which no building is known. */
    private record Unit(int row, int home) {
    }

    /**
     * What one more station brings.
     *
     * @param rows       communities that get it within reach, as a whole or in part
     * @param households how many live there
     * @param snap       where it meets the streets, or null
     */
    public record Gain(List<Figures.Row> rows, long households, Snap snap) {
    }

    /** Plans on figures; the net must be there. */
    public Planner(CircleNet net, Figures figures) {
        this.net = net;
        this.figures = figures;
        rows = figures.rows();
        var buildings = rows.stream().filter(r -> !r.homes().isEmpty()).collect(Collectors.toMap(r -> r.community().id(), r -> r.homes().stream().map(Figures.Home::building).toList()));
        maker = new FigureMaker(net, rows.stream().map(Figures.Row::community).toList(), List.of(), figures.terms(), buildings);
        units = IntStream.range(0, rows.size()).boxed().flatMap(i -> rows.get(i).homes().isEmpty() ? Stream.of(new Unit(i, -1))
                : IntStream.range(0, rows.get(i).homes().size()).mapToObj(h -> new Unit(i, h))).toList();
    }

    private boolean has(Unit unit, StationKind kind) {
        return unit.home() < 0 ? rows.get(unit.row()).has(kind) : rows.get(unit.row()).homes().get(unit.home()).has(kind);
    }

    private long households(Unit unit) {
        return unit.home() < 0 ? rows.get(unit.row()).community().households() : rows.get(unit.row()).homes().get(unit.home()).building().households();
    }

    private FigureMaker.Start start(Unit unit, Mode mode) {
        return starts.computeIfAbsent(mode, maker::starts).get(unit.row()).get(Math.max(0, unit.home()));
    }

    private Mode mode(Figures.Row row) {
        return figures.terms().measure(row.community().streetId()).mode();
    }

    /** {@return who would gain by a station of a kind (null: of all four) at a place} */
    public Gain gain(StationKind kind, double lon, double lat) {
        var found = found(kind, lon, lat);
        var gained = found.stream().map(u -> units.get(u).row()).distinct().mapToObj(rows::get).toList();
        var tied = modes().stream().map(m -> net.graph().snap(lon, lat, m, figures.terms().snap())).filter(Objects::nonNull).findFirst().orElse(null);
        return new Gain(gained, found.stream().mapToLong(u -> households(units.get(u))).sum(), tied);
    }

    private BitSet found(StationKind kind, double lon, double lat) {
        var found = new BitSet();
        for (var mode : modes()) {
            var snap = net.graph().snap(lon, lat, mode, figures.terms().snap());
            if (snap != null) {
                found.or(reached(mode, List.of(snap), demands(kind, mode)));
            }
        }
        return found;
    }

    private EnumSet<Mode> modes() {
        var modes = EnumSet.noneOf(Mode.class);
        rows.forEach(r -> modes.add(figures.terms().measure(r.community().streetId()).mode()));
        return modes;
    }

    /** Communities and buildings that lack a kind, with the places where streets meet them and the centimetres to these. */
    private record Demands(PlaceIndex index, int[] unit, int[] extra, int limit) {
    }

    private final Map<String, Demands> demands = new ConcurrentHashMap<>();

    /** Asked again and again while somebody drags a station over the map, so made once. */
    private Demands demands(StationKind kind, Mode mode) {
        return demands.computeIfAbsent(kind + "/" + mode, k -> lacking(kind, mode));
    }

    private Demands lacking(StationKind kind, Mode mode) {
        var snaps = new ArrayList<Snap>();
        var unit = new ArrayList<Integer>();
        var extra = new ArrayList<Integer>();
        int limit = 0;
        for (int u = 0; u < units.size(); u++) {
            var row = rows.get(units.get(u).row());
            if (!has(units.get(u), kind) && mode(row) == mode) {
                limit = Math.max(limit, row.limit());
                var start = start(units.get(u), mode);
                for (int t = 0; t < start.ties().open().size(); t++) {
                    snaps.add(start.ties().open().get(t));
                    unit.add(u);
                    extra.add(start.extra().get(t));
                }
            }
        }
        return new Demands(new PlaceIndex(net.graph(), snaps), unit.stream().mapToInt(Integer::intValue).toArray(), extra.stream().mapToInt(Integer::intValue).toArray(), limit);
    }

    private List<FigureMaker.Ties> ties(Mode mode) {
        return ties.computeIfAbsent(mode, m -> maker.ties(m));
    }

    private BitSet reached(Mode mode, List<Snap> from, Demands demands) {
        return net.walk(walker -> {
            var found = new BitSet(units.size());
            walker.start(mode, demands.limit() * 100);
            from.forEach(s -> walker.seed(s, 0));
            demands.index().each(walker.run(), (place, cm) -> {
                int unit = demands.unit()[place];
                if (cm + demands.extra()[place] <= rows.get(units.get(unit).row()).limit() * 100) {
                    found.set(unit);
                }
            });
            return found;
        });
    }

    /**
     * A place where a station could stand.
     *
     * @param community the community at whose gates it stands, or null for a place of its own
     * @param name      its name
     * @param lon       longitude
     * @param lat       latitude
     */
    public record Candidate(Community community, String name, double lon, double lat) {
    }

    /** {@return every community as a place for a station} */
    public List<Candidate> candidates() {
        return rows.stream().map(Figures.Row::community).map(c -> new Candidate(c, c.name(), c.lon(), c.lat())).toList();
    }

    /**
     * {@return who is served from which candidate, among those who lack the kind}
     *
     * @param equal whether every community, or building where these are known, weighs the same, else by households
     */
    public Cover cover(StationKind kind, List<Candidate> candidates, boolean equal) {
        var weights = weights(kind, equal);
        var covered = IntStream.range(0, candidates.size()).mapToObj(j -> new BitSet()).toList();
        for (var mode : modes()) {
            var demands = demands(kind, mode);
            for (int j = 0; j < candidates.size(); j++) {
                var from = from(candidates.get(j), mode, j);
                if (!from.isEmpty()) {
                    covered.get(j).or(reached(mode, from, demands));
                }
            }
        }
        estimate(kind, candidates, covered);
        return new Cover(weights, covered.stream().map(b -> b.stream().toArray()).toList());
    }

    /** {@return how much lacks a kind, weighed as in {@link #cover}} */
    public long lacking(StationKind kind, boolean equal) {
        return java.util.Arrays.stream(weights(kind, equal)).sum();
    }

    private long[] weights(StationKind kind, boolean equal) {
        return units.stream().mapToLong(u -> has(u, kind) ? 0 : equal ? 1 : households(u)).toArray();
    }

    private List<Snap> from(Candidate candidate, Mode mode, int j) {
        if (candidate.community() != null) {
            return ties(mode).get(j).open();
        }
        var snap = net.graph().snap(candidate.lon(), candidate.lat(), mode, figures.terms().snap());
        return snap == null ? List.of() : List.of(snap);
    }

    /** Communities off the streets are served by the straight line times the factor, as in the figures. */
    private void estimate(StationKind kind, List<Candidate> candidates, List<BitSet> covered) {
        for (int u = 0; u < units.size(); u++) {
            var row = rows.get(units.get(u).row());
            var start = start(units.get(u), mode(row));
            if (!has(units.get(u), kind) && start.ties().open().isEmpty() && !start.ties().shut()) {
                double lon = start.building() == null ? row.community().lon() : start.building().lon();
                double lat = start.building() == null ? row.community().lat() : start.building().lat();
                for (int j = 0; j < candidates.size(); j++) {
                    if (Earth.metres(lon, lat, candidates.get(j).lon(), candidates.get(j).lat()) * figures.terms().detour() <= row.limit()) {
                        covered.get(j).set(u);
                    }
                }
            }
        }
    }

    /** {@return the figures as they would be with stations of a kind (null: of all four) at these places} */
    public Figures with(StationKind kind, List<double[]> places) {
        var gained = new BitSet();
        places.forEach(p -> gained.or(found(kind, p[0], p[1])));
        var changed = new ArrayList<>(rows);
        gained.stream().mapToObj(units::get).forEach(u -> changed.set(u.row(), reaching(changed.get(u.row()), u.home(), kind)));
        return new Figures(figures.terms(), figures.network(), figures.dataOn(), List.copyOf(changed), figures.stations());
    }

    private static Figures.Row reaching(Figures.Row row, int home, StationKind kind) {
        var homes = new ArrayList<>(row.homes());
        if (home >= 0) {
            homes.set(home, new Figures.Home(homes.get(home).building(), reaching(homes.get(home).reach(), kind)));
        }
        boolean whole = homes.stream().allMatch(h -> h.has(kind));
        return new Figures.Row(row.community(), row.limit(), whole ? reaching(row.reach(), kind) : row.reach(), List.copyOf(homes));
    }

    private static List<Figures.Reach> reaching(List<Figures.Reach> before, StationKind kind) {
        var reach = new ArrayList<>(before);
        for (int k = 0; k < reach.size(); k++) {
            if (kind == null || StationKind.CIRCLE.get(k) == kind) {
                var r = reach.get(k);
                reach.set(k, new Figures.Reach(r.station(), r.name(), r.metres(), r.minutes(), true, r.estimated(), null));
            }
        }
        return List.copyOf(reach);
    }
}
