package org.fazhi.circle.net;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Choices of stations step by step: greedy completion, and exchanges of one station for another as long as that gains. */
final class Swaps {

    private final Cover cover;
    private final long[] weight;
    private final boolean[] usable;

    Swaps(Cover cover, long[] weight, boolean[] usable) {
        this.cover = cover;
        this.weight = weight;
        this.usable = usable;
    }

    /** {@return a set of p candidates that begins with those given and then takes each time the one that adds most; fewer when none adds anything} */
    int[] greedy(int p, int[] begun) {
        var set = Arrays.copyOf(begun, Math.max(p, begun.length));
        int size = begun.length;
        var seen = new boolean[weight.length];
        for (int j : begun) {
            mark(seen, j);
        }
        record Bid(int candidate, long gain) {
        }
        var queue = new PriorityQueue<Bid>((a, b) -> a.gain != b.gain ? Long.compare(b.gain, a.gain) : Integer.compare(a.candidate, b.candidate));
        for (int j = 0; size < p && j < usable.length; j++) {
            if (usable[j]) {
                queue.add(new Bid(j, adds(seen, j)));
            }
        }
        while (size < p && !queue.isEmpty()) {
            var bid = queue.poll();
            long now = adds(seen, bid.candidate);
            if (now == 0) {
                continue;
            }
            // What a station adds only shrinks while others are chosen: a bid that still stands is the best.
            if (now == bid.gain) {
                set[size++] = bid.candidate;
                mark(seen, bid.candidate);
            } else {
                queue.add(new Bid(bid.candidate, now));
            }
        }
        return Arrays.copyOf(set, size);
    }

    /** {@return the set after every exchange of one for one that gains} */
    int[] improve(int[] start, long end) {
        var set = start.clone();
        var times = new int[weight.length];
        for (int j : set) {
            each(j, times, 1);
        }
        var loss = new long[set.length];
        var shared = new long[set.length];
        var slot = new int[weight.length];
        boolean better = true;
        while (better && System.nanoTime() < end) {
            better = false;
            Arrays.fill(loss, 0);
            Arrays.fill(slot, -1);
            for (int s = 0; s < set.length; s++) {
                for (int k = cover.begin[set[s]]; k < cover.begin[set[s] + 1]; k++) {
                    int i = cover.demand[k];
                    if (times[i] == 1) {
                        loss[s] += weight[i];
                        slot[i] = s;
                    }
                }
            }
            long most = 0;
            int in = -1;
            int out = -1;
            for (int j = 0; j < usable.length; j++) {
                if (!usable[j]) {
                    continue;
                }
                // Gain of taking j for each possible loser: what nobody covers, and what only the loser covers.
                long fresh = 0;
                Arrays.fill(shared, 0);
                for (int k = cover.begin[j]; k < cover.begin[j + 1]; k++) {
                    int i = cover.demand[k];
                    if (times[i] == 0) {
                        fresh += weight[i];
                    } else if (slot[i] >= 0) {
                        shared[slot[i]] += weight[i];
                    }
                }
                for (int s = 0; s < set.length; s++) {
                    long gain = fresh + shared[s] - loss[s];
                    if (gain > most && set[s] != j) {
                        most = gain;
                        in = j;
                        out = s;
                    }
                }
            }
            if (in >= 0) {
                each(set[out], times, -1);
                set[out] = in;
                each(in, times, 1);
                better = true;
            }
        }
        return set;
    }

    /** {@return the set ordered so that each adds most to those before it} */
    int[] byGain(int[] set) {
        var rest = set.clone();
        var seen = new boolean[weight.length];
        for (int n = 0; n < rest.length; n++) {
            int best = n;
            for (int s = n + 1; s < rest.length; s++) {
                best = adds(seen, rest[s]) > adds(seen, rest[best]) ? s : best;
            }
            int t = rest[n];
            rest[n] = rest[best];
            rest[best] = t;
            mark(seen, rest[n]);
        }
        return rest;
    }

    long gain(int[] set) {
        var seen = new boolean[weight.length];
        long sum = 0;
        for (int j : set) {
            sum += adds(seen, j);
            mark(seen, j);
        }
        return sum;
    }

    private long adds(boolean[] seen, int j) {
        long sum = 0;
        for (int k = cover.begin[j]; k < cover.begin[j + 1]; k++) {
            sum += seen[cover.demand[k]] ? 0 : weight[cover.demand[k]];
        }
        return sum;
    }

    private void mark(boolean[] seen, int j) {
        for (int k = cover.begin[j]; k < cover.begin[j + 1]; k++) {
            seen[cover.demand[k]] = true;
        }
    }

    private void each(int j, int[] times, int by) {
        for (int k = cover.begin[j]; k < cover.begin[j + 1]; k++) {
            times[cover.demand[k]] += by;
        }
    }
}
