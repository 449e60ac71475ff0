package org.fazhi.station;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.DossierFacts.Table;
import org.fazhi.casework.Person;
import org.fazhi.platform.Texts;

/** What the dossier shows of a registration. */
final class StationFacts {

    private static final String NONE = "—";
    private static final Texts WORDS = Texts.of(StationProcedure.WORD);

    private StationFacts() {
    }

    static DossierFacts of(CaseFile file, StationFile f) {
        var facts = new ArrayList<Fact>();
        var p = f.place();
        var s = f.service();
        add(facts, "kind", WORDS.name(p.kind()));
        add(facts, "name", p.localName() == null ? p.name() : p.name() + "（" + p.localName() + "）");
        add(facts, "address", p.where());
        add(facts, "position", p.position() == null ? null : p.position().text());
        add(facts, "operator", p.operator());
        if (p.committee() != null) {
            var unit = f.desk().unit(p.committee());
            add(facts, "committee", unit == null ? WORDS.get("committee.gone") : unit.name());
        }
        add(facts, "establishedOn", p.establishedOn());
        add(facts, "responsible", s.responsible());
        add(facts, "phone", s.phone());
        if (s.mandateNo() != null) {
            add(facts, "mandateNo", WORDS.get("mandate", s.mandateNo(), s.mandateTo()));
        }
        life(facts, file, f);
        wide(facts, "weekly", StationWords.week(s.hours()));
        wide(facts, "items", StationWords.names(s.items()));
        wide(facts, "facilities", StationWords.names(s.facilities()));
        wide(facts, "coverage", p.coverage());
        var seen = f.desk().photographedAt(f.fileId());
        if (seen != null && p.position() != null) {
            wide(facts, "photo", WORDS.get("photo.at", seen.text(), Math.round(seen.metresTo(p.position()))));
        }
        wide(facts, "names", String.join("、", f.desk().sheets().pointers(f.fileId())));
        wide(facts, "reprint", f.desk().sheets().why(f.fileId()));
        return new DossierFacts(List.copyOf(facts), tables(f));
    }

    private static void life(List<Fact> facts, CaseFile file, StationFile f) {
        var life = f.life();
        if (!life.told().isEmpty()) {
            wide(facts, "defects", StationWords.names(life.told()));
        }
        if (f.place().planned() != null) {
            wide(facts, "planned", WORDS.name(f.place().plannedKind()) + "，" + f.place().plannedAddress());
        }
        if (life.grade() != null) {
            add(facts, "grade", WORDS.get("graded", life.reviewYear(), WORDS.name(life.grade())));
        }
        if (life.suspendedOn() != null) {
            add(facts, "why", WORDS.get("suspended", life.suspendedOn(), life.why() == null ? WORDS.get("why.review") : WORDS.name(life.why())));
        }
        if (life.taker() != null) {
            add(facts, "taker", f.desk().staff().people(List.of(life.taker())).stream().map(Person::name).findFirst().orElse(NONE));
        }
        if (life.suspendedOn() != null || life.announcedOn() != null) {
            wide(facts, "nearest", StationWords.nearest(f.desk().nearest(file, f, LocalDate.now(org.fazhi.calendar.Clocks.ZONE))));
        }
        if (life.announcedOn() != null) {
            add(facts, "announcedOn", WORDS.get("announced", life.announcedOn(), WORDS.name(life.closeWhy())));
        }
    }

    private static List<Table> tables(StationFile f) {
        var tables = new ArrayList<Table>();
        tables.add(new Table("staff", WORDS.get("table.staff"), "", heads("name", "role", "qualification", "duty"),
                f.staff().stream().map(m -> List.of(m.name(), WORDS.name(m.role()), text(m.qualification()), text(m.duty()))).toList()));
        if (!f.daysOff().isEmpty()) {
            tables.add(new Table("daysOff", WORDS.get("table.daysOff"), "", heads("day", "hours", "note"), f.daysOff().stream()
                    .map(d -> List.of(d.day().toString(), d.hours() == null ? WORDS.get("day.shut") : d.hours(), text(d.note()))).toList()));
        }
        var moved = f.desk().handovers().all(f.fileId());
        if (!moved.isEmpty()) {
            tables.add(new Table("handover", WORDS.get("table.handover"), "", heads("number", "title", "before", "now", "takenOn"), moved.stream()
                    .map(h -> List.of(text(h.number()), h.title(), h.before(), h.now(), text(h.takenOn()))).toList()));
        }
        return List.copyOf(tables);
    }

    private static List<String> heads(String... columns) {
        return java.util.Arrays.stream(columns).map(c -> WORDS.get("head." + c)).toList();
    }

    private static String text(Object value) {
        return value == null ? NONE : value.toString();
    }

    private static void add(List<Fact> facts, String key, Object value) {
        facts.add(new Fact(WORDS.get("fact." + key), text(value), false));
    }

    private static void wide(List<Fact> facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(WORDS.get("fact." + key), value, true));
        }
    }
}
