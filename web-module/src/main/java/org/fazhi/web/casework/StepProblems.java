package org.fazhi.web.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;

/** What keeps a step's form from being taken: a sentence at each field, and all of them on top, each leading to its field. */
public class StepProblems {

    private final List<Problem> all = new ArrayList<>();
    private final Map<String, String> byField = new LinkedHashMap<>();

    /**
     * One problem.
     *
     * @param target id to which its sentence leads, or empty
     * @param text   the sentence
     */
    public record Problem(String target, String text) {
    }

    /** Adds one; the label of the field goes before a sentence that does not name it. */
    void add(List<FieldSpec> specs, StepWords words, String path, String text) {
        if (path.isEmpty()) {
            all.add(new Problem("", text));
            return;
        }
        byField.putIfAbsent(path, text);
        if (path.equals("on") || path.equals("lateReason")) {
            all.add(new Problem("f-" + path, text));
            return;
        }
        var parts = path.split("\\.");
        boolean known = specs.stream().anyMatch(s -> s.name().equals(parts[0]));
        var label = known ? words.label(parts[0]) : "";
        if (parts.length > 2 && parts[1].matches("\\d{1,6}")) {
            label += Texts.of("casework").get("step.row", Integer.parseInt(parts[1]) + 1) + words.label(parts[0], parts[2]);
        }
        all.add(new Problem(known ? StepFields.id(path) : "", label.isEmpty() ? text : Texts.of("casework").get("step.problem", label, text)));
    }

    /** {@return all of them} */
    public List<Problem> getAll() {
        return all;
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return how many} */
    public int getCount() {
        return all.size();
    }

    /** {@return what is wrong with a field of the form's own, {@code on} or {@code lateReason}, or an empty text} */
    public String at(String field) {
        return byField.getOrDefault(field, "");
    }

    Map<String, String> byField() {
        return byField;
    }
}
