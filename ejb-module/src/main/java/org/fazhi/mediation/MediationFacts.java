package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Texts;

/** What the dossier shows of a mediation. */
final class MediationFacts {

    private static final String NONE = "—";

    private MediationFacts() {
    }

    static DossierFacts of(CaseFile file, MediationCase f, Staff staff) {
        var words = Texts.of("mediation");
        var facts = new ArrayList<Fact>();
        add(facts, "type", words.get("topic." + f.type()) + (f.cause() == null ? "" : "（" + f.cause() + "）"));
        add(facts, "source", words.name(f.source()) + (f.entrustedBy() == null ? "" : "（" + words.name(f.entrustedBy()) + "）"));
        add(facts, "amount", f.amount() == null ? null : String.format("%,.2f元", f.amount()));
        add(facts, "appliedOn", f.appliedOn());
        add(facts, "acceptedOn", f.acceptedOn());
        add(facts, "difficult", words.get(f.difficult() ? "yes" : "no"));
        add(facts, "openness", words.get(f.publicSession() ? "open" : "closed"));
        add(facts, "place", f.place());
        add(facts, "committee", staff.unit(file.orgId()).map(Unit::name).orElse(null));
        if (f.nextSession() != null) {
            add(facts, "nextSession", f.nextSession().toString().replace('T', ' ') + (f.nextPlace() == null ? "" : "　" + f.nextPlace()));
        }
        if (f.refusalCode() != null && f.acceptedOn() == null) {
            add(facts, "refusal", words.name(f.refusalCode()));
        }
        if (f.safety().level() != null) {
            add(facts, "risk", risk(f.safety()));
        }
        if (f.arbitrationToldOn() != null) {
            add(facts, "arbitration", words.get("arbitration.told", f.arbitrationToldOn()));
        }
        if (f.violence()) {
            facts.add(new Fact(words.get("fact.violence"), words.get("violence.info"), true));
        }
        agreement(f, facts);
        archive(f.archive(), facts);
        facts.add(new Fact(words.get("fact.facts"), f.facts(), true));
        if (f.requests() != null) {
            facts.add(new Fact(words.get("fact.requests"), f.requests(), true));
        }
        var today = f.desk().calendar().today();
        var asking = file.closedOn() == null ? ConfirmationFacts.readiness(f, today) : null;
        return new DossierFacts(List.copyOf(facts), Stream.of(parties(f), PerformanceFacts.clauses(f, today), asking).filter(Objects::nonNull).toList());
    }

    private static String risk(Safety s) {
        var words = Texts.of("mediation");
        return words.get("risk", words.name(s.level()), s.assessedOn()) + (s.reportedOn() == null ? s.reportOwed() ? "　" + words.get("risk.owed") : ""
                : "　" + words.get("risk.reported", words.name(s.reportedTo()), s.reportedOn()));
    }

    private static void archive(Archive a, List<Fact> facts) {
        var words = Texts.of("mediation");
        if (a.reworkOwed()) {
            add(facts, "rework", words.get("archive.owed", a.reworks()));
        }
        if (a.archivedOn() != null) {
            add(facts, "archivedOn", a.archivedOn());
            add(facts, "retention", words.name(a.retention()) + (a.retentionUntil() == null ? "" : words.get("archive.until", a.retentionUntil())));
            add(facts, "pages", a.pages() + (a.shelf() == null ? "" : "　" + a.shelf()));
        }
        if (a.destroyedOn() != null) {
            add(facts, "destroyedOn", a.destroyedOn());
        }
    }

    private static void agreement(MediationCase f, List<Fact> facts) {
        var words = Texts.of("mediation");
        if (f.outcome() != null) {
            add(facts, "outcome", words.name(f.outcome()));
        }
        if (f.mediatorSigned() != null || f.sealedOn() != null) {
            add(facts, "mediatorSigned", f.mediatorSigned());
            add(facts, "sealedOn", f.sealedOn());
        }
        if (f.effectiveOn() != null) {
            add(facts, "effectiveOn", f.effectiveOn());
            PerformanceFacts.add(f, f.desk().calendar().today(), facts);
            ConfirmationFacts.add(f, facts);
        }
        if (f.notConfirmable() != null) {
            facts.add(new Fact(words.get("fact.notConfirmable"), words.get("notConfirmable", f.notConfirmable()), true));
        }
    }

    private static void add(List<Fact> facts, String key, Object value) {
        facts.add(new Fact(Texts.of("mediation").get("fact." + key), value == null ? NONE : value.toString(), false));
    }

    private static DossierFacts.Table parties(MediationCase f) {
        var words = Texts.of("mediation");
        boolean signing = f.parties().stream().anyMatch(p -> p.signedOn() != null);
        var heads = new ArrayList<>(List.of(words.get("party.side"), words.get("party.name"), words.get("party.person"), words.get("party.id"),
                words.get("party.phone"), words.get("party.consent"), words.get("party.notified")));
        if (signing) {
            heads.add(words.get("party.signed"));
        }
        var rows = f.parties().stream().map(p -> {
            var row = new ArrayList<>(List.of(words.name(p.side()), name(p), person(p), Objects.toString(p.idMask(), NONE),
                    Objects.toString(p.phoneMask(), NONE), consent(p), day(p.notifiedOn())));
            if (signing) {
                row.add(day(p.signedOn()));
            }
            return List.copyOf(row);
        }).toList();
        return new DossierFacts.Table("parties", words.get("party.title"), words.get("party.masked"), List.copyOf(heads), rows);
    }

    private static String name(MediationParty p) {
        var words = Texts.of("mediation");
        var extra = new ArrayList<String>();
        if (p.representative() != null) {
            extra.add(words.get(p.person() ? "party.guardian" : "party.head", p.representative()));
        }
        if (p.agent() != null) {
            extra.add(words.get("party.agent", p.agent()));
        }
        return extra.isEmpty() ? p.name() : p.name() + "（" + String.join("　", extra) + "）";
    }

    private static String person(MediationParty p) {
        if (!p.person()) {
            return NONE;
        }
        var age = p.ageOn(LocalDate.now(org.fazhi.calendar.Clocks.ZONE));
        return (p.gender() == null ? "" : Texts.of("mediation").name(p.gender())) + (age == null ? "" : "　" + age + "岁");
    }

    private static String consent(MediationParty p) {
        var words = Texts.of("mediation");
        if (p.consent() == null) {
            return words.get("party.notAsked");
        }
        return day(p.consentOn()) + " " + words.name(p.consent()) + "（" + words.name(p.consentMethod()) + "）";
    }

    private static String day(LocalDate day) {
        return day == null ? NONE : day.toString();
    }
}
