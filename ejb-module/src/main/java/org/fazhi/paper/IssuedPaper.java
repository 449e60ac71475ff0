package org.fazhi.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A paper that a step issued: what was printed and from which template. Never changed but for the digest of its first PDF. */
@Entity
@Table(name = "paper")
class IssuedPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "file_id", nullable = false)
    private long fileId;
    @Column(name = "event_id", nullable = false)
    private long eventId;
    @Column(nullable = false)
    private String room;
    @Column(nullable = false)
    private String code;
    @Column(nullable = false)
    private String title;
    @Column
    private String number;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id", nullable = false)
    private StoredTemplate template;
    /** JSON; the column is jsonb. */
    @Column(nullable = false)
    private String model;
    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;
    @Column(name = "issued_at", nullable = false)
    private OffsetDateTime issuedAt;
    @Column(name = "issued_by", nullable = false)
    private String issuedBy;
    @Column(name = "pdf_digest")
    private String pdfDigest;

    /** For the persistence provider. */
    protected IssuedPaper() {
    }

    /** A paper issued now; the parameters are those of {@link PaperDesk#issue}. */
    IssuedPaper(PaperRow row, String room, StoredTemplate template, String model) {
        this.fileId = row.fileId();
        this.eventId = row.eventId();
        this.room = room;
        this.code = row.code();
        this.title = row.title();
        this.number = row.number();
        this.template = template;
        this.model = model;
        this.issuedOn = row.issuedOn();
        this.issuedAt = OffsetDateTime.ofInstant(row.issuedAt(), ZoneOffset.UTC);
        this.issuedBy = row.issuedBy();
    }

    /** {@return the key, once stored} */
    long id() {
        return id;
    }

    /** {@return the filled docx, always the same} */
    byte[] docx() {
        return PaperEngine.docx(template.docx(), PaperModel.read(model));
    }

    /** Keeps the digest of the first PDF that was handed out. */
    void printed(String digest) {
        if (pdfDigest == null) {
            pdfDigest = digest;
        }
    }

    /** {@return name for saving it: number and title, without characters that a file system refuses} */
    String fileName(PaperFormat format) {
        var name = number == null ? title : number + title;
        return name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_") + "." + format.extension();
    }

    /** {@return what lists show of it} */
    PaperRow row() {
        return new PaperRow(id == null ? 0 : id, fileId, eventId, code, title, number, issuedOn, issuedAt.toInstant(), issuedBy);
    }
}
