package org.fazhi.mediation;

import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.platform.Texts;

/** What the papers of danger, transfer and feedback say. */
final class SpecialPaperModels {

    private static final Texts WORDS = Texts.of("mediation");

    private SpecialPaperModels() {
    }

    static void add(Map<String, Object> all, Act<MediationCase, ?> act) {
        var data = act.data();
        if (data instanceof SafetyData.Report r) {
            report(all, act, r);
        } else if (data instanceof TransferData.Takeover) {
            all.put("target", act.facts().desk().unit(act.file().offeredTo()).name());
            all.put("reason", act.facts().referral().why());
            all.put("agreedBy", act.caller().name());
            all.put("transferredOn", act.on());
            all.put("handedBy", act.facts().desk().chairName(act.file().orgId()));
        } else if (data instanceof TransferData.Feedback || data instanceof MediationData.NonAcceptance) {
            feedback(all, act);
        }
    }

    private static void report(Map<String, Object> all, Act<MediationCase, ?> act, SafetyData.Report r) {
        var found = act.desk().history().stream().filter(e -> e.step().equals(SafetyStep.ASSESS_RISK.name())).reduce((a, b) -> b)
                .map(e -> org.fazhi.platform.Json.readObject(e.data())).orElse(Map.of());
        all.put("level", act.facts().safety().level() == null ? null : WORDS.name(act.facts().safety().level()));
        all.put("signs", found.get("signs") instanceof java.util.List<?> signs
                ? signs.stream().map(s -> WORDS.name(Codes.RiskSign.valueOf(s.toString()))).collect(Collectors.joining("、")) : null);
        all.put("measures", found.get("measures"));
        all.put("reportedTo", WORDS.name(r.reportedTo()));
        all.put("receiver", r.receiver());
        all.put("reportedOn", r.reportedOn());
        all.put("reportedAt", WORDS.get("paper.time", r.reportedAt().getHour(), String.format("%02d", r.reportedAt().getMinute())));
        all.put("content", r.content());
        all.put("reporter", act.caller().name());
    }

    private static void feedback(Map<String, Object> all, Act<MediationCase, ?> act) {
        var f = act.facts();
        all.put("entrustedBy", f.entrustedBy() == null ? null : WORDS.name(f.entrustedBy()));
        all.put("letter", f.referral().letterNo());
        all.put("entrustedOn", act.file().openedOn());
        all.put("result", f.refusalCode() != null ? WORDS.get("paper.feedback.refused", WORDS.name(f.refusalCode())) : f.outcome() == null ? null : WORDS.name(f.outcome()));
        all.put("agreement", f.effectiveOn() == null ? WORDS.get("paper.feedback.none") : WORDS.get("paper.feedback.agreement", f.effectiveOn()));
        all.put("performance", f.effectiveOn() == null ? WORDS.get("paper.feedback.none") : WORDS.name(f.performance()));
        all.put("feedbackOn", act.on());
    }
}
