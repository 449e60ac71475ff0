package org.fazhi.calendar;

import java.text.Normalizer;

/** What people type: full-width digits count as digits, and it is shown back short and harmless. */
final class Typed {

    private static final int SHOWN = 30;

    private Typed() {
    }

    /** {@return the text without surrounding space and with half-width digits and signs; empty for null} */
    static String clean(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** {@return the beginning of the text without control characters, to be named in a sentence} */
    static String shown(String text) {
        var plain = text.replaceAll("\\p{C}", "").strip();
        return plain.codePointCount(0, plain.length()) <= SHOWN ? plain : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
