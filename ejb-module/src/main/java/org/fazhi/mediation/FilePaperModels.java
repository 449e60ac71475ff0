package org.fazhi.mediation;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.platform.Texts;

/** What the papers beside the mediation itself say: authority of agents, investigation, closing, the note on the dossier. */
final class FilePaperModels {

    private static final Texts WORDS = Texts.of("mediation");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private FilePaperModels() {
    }

    /** Adds what an act's data says to the values that all papers have in common. */
    static void fill(Map<String, Object> all, Act<MediationCase, ?> act) {
        var f = act.facts();
        if (act.data() instanceof PartyData.Mandate m) {
            authority(all, act, m);
        } else if (act.data() instanceof MediationData.Closing c) {
            all.put("filledOn", act.on());
            all.put("closedOn", act.on());
            all.put("result", result(f));
            all.put("performance", f.effectiveOn() == null ? "—" : WORDS.name(f.performance()));
            all.put("opinion", WORDS.name(c.ground()) + "。" + c.report());
            all.put("reviewer", act.caller().name());
        } else if (act.data() instanceof PaperData.FileNote n) {
            all.put("gaps", n.gaps() == null ? List.of() : n.gaps().stream()
                    .map(g -> Map.<String, Object>of("title", WORDS.name(g.gap()), "reason", g.gapReason())).toList());
            all.put("corrections", n.corrections() == null ? WORDS.get("paper.nothing") : n.corrections());
            all.put("archivist", act.caller().name());
            all.put("checker", n.checker());
            all.put("notedOn", act.on());
        }
    }

    /** What was said to the investigator; the record of a session is another paper. */
    static void investigation(Map<String, Object> all, MediationData.Session s) {
        all.put("content", s.process() + (s.resultNote() == null ? "" : "\n" + s.resultNote()));
    }

    private static void authority(Map<String, Object> all, Act<MediationCase, ?> act, PartyData.Mandate m) {
        act.facts().party(m.party()).ifPresent(p -> {
            all.put("name", p.name());
            all.put("gender", p.gender() == null ? null : WORDS.name(p.gender()));
            all.put("age", p.ageOn(act.on()) == null ? null : p.ageOn(act.on()) + "岁");
            all.put("phone", act.facts().violence() ? null : p.phone());
            all.put("address", act.facts().violence() ? null : p.address());
            all.put("agent", m.agent());
            all.put("powers", Arrays.stream(Codes.AgentPower.values()).map(power -> (m.powers().contains(power) ? "√ " : "□ ") + WORDS.name(power))
                    .collect(Collectors.joining("\n")));
        });
    }

    private static String result(MediationCase f) {
        return (f.outcome() == null ? "" : WORDS.name(f.outcome())) + (f.effectiveOn() == null ? "" : WORDS.get("paper.effective", DAY.format(f.effectiveOn())));
    }

}
