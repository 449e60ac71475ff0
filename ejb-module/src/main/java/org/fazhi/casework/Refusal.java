package org.fazhi.casework;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The one door says no. Nothing was written but the journal line. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** No such file, or outside the caller's scope: the same answer. */ NOT_FOUND,
        /** The caller may not. */ NOT_ALLOWED,
        /** The status does not allow the step. */ WRONG_STATUS,
        /** Somebody else was faster. */ CONFLICT,
        /** A guard holds. */ BLOCKED,
        /** The request itself is wrong. */ BAD_REQUEST
    }

    private final Kind kind;
    private final transient List<Obstacle> obstacles;

    /**
     * @param kind      why
     * @param message   a Chinese sentence: what is wrong and what to do
     * @param obstacles the guards that hold, or none
     */
    public Refusal(Kind kind, String message, List<Obstacle> obstacles) {
        super(message);
        this.kind = kind;
        this.obstacles = List.copyOf(obstacles);
    }

    /** A refusal without obstacles. */
    public Refusal(Kind kind, String message) {
        this(kind, message, List.of());
    }

    /** {@return why} */
    public Kind kind() {
        return kind;
    }

    /** {@return the guards that hold} */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
