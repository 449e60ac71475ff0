package org.fazhi.audit;

import java.util.List;

/**
 * What verifying the journal found.
 *
 * @param intact  whether every line of every chain is there and unchanged
 * @param lines   how many lines were read
 * @param defects what is wrong and where, in Chinese, first of each chain first
 */
public record Verification(boolean intact, long lines, List<Defect> defects) {

    /**
     * One defect.
     *
     * @param chain the chain, 0 to 15
     * @param seq   number of the first line that is missing or wrong
     * @param text  what is wrong, in Chinese
     */
    public record Defect(int chain, long seq, String text) {
    }
}
