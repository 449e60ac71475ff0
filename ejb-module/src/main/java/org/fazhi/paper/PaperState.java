package org.fazhi.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a paper has come.
 *
 * @param paper   the paper
 * @param number  number of verification, as printed at its foot
 * @param digest  SM3 of its content, as printed at its foot
 * @param marks   places for signatures and the seal
 * @param finalOn day of its final version, signed in the system; null as long as there is none
 * @param scans   how many scans of the signed paper were added
 * @param scanOn  day of the first of them, or null
 */
public record PaperState(PaperRow paper, String number, String digest, List<PaperMark> marks, LocalDate finalOn, int scans, LocalDate scanOn) {

    /** {@return whether it can still be signed in the system} */
    public boolean open() {
        return finalOn == null && !marks.isEmpty();
    }

    /** {@return whether nothing is left to be signed: final here or on scanned paper, or nothing is ever signed on it} */
    public boolean settled() {
        return finalOn != null || scans > 0 || marks.isEmpty();
    }

    /** {@return how many places are filled} */
    public long made() {
        return marks.stream().filter(PaperMark::made).count();
    }
}
