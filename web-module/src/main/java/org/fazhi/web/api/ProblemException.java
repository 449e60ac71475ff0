package org.fazhi.web.api;

import java.util.List;
import org.fazhi.casework.form.FieldError;
import org.fazhi.platform.Texts;

/** Ends a request with a problem answer; thrown by this room only. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** {@return a fault of one query parameter} */
    static ProblemException parameter(String name, String key, Object... args) {
        return new ProblemException(Problem.fields(Problem.Kind.BAD_PARAMETER, List.of(new FieldError(name, Texts.of("api").get(key, args)))));
    }

    /** {@return a body that cannot be read} */
    static ProblemException json(String key, Object... args) {
        return new ProblemException(Problem.of(Problem.Kind.BAD_JSON, Texts.of("api").get(key, args)));
    }

    Problem problem() {
        return problem;
    }
}
