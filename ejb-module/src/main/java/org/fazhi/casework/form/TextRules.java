package org.fazhi.casework.form;

import java.text.Normalizer;
import org.fazhi.platform.Texts;

/** What a text may contain, whatever field it stands in. */
public final class TextRules {

    private TextRules() {
    }

    /** {@return the text in composed form without blanks at its ends (full-width blanks too), or null when nothing is left} */
    public static String tidy(Object raw) {
        if (raw == null) {
            return null;
        }
        var text = Normalizer.normalize(raw.toString(), Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n')
                .replace("\uFEFF", "").strip();
        return text.isEmpty() ? null : text;
    }

    /** {@return the text with full-width letters, digits and signs turned into half-width ones} */
    public static String halfWidth(String text) {
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(c == '\u3000' ? ' ' : c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : (char) c));
        return out.toString();
    }

    /**
     * {@return what is wrong with the characters or the length, or null}
     *
     * @param text  tidied text
     * @param max   longest length in characters (code points)
     * @param lines whether line breaks and tabs are allowed
     */
    public static String problem(String text, int max, boolean lines) {
        var words = Texts.of("casework");
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return words.get("input.tooLong", length, max);
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean lineSign = c == '\n' || c == '\t';
            if (lineSign && !lines) {
                return words.get("input.lineBreak");
            }
            if (!lineSign && (Character.isISOControl(c) || isDirectionMark(c) || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.UNASSIGNED || (c & 0xFFFE) == 0xFFFE)) {
                return words.get("input.control", i + 1);
            }
            if (isEmoji(c)) {
                return words.get("input.emoji", i + 1);
            }
            i += Character.charCount(c);
        }
        return null;
    }

    private static boolean isDirectionMark(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
    }

    private static boolean isEmoji(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF || c == 0xFE0F || c == 0x200D || c >= 0xE0000 && c <= 0xE007F;
    }
}
