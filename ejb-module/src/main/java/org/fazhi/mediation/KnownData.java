package org.fazhi.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.FileEvent;
import org.fazhi.paper.PaperFinals;
import org.fazhi.platform.Json;

/** What the forms of a mediation begin with: what was typed once is not typed again, only looked at and changed where it differs. */
@ApplicationScoped
class KnownData {

    /** The longest text that the field 纠纷主要事实 of an agreement takes. */
    private static final int LONGEST_FACTS = 3000;

    @EJB
    private PaperFinals finals;

    Map<String, Object> of(String step, MediationCase facts, List<FileEvent> history) {
        var known = new LinkedHashMap<String, Object>();
        switch (step) {
            case "SESSION" -> {
                take(known, history, "SESSION", "place", "recorder", "participants");
                known.putIfAbsent("place", facts.place());
            }
            case "DRAFT_AGREEMENT", "AGREE_ORALLY" -> {
                // A draft that was taken back is the beginning of the next one.
                take(known, history, step, "facts", "disputes", "responsibility", "clauses", "performance", "recorder");
                take(known, history, "SESSION", "recorder");
                known.putIfAbsent("facts", facts.facts() == null || facts.facts().length() > LONGEST_FACTS ? null : facts.facts());
            }
            case "SIGN" -> signatures(known, facts);
            default -> { }
        }
        known.values().removeIf(v -> v == null || "".equals(v));
        return known;
    }

    private static void take(Map<String, Object> known, List<FileEvent> history, String step, String... fields) {
        history.stream().filter(e -> e.step().equals(step)).reduce((a, b) -> b).map(e -> Json.readObject(e.data())).ifPresent(data -> {
            for (var field : fields) {
                if (data.get(field) != null) {
                    known.putIfAbsent(field, typed(data.get(field)));
                }
            }
        });
    }

    /** As a form sends it: texts, and lists and maps of texts. */
    private static Object typed(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(KnownData::typed).toList();
        } else if (value instanceof Map<?, ?> map) {
            var out = new LinkedHashMap<String, Object>();
            map.forEach((k, v) -> {
                if (v != null) {
                    out.put(k.toString(), typed(v));
                }
            });
            return out;
        }
        return value.toString();
    }

    /** Days of signatures that stand on the newest agreement already. */
    private void signatures(Map<String, Object> known, MediationCase facts) {
        finals.ofFile(facts.fileId()).stream().filter(s -> s.paper().code().equals(MediationPaper.AGREEMENT.name())).reduce((a, b) -> b).ifPresent(paper -> {
            var days = new LinkedHashMap<String, Object>();
            for (var mark : paper.marks()) {
                if (mark.made() && mark.key().startsWith("parties.signature#")) {
                    int row = Integer.parseInt(mark.key().substring(mark.key().indexOf('#') + 1));
                    if (row <= facts.parties().size()) {
                        days.put(String.valueOf(facts.parties().get(row - 1).id()), mark.day().toString());
                    }
                } else if (mark.made() && mark.key().equals("mediatorSignature")) {
                    known.put("mediatorOn", mark.day().toString());
                }
            }
            known.put("parties", days.isEmpty() ? null : days);
        });
    }
}
