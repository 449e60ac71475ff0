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
    private final Map<Mode, List<Ties>> ties = new EnumMap<>(Mode.class);

    /** Where the streets meet a community: at its open gates, and at all of them. */
    record Ties(List<Snap> open, List<Snap> all, boolean shut) {
    }

    /**
     * Prepares.
     *
     * @param net         null when there is no street net: then everything is estimated
     * @param communities every community
     * @param stations    every station; those that do not count at the question are left out
     * @param terms       the question with its numbers
     */
    public FigureMaker(CircleNet net, List<Community> communities, List<StationPlace> stations, Terms terms) {
        this.net = net;
        this.communities = communities;
        this.stations = stations.stream().filter(s -> terms.question().when().admits(s, terms.now())).toList();
        this.terms = terms;
    }

    /** {@return the figures} */
    public Figures make() {
        var reach = new ArrayList<Map<StationKind, Reach>>();
        communities.forEach(c -> reach.add(new EnumMap<>(StationKind.class)));
        for (var kind : StationKind.CIRCLE) {
            var own = stations.stream().filter(s -> s.kind() == kind).toList();
            for (var mode : Mode.values()) {
                if (communities.stream().anyMatch(c -> mode(c) == mode)) {
                    kind(kind, mode, own, reach);
                }
            }
        }
        var rows = new ArrayList<Figures.Row>();
        for (int i = 0; i < communities.size(); i++) {
            rows.add(new Figures.Row(communities.get(i), terms.limit(communities.get(i).streetId()), List.copyOf(reach.get(i).values())));
        }
        var counts = new EnumMap<StationKind, Integer>(StationKind.class);
        StationKind.CIRCLE.forEach(k -> counts.put(k, (int) stations.stream().filter(s -> s.kind() == k).count()));
        return new Figures(terms, net == null ? null : net.id(), net == null ? null : net.dataOn(), List.copyOf(rows), counts);
    }

    private Mode mode(Community c) {
        return terms.measure(c.streetId()).mode();
    }

    private void kind(StationKind kind, Mode mode, List<StationPlace> own, List<Map<StationKind, Reach>> out) {
        if (net == null) {
            fill(kind, mode, own, new HashMap<>(), null, out);
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
            fill(kind, mode, own, tied, walker, out);
            return null;
        });
    }

    private void fill(StationKind kind, Mode mode, List<StationPlace> own, Map<Integer, Snap> tied, Walker walker, List<Map<StationKind, Reach>> out) {
        var at = ties(mode);
        for (int i = 0; i < communities.size(); i++) {
            if (mode(communities.get(i)) == mode) {
                out.get(i).put(kind, reach(communities.get(i), at.get(i), own, tied, walker));
            }
        }
    }

    /** {@return the ties of every community for a mode} */
    List<Ties> ties(Mode mode) {
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
