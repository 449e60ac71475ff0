package org.fazhi.web.casework;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.casework.Option;
import org.fazhi.casework.form.FieldSpec;

/**
 * A form made from the description of its data, for acts that are no steps of a case file: the same fields, the same raw texts, the same
 * way of saying what is wrong.
 */
public final class ActFields {

    private final List<FieldSpec> specs;
    private final StepWords words;
    private final Function<String, List<Option>> options;
    private final StepProblems problems = new StepProblems();

    /**
     * @param room    its bundle has the labels
     * @param act     name of the act
     * @param data    what is typed
     * @param options choices of a named list
     */
    public ActFields(String room, String act, Class<? extends Record> data, Function<String, List<Option>> options) {
        this.specs = FieldSpec.of(data);
        this.words = new StepWords(room, act);
        this.options = options;
    }

    /** {@return what this request brings, as typed} */
    public Map<String, Object> sent() {
        return TypedForm.read(specs, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    /** {@return the fields with what was typed} */
    public List<StepField> of(Map<String, Object> typed) {
        return new StepFields(words, options, problems.byField()).of(specs, typed);
    }

    /** Says what is wrong with a field, or with the whole when the path is empty. */
    public void wrong(String path, String text) {
        problems.add(specs, words, path, text);
    }

    /** {@return what is wrong} */
    public StepProblems getProblems() {
        return problems;
    }
}
