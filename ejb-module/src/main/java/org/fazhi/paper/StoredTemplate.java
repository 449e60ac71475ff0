package org.fazhi.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A template that papers were or will be printed from. Rows are never changed but for {@code active}. */
@Entity
@Table(name = "paper_template")
class StoredTemplate {

    /** Where a template came from. */
    enum Origin { PRODUCT, OFFICE }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false)
    private String room;
    @Column(nullable = false)
    private String code;
    @Column(nullable = false)
    private int version;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Origin origin;
    @Column(nullable = false)
    private byte[] docx;
    @Column(nullable = false)
    private String digest;
    @Column(name = "installed_by", nullable = false)
    private String installedBy;
    @Column(name = "installed_at", nullable = false)
    private OffsetDateTime installedAt;
    @Column(nullable = false)
    private boolean active;
    /** The district whose own it is; null: the product's. */
    @Column(name = "org_id")
    private Long orgId;

    /** For the persistence provider. */
    protected StoredTemplate() {
    }

    /** A template as it is stored; not in force yet. */
    StoredTemplate(PaperKind kind, Long orgId, int version, byte[] docx, String digest, String by) {
        this.orgId = orgId;
        this.room = kind.room();
        this.code = kind.code();
        this.origin = orgId == null ? Origin.PRODUCT : Origin.OFFICE;
        this.version = version;
        this.docx = docx;
        this.digest = digest;
        this.installedBy = by;
        this.installedAt = OffsetDateTime.now();
    }

    /** {@return room of its paper} */
    String room() {
        return room;
    }

    /** {@return code of its paper} */
    String code() {
        return code;
    }

    /** {@return the template file} */
    byte[] docx() {
        return docx;
    }

    /** {@return SHA-256 of the file} */
    String digest() {
        return digest;
    }

    /** {@return what lists show of it} */
    TemplateVersion row() {
        return new TemplateVersion(id == null ? 0 : id, version, installedBy, installedAt.atZoneSameInstant(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate(), active);
    }

    /** Puts the template in force or out of it. */
    void activate(boolean inForce) {
        this.active = inForce;
    }
}
