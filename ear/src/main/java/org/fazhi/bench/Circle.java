package org.fazhi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.fazhi.circle.CircleNet;
import org.fazhi.circle.Community;
import org.fazhi.circle.FigureMaker;
import org.fazhi.circle.Measure;
import org.fazhi.circle.Planner;
import org.fazhi.circle.Question;
import org.fazhi.circle.Terms;
import org.fazhi.circle.net.Contours;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.net.Siting;
import org.fazhi.circle.net.Snap;
import org.fazhi.circle.roads.RoadsReader;
import org.fazhi.station.StationKind;
import org.fazhi.station.StationPlace;
import org.fazhi.station.StationStatus;
import org.fazhi.station.WeeklyHours;

/**
 * Measures the circle on street files given as arguments, with invented communities and stations: reading, heap, one search, one contour,
 * the figures of a whole district, one more station, siting with its certificate. Each figure is taken warm.
 *
 * <pre>java -cp ejb-module/target/classes:ear/target/classes:jts-core.jar org.fazhi.bench.Circle town.osm.gz city.osm.pbf</pre>
 */
public final class Circle {

    private static final int COMMUNITIES = 4000;
    private static final int STATIONS = 500;
    private static final int SOURCES = 2000;
    private static final int REACH = 800;
    private static final int SITES = 10;

    private final Random random = new Random(20261123);
    private final CircleNet net;

    private Circle(CircleNet net) {
        this.net = net;
    }

    /** Measures each file. */
    public static void main(String[] files) throws IOException {
        for (var file : files) {
            measure(Path.of(file));
        }
    }

    private static void measure(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        long before = used();
        long start = System.nanoTime();
        var net = new CircleNet(1, file.getFileName().toString(), null, RoadsReader.read(content, CoordinateSystem.WGS84, p -> { }));
        long read = System.nanoTime() - start;
        long heap = used() - before;
        say("%s: %,d nodes, %,d edges, %.0f km; read and built in %.2f s, %.1f MB heap", file.getFileName(), net.graph().nodes(), net.graph().edges(),
                net.graph().walkMetres() / 1000, read / 1e9, heap / 1e6);
        new Circle(net).all();
    }

    private void all() {
        var from = new ArrayList<Snap>();
        while (from.size() < SOURCES) {
            int edge = random.nextInt(net.graph().edges());
            if (net.graph().allows(edge, Mode.WALK)) {
                var at = net.graph().placeAt(edge, random.nextInt(1 + net.graph().length(edge)));
                from.add(new Snap(edge, 0, 0, at[0], at[1]));
            }
        }
        spread("tying a place to its street", "µs", 1e3, i -> net.graph().snap(from.get(i).lon() + 0.0002, from.get(i).lat(), Mode.WALK, 150));
        spread("search of ten minutes", "µs", 1e3, i -> net.walk(w -> w.start(Mode.WALK, REACH * 100).seed(from.get(i), 0).run().reached()));
        spread("contours of 5, 10 and 15 minutes", "ms", 1e6, i -> net.walk(w -> new Contours(w.start(Mode.WALK, REACH * 150).seed(from.get(i), 0).run(), 20)
                .at(REACH / 2.0, REACH, REACH * 1.5)));
        spread("contour of 10 minutes", "ms", 1e6, i -> net.walk(w -> new Contours(w.start(Mode.WALK, REACH * 100).seed(from.get(i), 0).run(), 20).at(REACH)));
        district();
    }

    private void district() {
        var communities = new ArrayList<Community>();
        var stations = new ArrayList<StationPlace>();
        for (int i = 0; i < COMMUNITIES + STATIONS; i++) {
            int edge = random.nextInt(net.graph().edges());
            var at = net.graph().placeAt(edge, random.nextInt(1 + net.graph().length(edge)));
            if (i < COMMUNITIES) {
                communities.add(new Community(i + 1, "C" + i, "C" + i, null, "", 50 + random.nextInt(900), at[0], at[1], null, 0, List.of()));
            } else {
                stations.add(new StationPlace(i, "S" + i, StationKind.CIRCLE.get(i % StationKind.CIRCLE.size()), "S" + i, null, null, at[0], at[1], StationStatus.ACTIVE,
                        WeeklyHours.read("")));
            }
        }
        var metres = new EnumMap<Measure, Integer>(Measure.class);
        Arrays.stream(Measure.values()).forEach(m -> metres.put(m, REACH));
        var terms = new Terms(Question.USUAL, metres, Map.of(), 1.3, 150, LocalDateTime.of(2026, 11, 23, 10, 0));
        for (int round = 0; round < 4; round++) {
            new FigureMaker(net, communities, stations, terms).make();
        }
        long start = System.nanoTime();
        var figures = new FigureMaker(net, communities, stations, terms).make();
        say("  figures of %,d communities, %d stations, 4 kinds: %.0f ms; %.1f %% of households have all four", COMMUNITIES, STATIONS,
                (System.nanoTime() - start) / 1e6, figures.total("").percent(4));
        var planner = new Planner(net, figures);
        planner.gain(StationKind.MEDIATION, communities.get(0).lon(), communities.get(0).lat());
        spread("what one more station brings", "ms", 1e6, i -> planner.gain(StationKind.MEDIATION, communities.get(i % COMMUNITIES).lon(), communities.get(i % COMMUNITIES).lat()));
        for (int p : new int[] {3, SITES, 2 * SITES}) {
            start = System.nanoTime();
            var cover = planner.cover(StationKind.MEDIATION, planner.candidates(), false);
            double covered = (System.nanoTime() - start) / 1e6;
            var plan = Siting.plan(cover, p, new int[0], new int[0], 3000);
            say("  siting p = %d among %,d places: %.0f ms (matrix %.0f ms), gain %,d, bound %,d, gap %.3f %%", p, COMMUNITIES, (System.nanoTime() - start) / 1e6, covered,
                    plan.gain(), plan.bound(), plan.gapPercent());
        }
    }

    /** The clock on the wall and, in brackets, the processor's own: on a machine with other work the first one measures that work too. */
    private static void spread(String what, String unit, double divisor, IntConsumer one) {
        var wall = new long[SOURCES];
        var own = new long[SOURCES];
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < SOURCES; i++) {
                long cpu = threads.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                one.accept(i);
                wall[i] = System.nanoTime() - start;
                own[i] = threads.getCurrentThreadCpuTime() - cpu;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(own);
        say("  %s: p50 %.2f %s, p95 %.2f %s (processor p50 %.2f, p95 %.2f)", what, wall[SOURCES / 2] / divisor, unit, wall[SOURCES * 95 / 100] / divisor, unit,
                own[SOURCES / 2] / divisor, own[SOURCES * 95 / 100] / divisor);
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(java.util.Locale.ROOT, text, values));
    }
}
