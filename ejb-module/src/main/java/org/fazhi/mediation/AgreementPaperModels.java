package org.fazhi.mediation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.Act;
import org.fazhi.platform.Texts;

/** What the papers after an agreement say: return visit, application to the court and what goes with it. */
final class AgreementPaperModels {

    private static final Texts WORDS = Texts.of("mediation");

    private AgreementPaperModels() {
    }

    /** Fills in what an act of {@link PerformanceStep} or {@link ConfirmationStep} adds to the common values of its file. */
    static void fill(Map<String, Object> all, Act<MediationCase, ?> act) {
        var f = act.facts();
        all.put("agreementNumber", agreementNumber(act.file().number(), f.aftermath().edition()));
        all.put("effectiveOn", f.effectiveOn());
        if (act.data() instanceof PerformanceData.Visit v) {
            visit(all, act, v);
        } else if (act.data() instanceof PerformanceData.Urging u) {
            urging(all, act, u);
        } else if (act.data() instanceof ConfirmationData.Packet p) {
            packet(all, act, p);
        }
    }

    /** {@return the number of an agreement: that of its file; later ones on the same file count on} */
    static String agreementNumber(String file, int edition) {
        return edition < 2 ? file : file + "-" + edition;
    }

    private static void visit(Map<String, Object> all, Act<MediationCase, ?> act, PerformanceData.Visit v) {
        all.put("subject", act.file().title());
        all.put("visitedOn", act.on());
        all.put("manner", WORDS.name(v.contact()));
        all.put("visited", v.visited());
        all.put("performance", v.performance());
        all.put("satisfaction", WORDS.name(v.satisfaction()));
        all.put("litigation", WORDS.get(v.sued() ? "paper.sued" : "paper.notSued") + (v.judged() == null ? "" : "　" + v.judged()));
        all.put("hazards", WORDS.name(v.hazard()));
        all.put("measures", v.measures());
        all.put("visitor", act.caller().name());
    }

    private static void urging(Map<String, Object> all, Act<MediationCase, ?> act, PerformanceData.Urging u) {
        Agreements.clause(act.facts(), u.clause()).ifPresent(c -> {
            var state = c.on(act.on());
            all.put("obligor", act.facts().party(c.obligor()).map(MediationParty::name).orElse(null));
            all.put("clause", WORDS.get("clause.no", c.seq()) + "　" + c.text());
            all.put("dueOn", state.nextDue());
            var late = ClauseState.overdue(c.terms(), act.on());
            var sum = late.signum() > 0 ? late : state.nextSum();
            all.put("overdueSum", sum == null ? WORDS.get("paper.urged.deed") : MediationPaperModels.yuan(sum) + WORDS.get("paper.urged.yuan"));
            all.put("urgedOn", act.on());
        });
    }

    private static void packet(Map<String, Object> all, Act<MediationCase, ?> act, ConfirmationData.Packet p) {
        all.put("court", p.court());
        all.put("agreementOn", act.facts().effectiveOn());
        all.put("request", p.request() == null ? WORDS.get("paper.confirmation.request", all.get("agreementNumber")) : p.request());
        all.put("reasons", WORDS.get("paper.confirmation.reasons"));
        all.put("appliedOn", null);
        all.put("preparedOn", act.on());
        all.put("materials", Arrays.stream(ConfirmationData.Material.values()).map(m -> Map.<String, Object>of("name", WORDS.name(m),
                "state", WORDS.get(issued(m) || p.materials() != null && p.materials().contains(m) ? "material.there" : needed(m) ? "material.missing" : "material.ifNeeded"),
                "basis", WORDS.get("material." + m + ".basis"))).toList());
    }

    /** Application, agreement and proof come out of the file itself. */
    private static boolean issued(ConfirmationData.Material m) {
        return List.of(ConfirmationData.Material.APPLICATION, ConfirmationData.Material.AGREEMENT, ConfirmationData.Material.PROOF).contains(m);
    }

    private static boolean needed(ConfirmationData.Material m) {
        return m == ConfirmationData.Material.IDENTITY || m == ConfirmationData.Material.ADDRESS;
    }
}
