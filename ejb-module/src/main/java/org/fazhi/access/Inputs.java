package org.fazhi.access;

import java.util.Map;
import org.fazhi.platform.Texts;

/** Checks that several forms share; sentences from the bundle, key {@code field.<name>} names the field. */
final class Inputs {

    private Inputs() {
    }

    /** {@return the text without outer spaces, or null when nothing is left} */
    static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Checks length and that no control character hides in the text; a shortest length of 0 allows nothing at all. */
    static void text(Map<String, String> problems, String field, String text, int shortest, int longest) {
        text(problems, field, "field." + field, text, shortest, longest);
    }

    /** The same where the field is called otherwise than its key says: a person's 姓名. */
    static void text(Map<String, String> problems, String field, String labelKey, String text, int shortest, int longest) {
        var texts = Texts.of("access");
        var clean = clean(text);
        var label = texts.get(labelKey);
        int length = clean == null ? 0 : clean.codePointCount(0, clean.length());
        if (clean == null && shortest > 0) {
            problems.put(field, texts.get("input.missing", label));
        } else if (clean != null && length < shortest) {
            problems.put(field, texts.get("input.short", label, shortest));
        } else if (clean != null && clean.length() > longest) {
            problems.put(field, texts.get("input.long", label, length, longest));
        } else if (clean != null && clean.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            problems.put(field, texts.get("input.control", label));
        }
    }

    static void refuseIfAny(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
    }
}
