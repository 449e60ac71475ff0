package org.fazhi.paper;

import java.time.LocalDate;

/**
 * What a verification found.
 *
 * @param kind    see {@link Kind}
 * @param number  number of verification, or null
 * @param title   the paper's title, or null
 * @param of      the file's number, or null
 * @param day     day of the version that was compared, or day of issue
 * @param format  PDF, OFD or SCAN when a file agrees, else null
 * @param digest  the digest that the house holds, or null
 */
public record PaperVerdict(Kind kind, String number, String title, String of, LocalDate day, String format, String digest) {

    /** The outcomes. */
    public enum Kind {
        /** The file, or the typed digest, is what the house issued. */ SAME,
        /** It is not. */ DIFFERENT,
        /** There is no such number. */ UNKNOWN,
        /** Only a number was typed: here is what the paper must say. */ SHOWN,
        /** The paper has no final version yet, so that a file cannot be compared. */ NOT_FINAL
    }
}
