package org.fazhi.circle.net;

import java.util.Arrays;
import java.util.List;

/**
 * Who is served from where: the matrix of the maximal covering problem. Rows are candidates for a station, columns are demands with weights
 * (households); a candidate covers the demands that lie within the limit.
 */
public final class Cover {

    final long[] weight;
    /** Demands of each candidate. */
    final int[] begin;
    final int[] demand;
    /** Candidates of each demand. */
    final int[] back;
    final int[] candidate;

    /**
     * Makes a matrix.
     *
     * @param weights  of the demands, at least 0
     * @param covered  for each candidate the demands that it covers, each once
     */
    public Cover(long[] weights, List<int[]> covered) {
        weight = weights.clone();
        begin = new int[covered.size() + 1];
        for (int j = 0; j < covered.size(); j++) {
            begin[j + 1] = begin[j] + covered.get(j).length;
        }
        demand = new int[begin[covered.size()]];
        back = new int[weight.length + 1];
        for (int j = 0; j < covered.size(); j++) {
            System.arraycopy(covered.get(j), 0, demand, begin[j], covered.get(j).length);
            for (int i : covered.get(j)) {
                back[i + 1]++;
            }
        }
        for (int i = 0; i < weight.length; i++) {
            back[i + 1] += back[i];
        }
        candidate = new int[demand.length];
        var next = Arrays.copyOf(back, weight.length);
        for (int j = 0; j < covered.size(); j++) {
            for (int k = begin[j]; k < begin[j + 1]; k++) {
                candidate[next[demand[k]]++] = j;
            }
        }
    }

    /** {@return how many candidates there are} */
    public int candidates() {
        return begin.length - 1;
    }

    /** {@return weight of all that the chosen candidates cover} */
    public long gain(int... chosen) {
        var seen = new boolean[weight.length];
        long sum = 0;
        for (int j : chosen) {
            for (int k = begin[j]; k < begin[j + 1]; k++) {
                if (!seen[demand[k]]) {
                    seen[demand[k]] = true;
                    sum += weight[demand[k]];
                }
            }
        }
        return sum;
    }
}
