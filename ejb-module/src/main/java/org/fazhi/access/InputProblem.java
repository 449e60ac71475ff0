package org.fazhi.access;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Input that cannot be taken: one Chinese sentence per field, nothing was changed. */
@ApplicationException(rollback = true)
public class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> fields;

    /** @param fields sentence by field name, in the order of the form */
    public InputProblem(Map<String, String> fields) {
        super(String.join("；", fields.values()));
        this.fields = new LinkedHashMap<>(fields);
    }

    /** @param field the field concerned, {@code ""} for the whole form
     *  @param sentence what is wrong and what to do */
    public InputProblem(String field, String sentence) {
        this(Map.of(field, sentence));
    }

    /** {@return sentence by field name; {@code ""} concerns the whole form} */
    public Map<String, String> fields() {
        return java.util.Collections.unmodifiableMap(fields);
    }
}
