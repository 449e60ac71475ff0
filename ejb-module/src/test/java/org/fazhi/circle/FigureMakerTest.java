package org.fazhi.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.circle.Figures.Reason;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.net.Siting;
import org.fazhi.circle.net.Streets;
import org.fazhi.circle.roads.RoadsReader;
import org.fazhi.station.StationKind;
import org.fazhi.station.StationPlace;
import org.fazhi.station.StationStatus;
import org.fazhi.station.WeeklyHours;
import org.junit.jupiter.api.Test;

/** Who reaches what and why not: the figures that the bureau publishes. */
class FigureMakerTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 30);
    private final Streets streets = new Streets();
    private final List<Community> communities = new ArrayList<>();
    private final List<StationPlace> stations = new ArrayList<>();

    private static double[] at(double east, double north) {
        return new double[] {119.4 + east / (Earth.DEGREE * Math.cos(Math.toRadians(32.39))), 32.39 + north / Earth.DEGREE};
    }

    private int point(double east, double north) {
        return streets.point(Earth.e7(at(east, north)[0]), Earth.e7(at(east, north)[1]), false);
    }

    private void street(int... points) {
        streets.line(new Streets.Line(points, (byte) 7, (byte) 1, ""));
    }

    private void community(String name, double east, double north, Long street, Community.Gate... gates) {
        communities.add(new Community(communities.size() + 1, name, name, street, street == null ? "" : "街道" + street, 100, at(east, north)[0], at(east, north)[1],
                null, 0, List.of(gates)));
    }

    private static Community.Gate gate(double east, double north, boolean open) {
        return new Community.Gate(1, "门", at(east, north)[0], at(east, north)[1], open, 0);
    }

    private void station(StationKind kind, double east, double north, String hours) {
        stations.add(new StationPlace(stations.size() + 1, "S" + stations.size(), kind, kind.name(), null, null, at(east, north)[0], at(east, north)[1],
                StationStatus.ACTIVE, WeeklyHours.read(hours)));
    }

    private static Terms terms(Measure measure, When when, Map<Long, Measure> own) {
        var metres = new EnumMap<Measure, Integer>(Map.of(Measure.WALK, 800, Measure.STANDARD, 500, Measure.ELDER, 600, Measure.BIKE, 2000, Measure.CAR, 4500));
        return new Terms(new Question(measure, when), metres, own, 1.3, 150, NOON);
    }

    private Figures make(Terms terms) {
        return new FigureMaker(new CircleNet(1, "网", null, streets), communities, stations, terms).make();
    }

    private Figures make() {
        return make(terms(Measure.WALK, When.ANY, Map.of()));
    }

    /** Two banks, 250 m apart, joined by a bridge 1,500 m to the east; a street of 3 km on each. */
    private void twoBanks() {
        int[] south = {point(0, 0), point(1500, 0), point(3000, 0)};
        int[] north = {point(0, 250), point(1500, 250), point(3000, 250)};
        street(south);
        street(north);
        street(south[1], north[1]);
        var xy = new ArrayList<Integer>();
        for (var p : List.of(at(-100, 100), at(1400, 100), at(1400, 150), at(-100, 150), at(-100, 100))) {
            xy.add(Earth.e7(p[0]));
            xy.add(Earth.e7(p[1]));
        }
        streets.area(new Streets.Area(Streets.Shape.WATER, "河", xy.stream().mapToInt(Integer::intValue).toArray()));
    }

    @Test
    void minutesAreThoseOfTheStreetsAndNotOfTheCompass() {
        twoBanks();
        station(StationKind.MEDIATION, 200, 250, "");
        community("北岸", 700, 250, null);
        community("南岸", 200, 0, null);
        var rows = make().rows();
        var north = rows.get(0).of(StationKind.MEDIATION);
        assertThat(north.within()).isTrue();
        assertThat(north.metres()).isBetween(499, 501);
        assertThat(north.minutes()).isEqualTo(7);
        var south = rows.get(1).of(StationKind.MEDIATION);
        assertThat(south.metres()).as("over the bridge").isBetween(2848, 2852);
        assertThat(south.within()).isFalse();
        assertThat(south.reason()).isEqualTo(Reason.RIVER);
    }

    @Test
    void everyReasonIsTold() {
        twoBanks();
        station(StationKind.MEDIATION, 200, 250, "");
        community("隔河", 200, 0, null);
        community("路远", 2900, 250, null);
        community("无路", 200, 600, null);
        community("关门", 210, 500, null, gate(210, 260, false));
        community("半关", 500, 120, null, gate(500, 245, false), gate(500, 5, true));
        var kinds = make();
        assertThat(kinds.rows().stream().map(r -> r.of(StationKind.MEDIATION).reason()))
                .containsExactly(Reason.RIVER, Reason.FAR, null, Reason.GATE, Reason.GATE);
        assertThat(kinds.rows().get(2).of(StationKind.MEDIATION).estimated()).as("350 m off the streets: the straight line times 1.3").isTrue();
        assertThat(kinds.rows().get(2).of(StationKind.MEDIATION).metres()).isBetween(454, 456);
        assertThat(kinds.rows().get(0).of(StationKind.POLICE_POST).reason()).isEqualTo(Reason.NO_STATION);
    }

    @Test
    void withoutAStreetNetEverythingIsAnEstimateAndSaysSo() {
        station(StationKind.MEDIATION, 0, 0, "");
        community("近", 600, 0, null);
        community("远", 620, 0, null);
        var rows = new FigureMaker(null, communities, stations, terms(Measure.WALK, When.ANY, Map.of())).make().rows();
        assertThat(rows).allSatisfy(r -> assertThat(r.of(StationKind.MEDIATION).estimated()).isTrue());
        assertThat(rows.get(0).has(StationKind.MEDIATION)).as("600 × 1.3 = 780").isTrue();
        assertThat(rows.get(1).has(StationKind.MEDIATION)).as("620 × 1.3 = 806").isFalse();
    }

    @Test
    void sharesAreWeighedByHouseholdsAndAddUp() {
        twoBanks();
        StationKind.CIRCLE.forEach(k -> station(k, 200, 250, ""));
        station(StationKind.MEDIATION, 200, 0, "");
        community("北岸", 700, 250, 1L);
        community("南岸", 200, 0, 2L);
        var figures = make();
        var total = figures.total("全区");
        assertThat(total.households()).isEqualTo(200);
        assertThat(total.coveredHomes()).containsExactly(100, 200, 100, 100, 100);
        assertThat(total.percent(4)).isEqualTo(50.0);
        assertThat(figures.streets("无")).extracting(Figures.Share::name).containsExactly("街道1", "街道2");
        assertThat(figures.streets("无")).extracting(s -> s.percent(4)).containsExactly(100.0, 0.0);
        assertThat(figures.rows().get(1).kinds()).isEqualTo(1);
        assertThat(figures.gaps(null)).extracting(r -> r.community().name()).containsExactly("南岸");
    }

    @Test
    void aSubdistrictMayHaveItsOwnMeasureAndElderlyPeopleAShorterOne() {
        twoBanks();
        station(StationKind.MEDIATION, 0, 0, "");
        community("城", 700, 0, 1L);
        community("乡", 1400, 0, 2L);
        assertThat(make().rows()).extracting(r -> r.has(StationKind.MEDIATION)).containsExactly(true, false);
        assertThat(make(terms(Measure.WALK, When.ANY, Map.of(2L, Measure.BIKE))).rows()).extracting(r -> r.has(StationKind.MEDIATION)).containsExactly(true, true);
        assertThat(make(terms(Measure.ELDER, When.ANY, Map.of())).rows()).extracting(r -> r.has(StationKind.MEDIATION)).containsExactly(false, false);
    }

    @Test
    void aClosedStationServesNobodyAtThatTime() {
        twoBanks();
        station(StationKind.MEDIATION, 0, 0, "1-5 09:00-12:00 14:00-17:30");
        station(StationKind.MEDIATION, 700, 0, "1-5 12:00-20:00; 6 09:00-12:00");
        community("甲", 0, 0, null);
        assertThat(make().rows().get(0).of(StationKind.MEDIATION).metres()).isZero();
        for (var when : List.of(When.NOW, When.EVENING, When.WEEKEND)) {
            assertThat(make(terms(Measure.WALK, when, Map.of())).rows().get(0).of(StationKind.MEDIATION).metres()).as(when.name()).isBetween(699, 701);
        }
    }

    @Test
    void whatOneMoreStationWouldBringIsWhatTheFiguresSayOnceItStands() {
        demo();
        var net = new CircleNet(1, "网", null, streets());
        var terms = terms(Measure.WALK, When.ANY, Map.of());
        var before = new FigureMaker(net, communities, stations, terms).make();
        var planner = new Planner(net, before);
        var r = new java.util.Random(2);
        for (int i = 0; i < 12; i++) {
            var c = communities.get(r.nextInt(communities.size()));
            double lon = c.lon() + r.nextDouble() * 0.004 - 0.002;
            double lat = c.lat() + r.nextDouble() * 0.004 - 0.002;
            var gain = planner.gain(StationKind.LEGAL_AID_STATION, lon, lat);
            var more = new ArrayList<>(stations);
            more.add(new StationPlace(999, "X", StationKind.LEGAL_AID_STATION, "拟", null, null, lon, lat, StationStatus.ACTIVE, WeeklyHours.read("")));
            var after = new FigureMaker(net, communities, more, terms).make();
            if (net.graph().snap(lon, lat, Mode.WALK, 150) != null) {
                assertThat(after.total("").coveredHomes()[3] - before.total("").coveredHomes()[3]).as("try %d", i).isEqualTo(gain.households());
            }
        }
    }

    @Test
    void thePlanOfThreeStationsBringsWhatItPromises() {
        demo();
        var net = new CircleNet(1, "网", null, streets());
        var before = new FigureMaker(net, communities, stations, terms(Measure.WALK, When.ANY, Map.of())).make();
        var planner = new Planner(net, before);
        var candidates = planner.candidates();
        var plan = Siting.plan(planner.cover(StationKind.LEGAL_AID_STATION, candidates, false), 3, new int[0], new int[0], 2000);
        var after = planner.with(StationKind.LEGAL_AID_STATION, plan.chosen().stream().map(j -> new double[] {
            candidates.get(j).community().gates().get(0).lon(), candidates.get(j).community().gates().get(0).lat()}).toList());
        assertThat(plan.gain()).isPositive();
        assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.gain());
        // A station at one gate serves part of those whom a station at the community as a whole serves.
        assertThat(after.total("").coveredHomes()[3] - before.total("").coveredHomes()[3]).isPositive().isLessThanOrEqualTo(plan.gain());
    }

    private void demo() {
        var words = Map.of("东关街道", 1L, "汶河街道", 2L, "文峰街道", 3L, "曲江街道", 4L);
        communities.addAll(new PlaceReading(CoordinateSystem.WGS84, words).read(PlaceList.Kind.COMMUNITY, PlaceFile.read("a.csv", file("communities.csv"))).communities());
        stations.addAll(new PlaceReading(CoordinateSystem.WGS84, words).read(PlaceList.Kind.STATION, PlaceFile.read("b.csv", file("stations.csv"))).stations());
        assertThat(communities).hasSize(202);
        assertThat(stations).hasSize(81);
    }

    private static Streets streets() {
        return RoadsReader.read(file("streets.osm.gz"), CoordinateSystem.WGS84, p -> { });
    }

    private static byte[] file(String name) {
        try (var in = FigureMakerTest.class.getResourceAsStream("demo/" + name)) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
