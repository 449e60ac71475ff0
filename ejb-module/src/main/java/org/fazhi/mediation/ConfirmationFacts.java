package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.calendar.Request;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.platform.Texts;

/** What the dossier shows of judicial confirmation: where it stands, its effect, and whether the agreement is ready for it. */
final class ConfirmationFacts {

    private static final Texts WORDS = Texts.of("mediation");

    private ConfirmationFacts() {
    }

    /** Adds where the confirmation stands. */
    static void add(MediationCase f, List<Fact> facts) {
        var c = f.confirmation();
        if (c.state() == Confirmation.State.NOT_REQUESTED) {
            return;
        }
        var day = Stream.of(c.ruledOn(), c.receivedOn(), c.submittedOn(), c.intentOn()).filter(Objects::nonNull).findFirst().map(LocalDate::toString);
        facts.add(new Fact(WORDS.get("fact.confirmation"), Stream.of(WORDS.name(c.state()), day.orElse(null), c.court(), c.caseNo(), c.ground() == null ? null : WORDS.name(c.ground()))
                .filter(Objects::nonNull).collect(Collectors.joining("　")), true));
        if (c.cleared()) {
            facts.add(new Fact(WORDS.get("fact.cleared"), WORDS.get("fact.cleared.text", c.clearedOn(), c.clearedBy(), c.clearedWhy()), true));
        }
        if (c.state() == Confirmation.State.CONFIRMED) {
            facts.add(new Fact(WORDS.get("fact.enforcement"), enforcement(f), true));
        }
    }

    /** The creditor's time to apply for enforcement, from the last day of what is still open (民诉法250). */
    private static String enforcement(MediationCase f) {
        var today = f.desk().calendar().today();
        int years = f.desk().parameters().inForce("MED_ENFORCEMENT_YEARS", f.confirmation().ruledOn()).whole();
        var lines = Agreements.inForce(f).stream().filter(c -> c.on(today).nextDue() != null).map(c -> WORDS.get("fact.enforcement.clause", c.seq(),
                c.on(today).nextDue(), c.on(today).nextDue().plusYears(years))).collect(Collectors.joining("；"));
        return lines.isEmpty() ? WORDS.get("fact.enforcement.none", years) : WORDS.get("fact.enforcement.text", years, lines);
    }

    /** {@return what stands in the way, with its rule; null when nobody may apply any more} */
    static DossierFacts.Table readiness(MediationCase f, LocalDate today) {
        boolean asks = switch (f.confirmation().state()) {
            case NOT_REQUESTED, INTENT_RECORDED, WITHDRAWN, COURT_REJECTED -> true;
            default -> false;
        };
        if (f.effectiveOn() == null || f.aftermath().revising() || !asks) {
            return null;
        }
        var agreement = agreement(f, today);
        var rows = new ArrayList<List<String>>();
        Readiness.check(agreement).forEach(o -> rows.add(List.of(WORDS.get("readiness." + o.kind() + ".name"), o.text(), o.basis())));
        if (rows.isEmpty()) {
            rows.add(List.of(WORDS.get("readiness.ready"), WORDS.get("readiness.ready.text", agreement.due()), WORDS.get("readiness.LATE.basis")));
        }
        return new DossierFacts.Table("readiness", WORDS.get("readiness.title"), WORDS.get("readiness.note", agreement.due()),
                List.of(WORDS.get("readiness.head.kind"), WORDS.get("readiness.head.text"), WORDS.get("readiness.head.basis")), List.copyOf(rows));
    }

    /** {@return the agreement in force as the rules of readiness see it on a day} */
    static Readiness.Agreement agreement(MediationCase f, LocalDate day) {
        var window = f.desk().parameters().inForce("MED_CONFIRMATION_DAYS", f.effectiveOn());
        var due = f.desk().calendar().arithmetic().due(Request.of(f.effectiveOn(), "", window)).due();
        int adult = f.desk().parameters().inForce("ADULT_AGE", day).whole();
        var parties = f.parties().stream().map(p -> new Readiness.Party(p.name(), p.side(), p.person(), p.person() && p.lacksCapacity(day, adult), p.representative(), p.agent(), p.signedOn())).toList();
        var clauses = Agreements.inForce(f).stream().map(c -> new Readiness.Term(c.type(), c.amount(), c.dueOn(),
                c.instalments().size() < 2 ? List.<Schedule.Instalment>of() : c.terms().instalments(), c.text())).toList();
        return new Readiness.Agreement(f.outcome() != Codes.Outcome.AGREED_ORAL || f.aftermath().edition() > 1, parties, clauses, f.mediatorSigned(), f.sealedOn(), due, day);
    }
}
