package org.fazhi.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.Option;
import org.fazhi.platform.Texts;

/** What the dossier shows of the agreement and its performance: each clause with its light, computed for the day on which one looks. */
final class PerformanceFacts {

    private static final Texts WORDS = Texts.of("mediation");
    private static final String NONE = "—";
    private static final int LONGEST = 60;

    private PerformanceFacts() {
    }

    /** {@return the clauses to choose from, those in force first; earlier ones keep their names for the history} */
    static List<Option> options(MediationCase facts) {
        int edition = facts.aftermath().edition();
        return facts.clauses().stream().filter(c -> c.edition() <= edition).sorted(Comparator.comparing(AgreementClause::edition).reversed().thenComparing(AgreementClause::seq))
                .map(c -> new Option(String.valueOf(c.id()), (c.edition() < edition ? WORDS.get("clause.old", c.edition()) : "") + WORDS.get("clause.no", c.seq()) + "　"
                        + WORDS.name(c.type()) + (c.amount() == null ? "" : "　" + money(c.amount())))).toList();
    }

    /** Adds what came after the agreement. */
    static void add(MediationCase f, LocalDate today, List<Fact> facts) {
        fact(facts, "performance", WORDS.name(Agreements.performance(f, today)));
        var a = f.aftermath();
        if (a.revising()) {
            fact(facts, "revising", WORDS.get("fact.revising.text"));
        }
        if (a.visitedOn() != null) {
            fact(facts, "visitedOn", a.visitedOn().toString());
        }
        if (a.suedOn() != null) {
            fact(facts, "suedOn", a.suedOn() + (a.judgment() == null ? "" : "　" + WORDS.name(a.judgment())));
        }
        if (a.reportOwed() || a.reportedOn() != null) {
            fact(facts, "report", a.reportOwed() ? WORDS.get("fact.report.owed") : a.reportedOn().toString());
        }
    }

    private static void fact(List<Fact> facts, String key, String text) {
        facts.add(new Fact(WORDS.get("fact." + key), text, false));
    }

    /** {@return the clauses of the agreement in force, and of earlier ones what was performed on them; null when there is none} */
    static DossierFacts.Table clauses(MediationCase f, LocalDate today) {
        var inForce = Agreements.inForce(f);
        if (inForce.isEmpty()) {
            return null;
        }
        var rows = new ArrayList<List<String>>();
        inForce.forEach(c -> rows.add(row(f, c, c.on(today), today)));
        f.clauses().stream().filter(c -> c.edition() < f.aftermath().edition() && !c.receipts().isEmpty())
                .forEach(c -> rows.add(old(f, c)));
        var owed = inForce.stream().map(c -> c.on(today).owed()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var paid = inForce.stream().map(AgreementClause::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
        var heads = List.of("no", "text", "obligor", "amount", "paid", "owed", "next", "light").stream().map(k -> WORDS.get("clause.head." + k)).toList();
        return new DossierFacts.Table("clauses", WORDS.get("clause.title"), WORDS.get("clause.sums", money(paid), money(owed)), heads, List.copyOf(rows));
    }

    private static List<String> row(MediationCase f, AgreementClause c, ClauseState s, LocalDate today) {
        var next = s.nextDue() == null ? NONE : s.nextDue() + (s.nextSum() == null || s.nextSum().compareTo(s.owed()) == 0 ? "" : "　" + sum(s.nextSum(), ""));
        return List.of(WORDS.get("clause.no", c.seq()), WORDS.name(c.type()) + "：" + shorten(c.text()), name(f, c.obligor()), sum(c.amount(), NONE),
                sum(s.paid(), c.receipts().isEmpty() ? NONE : WORDS.get(c.terms().complete() ? "clause.done" : "clause.begun")),
                s.over().signum() > 0 ? WORDS.get("clause.over", money(s.over())) : sum(s.owed(), NONE), next, light(c, s, today));
    }

    private static List<String> old(MediationCase f, AgreementClause c) {
        return List.of(WORDS.get("clause.old", c.edition()) + WORDS.get("clause.no", c.seq()), WORDS.name(c.type()) + "：" + shorten(c.text()), name(f, c.obligor()),
                sum(c.amount(), NONE), sum(c.paid(), WORDS.get("clause.done")), NONE, NONE, WORDS.get("clause.replaced"));
    }

    /** Word and shape: nobody has to tell colours apart. */
    private static String light(AgreementClause c, ClauseState s, LocalDate today) {
        if (s.standing() && s.light() == Codes.PerformanceStatus.NOT_DUE) {
            return WORDS.get("light.STANDING");
        }
        var days = s.overdueSince() == null ? 0 : ChronoUnit.DAYS.between(s.overdueSince(), today);
        return s.light() == Codes.PerformanceStatus.DISPUTED ? WORDS.get("light.DISPUTED", c.disputedOn()) : WORDS.get("light." + s.light(), days);
    }

    private static String name(MediationCase f, Long party) {
        return f.party(party).map(MediationParty::name).orElse(NONE);
    }

    private static String sum(BigDecimal yuan, String none) {
        return yuan == null || yuan.signum() == 0 ? none : String.format("%,.2f", yuan);
    }

    static String money(BigDecimal yuan) {
        return String.format("%,.2f元", yuan);
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "……";
    }
}
