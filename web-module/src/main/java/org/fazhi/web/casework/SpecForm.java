package org.fazhi.web.casework;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.InvalidInput;

/** A form made from the description of its fields, for what is no step of a file: registers, lists of people. Its inputs are plain texts. */
public final class SpecForm {

    private static final String MARK = "formKey";

    private final StepWords words;
    private final List<FieldSpec> specs;
    private final Function<String, List<Option>> options;
    private final StepProblems problems = new StepProblems();
    private final Map<String, Object> data;

    /**
     * @param word    the room
     * @param form    name of the form, for labels of its own
     * @param specs   its fields
     * @param options choices of a named list
     */
    public SpecForm(String word, String form, List<FieldSpec> specs, Function<String, List<Option>> options) {
        this(word, form, specs, options, Map.of());
    }

    /** @param start what the form begins with before anything was typed */
    public SpecForm(String word, String form, List<FieldSpec> specs, Function<String, List<Option>> options, Map<String, Object> start) {
        this.words = new StepWords(word, form);
        this.specs = specs;
        this.options = options;
        this.data = isSent() ? TypedForm.read(specs, FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap()) : start;
    }

    private static boolean isSent() {
        return !parameter(MARK).isEmpty();
    }

    /** {@return a parameter of the address or the form; an empty text when there is none} */
    public static String parameter(String name) {
        return DossierPage.parameter(name);
    }

    /** {@return what was typed} */
    public Map<String, Object> data() {
        return data;
    }

    /** {@return the key of this form: sent twice it has one effect} */
    public String getKey() {
        return isSent() ? parameter(MARK) : UUID.randomUUID().toString();
    }

    /** {@return the fields with what was typed} */
    public List<StepField> getFields() {
        return new StepFields(words, options, problems.byField()).of(specs, data);
    }

    /** {@return what is wrong} */
    public StepProblems getProblems() {
        return problems;
    }

    /** Shows what is wrong with the fields. */
    public void wrong(InvalidInput wrong) {
        wrong.errors().forEach(e -> problems.add(specs, words, e.field(), e.message()));
    }

    /** Shows why it cannot be done. */
    public void wrong(Refusal no) {
        problems.add(specs, words, "", no.getMessage());
    }
}
