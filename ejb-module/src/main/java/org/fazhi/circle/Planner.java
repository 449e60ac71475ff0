package org.fazhi.circle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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
    private final Map<Mode, List<FigureMaker.Ties>> ties = new ConcurrentHashMap<>();

    /**
     * What one more station brings.
     *
     * @param rows       communities that get it within reach
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
        maker = new FigureMaker(net, rows.stream().map(Figures.Row::community).toList(), List.of(), figures.terms());
    }

    /** {@return who would gain by a station of a kind (null: of all four) at a place} */
    public Gain gain(StationKind kind, double lon, double lat) {
        var gained = found(kind, lon, lat).stream().mapToObj(rows::get).toList();
        var tied = modes().stream().map(m -> net.graph().snap(lon, lat, m, figures.terms().snap())).filter(Objects::nonNull).findFirst().orElse(null);
        return new Gain(gained, gained.stream().mapToLong(r -> r.community().households()).sum(), tied);
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

    /** Communities that lack a kind, with the places where streets meet them. */
    private record Demands(PlaceIndex index, int[] row, int limit) {
    }

    private final Map<String, Demands> demands = new ConcurrentHashMap<>();

    /** Asked again and again while somebody drags a station over the map, so made once. */
    private Demands demands(StationKind kind, Mode mode) {
        return demands.computeIfAbsent(kind + "/" + mode, k -> lacking(kind, mode));
    }

    private Demands lacking(StationKind kind, Mode mode) {
        var snaps = new ArrayList<Snap>();
        var row = new ArrayList<Integer>();
        int limit = 0;
        for (int i = 0; i < rows.size(); i++) {
            var r = rows.get(i);
            if (!r.has(kind) && figures.terms().measure(r.community().streetId()).mode() == mode) {
                limit = Math.max(limit, r.limit());
                for (var tie : ties(mode).get(i).open()) {
                    snaps.add(tie);
                    row.add(i);
                }
            }
        }
        return new Demands(new PlaceIndex(net.graph(), snaps), row.stream().mapToInt(Integer::intValue).toArray(), limit);
    }

    private List<FigureMaker.Ties> ties(Mode mode) {
        return ties.computeIfAbsent(mode, m -> maker.ties(m));
    }

    private BitSet reached(Mode mode, List<Snap> from, Demands demands) {
        return net.walk(walker -> {
            var found = new BitSet(rows.size());
            walker.start(mode, demands.limit() * 100);
            from.forEach(s -> walker.seed(s, 0));
            demands.index().each(walker.run(), (place, cm) -> {
                if (cm <= rows.get(demands.row()[place]).limit() * 100) {
                    found.set(demands.row()[place]);
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
     * @param equal whether every community weighs the same, else by households
     */
    public Cover cover(StationKind kind, List<Candidate> candidates, boolean equal) {
        var weights = rows.stream().mapToLong(r -> r.has(kind) ? 0 : equal ? 1 : r.community().households()).toArray();
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

    private List<Snap> from(Candidate candidate, Mode mode, int j) {
        if (candidate.community() != null) {
            return ties(mode).get(j).open();
        }
        var snap = net.graph().snap(candidate.lon(), candidate.lat(), mode, figures.terms().snap());
        return snap == null ? List.of() : List.of(snap);
    }

    /** Communities off the streets are served by the straight line times the factor, as in the figures. */
    private void estimate(StationKind kind, List<Candidate> candidates, List<BitSet> covered) {
        for (int i = 0; i < rows.size(); i++) {
            var r = rows.get(i);
            var ties = ties(figures.terms().measure(r.community().streetId()).mode()).get(i);
            if (!r.has(kind) && ties.open().isEmpty() && !ties.shut()) {
                for (int j = 0; j < candidates.size(); j++) {
                    var c = candidates.get(j);
                    if (Earth.metres(r.community().lon(), r.community().lat(), c.lon(), c.lat()) * figures.terms().detour() <= r.limit()) {
                        covered.get(j).set(i);
                    }
                }
            }
        }
    }

    /** {@return the figures as they would be with stations of a kind (null: of all four) at these places} */
    public Figures with(StationKind kind, List<double[]> places) {
        var gained = new BitSet();
        places.forEach(p -> gained.or(found(kind, p[0], p[1])));
        var changed = IntStream.range(0, rows.size()).mapToObj(i -> gained.get(i) ? reaching(rows.get(i), kind) : rows.get(i)).toList();
        return new Figures(figures.terms(), figures.network(), figures.dataOn(), changed, figures.stations());
    }

    private static Figures.Row reaching(Figures.Row row, StationKind kind) {
        var reach = new ArrayList<>(row.reach());
        for (int k = 0; k < reach.size(); k++) {
            if (kind == null || StationKind.CIRCLE.get(k) == kind) {
                var r = reach.get(k);
                reach.set(k, new Figures.Reach(r.station(), r.name(), r.metres(), r.minutes(), true, r.estimated(), null));
            }
        }
        return new Figures.Row(row.community(), row.limit(), List.copyOf(reach));
    }
}
