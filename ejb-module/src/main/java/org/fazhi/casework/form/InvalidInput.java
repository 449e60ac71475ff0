package org.fazhi.casework.form;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Typed data could not be taken; says so field by field. Nothing was written. */
@ApplicationException(rollback = true)
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<FieldError> errors;

    /** @param errors at least one */
    public InvalidInput(List<FieldError> errors) {
        super(errors.get(0).message());
        this.errors = List.copyOf(errors);
    }

    /** {@return what is wrong, in the order of the form} */
    public List<FieldError> errors() {
        return errors;
    }
}
