package org.fazhi.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Where a closed file stands on its way to the shelf, and how long it stays there (domain.md 5.5). */
@Embeddable
public class Archive {

    @Column(name = "rework_owed")
    private boolean reworkOwed;
    @Column(name = "rework_count")
    private int reworks;
    @Column(name = "archived_on")
    private LocalDate archivedOn;
    @Enumerated(EnumType.STRING)
    private Codes.RetentionClass retention;
    @Column(name = "retention_until")
    private LocalDate retentionUntil;
    @Column(name = "archive_pages")
    private int pages;
    @Column(name = "archive_shelf")
    private String shelf;
    @Column(name = "destroyed_on")
    private LocalDate destroyedOn;

    /** For JPA, and for a file that is opened. */
    protected Archive() {
    }

    void sentBack() {
        reworkOwed = true;
        reworks++;
    }

    void answered() {
        reworkOwed = false;
    }

    void filed(LocalDate on, Codes.RetentionClass how, LocalDate until, ArchiveData.Filing data) {
        archivedOn = on;
        retention = how;
        retentionUntil = until;
        pages = data.pages();
        shelf = data.shelf();
    }

    boolean reworkOwed() {
        return reworkOwed;
    }

    int reworks() {
        return reworks;
    }

    LocalDate archivedOn() {
        return archivedOn;
    }

    Codes.RetentionClass retention() {
        return retention;
    }

    /** {@return the last day of keeping; null: for ever, or not archived yet} */
    LocalDate retentionUntil() {
        return retentionUntil;
    }

    int pages() {
        return pages;
    }

    String shelf() {
        return shelf;
    }

    LocalDate destroyedOn() {
        return destroyedOn;
    }
}
