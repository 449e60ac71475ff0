package org.fazhi.legalaid;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.DossierFacts.Table;
import org.fazhi.casework.Person;
import org.fazhi.platform.Texts;

/** What the dossier shows of a legal-aid file; hardship and violence only to a reader who is cleared for them. */
final class AidFacts {

    private static final String NONE = "—";
    private static final Texts WORDS = Texts.of(AidProcedure.WORD);

    private AidFacts() {
    }

    static DossierFacts of(CaseFile file, AidCase f, Predicate<String> cleared) {
        var facts = new ArrayList<Fact>();
        var s = f.subject();
        add(facts, "form", WORDS.get("topic." + s.form()));
        add(facts, "cause", s.cause());
        add(facts, "channel", f.byNotice() ? WORDS.name(s.noticeGround()) : word(s.channel()));
        add(facts, "matter", f.desk().tables().matter(s.matter()).map(AidMatter::name).orElse(NONE));
        add(facts, "receivedOn", f.progress().receivedOn());
        add(facts, "stage", word(s.stage()));
        add(facts, "organ", s.organ() == null ? null : s.organ() + (s.organCaseNo() == null ? "" : "　" + s.organCaseNo()));
        if (s.custody() != null) {
            add(facts, "custody", s.custody());
        }
        if (s.madeAt() != null) {
            add(facts, "forwarded", forwarded(s, f.desk().forwardHours(f.progress().receivedOn())));
        }
        if (cleared.test(AidClearance.VIOLENCE) && s.violence()) {
            add(facts, "violence", WORDS.get("yes"));
        }
        progress(facts, f);
        handling(facts, f);
        if (s.facts() != null) {
            facts.add(new Fact(WORDS.get("fact.facts"), s.facts(), true));
        }
        if (s.requests() != null) {
            facts.add(new Fact(WORDS.get("fact.requests"), s.requests(), true));
        }
        var tables = new ArrayList<Table>(List.of(people(f)));
        if (cleared.test(AidClearance.HARDSHIP) && f.hardship().route() != null) {
            tables.add(hardship(f.hardship()));
        }
        return new DossierFacts(List.copyOf(facts), List.copyOf(tables));
    }

    private static String forwarded(AidSubject s, int hours) {
        LocalDateTime received = s.receivedAt();
        var made = s.madeAt().toString().replace('T', ' ');
        return received == null ? made : WORDS.get(UrgentAid.forwardedInTime(s.madeAt(), received, hours) ? "forwarded.in" : "forwarded.late", made, received.toString().replace('T', ' '));
    }

    private static void progress(List<Fact> facts, AidCase f) {
        var p = f.progress();
        if (p.supplementItems() != null) {
            facts.add(new Fact(WORDS.get("fact.supplement"), p.supplementItems(), true));
        }
        if (p.urgent()) {
            add(facts, "urgent", word(p.urgentGround()) + (p.limitationOn() == null ? "" : "　" + p.limitationOn()));
        }
        if (p.grantedOn() != null) {
            add(facts, "grantedOn", p.grantedOn());
        }
        if (p.refusalCode() != null) {
            add(facts, "refusal", word(p.refusalCode()));
        }
        if (p.objectedOn() != null) {
            add(facts, "objectedOn", p.objectedOn() + (p.postmarkOn() == null ? "" : WORDS.get("postmark", p.postmarkOn())));
        }
        if (p.terminationCode() != null) {
            add(facts, "termination", word(p.terminationCode()));
        }
    }

    private static void handling(List<Fact> facts, AidCase f) {
        var h = f.handling();
        var c = f.closing();
        if (h.unit() != null) {
            add(facts, "unit", f.desk().unit(h.unit()) == null ? null : f.desk().unit(h.unit()).name());
            add(facts, "provider", h.provider() == null ? null : f.desk().staff().people(List.of(h.provider())).stream().map(Person::name).findFirst().orElse(null));
            add(facts, "mode", word(h.mode()) + (h.seed() == null ? "" : WORDS.get("seed", h.seed())));
            if (h.why() != null) {
                facts.add(new Fact(WORDS.get("fact.why"), h.why(), true));
            }
        }
        if (c.basis() != null) {
            add(facts, "concludedOn", c.concludedOn() + "　" + word(c.basis()));
            facts.add(new Fact(WORDS.get("fact.result"), c.result(), true));
        }
        if (c.grade() != null) {
            add(facts, "grade", word(c.grade()) + "　" + c.score());
        }
        if (c.subsidy() != null) {
            facts.add(new Fact(WORDS.get("fact.subsidy"), c.subsidySum() + (c.paidOn() == null ? "" : WORDS.get("paid", c.paidOn())), true));
        }
        if (c.shelf() != null) {
            add(facts, "shelf", c.shelf());
        }
    }

    private static Table people(AidCase f) {
        var a = f.applicant();
        var rows = new ArrayList<List<String>>();
        var sex = (a.gender() == null ? "" : word(a.gender())) + (a.bornOn() == null ? "" : "　" + a.bornOn());
        rows.add(List.of(WORDS.get(f.byNotice() ? "person.defended" : "person.applicant"), a.name() + (a.agent() == null ? "" : "（" + word(a.agentKind()) + "　" + a.agent() + "）"),
                sex.isEmpty() ? NONE : sex, Objects.toString(a.idMask(), NONE), Objects.toString(a.phoneMask(), NONE),
                a.groups().isEmpty() ? NONE : a.groups().stream().map(WORDS::name).collect(Collectors.joining("、"))));
        f.opponents().forEach(o -> rows.add(List.of(WORDS.get("person.opponent"), o.name() + (o.agent() == null ? "" : "（" + WORDS.get("person.agent", o.agent(),
                Objects.toString(o.agentUnit(), "")) + "）"), NONE, Objects.toString(o.idMask(), NONE), NONE, NONE)));
        return new Table("parties", WORDS.get("people.title"), WORDS.get("people.masked"), List.of(WORDS.get("people.side"), WORDS.get("people.name"),
                WORDS.get("people.person"), WORDS.get("people.id"), WORDS.get("people.phone"), WORDS.get("people.groups")), rows);
    }

    private static Table hardship(AidHardship h) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(WORDS.get("field.route"), word(h.route()) + (h.notRequired() != null ? "　" + word(h.notRequired()) : h.exempt() != null ? "　" + word(h.exempt()) : "")));
        if (h.exemptProof() != null) {
            rows.add(List.of(WORDS.get("field.exemptProof"), h.exemptProof()));
        }
        if (h.ownIncome() != null) {
            rows.add(List.of(WORDS.get("field.ownIncome"), AidPaperModels.money(h.ownIncome())));
            h.persons().forEach(p -> rows.add(List.of(WORDS.get("hardship.member", p.name(), p.relation()), AidPaperModels.money(p.income()))));
            rows.add(List.of(WORDS.get("hardship.perHead"), WORDS.get(h.household().within(h.standard()) ? "hardship.within" : "hardship.above",
                    h.perHead().toPlainString(), h.standard().toPlainString())));
        }
        if (h.queryResult() != null) {
            rows.add(List.of(WORDS.get("field.queryResult"), h.queryResult()));
        }
        if (h.promisedOn() != null) {
            rows.add(List.of(WORDS.get("field.promisedOn"), h.promisedOn().toString()));
        }
        return new Table("hardship", WORDS.get("hardship.title"), WORDS.get("hardship.note"), List.of(WORDS.get("hardship.item"), WORDS.get("hardship.value")), rows);
    }

    private static String word(Enum<?> constant) {
        return constant == null ? NONE : WORDS.name(constant);
    }

    private static void add(List<Fact> facts, String key, Object value) {
        facts.add(new Fact(WORDS.get("fact." + key), value == null ? NONE : value.toString(), false));
    }
}
