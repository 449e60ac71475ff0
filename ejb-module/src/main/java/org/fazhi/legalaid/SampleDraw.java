package org.fazhi.legalaid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A sample that anybody can draw again: the same population, seed and share give the same files in the same order. Pure. */
final class SampleDraw {

    private static final int WHOLE = 100;

    private SampleDraw() {
    }

    /**
     * {@return how many files a share draws: rounded up, so that a small month is not left out}
     *
     * @param population number of files
     * @param share      per cent, 0 to 100
     */
    static int size(int population, int share) {
        return Math.min(population, (population * share + WHOLE - 1) / WHOLE);
    }

    /** {@return the files drawn, in the order of the draw; the order of the population does not matter} */
    static List<Long> of(List<Long> population, int seed, int share) {
        var all = new ArrayList<>(population);
        Collections.sort(all);
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all.subList(0, size(all.size(), share)));
    }
}
