package org.fazhi.court;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.casework.Act;
import org.fazhi.casework.Wording;
import org.fazhi.platform.Texts;

/** What the papers of {@link CourtPaper} say: facts of the file, and what the act that issues them adds. The words of whoever asked are not among them. */
final class CourtPaperModels {

    private static final Texts WORDS = Texts.of(CourtProcedure.WORD);

    private CourtPaperModels() {
    }

    static Map<String, Object> model(CourtPaper kind, Act<CourtCase, ?> act) {
        var all = facts(act);
        said(all, act);
        var known = kind.placeholders().stream().map(p -> p.contains(".") ? p.substring(0, p.indexOf('.')) : p).collect(Collectors.toSet());
        var model = new LinkedHashMap<String, Object>();
        all.forEach((k, v) -> {
            if (known.contains(k) && v != null && !"".equals(v)) {
                model.put(k, v);
            }
        });
        return Wording.plain(kind, model);
    }

    private static Map<String, Object> facts(Act<CourtCase, ?> act) {
        var f = act.facts();
        var unit = f.desk().unit(act.file().orgId());
        var all = new HashMap<String, Object>();
        all.put("room", WORDS.get("room", unit == null ? "" : unit.name()));
        all.put("number", act.file().number());
        all.put("names", f.parties().stream().map(CourtParty::name).collect(Collectors.joining("、")));
        all.put("subject", f.subject());
        all.put("heldOn", f.heldOn());
        all.put("heldAt", f.heldAt());
        all.put("heldPlace", f.heldPlace());
        all.put("panel", f.panel().stream().map(s -> row("name", s.name(), "unit", s.unit(), "tier", WORDS.get("duty." + s.tier()))).toList());
        all.put("consensus", f.consensus());
        all.put("items", f.items().stream().map(i -> row("owner", f.party(i.owner()).map(CourtParty::name).orElse(""), "text", i.text(), "dueOn", i.dueOn())).toList());
        all.put("routes", WORDS.get("routes"));
        all.put("fence", WORDS.get("fence"));
        all.put("on", act.on());
        return all;
    }

    private static void said(Map<String, Object> all, Act<CourtCase, ?> act) {
        var f = act.facts();
        if (act.data() instanceof CourtData.Session s) {
            all.put("start", s.start());
            all.put("end", s.end());
            all.put("present", s.present().stream().flatMap(p -> f.party(p).stream()).map(CourtParty::name).collect(Collectors.joining("、")));
            all.put("others", s.others());
            all.put("recorder", s.recorder());
            all.put("doors", WORDS.get(Boolean.TRUE.equals(s.separate()) ? "doors.separate" : Boolean.TRUE.equals(s.openDoors()) ? "doors.open" : "doors.closed"));
            all.put("process", s.process());
            all.put("lawExplained", s.lawExplained());
        } else if (act.data() instanceof CourtData.Elsewhere e) {
            told(all, WORDS.name(e.route()), e.body(), e.note());
        } else if (act.data() instanceof CourtData.ToAid a) {
            told(all, WORDS.get("how.AID"), f.desk().unit(a.centre()) == null ? null : f.desk().unit(a.centre()).name(), null);
        } else if (act.data() instanceof CourtData.NoResult n) {
            told(all, WORDS.get("how.NO_RESULT"), null, n.note());
        } else if (act.data() instanceof CourtData.Ending e) {
            told(all, WORDS.name(e.ground()), null, e.note());
        }
    }

    private static void told(Map<String, Object> all, String how, String body, String note) {
        all.put("how", how);
        all.put("body", body);
        all.put("note", note);
    }

    private static Map<String, Object> row(Object... pairs) {
        return Stream.iterate(0, i -> i < pairs.length, i -> i + 2).filter(i -> pairs[i + 1] != null)
                .collect(Collectors.toMap(i -> (String) pairs[i], i -> pairs[i + 1], (a, b) -> a, LinkedHashMap::new));
    }

    /** {@return what a step's form begins with} */
    static Map<String, Object> known(String step, CourtCase f, List<String> people) {
        var out = new LinkedHashMap<String, Object>();
        switch (step) {
            case "FIX_PANEL" -> out.put("people", people);
            case "NOTIFY" -> out.put("heldPlace", f.heldPlace());
            case "UPGRADE" -> {
                out.put("amount", f.amount());
                out.put("risk", f.risk());
            }
            default -> { }
        }
        out.values().removeIf(java.util.Objects::isNull);
        return out;
    }
}
