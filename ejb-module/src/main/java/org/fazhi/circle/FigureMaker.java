package org.fazhi.circle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.circle.Figures.Reach;
import org.fazhi.circle.Figures.Reason;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.net.Snap;
import org.fazhi.circle.net.Streets;
import org.fazhi.circle.net.Walker;
import org.fazhi.station.StationKind;
import org.fazhi.station.StationPlace;

/** Computes the circle of a district: one search over the whole net per kind, then a look-up per community. */
public final class FigureMaker {

    private final CircleNet net;
    private final List<Community> communities;
    private final List<StationPlace> stations;
    private final Terms terms;
    private final Map<Long, List<Building>> buildings;
    private final Map<Mode, List<Ties>> ties = new EnumMap<>(Mode.class);
    private final Map<Mode, List<List<Start>>> starts = new EnumMap<>(Mode.class);

    /** Where the streets meet a community: at its open gates, and at all of them. */
    record Ties(List<Snap> open, List<Snap> all, boolean shut) {
    }

    /**
     * Where people set out: a building, or a community of which no building is known.
     *
     * @param building the building, or null
     * @param ties     where the streets meet it
     * @param extra    centimetres to each of the open ties
     */
    record Start(Building building, Ties ties, List<Integer> extra) {
    }

    /** Prepares where no building is known; see the other one. */
    public FigureMaker(CircleNet net, List<Community> communities, List<StationPlace> stations, Terms terms) {
        this(net, communities, stations, terms, Map.of());
    }

    /**
     * Prepares.
     *
     * @param net         null when there is no street net: then everything is estimated
     * @param communities every community
     * @param stations    every station; those that do not count at the question are left out
     * @param terms       the question with its numbers
     * @param buildings   buildings by community, as far as they are known
     */
    public FigureMaker(CircleNet net, List<Community> communities, List<StationPlace> stations, Terms terms, Map<Long, List<Building>> buildings) {
        this.net = net;
        this.communities = communities;
        this.stations = stations.stream().filter(s -> terms.question().when().admits(s, terms)).toList();
        this.terms = terms;
        this.buildings = buildings;
    }

    /** {@return the figures} */
    public Figures make() {
        var reach = new ArrayList<Map<StationKind, Reach>>();
        var homes = new ArrayList<List<List<Reach>>>();
        communities.forEach(c -> {
            reach.add(new EnumMap<>(StationKind.class));
            homes.add(buildings.getOrDefault(c.id(), List.of()).stream().map(b -> (List<Reach>) new ArrayList<Reach>()).toList());
        });
        for (var kind : StationKind.CIRCLE) {
            var own = stations.stream().filter(s -> s.kind() == kind).toList();
            for (var mode : Mode.values()) {
                if (communities.stream().anyMatch(c -> mode(c) == mode)) {
                    kind(kind, mode, own, reach, homes);
                }
            }
        }
        var rows = new ArrayList<Figures.Row>();
        for (int i = 0; i < communities.size(); i++) {
            rows.add(new Figures.Row(communities.get(i), terms.limit(communities.get(i).streetId()), List.copyOf(reach.get(i).values()), homes(communities.get(i), homes.get(i))));
        }
        var counts = new EnumMap<StationKind, Integer>(StationKind.class);
        StationKind.CIRCLE.forEach(k -> counts.put(k, (int) stations.stream().filter(s -> s.kind() == k).count()));
        return new Figures(terms, net == null ? null : net.id(), net == null ? null : net.dataOn(), List.copyOf(rows), counts);
    }

    private List<Figures.Home> homes(Community c, List<List<Reach>> reach) {
        var known = buildings.getOrDefault(c.id(), List.of());
        return java.util.stream.IntStream.range(0, known.size()).mapToObj(b -> new Figures.Home(known.get(b), List.copyOf(reach.get(b)))).toList();
    }

    private Mode mode(Community c) {
        return terms.measure(c.streetId()).mode();
    }

    private void kind(StationKind kind, Mode mode, List<StationPlace> own, List<Map<StationKind, Reach>> out, List<List<List<Reach>>> homes) {
        if (net == null) {
            fill(kind, mode, own, new HashMap<>(), null, out, homes);
            return;
        }
        var tied = new HashMap<Integer, Snap>();
        for (int s = 0; s < own.size(); s++) {
            var snap = net.graph().snap(own.get(s).lon(), own.get(s).lat(), mode, terms.snap());
            if (snap != null) {
                tied.put(s, snap);
            }
        }
        net.walk(walker -> {
            walker.start(mode, Walker.FAR);
            tied.forEach((s, snap) -> walker.seed(snap, s));
            walker.run();
            fill(kind, mode, own, tied, walker, out, homes);
            return null;
        });
    }

    private void fill(StationKind kind, Mode mode, List<StationPlace> own, Map<Integer, Snap> tied, Walker walker, List<Map<StationKind, Reach>> out,
            List<List<List<Reach>>> homes) {
        var at = ties(mode);
        for (int i = 0; i < communities.size(); i++) {
            if (mode(communities.get(i)) == mode) {
                var c = communities.get(i);
                var whole = reach(c, at.get(i), own, tied, walker);
                for (int b = 0; b < homes.get(i).size(); b++) {
                    homes.get(i).get(b).add(reach(c, starts(mode).get(i).get(b), own, tied, walker));
                }
                int k = StationKind.CIRCLE.indexOf(kind);
                out.get(i).put(kind, homes.get(i).isEmpty() ? whole : farthest(whole, homes.get(i).stream().map(h -> h.get(k)).toList()));
            }
        }
    }

    /** {@return the ties of every community for a mode} */
    synchronized List<Ties> ties(Mode mode) {
        return ties.computeIfAbsent(mode, m -> communities.stream().map(c -> tie(c, m)).toList());
    }

    private Ties tie(Community c, Mode mode) {
        if (net == null) {
            return new Ties(List.of(), List.of(), false);
        }
        var open = new ArrayList<Snap>();
        var all = new ArrayList<Snap>();
        for (var gate : c.gates()) {
            var snap = net.graph().snap(gate.lon(), gate.lat(), mode, terms.snap());
            if (snap != null) {
                all.add(snap);
                if (gate.open()) {
                    open.add(snap);
                }
            }
        }
        boolean shut = !c.gates().isEmpty() && c.gates().stream().noneMatch(Community.Gate::open);
        if (all.isEmpty() && !shut) {
            var centre = net.graph().snap(c.lon(), c.lat(), mode, terms.snap());
            if (centre != null) {
                open.add(centre);
                all.add(centre);
            }
        }
        return new Ties(open, all, shut);
    }

    /** What stands for a community is its farthest building. */
    private static Reach farthest(Reach whole, List<Reach> homes) {
        var worst = homes.stream().max(java.util.Comparator.comparing((Reach r) -> !r.within()).thenComparing(r -> r.station() == 0 ? Integer.MAX_VALUE : r.metres())).orElseThrow();
        var reason = worst.within() ? null : whole.reason() == null ? Reason.BUILDINGS : whole.reason();
        return new Reach(worst.station(), worst.name(), worst.metres(), worst.minutes(), worst.within(), homes.stream().anyMatch(Reach::estimated), reason);
    }

    /** {@return where people set out in every community, for a mode} */
    synchronized List<List<Start>> starts(Mode mode) {
        return starts.computeIfAbsent(mode, m -> {
            var at = ties(m);
            return java.util.stream.IntStream.range(0, communities.size()).mapToObj(i -> starts(communities.get(i), at.get(i), m)).toList();
        });
    }

    /** Out of a walled quarter people walk to its gates; elsewhere a building lies at its own street. */
    private List<Start> starts(Community c, Ties ties, Mode mode) {
        var known = buildings.getOrDefault(c.id(), List.of());
        if (known.isEmpty()) {
            return List.of(new Start(null, ties, ties.open().stream().map(t -> 0).toList()));
        }
        return known.stream().map(b -> {
            if (!c.gates().isEmpty()) {
                return new Start(b, ties, ties.open().stream().map(t -> (int) Math.round(Earth.metres(b.lon(), b.lat(), t.lon(), t.lat()) * terms.detour() * 100)).toList());
            }
            var own = net == null ? null : net.graph().snap(b.lon(), b.lat(), mode, terms.snap());
            return own == null ? new Start(b, new Ties(List.of(), List.of(), ties.shut()), List.of()) : new Start(b, new Ties(List.of(own), List.of(own), ties.shut()), List.of(0));
        }).toList();
    }

    private Reach reach(Community c, Start start, List<StationPlace> own, Map<Integer, Snap> tied, Walker walker) {
        int limit = terms.limit(c.streetId());
        int metres = Integer.MAX_VALUE;
        int station = -1;
        for (int t = 0; t < start.ties().open().size(); t++) {
            int cm = walker.to(start.ties().open().get(t));
            int all = cm == Walker.NONE ? Integer.MAX_VALUE : (cm + start.extra().get(t) + 99) / 100;
            if (all < metres) {
                metres = all;
                station = walker.labelOf(start.ties().open().get(t));
            }
        }
        boolean estimated = false;
        for (int s = 0; s < own.size(); s++) {
            double straight = Earth.metres(start.building().lon(), start.building().lat(), own.get(s).lon(), own.get(s).lat());
            if (!start.ties().shut() && (start.ties().open().isEmpty() || !tied.containsKey(s)) && straight * terms.detour() < metres) {
                metres = (int) Math.round(straight * terms.detour());
                station = s;
                estimated = true;
            }
        }
        return station < 0 ? new Reach(0, "", 0, 0, false, false, null)
                : new Reach(own.get(station).id(), own.get(station).name(), metres, minutes(metres, limit), metres <= limit, estimated, null);
    }

    private Reach reach(Community c, Ties ties, List<StationPlace> own, Map<Integer, Snap> tied, Walker walker) {
        int limit = terms.limit(c.streetId());
        if (own.isEmpty()) {
            return new Reach(0, "", 0, 0, false, false, Reason.NO_STATION);
        }
        int best = Walker.NONE;
        Snap by = null;
        for (var tie : ties.open()) {
            int cm = walker.to(tie);
            if (cm != Walker.NONE && (by == null || cm < best)) {
                best = cm;
                by = tie;
            }
        }
        int metres = by == null ? Integer.MAX_VALUE : (best + 99) / 100;
        int station = by == null ? -1 : walker.labelOf(by);
        // What is not tied to the net is estimated: a community off the streets, or a station off the streets that would be nearer.
        boolean estimated = false;
        int near = -1;
        double nearest = Double.MAX_VALUE;
        for (int s = 0; s < own.size(); s++) {
            double straight = Earth.metres(c.lon(), c.lat(), own.get(s).lon(), own.get(s).lat());
            if (straight < nearest) {
                nearest = straight;
                near = s;
            }
            if (!ties.shut() && (ties.open().isEmpty() || !tied.containsKey(s)) && straight * terms.detour() < metres) {
                metres = (int) Math.round(straight * terms.detour());
                station = s;
                estimated = true;
            }
        }
        boolean within = station >= 0 && metres <= limit;
        var reason = within ? null : reason(c, ties, walker, limit, own.get(near), nearest, station < 0 || estimated);
        return station < 0 ? new Reach(0, "", 0, 0, false, false, reason)
                : new Reach(own.get(station).id(), own.get(station).name(), metres, minutes(metres, limit), within, estimated, reason);
    }

    /** {@return minutes at the pace that makes the limit ten minutes, rounded up} */
    static int minutes(int metres, int limit) {
        return (int) Math.ceil((double) metres * Measure.MINUTES / limit);
    }

    private Reason reason(Community c, Ties ties, Walker walker, int limit, StationPlace near, double straight, boolean noWay) {
        if (ties.shut()) {
            return Reason.GATE;
        } else if (straight > limit) {
            return Reason.FAR;
        } else if (net == null || ties.open().isEmpty()) {
            return Reason.NO_ROAD;
        } else if (ties.all().stream().mapToInt(walker::to).anyMatch(cm -> cm != Walker.NONE && cm <= limit * 100)) {
            return Reason.GATE;
        }
        double[] from = {c.lon(), c.lat()};
        double[] to = {near.lon(), near.lat()};
        if (net.crosses(from, to, Streets.Shape.WATER, Streets.Shape.RIVER)) {
            return Reason.RIVER;
        } else if (net.crosses(from, to, Streets.Shape.RAIL)) {
            return Reason.RAIL;
        }
        return noWay ? Reason.NO_ROAD : Reason.DETOUR;
    }
}
