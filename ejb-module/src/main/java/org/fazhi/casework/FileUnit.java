package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A unit that takes part in a file without owning it: a firm that was assigned, a station that received, a bureau section that decides. */
@Entity
@Table(name = "file_unit")
public class FileUnit {

    @Id
    private long id;
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "org_id")
    private long orgId;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "to_on")
    private LocalDate toOn;

    /** For JPA. */
    protected FileUnit() {
    }

    FileUnit(long id, long fileId, long orgId, LocalDate from) {
        this.id = id;
        this.fileId = fileId;
        this.orgId = orgId;
        this.fromOn = from;
    }

    long orgId() {
        return orgId;
    }

    boolean active() {
        return toOn == null;
    }

    void starts(LocalDate on) {
        this.fromOn = on;
        this.toOn = null;
    }

    void ends(LocalDate on) {
        this.toOn = on;
    }
}
