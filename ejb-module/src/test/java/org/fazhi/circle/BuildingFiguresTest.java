package org.fazhi.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.circle.Figures.Reason;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.Streets;
import org.fazhi.station.StationKind;
import org.fazhi.station.StationPlace;
import org.fazhi.station.StationStatus;
import org.fazhi.station.WeeklyHours;
import org.junit.jupiter.api.Test;

/** Households counted by building where buildings are known, by community elsewhere; a street of 3 km, stations at its western end. */
class BuildingFiguresTest {

    private static final StationKind KIND = StationKind.MEDIATION;
    private final Terms terms = new Terms(Question.USUAL, new EnumMap<>(Map.of(Measure.WALK, 800, Measure.STANDARD, 500, Measure.ELDER, 600, Measure.BIKE, 2000, Measure.CAR, 4500)),
            Map.of(), 1.3, 150, LocalDateTime.of(2026, 11, 23, 12, 30));
    private final CircleNet net = net();

    private static double[] at(double east, double north) {
        return new double[] {119.4 + east / (Earth.DEGREE * Math.cos(Math.toRadians(32.39))), 32.39 + north / Earth.DEGREE};
    }

    private static CircleNet net() {
        var streets = new Streets();
        int[] points = {streets.point(Earth.e7(at(0, 0)[0]), Earth.e7(at(0, 0)[1]), false), streets.point(Earth.e7(at(3000, 0)[0]), Earth.e7(at(3000, 0)[1]), false)};
        streets.line(new Streets.Line(points, (byte) 7, (byte) 1, ""));
        return new CircleNet(1, "网", null, streets);
    }

    private static Community community(long id, double east, Community.Gate... gates) {
        return new Community(id, "C" + id, "小区" + id, null, "", 100, at(east, 10)[0], at(east, 10)[1], null, 0, List.of(gates));
    }

    private static Building building(long id, long community, int homes, double east, double north) {
        return new Building(id, String.valueOf(id), id + "幢", community, homes, at(east, north)[0], at(east, north)[1]);
    }

    private Figures figures(List<Community> communities, Map<Long, List<Building>> buildings) {
        var stations = StationKind.CIRCLE.stream().map(k -> new StationPlace(k.ordinal() + 1, k.name(), k, k.name(), null, null, at(10, 0)[0], at(10, 0)[1], StationStatus.ACTIVE,
                WeeklyHours.read(""))).toList();
        return new FigureMaker(net, communities, stations, terms, buildings).make();
    }

    @Test
    void aFarBuildingCountsForItselfAndMakesTheCommunityAGap() {
        var figures = figures(List.of(community(1, 700), community(2, 700)), Map.of(1L, List.of(building(1, 1, 30, 700, 20), building(2, 1, 20, 900, 20))));
        var share = figures.total("");
        assertThat(share.households()).as("50 by building, 100 by community").isEqualTo(150);
        assertThat(share.coveredHomes()).containsExactly(130, 130, 130, 130, 130);
        assertThat(share.byBuilding()).isEqualTo(1);
        assertThat(figures.gaps(KIND)).singleElement().satisfies(r -> {
            assertThat(r.community().id()).isEqualTo(1);
            assertThat(r.lacking(KIND)).isEqualTo(20);
            assertThat(r.of(KIND).reason()).isEqualTo(Reason.BUILDINGS);
            assertThat(r.of(KIND).metres()).isBetween(889, 891);
        });
    }

    @Test
    void outOfAWalledQuarterPeopleWalkToTheOpenGate() {
        var gate = new Community.Gate(1, "东门", at(600, 5)[0], at(600, 5)[1], true, 0);
        var shut = new Community.Gate(2, "西门", at(400, 5)[0], at(400, 5)[1], false, 0);
        var figures = figures(List.of(community(1, 500, gate, shut)), Map.of(1L, List.of(building(1, 1, 40, 600, 65), building(2, 1, 60, 400, 65))));
        var homes = figures.rows().get(0).homes();
        assertThat(homes.get(0).reach().get(0).metres()).as("65 m × 1.3 to the street at the gate, 590 m along it").isBetween(674, 676);
        assertThat(homes.get(1).reach().get(0).metres()).as("210 m × 1.3 back to the open gate").isBetween(860, 864);
        assertThat(figures.total("").coveredHomes()[0]).isEqualTo(40);
    }

    @Test
    void oneMoreStationBringsExactlyTheHouseholdsOfTheBuildingsThatItReaches() {
        var communities = List.of(community(1, 1000), community(2, 1500));
        var buildings = Map.of(1L, List.of(building(1, 1, 30, 900, 20), building(2, 1, 20, 2600, 20)));
        var figures = figures(communities, buildings);
        var planner = new Planner(net, figures);
        var place = at(1200, 0);
        var gain = planner.gain(KIND, place[0], place[1]);
        assertThat(gain.households()).as("30 of the first community, the second as a whole").isEqualTo(130);
        var after = planner.with(KIND, List.of(place));
        int kind = StationKind.CIRCLE.indexOf(KIND);
        assertThat(after.total("").coveredHomes()[kind] - figures.total("").coveredHomes()[kind]).isEqualTo(gain.households());
        assertThat(after.gaps(KIND)).extracting(r -> r.lacking(KIND)).containsExactly(20L);
        assertThat(planner.lacking(KIND, false)).isEqualTo(150);
    }

    @Test
    void aListOfBuildingsIsTiedToCommunitiesByNumberOrNameAndSaysWhichItCannotFind() {
        var text = "小区,楼栋,户数,经度,纬度\n小区1,1幢,36,119.4,32.39\nC1,2幢,24,119.4001,32.39\n不存在,3幢,8,119.4,32.39\n小区1,1幢,3,119.4,32.39\n小区1,,3,119.4,32.39\n";
        var read = new PlaceReading(CoordinateSystem.WGS84, Map.of(), Map.of("小区1", 1L, "C1", 1L)).read(PlaceList.Kind.BUILDING,
                PlaceFile.read("x.csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.buildings()).extracting(Building::households).containsExactly(36, 24);
        assertThat(read.homes()).isEqualTo(60);
        assertThat(read.problems()).hasSize(3).anyMatch(p -> p.contains("第4行") && p.contains("不存在")).anyMatch(p -> p.contains("前面已有")).anyMatch(p -> p.contains("楼栋名称"));
    }
}
