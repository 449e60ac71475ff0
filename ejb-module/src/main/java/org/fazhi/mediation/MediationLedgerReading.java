package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.casework.Act;
import org.fazhi.casework.Row;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.exchange.ledger.LedgerEntry;
import org.fazhi.exchange.ledger.LedgerProblem;
import org.fazhi.mediation.MediationData.Registration;
import org.fazhi.platform.Texts;

/** Reads the rows of one dispute ledger: the same reader and guards as for a typed registration say what is wrong. */
final class MediationLedgerReading {

    private final MediationLedgerPlan units;
    private final LocalDate today;
    private final UnaryOperator<String> digest;
    private final Caller caller;
    private final Texts words = Texts.of("mediation");

    MediationLedgerReading(MediationLedgerPlan units, LocalDate today, UnaryOperator<String> digest, Caller caller) {
        this.units = units;
        this.today = today;
        this.digest = digest;
        this.caller = caller;
    }

    /** The day of first contact; a later one than today is taken and named. */
    record Day(@Field(required = true, future = true) LocalDate on) {
    }

    /** One problem per column, the first that was found. */
    private static final class Findings extends EnumMap<MediationLedgerColumn, String> {
        private static final long serialVersionUID = 1L;

        Findings() {
            super(MediationLedgerColumn.class);
        }

        List<LedgerProblem> problems() {
            return entrySet().stream().map(e -> new LedgerProblem(e.getKey().head(), e.getValue())).toList();
        }
    }

    LedgerEntry read(Map<String, String> cells) {
        var found = new Findings();
        for (var column : MediationLedgerColumn.values()) {
            if (column.required() && cell(cells, column) == null) {
                found.put(column, words.get("ledger.missing", column.head()));
            }
        }
        var day = day(cells, found);
        var place = units.place(cell(cells, MediationLedgerColumn.COMMITTEE), cell(cells, MediationLedgerColumn.STREET), cell(cells, MediationLedgerColumn.COMMUNITY));
        if (place.problem() != null) {
            found.putIfAbsent(MediationLedgerColumn.COMMITTEE, place.problem());
        }
        var raw = raw(cells, found);
        var data = check(raw, day, found);
        var type = MediationLedgerWords.type(cells.get(MediationLedgerColumn.TYPE.head())).map(MediationLedgerWords::name).orElse(null);
        if (!found.isEmpty()) {
            return new LedgerEntry(type, place.known(), null, null, List.of(), found.problems(), null);
        }
        var kept = new HashMap<String, Object>(Map.of("on", day.toString(), "registration", raw));
        place.write(kept);
        var warning = Stream.of(day.isAfter(today) ? MediationLedgerWords.future(day) : null, place.warning())
                .filter(java.util.Objects::nonNull).collect(Collectors.joining("；"));
        return new LedgerEntry(type, place.committee(), fingerprint(place.committee(), day, data), kept, place.newUnits(), List.of(), warning.isEmpty() ? null : warning);
    }

    private LocalDate day(Map<String, String> cells, Findings found) {
        try {
            return FormReader.read(Day.class, Map.of("on", MediationLedgerWords.day(cell(cells, MediationLedgerColumn.DAY))), today).on();
        } catch (InvalidInput e) {
            found.putIfAbsent(MediationLedgerColumn.DAY, e.getMessage());
            return null;
        }
    }

    private Map<String, Object> raw(Map<String, String> cells, Findings found) {
        var raw = new HashMap<String, Object>();
        raw.put("committee", "0"); // found by name when the row is taken
        var type = cell(cells, MediationLedgerColumn.TYPE);
        MediationLedgerWords.type(type).ifPresentOrElse(t -> raw.put("type", t.name()),
                () -> found.putIfAbsent(MediationLedgerColumn.TYPE, words.get("ledger.type", shown(type), Codes.DisputeType.values().length)));
        var source = cell(cells, MediationLedgerColumn.SOURCE);
        MediationLedgerWords.source(source).ifPresentOrElse(s -> {
            raw.put("source", s.source().name());
            raw.put("entrustedBy", s.entrustedBy() == null ? "" : s.entrustedBy().name());
        }, () -> found.putIfAbsent(MediationLedgerColumn.SOURCE, words.get("ledger.source", shown(source))));
        put(raw, "cause", cell(cells, MediationLedgerColumn.CAUSE));
        put(raw, "facts", cell(cells, MediationLedgerColumn.FACTS));
        put(raw, "amount", cell(cells, MediationLedgerColumn.AMOUNT));
        raw.put("parties", List.of(
                party(Codes.Side.APPLICANT, cell(cells, MediationLedgerColumn.APPLICANT), cell(cells, MediationLedgerColumn.APPLICANT_ID), cell(cells, MediationLedgerColumn.APPLICANT_PHONE)),
                party(Codes.Side.RESPONDENT, cell(cells, MediationLedgerColumn.RESPONDENT), cell(cells, MediationLedgerColumn.RESPONDENT_ID), cell(cells, MediationLedgerColumn.RESPONDENT_PHONE))));
        return raw;
    }

    private static Map<String, Object> party(Codes.Side side, String name, String id, String phone) {
        var party = new HashMap<String, Object>(Map.of("side", side.name(), "kind", MediationLedgerWords.kind(name, id).name()));
        put(party, "name", name);
        put(party, "idNumber", id);
        put(party, "phone", phone);
        return party;
    }

    private Registration check(Map<String, Object> raw, LocalDate day, Findings found) {
        try {
            var data = FormReader.read(Registration.class, raw, today);
            guards(data, day, found);
            return data;
        } catch (InvalidInput e) {
            e.errors().forEach(f -> found.putIfAbsent(MediationLedgerColumn.ofField(f.field()), f.message()));
            return null;
        }
    }

    /** The conditions of the step itself; of what it asks, only the data is there before the file is. */
    @SuppressWarnings("unchecked")
    private void guards(Registration data, LocalDate day, Findings found) {
        var row = (Row<MediationCase, Registration>) MediationStep.IMPORT.row();
        var act = new Act<MediationCase, Registration>(null, null, data, day, caller, null);
        row.guards().forEach(g -> g.obstacle(null, act).ifPresent(o -> found.putIfAbsent(
                o.code().equals("SAME_ID") ? MediationLedgerColumn.RESPONDENT_ID : MediationLedgerColumn.SOURCE, o.message())));
    }

    /** What makes a dispute this dispute, wherever its row stands and whatever phone number is added later. */
    private String fingerprint(String committee, LocalDate day, Registration data) {
        var parts = Stream.concat(Stream.of(MediationProcedure.WORD, caller.districtId(), committee, day, data.type(), data.cause(), data.facts()),
                data.parties().stream().flatMap(p -> Stream.of(p.side(), p.name(), p.idNumber())));
        return digest.apply(parts.map(String::valueOf).collect(Collectors.joining("\u001F")));
    }

    private static void put(Map<String, Object> map, String key, String text) {
        if (text != null) {
            map.put(key, text);
        }
    }

    private static String cell(Map<String, String> cells, MediationLedgerColumn column) {
        return TextRules.tidy(cells.get(column.head()));
    }

    private static String shown(String text) {
        int most = 20;
        return text == null ? "" : text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
