package org.fazhi.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Pinyin initials of names, as staff type them: 夏桂英 is {@code xgy}. */
public final class Pinyin {

    private static final int MOST_READINGS = 8;

    private Pinyin() {
    }

    /**
     * {@return the initials of a name in every reading of its characters (曾 is z and c), at most eight}
     *
     * @param name a name; characters that have no reading are left out
     */
    public static Set<String> initials(String name) {
        List<StringBuilder> readings = new ArrayList<>(List.of(new StringBuilder()));
        name.codePoints().forEach(c -> {
            var letters = letters(c);
            int had = readings.size();
            for (int r = 1; r < letters.size() && had * (r + 1) <= MOST_READINGS; r++) {
                for (int i = 0; i < had; i++) {
                    readings.add(new StringBuilder(readings.get(i)).append(letters.get(r)));
                }
            }
            if (!letters.isEmpty()) {
                for (int i = 0; i < had; i++) {
                    readings.get(i).append(letters.get(0));
                }
            }
        });
        var out = new LinkedHashSet<String>();
        readings.stream().map(StringBuilder::toString).filter(s -> s.length() > 1).forEach(out::add);
        return out;
    }

    private static List<Character> letters(int c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? List.of((char) Character.toLowerCase(c)) : List.of();
        }
        if (c > 0xFFFF) {
            return List.of();
        }
        var pinyin = PinyinHelper.toHanyuPinyinStringArray((char) c);
        var letters = new LinkedHashSet<Character>();
        if (pinyin != null) {
            for (var p : pinyin) {
                letters.add(p.charAt(0));
            }
        }
        return List.copyOf(letters);
    }
}
