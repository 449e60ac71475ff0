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
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fazhi.platform.Sm3;
import org.fazhi.platform.Vault;

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
    /** The model as it can be read; null until {@link #open}. */
    @Transient
    private String plain;
    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;
    @Column(name = "issued_at", nullable = false)
    private OffsetDateTime issuedAt;
    @Column(name = "issued_by", nullable = false)
    private String issuedBy;
    @Column(name = "pdf_digest")
    private String pdfDigest;
    @Column(name = "district_id")
    private Long districtId;
    @Column(name = "content_digest")
    private String contentDigest;

    /** For the persistence provider. */
    protected IssuedPaper() {
    }

    /** A paper issued now; the parameters are those of {@link PaperDesk#issue}. */
    IssuedPaper(PaperRow row, PaperKind kind, StoredTemplate template, String model, Long districtId, Vault vault) {
        this.fileId = row.fileId();
        this.eventId = row.eventId();
        this.room = kind.room();
        this.code = row.code();
        this.title = row.title();
        this.number = row.number();
        this.template = template;
        this.plain = model;
        this.model = kind.sealed() ? PaperModel.seal(model, place(), vault) : model;
        this.issuedOn = row.issuedOn();
        this.issuedAt = OffsetDateTime.ofInstant(row.issuedAt(), ZoneOffset.UTC);
        this.issuedBy = row.issuedBy();
        this.districtId = districtId;
        this.contentDigest = computedDigest();
    }

    /** {@return what the model of a paper is sealed for} */
    static String place(long eventId, String code) {
        return "paper.model:" + eventId + ":" + code;
    }

    private String place() {
        return place(eventId, code);
    }

    /** Seals what an older version kept readable. {@return whether there was something to do} */
    boolean seal(Vault vault) {
        boolean readable = !PaperModel.read(model).isEmpty() && PaperModel.open(model, place(), vault).equals(model);
        if (readable) {
            model = PaperModel.seal(model, place(), vault);
        }
        return readable;
    }

    /** {@return this paper, ready to say what stands on it} */
    IssuedPaper open(Vault vault) {
        plain = PaperModel.open(model, place(), vault);
        return this;
    }

    /** What the paper says and from which template: the same on every machine, whatever fonts it has. */
    private String computedDigest() {
        var text = new StringBuilder();
        spell(text, Map.of("title", title, "number", number == null ? "" : number, "on", issuedOn.toString(), "template", template.digest(),
                "model", PaperModel.read(plain)));
        return Sm3.hex(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Each text with its length, so that none can flow over into the next; names in alphabetical order, because the database sorts them anew. */
    private static void spell(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            new TreeMap<>(map).forEach((k, v) -> {
                spell(out, k);
                spell(out, v);
            });
        } else if (value instanceof List<?> list) {
            out.append('[').append(list.size());
            list.forEach(v -> spell(out, v));
        } else {
            out.append(value == null ? "-" : value.toString().length() + ":" + value).append('|');
        }
    }

    /** {@return SM3 of template and model, 64 hexadecimal digits} */
    String contentDigest() {
        return contentDigest == null ? computedDigest() : contentDigest;
    }

    /** {@return the number by which the paper is recognised} */
    String verification() {
        return String.format("WS%08d", id);
    }

    /** {@return the pages} */
    PaperPrint print(PaperEngine engine, PaperMarks marks) {
        return engine.print(template.docx(), PaperModel.read(plain), marks, new PaperStamp(verification(), contentDigest()));
    }

    /** {@return the places for signatures and seal that its template has, with the names of those who sign} */
    List<PaperMark> places() {
        var model = PaperModel.read(plain);
        var found = new ArrayList<PaperMark>();
        for (var name : PaperTemplate.placeholders(template.docx())) {
            if (!PaperMarks.late(name) || name.endsWith("On")) {
                continue;
            }
            int dot = name.indexOf('.');
            if (dot < 0) {
                var who = name.startsWith("mediator") ? "mediators" : name.equals("seal") ? "committee" : name;
                found.add(new PaperMark(name, Objects.toString(model.get(who), ""), null, null, null));
            } else if (model.get(name.substring(0, dot)) instanceof List<?> rows) {
                for (int i = 1; i <= rows.size(); i++) {
                    found.add(new PaperMark(PaperMarks.key(name, i), Objects.toString(((Map<?, ?>) rows.get(i - 1)).get("name"), ""), null, null, null));
                }
            }
        }
        return List.copyOf(found);
    }

    /** {@return what stands on it, by placeholder} */
    Map<String, Object> model() {
        return PaperModel.read(plain);
    }

    /** {@return the key, once stored} */
    long id() {
        return id;
    }

    /** {@return the filled docx, always the same} */
    byte[] docx() {
        return PaperEngine.docx(template.docx(), PaperModel.read(plain));
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
