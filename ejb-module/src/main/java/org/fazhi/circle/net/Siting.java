package org.fazhi.circle.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Where p stations should stand so that most households get one within reach (maximal covering). A greedy choice is improved by exchanges
 * and by the sets that a Lagrangian relaxation proposes; the relaxation also gives an upper bound that no choice whatever can beat, so
 * that every answer comes with its certificate. Weights are whole numbers, so the bound is rounded down.
 *
 * <p>Deterministic for the same input unless time runs out.
 */
public final class Siting {

    private static final int ROUNDS = 4_000;
    private static final int TRY_EVERY = 8;
    private static final int PATIENCE = 20;
    /** How much of the last direction is kept: without it the prices swing to and fro. */
    private static final double KEPT = 0.6;
    private static final int IDLE = 4_000;
    private static final long SEED = 20261123L;

    /**
     * An answer with its certificate.
     *
     * @param chosen candidates, the locked ones first, then by what each adds
     * @param gain   weight covered by all of them together
     * @param bound  what no choice of as many candidates can exceed
     */
    public record Plan(List<Integer> chosen, long gain, long bound) {

        /** {@return by how many percent the best choice could be better at most} */
        public double gapPercent() {
            return bound == 0 ? 0 : 100.0 * (bound - gain) / bound;
        }
    }

    /**
     * One step of the curve: stations built one after the other, each where it adds most.
     *
     * @param candidate the station
     * @param gain      weight covered by it and all before
     */
    public record Step(int candidate, long gain) {
    }

    private final Cover cover;
    private final boolean[] usable;
    private final int[] locked;
    private final long[] weight;
    private final long lockedGain;
    private final int free;
    private final Swaps swaps;

    private Siting(Cover cover, int p, int[] locked, boolean[] usable) {
        this.cover = cover;
        this.usable = usable;
        this.locked = locked;
        weight = cover.weight.clone();
        lockedGain = cover.gain(locked);
        for (int j : locked) {
            usable[j] = false;
            for (int k = cover.begin[j]; k < cover.begin[j + 1]; k++) {
                weight[cover.demand[k]] = 0;
            }
        }
        free = Math.max(0, p - locked.length);
        swaps = new Swaps(cover, weight, usable);
    }

    /**
     * {@return the best plan found}
     *
     * @param cover     who is served from where
     * @param p         how many stations, the locked ones included
     * @param locked    candidates that must be chosen; more than p: all of them are
     * @param forbidden candidates that may not be chosen
     * @param millis    how long to look at most
     */
    public static Plan plan(Cover cover, int p, int[] locked, int[] forbidden, long millis) {
        return new Siting(cover, p, locked, usable(cover, forbidden)).solve(millis);
    }

    /** {@return the curve of gains for 1 … p stations built one after the other, beginning with the locked ones} */
    public static List<Step> curve(Cover cover, int p, int[] locked, int[] forbidden) {
        var s = new Siting(cover, Math.max(p, locked.length), locked, usable(cover, forbidden));
        var all = IntStream.concat(Arrays.stream(locked), Arrays.stream(s.swaps.greedy(s.free, new int[0]))).limit(p).toArray();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < all.length; i++) {
            steps.add(new Step(all[i], cover.gain(Arrays.copyOf(all, i + 1))));
        }
        return steps;
    }

    private static boolean[] usable(Cover cover, int[] forbidden) {
        var usable = new boolean[cover.candidates()];
        Arrays.fill(usable, true);
        for (int j : forbidden) {
            usable[j] = false;
        }
        return usable;
    }

    private Plan solve(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        dropTwins();
        var best = swaps.improve(swaps.greedy(free, new int[0]), end);
        long bestGain = gain(best);
        double bound = trivialBound();
        double dual = Double.POSITIVE_INFINITY;
        var lambda = new double[weight.length];
        for (int i = 0; i < lambda.length; i++) {
            lambda[i] = weight[i] / 2.0;
        }
        var bestLambda = lambda.clone();
        var direction = new double[weight.length];
        double step = 1.5;
        int since = 0;
        for (int round = 0; round < ROUNDS && bound - bestGain >= 1 && System.nanoTime() < end; round++) {
            var relaxed = new Relaxed(lambda);
            if (relaxed.value < dual - 1e-6) {
                dual = relaxed.value;
                bound = Math.min(bound, dual);
                bestLambda = lambda.clone();
                since = 0;
            } else if (++since >= PATIENCE) {
                step /= 1.5;
                since = 0;
                lambda = bestLambda.clone();
                Arrays.fill(direction, 0);
                continue;
            }
            if (round % TRY_EVERY == 0) {
                var tried = swaps.improve(swaps.greedy(free, relaxed.set), end);
                long g = gain(tried);
                if (g > bestGain) {
                    best = tried;
                    bestGain = g;
                }
            }
            if (!relaxed.move(lambda, direction, step * Math.max(0.5, relaxed.value - bestGain)) || step < 1e-3) {
                break;
            }
        }
        best = ruin(best, bestGain, bound, end);
        return plan(best, bound);
    }

    /** Takes some stations away and sets as many anew, as long as time and gap are left. */
    private int[] ruin(int[] start, long startGain, double bound, long end) {
        var random = new Random(SEED);
        var best = start;
        long bestGain = startGain;
        int idle = 0;
        while (free > 1 && Math.floor(bound + 1e-6) - bestGain >= 1 && System.nanoTime() < end && idle < IDLE) {
            int keep = Math.max(0, best.length - 2 - random.nextInt(1 + best.length / 4));
            var order = best.clone();
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int t = order[i];
                order[i] = order[j];
                order[j] = t;
            }
            var tried = swaps.improve(swaps.greedy(free, Arrays.copyOf(order, Math.min(keep, order.length))), end);
            long g = gain(tried);
            idle = g > bestGain ? 0 : idle + 1;
            if (g > bestGain) {
                best = tried;
                bestGain = g;
            }
        }
        return best;
    }

    private Plan plan(int[] best, double bound) {
        var ordered = swaps.byGain(best);
        var all = IntStream.concat(Arrays.stream(locked), Arrays.stream(ordered)).boxed().toList();
        long gain = lockedGain + gain(best);
        return new Plan(all, gain, Math.max(gain, lockedGain + (long) Math.floor(bound + 1e-6)));
    }

    private long gain(int[] set) {
        return swaps.gain(set);
    }

    /** What all usable candidates together cover; nothing when none may be added. */
    private double trivialBound() {
        return free == 0 ? 0 : gain(IntStream.range(0, usable.length).filter(j -> usable[j]).toArray());
    }

    /** A candidate that covers nothing, or the same as one before it, can be left out: no plan becomes worse. */
    private void dropTwins() {
        var seen = new java.util.HashSet<java.nio.IntBuffer>();
        for (int j = 0; j < usable.length; j++) {
            if (usable[j]) {
                var rest = Arrays.stream(cover.demand, cover.begin[j], cover.begin[j + 1]).filter(i -> weight[i] > 0).sorted().toArray();
                usable[j] = rest.length > 0 && seen.add(java.nio.IntBuffer.wrap(rest));
            }
        }
    }

    /** The problem with the price of a covered demand fixed: the best set is that of the p dearest candidates. */
    private final class Relaxed {

        private final double value;
        private final int[] set;

        Relaxed(double[] lambda) {
            double sum = 0;
            for (int i = 0; i < lambda.length; i++) {
                sum += weight[i] - lambda[i];
            }
            var price = new double[usable.length];
            for (int j = 0; j < price.length; j++) {
                if (usable[j]) {
                    for (int k = cover.begin[j]; k < cover.begin[j + 1]; k++) {
                        price[j] += lambda[cover.demand[k]];
                    }
                }
            }
            set = IntStream.range(0, price.length).filter(j -> usable[j] && price[j] > 0).boxed()
                    .sorted((a, b) -> price[a] != price[b] ? Double.compare(price[b], price[a]) : Integer.compare(a, b))
                    .limit(free).mapToInt(Integer::intValue).toArray();
            for (int j : set) {
                sum += price[j];
            }
            value = sum;
        }

        /** Moves prices against the demands that the set covers more or less than once. {@return false when nothing is left to move} */
        boolean move(double[] lambda, double[] direction, double length) {
            var times = new int[lambda.length];
            for (int j : set) {
                for (int k = cover.begin[j]; k < cover.begin[j + 1]; k++) {
                    times[cover.demand[k]]++;
                }
            }
            // Where the price is below the weight, the demand counts as served: it asks for one cover.
            double norm = 0;
            for (int i = 0; i < lambda.length; i++) {
                direction[i] = weight[i] > 0 && !pinned(i, lambda, times) ? KEPT * direction[i] + (1 - KEPT) * (times[i] - 1.0) : 0;
                norm += direction[i] * direction[i];
            }
            if (norm == 0) {
                return false;
            }
            for (int i = 0; i < lambda.length; i++) {
                lambda[i] = Math.max(0, Math.min(weight[i], lambda[i] - length / norm * direction[i]));
            }
            return true;
        }

        private boolean pinned(int i, double[] lambda, int[] times) {
            return times[i] == 0 && lambda[i] >= weight[i] || times[i] > 1 && lambda[i] <= 0;
        }
    }
}
