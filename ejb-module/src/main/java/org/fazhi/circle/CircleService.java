package org.fazhi.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.fazhi.casework.Refusal;
import org.fazhi.circle.net.Contours;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.net.Siting;
import org.fazhi.circle.net.Snap;
import org.fazhi.circle.net.Walker;
import org.fazhi.station.StationKind;
import org.fazhi.station.StationPlace;
import org.fazhi.station.StationService;

/** The circle of the caller's district: figures, areas, ways, and what more stations would bring. Methods may throw {@link Refusal}. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CircleService {

    /** Most stations that siting places at once. */
    public static final int MOST_SITES = 20;
    /** Farthest area that is drawn, in metres. */
    public static final int MOST_METRES = 10_000;
    private static final int FINE = 20;
    private static final int COARSE = 40;
    private static final long MOST_MILLIS = 3_000;

    @Inject
    private Keeper keeper;
    @Inject
    private Circles circles;
    @Inject
    private Networks networks;
    @Inject
    private StationService stations;

    /** {@return the figures of the district} */
    public Figures figures(Question question) {
        return circles.get(keeper.reader().districtId(), question).figures();
    }

    /** {@return a net of the district; 0: the one in use} */
    public CircleNet net(long id) {
        long district = keeper.reader().districtId();
        var net = id == 0 ? networks.inUse(district) : networks.get(district, id);
        if (net == null) {
            throw id == 0 ? Keeper.conflict("network.nothing") : Keeper.none("network.none");
        }
        return net;
    }

    /** {@return the areas within distances (metres) from a place} */
    public Answers.Isochrone isochrone(long network, Mode mode, double lon, double lat, int... metres) {
        var net = net(network);
        check(lon, lat);
        if (metres.length == 0 || metres.length > 6 || Arrays.stream(metres).anyMatch(m -> m < 50 || m > MOST_METRES)) {
            throw Keeper.bad("metres", 50, MOST_METRES);
        }
        var snap = snap(net, mode, lon, lat);
        if (snap == null) {
            return new Answers.Isochrone(net.id(), lon, lat, -1, Arrays.stream(metres).mapToObj(m -> new Answers.Area(m, 0, "null", 0)).toList());
        }
        return new Answers.Isochrone(net.id(), lon, lat, snap.offStreet() / 100, areas(net, mode, List.of(snap), FINE, metres));
    }

    private static List<Answers.Area> areas(CircleNet net, Mode mode, List<Snap> from, int cell, int... metres) {
        int most = Arrays.stream(metres).max().orElse(0);
        return net.walk(walker -> {
            walker.start(mode, most * 100);
            from.forEach(s -> walker.seed(s, 0));
            var shapes = new Contours(walker.run(), most > 3000 ? Math.max(cell, COARSE) : cell).at(Arrays.stream(metres).asDoubleStream().toArray());
            var out = new ArrayList<Answers.Area>();
            for (int i = 0; i < metres.length; i++) {
                var shape = shapes.get(i);
                out.add(new Answers.Area(metres[i], 0, Geo.area(shape), shape.isEmpty() ? 0 : Math.round(Contours.squareMetres(shape))));
            }
            return List.copyOf(out);
        });
    }

    /** {@return the walk between two places} */
    public Answers.Distance distance(long network, Mode mode, double[] from, double[] to) {
        var net = net(network);
        check(from[0], from[1]);
        check(to[0], to[1]);
        var a = snap(net, mode, from[0], from[1]);
        var b = snap(net, mode, to[0], to[1]);
        int offA = a == null ? -1 : a.offStreet() / 100;
        int offB = b == null ? -1 : b.offStreet() / 100;
        if (a == null || b == null) {
            return new Answers.Distance(net.id(), null, offA, offB, "null");
        }
        return net.walk(walker -> {
            int cm = walker.start(mode, Walker.FAR).seed(a, 0).runTo(b).to(b);
            return new Answers.Distance(net.id(), cm == Walker.NONE ? null : cm / 100.0, offA, offB, Geo.line(walker.path(b)));
        });
    }

    /** {@return the nearest station of each kind from a place, with the way} */
    public Answers.Point point(Question question, double lon, double lat) {
        check(lon, lat);
        long district = keeper.reader().districtId();
        var net = networks.inUse(district);
        var terms = circles.terms(district, question);
        int limit = terms.limit(null);
        var mode = question.measure().mode();
        var snap = net == null ? null : net.graph().snap(lon, lat, mode, terms.snap());
        var counting = stations.places(district).stream().filter(s -> question.when().admits(s, terms)).toList();
        var ways = StationKind.CIRCLE.stream().map(k -> way(net, terms, mode, snap, lon, lat, k, counting.stream().filter(s -> s.kind() == k).toList(), limit)).toList();
        return new Answers.Point(lon, lat, snap == null ? -1 : snap.offStreet() / 100, limit, ways);
    }

    private static Answers.Way way(CircleNet net, Terms terms, Mode mode, Snap from, double lon, double lat, StationKind kind, List<StationPlace> own, int limit) {
        var nearest = own.stream().min((a, b) -> Double.compare(Earth.metres(lon, lat, a.lon(), a.lat()), Earth.metres(lon, lat, b.lon(), b.lat()))).orElse(null);
        if (nearest == null) {
            return new Answers.Way(kind, 0, "", 0, 0, false, false, "null");
        }
        if (from != null) {
            var tied = new HashMap<Integer, Snap>();
            for (int s = 0; s < own.size(); s++) {
                var snap = net.graph().snap(own.get(s).lon(), own.get(s).lat(), mode, terms.snap());
                if (snap != null) {
                    tied.put(s, snap);
                }
            }
            var found = net.walk(walker -> {
                walker.start(mode, Walker.FAR);
                tied.forEach((s, snap) -> walker.seed(snap, s));
                int cm = walker.runTo(from).to(from);
                return cm == Walker.NONE ? null : way(kind, own.get(walker.labelOf(from)), (cm + 99) / 100, limit, false, Geo.line(walker.path(from)));
            });
            if (found != null) {
                return found;
            }
        }
        int metres = (int) Math.round(Earth.metres(lon, lat, nearest.lon(), nearest.lat()) * terms.detour());
        return way(kind, nearest, metres, limit, true, Geo.line(List.of(new double[] {lon, lat}, new double[] {nearest.lon(), nearest.lat()})));
    }

    private static Answers.Way way(StationKind kind, StationPlace s, int metres, int limit, boolean estimated, String path) {
        return new Answers.Way(kind, s.id(), s.name(), metres, FigureMaker.minutes(metres, limit), metres <= limit, estimated, path);
    }

    /** {@return five, ten and fifteen minutes around the stations of a kind; null: around those of all four} */
    public List<Answers.Area> layer(Question question, StationKind kind) {
        long district = keeper.reader().districtId();
        var held = circles.get(district, question);
        if (held.net() == null) {
            return List.of();
        }
        var terms = held.figures().terms();
        return held.layers().computeIfAbsent(String.valueOf(kind), k -> {
            int limit = terms.limit(null);
            var mode = question.measure().mode();
            var from = stations.places(district).stream().filter(s -> question.when().admits(s, terms) && (kind == null || s.kind() == kind))
                    .filter(s -> StationKind.CIRCLE.contains(s.kind())).map(s -> held.net().graph().snap(s.lon(), s.lat(), mode, terms.snap())).filter(s -> s != null).toList();
            var areas = areas(held.net(), mode, from, from.size() > 60 ? COARSE : FINE, limit / 2, limit, limit * 3 / 2);
            var minutes = new int[] {Measure.MINUTES / 2, Measure.MINUTES, Measure.MINUTES * 3 / 2};
            return java.util.stream.IntStream.range(0, 3).mapToObj(i -> new Answers.Area(areas.get(i).metres(), minutes[i], areas.get(i).geometry(),
                    areas.get(i).squareMetres())).toList();
        });
    }

    /** {@return what one more station of a kind (null: of all four) at a place would bring} */
    public Answers.WhatIf whatIf(Question question, StationKind kind, double lon, double lat) {
        check(lon, lat);
        var held = planned(question);
        var gain = held.planner().gain(kind, lon, lat);
        int limit = held.figures().terms().limit(null);
        long all = held.figures().rows().stream().mapToLong(Figures.Row::households).sum();
        long now = held.figures().rows().stream().mapToLong(r -> r.covered(kind)).sum();
        var area = gain.snap() == null ? new Answers.Area(limit, Measure.MINUTES, "null", 0) : areas(held.net(), question.measure().mode(), List.of(gain.snap()), FINE, limit).get(0);
        return new Answers.WhatIf(kind, lon, lat, gain.snap() != null, gain.rows().stream().map(CircleService::named).toList(), gain.households(),
                percent(now, all), percent(now + gain.households(), all), area);
    }

    private static double percent(long part, long all) {
        return all == 0 ? 0 : Math.round(1000.0 * part / all) / 10.0;
    }

    private static Answers.Named named(Figures.Row row) {
        return new Answers.Named(row.community().id(), row.community().name(), row.community().street(), row.community().households());
    }

    /**
     * {@return where stations of a kind (null: of all four) should stand}
     *
     * @param p         how many, 1 to {@link #MOST_SITES}; places of the asker's count among them
     * @param equal     whether communities weigh the same, else by households
     * @param locked    communities at which one must stand
     * @param forbidden communities at which none may stand
     * @param places    further places where one must stand: longitude and latitude
     */
    public Answers.Sites sites(Question question, StationKind kind, int p, boolean equal, List<Long> locked, List<Long> forbidden, List<double[]> places) {
        if (p < 1 || p > MOST_SITES) {
            throw Keeper.bad("sites.p", MOST_SITES);
        }
        places.forEach(at -> check(at[0], at[1]));
        long start = System.nanoTime();
        var held = planned(question);
        var candidates = new ArrayList<>(held.planner().candidates());
        places.forEach(at -> candidates.add(new Planner.Candidate(null, "", at[0], at[1])));
        var must = java.util.stream.IntStream.concat(keys(locked, candidates), java.util.stream.IntStream.range(candidates.size() - places.size(), candidates.size())).toArray();
        var not = keys(forbidden, candidates).toArray();
        if (must.length > p || Arrays.stream(must).anyMatch(m -> Arrays.stream(not).anyMatch(n -> n == m))) {
            throw Keeper.bad("sites.locked", p);
        }
        var cover = held.planner().cover(kind, candidates, equal);
        var plan = Siting.plan(cover, p, must, not, MOST_MILLIS);
        var curve = Siting.curve(cover, MOST_SITES, must, not);
        var before = new ArrayList<Integer>();
        var chosen = plan.chosen().stream().map(j -> {
            before.add(j);
            return chosen(candidates.get(j), cover.gain(before.stream().mapToInt(Integer::intValue).toArray()));
        }).toList();
        long lacking = held.planner().lacking(kind, equal);
        return new Answers.Sites(kind, p, equal ? "COMMUNITIES" : "HOUSEHOLDS", chosen, plan.gain(), plan.bound(), Math.ceil(plan.gapPercent() * 100) / 100, lacking,
                curve.stream().map(s -> chosen(candidates.get(s.candidate()), s.gain())).toList(), (System.nanoTime() - start) / 1_000_000);
    }

    private static Answers.Chosen chosen(Planner.Candidate c, long gain) {
        return new Answers.Chosen(c.community() == null ? 0 : c.community().id(), c.name(), c.lon(), c.lat(), gain);
    }

    private static java.util.stream.IntStream keys(List<Long> wanted, List<Planner.Candidate> candidates) {
        return wanted.stream().distinct().mapToInt(id -> java.util.stream.IntStream.range(0, candidates.size())
                .filter(j -> candidates.get(j).community() != null && candidates.get(j).community().id() == id).findFirst()
                .orElseThrow(() -> Keeper.none("community.none")));
    }

    /** {@return the figures as they would be with stations of a kind (null: of all four) at places} */
    public Figures planned(Question question, StationKind kind, List<double[]> places) {
        return planned(question).planner().with(kind, places);
    }

    private Circles.Held planned(Question question) {
        var held = circles.get(keeper.reader().districtId(), question);
        if (held.planner() == null) {
            throw Keeper.conflict("network.nothing");
        }
        return held;
    }

    private Snap snap(CircleNet net, Mode mode, double lon, double lat) {
        return net.graph().snap(lon, lat, mode, circles.terms(keeper.reader().districtId(), Question.USUAL).snap());
    }

    private static void check(double lon, double lat) {
        if (!Earth.isPlace(lon, lat)) {
            throw Keeper.bad("place");
        }
    }
}
