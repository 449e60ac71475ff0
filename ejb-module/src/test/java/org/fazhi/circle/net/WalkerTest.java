package org.fazhi.circle.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walking distances: what a resident is told must be what the streets say. */
class WalkerTest {

    private static int cm(StreetGraph g, double[] from, double[] to, int limit) {
        var a = g.snap(from[0], from[1], Mode.WALK, 150);
        var b = g.snap(to[0], to[1], Mode.WALK, 150);
        int whole = new Walker(g).start(Mode.WALK, limit).seed(a, 1).run().to(b);
        int early = new Walker(g).start(Mode.WALK, limit).seed(a, 1).runTo(b).to(b);
        assertThat(early).isEqualTo(whole);
        return whole;
    }

    @Test
    void aWalkGoesAlongTheStreetsAndNotThroughTheHouses() {
        var g = StreetGraph.of(Town.board(6, 200));
        assertThat(cm(g, Town.at(0, 0), Town.at(600, 400), Walker.FAR)).isCloseTo(100_000, within(200));
        assertThat(cm(g, Town.at(50, 0), Town.at(130, 0), Walker.FAR)).as("on the same street").isCloseTo(8_000, within(20));
        assertThat(cm(g, Town.at(50, 0), Town.at(50, 200), Walker.FAR)).as("round the nearer corner").isCloseTo(30_000, within(60));
    }

    @Test
    void whatLiesBeyondTheLimitIsNotReachable() {
        var g = StreetGraph.of(Town.board(6, 200));
        assertThat(cm(g, Town.at(0, 0), Town.at(600, 400), 99_000)).isEqualTo(Walker.NONE);
        assertThat(cm(g, Town.at(0, 0), Town.at(600, 400), 101_000)).isPositive();
    }

    @Test
    void everyDistanceOfARandomTownEqualsTheSimplestPossibleSearch() {
        for (long seed = 1; seed <= 12; seed++) {
            var pairs = new ArrayList<int[]>();
            var s = Town.random(seed, 60, 110, pairs);
            var g = StreetGraph.of(s);
            var at = Town.places(s);
            var d = floyd(at, pairs);
            var walker = new Walker(g);
            for (int i = 0; i < 60; i += 7) {
                var from = nodeSnap(g, at.get(i));
                if (from == null) {
                    continue;
                }
                walker.start(Mode.WALK, Walker.FAR).seed(from, i).run();
                for (int j = 0; j < 60; j++) {
                    var to = nodeSnap(g, at.get(j));
                    if (to != null) {
                        int found = walker.to(to);
                        assertThat(found == Walker.NONE ? Double.POSITIVE_INFINITY : found / 100.0).as("seed %d, %d to %d", seed, i, j)
                                .isCloseTo(d[i][j], within(Double.isInfinite(d[i][j]) ? 0 : 0.5));
                    }
                }
            }
        }
    }

    /** A place that is a node, whatever street passes it: by an end of one of its streets. */
    private static Snap nodeSnap(StreetGraph g, double[] at) {
        for (int e = 0; e < g.edges(); e++) {
            var shape = g.shape(e);
            if (Arrays.equals(shape[0], at)) {
                return new Snap(e, 0, 0, at[0], at[1]);
            } else if (Arrays.equals(shape[shape.length - 1], at)) {
                return new Snap(e, g.length(e), 0, at[0], at[1]);
            }
        }
        return null;
    }

    private static double[][] floyd(List<double[]> at, List<int[]> pairs) {
        int n = at.size();
        var d = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(d[i], Double.POSITIVE_INFINITY);
            d[i][i] = 0;
        }
        for (var p : pairs) {
            double m = Earth.metres(at.get(p[0])[0], at.get(p[0])[1], at.get(p[1])[0], at.get(p[1])[1]);
            d[p[0]][p[1]] = Math.min(d[p[0]][p[1]], m);
            d[p[1]][p[0]] = d[p[0]][p[1]];
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                }
            }
        }
        return d;
    }

    @Test
    void theDrawnPathIsAsLongAsTheDistanceSays() {
        var g = StreetGraph.of(Town.board(6, 200));
        var from = g.snap(Town.at(70, 0)[0], Town.at(70, 0)[1], Mode.WALK, 50);
        var to = g.snap(Town.at(610, 430)[0], Town.at(610, 430)[1], Mode.WALK, 50);
        var walker = new Walker(g).start(Mode.WALK, Walker.FAR).seed(from, 1).run();
        var path = walker.path(to);
        double metres = 0;
        for (int i = 1; i < path.size(); i++) {
            metres += Earth.metres(path.get(i - 1)[0], path.get(i - 1)[1], path.get(i)[0], path.get(i)[1]);
        }
        assertThat(metres).isCloseTo(walker.to(to) / 100.0, within(1.0));
        assertThat(path.get(0)[0]).isCloseTo(from.lon(), within(1e-6));
        assertThat(path.get(path.size() - 1)[1]).isCloseTo(to.lat(), within(1e-6));
    }

    @Test
    void theNearestOfManyStationsIsNamed() {
        var g = StreetGraph.of(Town.board(6, 200));
        var walker = new Walker(g).start(Mode.WALK, Walker.FAR);
        walker.seed(g.snap(Town.at(0, 0)[0], Town.at(0, 0)[1], Mode.WALK, 50), 7);
        walker.seed(g.snap(Town.at(900, 1000)[0], Town.at(900, 1000)[1], Mode.WALK, 50), 9).run();
        var near = g.snap(Town.at(870, 1000)[0], Town.at(870, 1000)[1], Mode.WALK, 50);
        assertThat(walker.labelOf(near)).isEqualTo(9);
        assertThat(walker.labelOf(g.snap(Town.at(200, 200)[0], Town.at(200, 200)[1], Mode.WALK, 50))).isEqualTo(7);
    }

    @Test
    void nobodyPassesALockedGate() {
        var s = new Streets();
        int a = Town.point(s, 0, 0, false);
        int gate = Town.point(s, 100, 0, true);
        int b = Town.point(s, 200, 0, false);
        Town.street(s, a, gate, b);
        assertThat(cm(StreetGraph.of(s), Town.at(0, 0), Town.at(200, 0), Walker.FAR)).isEqualTo(Walker.NONE);
    }

    @Test
    void aPathThatTheBureauDrawsIsWalkedAtOnceAndAClosureIsNotPassed() {
        var river = new Streets();
        int[] south = {Town.point(river, 0, 0, false), Town.point(river, 1500, 0, false)};
        int[] north = {Town.point(river, 0, 200, false), Town.point(river, 1500, 200, false)};
        Town.street(river, south[0], south[1]);
        Town.street(river, north[0], north[1]);
        var bridge = new OwnLink(false, List.of(Town.at(700, 5), Town.at(700, 195)));
        assertThat(cm(StreetGraph.of(river), Town.at(600, 0), Town.at(600, 200), Walker.FAR)).isEqualTo(Walker.NONE);
        assertThat(cm(StreetGraph.of(OwnLink.into(river, List.of(bridge))), Town.at(600, 0), Town.at(600, 200), Walker.FAR)).isCloseTo(40_000, within(100));
        var closed = new OwnLink(true, List.of(Town.at(700, 100)));
        assertThat(cm(StreetGraph.of(OwnLink.into(river, List.of(bridge, closed))), Town.at(600, 0), Town.at(600, 200), Walker.FAR)).isEqualTo(Walker.NONE);
        assertThat(river.lines()).as("the imported streets stay as they came").hasSize(2);
    }

    @Test
    void aPlaceIsTiedToTheStreetAndNotToTheNextCrossing() {
        var g = StreetGraph.of(Town.board(3, 400));
        var snap = g.snap(Town.at(170, 12)[0], Town.at(170, 12)[1], Mode.WALK, 150);
        assertThat(snap.offStreet()).isCloseTo(1_200, within(20));
        assertThat(Earth.metres(snap.lon(), snap.lat(), Town.at(170, 0)[0], Town.at(170, 0)[1])).isLessThan(1);
        assertThat(g.snap(Town.at(200, 200)[0], Town.at(200, 200)[1], Mode.WALK, 150)).as("further than the limit").isNull();
        assertThat(g.snap(Town.at(-5000, 0)[0], Town.at(0, 0)[1], Mode.WALK, 150)).isNull();
    }

    @Test
    void aScrapOfTheMapDoesNotCutAStationOff() {
        var s = Town.board(6, 200);
        Town.street(s, Town.point(s, 90, 40, false), Town.point(s, 110, 40, false));
        var snap = StreetGraph.of(s).snap(Town.at(100, 35)[0], Town.at(100, 35)[1], Mode.WALK, 150);
        assertThat(snap.offStreet()).isCloseTo(3_500, within(20));
    }
}
