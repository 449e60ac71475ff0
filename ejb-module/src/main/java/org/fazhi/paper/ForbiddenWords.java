package org.fazhi.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fazhi.platform.Texts;

/**
 * Words that only courts may use, and that nothing may say which a body puts on paper that is no court: micro court, deliberation, grid meeting
 * (domain.md 4.3). One list as data, {@code forbidden-words.txt}: the word, what to write instead, why, and the contexts in which the same
 * characters mean something else (评审理由 holds no 审理). Blanks and full-width forms do not hide a word. Pure.
 */
public final class ForbiddenWords {

    private static final String LIST = "forbidden-words.txt";
    private static final List<Entry> ENTRIES = read();

    /**
     * One word of the list.
     *
     * @param word     as it must not stand there
     * @param instead  what to write
     * @param reason   why, in Chinese
     * @param harmless longer words that contain it and are fine
     */
    public record Entry(String word, String instead, String reason, List<String> harmless) {

        private boolean harmlessAt(String text, int at) {
            return harmless.stream().anyMatch(h -> text.startsWith(h, at - h.indexOf(word)));
        }

        private Pattern spread() {
            return Pattern.compile(String.join("[\\s\\u200B\\u3000]*", word.split("")));
        }
    }

    /**
     * One find.
     *
     * @param entry     the word with its reason and what to write instead
     * @param place     name of the field, in Chinese
     * @param paragraph counted from 1
     * @param position  character of the paragraph, counted from 1
     */
    public record Find(Entry entry, String place, int paragraph, int position) {

        /** {@return the sentence for whoever wrote it: which word, where, why, what instead} */
        public String sentence() {
            return Texts.of("paper").get("forbidden.find", place, paragraph, position, entry.word(), entry.reason(), entry.instead());
        }
    }

    private ForbiddenWords() {
    }

    /** {@return the list} */
    public static List<Entry> list() {
        return ENTRIES;
    }

    /**
     * {@return every forbidden word of a text, in its order; a longer word hides the shorter one inside}
     *
     * @param place name of the field, in Chinese
     * @param text  what was written, or null
     */
    public static List<Find> in(String place, String text) {
        var finds = new ArrayList<Find>();
        if (text != null) {
            var paragraphs = text.split("\\R", -1);
            for (int p = 0; p < paragraphs.length; p++) {
                paragraph(place, p + 1, paragraphs[p], finds);
            }
        }
        return List.copyOf(finds);
    }

    /** {@return every forbidden word of several fields, by their names in Chinese; see {@link #in(String, String)}} */
    public static List<Find> in(Map<String, String> fields) {
        return fields.entrySet().stream().flatMap(e -> in(e.getKey(), e.getValue()).stream()).toList();
    }

    private static void paragraph(String place, int number, String raw, List<Find> finds) {
        var taken = new BitSet(raw.length());
        var here = new ArrayList<Find>();
        for (var entry : ENTRIES) {
            var m = entry.spread().matcher(raw);
            while (m.find()) {
                if (taken.get(m.start(), m.end()).isEmpty() && !entry.harmlessAt(raw, m.start())) {
                    taken.set(m.start(), m.end());
                    here.add(new Find(entry, place, number, raw.codePointCount(0, m.start()) + 1));
                }
            }
        }
        here.sort(Comparator.comparingInt(Find::position));
        finds.addAll(here);
    }

    /** Longer words first, so that 缺席判决 is told as one. */
    private static List<Entry> read() {
        try (var in = new BufferedReader(new InputStreamReader(ForbiddenWords.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).map(l -> l.split("\\|", -1))
                    .map(p -> new Entry(p[0].strip(), p[1].strip(), p[2].strip(), p[3].isBlank() ? List.of() : List.of(p[3].strip().split("\\s+"))))
                    .sorted(Comparator.comparingInt((Entry e) -> -e.word().length())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
