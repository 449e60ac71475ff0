package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fazhi.access.Role;

/** Work that somebody owes on a file beside the step that the file waits for. */
@Entity
@Table(name = "file_task")
public class FileTask {

    /** Where it stands. */
    public enum State {
        /** Owed. */ OPEN,
        /** Done. */ DONE,
        /** Not needed any more. */ DROPPED
    }

    @Id
    private long id;
    @Column(name = "file_id")
    private long fileId;
    private String kind;
    private String ref;
    private String text;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "org_id")
    private Long orgId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "from_on")
    private LocalDate fromOn;
    private String after;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "ended_by")
    private String endedBy;

    /** For JPA. */
    protected FileTask() {
    }

    FileTask(long id, long fileId, TaskKind kind, Assignee to, LocalDate from, LocalDate due, String ref, String text, LocalDate opened) {
        this.id = id;
        this.fileId = fileId;
        this.kind = kind.name();
        this.after = kind.after();
        this.ref = ref == null ? "" : ref;
        this.text = text;
        this.accountId = to.accountId();
        this.orgId = to.orgId();
        this.role = to.role();
        this.fromOn = from;
        this.dueOn = due;
        this.openedOn = opened;
    }

    boolean is(TaskKind wanted, String about) {
        return state == State.OPEN && kind.equals(wanted.name()) && (about == null || about.equals(ref));
    }

    boolean open() {
        return state == State.OPEN;
    }

    String kind() {
        return kind;
    }

    String ref() {
        return ref;
    }

    void ends(State how, LocalDate on, String by) {
        state = how;
        endedOn = on.isBefore(openedOn) ? openedOn : on;
        endedBy = by;
    }
}
