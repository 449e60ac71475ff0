package org.fazhi.web.casework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Figure;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.FileQuery.Cursor;
import org.fazhi.casework.FileQuery.Due;
import org.fazhi.casework.FileQuery.Order;
import org.fazhi.casework.Option;
import org.fazhi.platform.Texts;

/**
 * The question of a list as it stands in its address: {@code q} keyword, {@code type}, {@code status}, {@code due} (OVERDUE, SOON,
 * PAUSED), {@code from}, {@code to}, {@code holder}, {@code figure}, {@code order} (NEWEST), and the place {@code at}, {@code back}, {@code p}. What an
 * address says wrongly is left out and told in a sentence; it never costs the page.
 */
final class ListQuery {

    private static final int SIZE = 20;
    private static final int LONGEST = 60;

    private final String word;
    private final Map<String, String> raw;
    private final Texts words = Texts.of("casework");
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final FileQuery query;
    private int page = 1;

    ListQuery(String word, Map<String, String> raw, CaseworkService casework) {
        this.word = word;
        this.raw = raw;
        var text = text();
        var topic = choice("type", word("list.topic"), casework.topics(word));
        var status = choice("status", words.get("list.status"), casework.statuses(word));
        var due = choice("due", words.get("list.due"), dues());
        var from = day("from");
        var to = day("to");
        if (from != null && to != null && from.isAfter(to)) {
            var later = from;
            from = to;
            to = later;
            given.put("from", from.toString());
            given.put("to", to.toString());
            told.add(words.get("list.told.swapped"));
        }
        if (from != null || to != null) {
            shown.put("from", words.get("list.chip", word("list.opened"), from == null ? words.get("list.until", to)
                    : to == null ? words.get("list.since", from) : words.get("list.range", from, to)));
        }
        var holder = holder(casework);
        var order = "NEWEST".equals(raw.get("order")) ? Order.NEWEST : Order.DUE;
        if (order == Order.NEWEST) {
            given.put("order", order.name());
        }
        query = new FileQuery(word, text, topic, status, due == null ? null : Due.valueOf(due), from, to, holder, order,
                place(), "1".equals(raw.get("back")), SIZE, figure(casework));
    }

    static List<Option> dues() {
        return java.util.stream.Stream.of(Due.values()).map(d -> new Option(d.name(), Texts.of("casework").get("list.Due." + d.name()))).toList();
    }

    private String word(String key) {
        return Texts.of(word).getOr(key, words.get(key));
    }

    private String text() {
        // What stands in an address may be anything; the journal of an export could not keep a NUL.
        var typed = raw.getOrDefault("q", "").replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            typed = typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
            told.add(words.get("list.told.cut", LONGEST));
        }
        return typed.isEmpty() ? null : keep("q", typed, words.get("list.key"), typed);
    }

    private String choice(String name, String label, List<Option> options) {
        var value = raw.getOrDefault(name, "");
        if (value.isEmpty()) {
            return null;
        }
        var found = options.stream().filter(o -> o.value().equals(value)).findFirst();
        if (found.isEmpty()) {
            told.add(words.get("list.told.value", label, brief(value)));
            return null;
        }
        return keep(name, value, label, found.get().label());
    }

    private LocalDate day(String name) {
        var value = raw.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(value);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                given.put(name, value);
                return day;
            }
        } catch (DateTimeException e) {
            // told below, with the other days that no calendar has
        }
        told.add(words.get("list.told.day", word("list.opened"), brief(value)));
        return null;
    }

    private Long holder(CaseworkService casework) {
        var value = raw.getOrDefault("holder", "");
        if (value.isEmpty()) {
            return null;
        }
        var name = value.matches("\\d{1,18}") ? casework.holderName(Long.parseLong(value)) : java.util.Optional.<String>empty();
        if (name.isEmpty()) {
            told.add(words.get("list.told.holder"));
            return null;
        }
        keep("holder", value, words.get("list.holder"), name.get());
        return Long.valueOf(value);
    }

    private Figure figure(CaseworkService casework) {
        var code = raw.getOrDefault("figure", "");
        if (code.isEmpty()) {
            return null;
        }
        var found = code.matches("[\\w.-]{1,80}") ? casework.figure(word, code) : java.util.Optional.<Figure>empty();
        if (found.isEmpty()) {
            told.add(words.get("list.told.figure"));
            return null;
        }
        given.put("figure", code);
        shown.put("figure", found.get().title());
        return found.get();
    }

    private Cursor place() {
        var code = raw.getOrDefault("at", "");
        var cursor = Cursor.of(code);
        if (cursor == null && !code.isEmpty()) {
            told.add(words.get("list.told.place"));
        } else if (cursor != null && raw.getOrDefault("p", "").matches("[1-9]\\d{0,5}")) {
            page = Integer.parseInt(raw.get("p"));
        }
        return cursor;
    }

    private String keep(String name, String value, String label, String readable) {
        given.put(name, value);
        shown.put(name, words.get("list.chip", label, readable));
        return value;
    }

    private static String brief(String value) {
        return value.codePointCount(0, value.length()) <= 20 ? value : value.substring(0, value.offsetByCodePoints(0, 20)) + "…";
    }

    FileQuery query() {
        return query;
    }

    int page() {
        return page;
    }

    List<String> told() {
        return told;
    }

    Map<String, String> given() {
        return given;
    }

    /** One applied condition: its words, and the address without it. */
    record Chip(String text, String without) {
    }

    List<Chip> chips() {
        return shown.entrySet().stream().map(e -> new Chip(e.getValue(), address("list.xhtml",
                e.getKey().equals("from") ? List.of("from", "to") : List.of(e.getKey()), Map.of()))).toList();
    }

    /** {@return the conditions in words} */
    String inWords() {
        return String.join("，", shown.values());
    }

    /** {@return the address of another page of the same question} */
    String at(Cursor cursor, boolean back, int number) {
        var place = new LinkedHashMap<String, String>();
        if (number > 1) {
            place.put("at", cursor.code());
            if (back) {
                place.put("back", "1");
            }
            place.put("p", String.valueOf(number));
        }
        return address("list.xhtml", List.of(), place);
    }

    /** {@return an address with the given conditions, some left out, some added} */
    String address(String path, List<String> without, Map<String, String> with) {
        var all = new LinkedHashMap<>(given);
        without.forEach(all::remove);
        all.putAll(with);
        return path + (all.isEmpty() ? "" : all.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", "")));
    }
}
