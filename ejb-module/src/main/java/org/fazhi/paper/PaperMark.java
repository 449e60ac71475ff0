package org.fazhi.paper;

import java.time.LocalDate;

/**
 * A place on a paper for a signature or the seal.
 *
 * @param key  placeholder and row, see {@link PaperMarks#key}
 * @param who  whose mark it is, such as a party's name
 * @param day  day beside it, or null as long as it is missing
 * @param how  PAD, SCAN or SEAL, or null
 * @param by   who entered it, or null
 */
public record PaperMark(String key, String who, LocalDate day, String how, String by) {

    /** {@return whether it is there} */
    public boolean made() {
        return day != null;
    }
}
