package org.fazhi.circle.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where the next station should stand: the plan must be as good as it claims, and the claim never better than the truth. */
class SitingTest {

    private static final int[] NONE = {};

    private static Cover random(Random r, int demands, int candidates, double density) {
        var weights = r.longs(demands, 0, 900).toArray();
        var covered = new ArrayList<int[]>();
        for (int j = 0; j < candidates; j++) {
            covered.add(java.util.stream.IntStream.range(0, demands).filter(i -> r.nextDouble() < density).toArray());
        }
        return new Cover(weights, covered);
    }

    private static long best(Cover c, int p, int from, List<Integer> chosen, int[] forbidden) {
        long best = c.gain(chosen.stream().mapToInt(Integer::intValue).toArray());
        if (chosen.size() < p) {
            for (int j = from; j < c.candidates(); j++) {
                int candidate = j;
                if (Arrays.stream(forbidden).noneMatch(f -> f == candidate) && !chosen.contains(j)) {
                    var more = new ArrayList<>(chosen);
                    more.add(j);
                    best = Math.max(best, best(c, p, j + 1, more, forbidden));
                }
            }
        }
        return best;
    }

    @Test
    void onTwoHundredSmallDistrictsThePlanIsTheBestThereIs() {
        var r = new Random(5);
        for (int i = 0; i < 200; i++) {
            var c = random(r, 8 + r.nextInt(20), 5 + r.nextInt(9), 0.1 + r.nextDouble() * 0.3);
            int p = 1 + r.nextInt(4);
            var plan = Siting.plan(c, p, NONE, NONE, 1000);
            long truth = best(c, p, 0, List.of(), NONE);
            assertThat(plan.gain()).as("instance %d", i).isEqualTo(truth).isEqualTo(c.gain(plan.chosen().stream().mapToInt(Integer::intValue).toArray()));
            assertThat(plan.bound()).as("certificate of instance %d", i).isGreaterThanOrEqualTo(truth);
            assertThat(plan.chosen()).hasSizeLessThanOrEqualTo(p).doesNotHaveDuplicates();
        }
    }

    @Test
    void lockedPlacesAreTakenForbiddenOnesAreNotAndTheRestIsStillTheBest() {
        var r = new Random(8);
        for (int i = 0; i < 60; i++) {
            var c = random(r, 20, 10, 0.25);
            int[] locked = {r.nextInt(5)};
            int[] forbidden = {5 + r.nextInt(5)};
            var plan = Siting.plan(c, 3, locked, forbidden, 1000);
            long truth = best(c, 3, 0, List.of(locked[0]), forbidden);
            assertThat(plan.chosen()).startsWith(locked[0]).doesNotContain(forbidden[0]);
            assertThat(plan.gain()).as("instance %d", i).isEqualTo(truth);
            assertThat(plan.bound()).isGreaterThanOrEqualTo(truth);
        }
    }

    @Test
    void theCurveNeverFallsAndEachStationAddsNoMoreThanTheOneBefore() {
        var c = random(new Random(3), 300, 80, 0.04);
        var curve = Siting.curve(c, 20, NONE, NONE);
        long before = 0;
        long step = Long.MAX_VALUE;
        for (var s : curve) {
            assertThat(s.gain() - before).isPositive().isLessThanOrEqualTo(step);
            step = s.gain() - before;
            before = s.gain();
        }
        assertThat(Siting.plan(c, 20, NONE, NONE, 2000).gain()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void withoutACandidateOrAStationNothingIsPromised() {
        var nothing = new Cover(new long[] {5, 7}, List.of());
        assertThat(Siting.plan(nothing, 3, NONE, NONE, 100)).isEqualTo(new Siting.Plan(List.of(), 0, 0));
        var one = new Cover(new long[] {5, 7}, List.of(new int[] {0}, new int[] {1}));
        assertThat(Siting.plan(one, 1, new int[] {0}, NONE, 100)).as("only the locked one").isEqualTo(new Siting.Plan(List.of(0), 5, 5));
        assertThat(Siting.plan(one, 5, NONE, new int[] {1}, 100).gain()).isEqualTo(5);
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        var c = random(new Random(11), 200, 60, 0.05);
        assertThat(Siting.plan(c, 6, NONE, NONE, 20_000)).isEqualTo(Siting.plan(c, 6, NONE, NONE, 20_000));
    }
}
