package org.fazhi.web.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.DeadlineRule;
import org.fazhi.casework.Option;
import org.fazhi.casework.Procedure;
import org.fazhi.casework.Status;
import org.fazhi.casework.Step;
import org.fazhi.platform.Texts;

/** A procedure's table for other systems, made from the table itself. */
final class StepTable {

    private StepTable() {
    }

    static Map<String, Object> of(Procedure<?> procedure) {
        var words = new Words(procedure.word());
        var fields = new FieldView(words, list -> List.of());
        var out = new LinkedHashMap<String, Object>();
        out.put("procedure", procedure.word());
        out.put("title", words.title());
        out.put("statuses", procedure.statuses().stream().map(s -> status(s, words)).toList());
        out.put("steps", procedure.steps().stream().map(s -> step(s, words, fields)).toList());
        return out;
    }

    private static Map<String, Object> status(Status status, Words words) {
        var out = new LinkedHashMap<String, Object>();
        out.put("status", status.name());
        out.put("name", words.status(status.name()));
        out.put("final", status.isFinal());
        return out;
    }

    private static Map<String, Object> step(Step<?> step, Words words, FieldView fields) {
        var row = step.row();
        var out = new LinkedHashMap<String, Object>();
        out.put("step", step.name());
        out.put("name", words.step(step.name()));
        out.put("from", row.from().stream().map(Status::name).sorted().toList());
        out.put("to", row.to() == null ? null : row.to().name());
        out.put("who", row.who().stream().map(w -> Map.of("role", w.role().name(), "roleName", Texts.of("access").name(w.role()),
                "relation", w.relation().name(), "relationName", Texts.of("api").get("relation." + w.relation()))).toList());
        out.put("starts", clocks(row.starts(), words));
        out.put("stops", clocks(row.stops(), words));
        out.put("papers", row.papers().stream().map(p -> new Option(p.code(), p.title())).toList());
        out.put("secondPersonAfter", row.requestStep());
        out.put("basis", row.basis());
        out.put("fields", fields.of(step.name(), row.data()));
        return out;
    }

    private static List<Option> clocks(Collection<? extends DeadlineRule<?>> rules, Words words) {
        return rules.stream().map(r -> new Option(r.name(), words.deadline(r.name()))).toList();
    }
}
