package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.casework.Option;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.exchange.ledger.LedgerEntry;
import org.fazhi.exchange.ledger.LedgerLegend;
import org.fazhi.exchange.ledger.LedgerProblem;
import org.fazhi.platform.Texts;

/** Reads the rows of one ledger of notices: the same reader and rules as for a typed notice say what is wrong. */
final class NoticeReading {

    private static final int LONGEST_SHOWN = 20;

    private final Option centre;
    private final LocalDate today;
    private final int adult;
    private final UnaryOperator<String> digest;
    private final Function<AidData.Notice, String> twin;
    private final Texts words = Texts.of(AidProcedure.WORD);

    /**
     * @param centre the caller's centre, key and name
     * @param today  the day after which no notice can have come
     * @param adult  age from which somebody is no minor
     * @param digest keyed digest of a text
     * @param twin   number of a notice that is registered already, or null
     */
    NoticeReading(Option centre, LocalDate today, int adult, UnaryOperator<String> digest, Function<AidData.Notice, String> twin) {
        this.centre = centre;
        this.today = today;
        this.adult = adult;
        this.digest = digest;
        this.twin = twin;
    }

    /** The day on which the notice came. */
    record Day(@Field(required = true) LocalDate on) {
    }

    LedgerEntry read(Map<String, String> cells) {
        var found = new EnumMap<NoticeColumn, String>(NoticeColumn.class);
        for (var column : NoticeColumn.values()) {
            if (column.required() && cell(cells, column) == null) {
                found.put(column, words.get("notice.missing", column.head()));
            }
        }
        var on = day(cells, found);
        var raw = raw(cells, found);
        var data = check(raw, on, found);
        var topic = raw.get("ground") == null ? null : words.name(AidCodes.NoticeGround.valueOf((String) raw.get("ground")));
        if (!found.isEmpty()) {
            return new LedgerEntry(topic, cell(cells, NoticeColumn.ORGAN), null, null, List.of(),
                    found.entrySet().stream().map(e -> new LedgerProblem(e.getKey().head(), e.getValue())).toList(), null);
        }
        return new LedgerEntry(topic, data.organ(), fingerprint(data, on), new HashMap<>(Map.of("on", on.toString(), "notice", raw)), List.of(), List.of(), null);
    }

    private LocalDate day(Map<String, String> cells, Map<NoticeColumn, String> found) {
        try {
            return FormReader.read(Day.class, Map.of("on", Objects.toString(cell(cells, NoticeColumn.DAY), "")), today).on();
        } catch (InvalidInput e) {
            found.putIfAbsent(NoticeColumn.DAY, e.getMessage());
            return null;
        }
    }

    private Map<String, Object> raw(Map<String, String> cells, Map<NoticeColumn, String> found) {
        var raw = new HashMap<String, Object>();
        raw.put("centre", centre.value());
        for (var spec : FieldSpec.of(AidData.Notice.class)) {
            var column = NoticeColumn.ofField(spec.name());
            var text = spec.name().equals(column.field()) ? cell(cells, column) : null;
            if (text != null) {
                raw.put(spec.name(), spec.type().isEnum() ? code(spec, column, text, found) : text);
            }
        }
        raw.values().removeIf(Objects::isNull);
        return raw;
    }

    /** A cell names a constant in the words that the form shows. */
    private String code(FieldSpec spec, NoticeColumn column, String text, Map<NoticeColumn, String> found) {
        var plain = plain(text);
        var named = Arrays.stream(spec.type().getEnumConstants()).map(c -> (Enum<?>) c).filter(c -> Stream.of(words.name(c).split("、")).anyMatch(plain::equals)
                || plain.equals(plain(words.name(c)))).map(Enum::name).toList();
        if (named.size() != 1) {
            found.putIfAbsent(column, words.get("notice.code", text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text, column.head()));
            return null;
        }
        return named.get(0);
    }

    private static String plain(String text) {
        return TextRules.halfWidth(text).replaceAll("[\\s,]", "");
    }

    private AidData.Notice check(Map<String, Object> raw, LocalDate on, Map<NoticeColumn, String> found) {
        try {
            var data = FormReader.read(AidData.Notice.class, raw, today);
            if (on != null) {
                NoticeGuards.ground(data, on, adult).ifPresent(o -> found.putIfAbsent(NoticeColumn.GROUND, o.message()));
            }
            var before = data.again() == null ? twin.apply(data) : null;
            if (before != null) {
                found.putIfAbsent(NoticeColumn.NAME, words.get("guard.NOTICE_TWIN", data.name(), before));
            }
            return data;
        } catch (InvalidInput e) {
            e.errors().forEach(f -> found.putIfAbsent(NoticeColumn.ofField(f.field()), f.message()));
            return null;
        }
    }

    /** What makes a notice this notice; a later day or another spelling of the organ does not make it a new one. */
    private String fingerprint(AidData.Notice n, LocalDate on) {
        var person = n.idNumber() != null ? Stream.of(n.idNumber()) : Stream.of(n.name(), n.organ(), n.cause());
        var parts = Stream.concat(Stream.of("legalaid.notice", centre.value(), n.stage(), n.organCaseNo(), n.again()), person);
        return digest.apply(parts.map(String::valueOf).collect(Collectors.joining("\u001F")));
    }

    private static String cell(Map<String, String> cells, NoticeColumn column) {
        return TextRules.tidy(cells.get(column.head()));
    }

    /** {@return what may stand in the columns that take a word of a list} */
    static List<LedgerLegend> legends() {
        var words = Texts.of(AidProcedure.WORD);
        var out = new ArrayList<LedgerLegend>();
        for (var spec : FieldSpec.of(AidData.Notice.class)) {
            if (spec.type().isEnum()) {
                out.add(new LedgerLegend(NoticeColumn.ofField(spec.name()).head(),
                        Arrays.stream(spec.type().getEnumConstants()).map(c -> words.name((Enum<?>) c)).toList()));
            }
        }
        return List.copyOf(out);
    }
}
