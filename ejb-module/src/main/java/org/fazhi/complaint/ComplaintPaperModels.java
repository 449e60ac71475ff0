package org.fazhi.complaint;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.platform.Texts;

/** What the papers of a complaint say. */
final class ComplaintPaperModels {

    private static final Texts WORDS = Texts.of(ComplaintProcedure.WORD);

    private ComplaintPaperModels() {
    }

    static Map<String, Object> of(ComplaintPaper kind, Act<ComplaintCase, ?> act) {
        var f = act.facts();
        var m = new HashMap<String, Object>();
        m.put("number", act.file().number());
        m.put("name", f.name());
        m.put("complainant", WORDS.name(f.complainant()));
        m.put("idNumber", f.idMask());
        m.put("phone", PhoneNumber.mask(f.phone()));
        m.put("address", f.address());
        m.put("channel", WORDS.name(f.channel()));
        m.put("respondent", WORDS.name(f.respondent()));
        m.put("respondentName", f.respondentName());
        m.put("respondentUnit", f.respondentUnit());
        m.put("ground", WORDS.get("topic." + f.ground()));
        m.put("aidNumber", f.aidFile() == null ? null : f.desk().number(f.aidFile()));
        m.put("facts", f.facts());
        m.put("requests", f.requests());
        m.put("evidence", f.evidence());
        m.put("recorder", act.caller().name());
        m.put("receivedOn", act.file().openedOn());
        m.put("on", act.on());
        m.put("bureau", f.desk().unit(act.file().districtId()).map(u -> u.name()).orElse(null));
        m.put("finding", f.finding() == null ? null : WORDS.name(f.finding()));
        m.put("found", f.found());
        m.put("measures", f.measures().isEmpty() ? null : f.measures().stream().map(WORDS::name).collect(Collectors.joining("；")));
        of(m, act);
        m.values().removeIf(Objects::isNull);
        m.keySet().retainAll(kind.placeholders());
        return m;
    }

    private static void of(Map<String, Object> m, Act<ComplaintCase, ?> act) {
        if (act.data() instanceof ComplaintData.Supplement s) {
            m.put("items", s.items());
            m.put("lastDay", due(act, ComplaintDeadline.SUPPLEMENT));
        } else if (act.data() instanceof ComplaintData.Acceptance) {
            m.put("lastDay", due(act, ComplaintDeadline.HANDLING));
        } else if (act.data() instanceof ComplaintData.NonAcceptance n) {
            m.put("code", WORDS.name(n.code()));
            m.put("reason", n.reason());
            m.put("where", n.where());
        } else if (act.data() instanceof ComplaintData.Answer a) {
            m.put("text", a.text());
        }
    }

    private static Object due(Act<ComplaintCase, ?> act, ComplaintDeadline kind) {
        return act.desk().deadline(kind).map(d -> (Object) d.dueOn()).orElse(null);
    }
}
