package org.fazhi.paper;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A template or a paper that cannot be used. The message is Chinese and meant for the user: what is wrong and what to do. */
@ApplicationException(rollback = true)
public class PaperException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** @param problems one sentence each, at least one */
    public PaperException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** @param problem one sentence */
    public PaperException(String problem) {
        this(List.of(problem));
    }

    /** {@return every problem, one sentence each} */
    public List<String> problems() {
        return problems;
    }
}
