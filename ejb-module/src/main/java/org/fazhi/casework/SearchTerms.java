package org.fazhi.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words by which a list finds a file: every pair of neighbouring characters of its names, pinyin initials, phone numbers and
 * their last four digits, the number. One array, one index; the search turns what is typed into the same words.
 */
public final class SearchTerms {

    private final Set<String> terms = new LinkedHashSet<>();

    /** Adds a name: its character pairs and, for names in Chinese characters, its pinyin initials from two letters on. */
    public SearchTerms name(String name) {
        if (name != null) {
            terms.addAll(pairs(name));
            for (var initials : Pinyin.initials(name)) {
                for (int to = 2; to <= Math.min(initials.length(), 12); to++) {
                    terms.add("p:" + initials.substring(0, to));
                }
            }
        }
        return this;
    }

    /** Adds a text: its character pairs only. */
    public SearchTerms text(String text) {
        if (text != null) {
            terms.addAll(pairs(text));
        }
        return this;
    }

    /** Adds a phone number: whole and its last four digits. */
    public SearchTerms phone(String phone) {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        if (digits.length() >= 4) {
            terms.add("t:" + digits);
            terms.add("t:" + digits.substring(digits.length() - 4));
        }
        return this;
    }

    /** Adds a digest that stands for an identity number. */
    public SearchTerms digest(String digest) {
        if (digest != null) {
            terms.add("i:" + digest);
        }
        return this;
    }

    /** {@return the words as a PostgreSQL array literal} */
    public String literal() {
        var out = new StringBuilder("{");
        for (var t : terms) {
            out.append(out.length() > 1 ? "," : "").append('"').append(t.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return out.append('}').toString();
    }

    /** {@return the words} */
    public Set<String> all() {
        return Set.copyOf(terms);
    }

    /**
     * {@return the words that a typed query stands for; all must be present. Empty when it is too short to search by}
     *
     * @param typed two or more characters; letters are pinyin initials, digits a phone number, four digits or part of a case number
     */
    public static List<String> query(String typed) {
        var text = typed.strip();
        if (text.matches("[A-Za-z]{2,12}")) {
            return List.of("p:" + text.toLowerCase(java.util.Locale.ROOT));
        }
        if (text.matches("\\d{4}|\\d{7,12}|0\\d{2,3}-\\d{7,8}")) {
            return List.of("t:" + text.replace("-", ""));
        }
        return List.copyOf(pairs(text));
    }

    private static Set<String> pairs(String text) {
        var points = text.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '·').toArray();
        var out = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < points.length; i++) {
            out.add(new String(points, i, 2));
        }
        return out;
    }
}
