package org.fazhi.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.paper.PaperDesk;
import org.fazhi.paper.PaperFinals;
import org.fazhi.platform.Texts;

/**
 * 附件: what parties bring and what comes back signed. Kept in the database beside the file, so that one backup holds both; never
 * replaced and never removed.
 */
@Stateless
@PermitAll
public class Attachments {

    /** Largest attachment in bytes: 20 MB. */
    public static final int LARGEST = 20 << 20;
    private static final int LONGEST_NAME = 120;

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private CaseFiles files;
    @Inject
    private FileStore store;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;
    @Inject
    private PaperDesk papers;
    @Inject
    private PaperFinals finals;

    /**
     * An attachment, to be handed out.
     *
     * @param name      file name for saving it
     * @param mediaType as found by its content
     * @param content   the bytes
     */
    public record Content(String name, String mediaType, byte[] content) {
    }

    /** {@return whether the caller may add to a file that it reads in full: who works on it or supervises it, not a mere reader} */
    public boolean mayAdd(Caller caller, long fileId) {
        var file = files.readable(caller, fileId);
        var standing = Standing.to(file, caller, store.participants(fileId), store.unitKeys(fileId));
        return standing.handling() || standing.registered() || standing.ownUnit() || caller.has(Role.INTEGRATION) && standing.inReach()
                || caller.has(Role.JUSTICE_OFFICE) && standing.ownStreet();
    }

    /**
     * Adds an attachment.
     *
     * @param name as the browser sends it; cleaned here
     * @param kind name of an {@link AttachmentKind}
     * @param paper the paper of this file of which it is the signed scan, or null; it is then of kind SIGNED
     * @return its key
     * @throws InvalidInput when it is empty, too large or of a type that is not taken (fields {@code file}, {@code kind})
     * @throws Refusal      NOT_FOUND or NOT_ALLOWED
     */
    public long add(Caller caller, long fileId, String name, String kind, Long paper, byte[] content) {
        var words = Texts.of("casework");
        var file = files.readable(caller, fileId);
        if (!mayAdd(caller, fileId)) {
            journal.writeApart(JournalLine.of(caller, "attachment.ADD", Result.REFUSED, fileId, file.number(), "NOT_ALLOWED"));
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, words.get("attach.notAllowed"));
        }
        if (content == null || content.length == 0) {
            throw wrong("file", words.get("attach.empty"));
        }
        if (content.length > LARGEST) {
            throw wrong("file", words.get("attach.refused"));
        }
        var type = AttachmentType.of(content).orElseThrow(() -> wrong("file", words.get("attach.refused")));
        var known = paper != null ? AttachmentKind.SIGNED : Arrays.stream(AttachmentKind.values()).filter(k -> k.name().equals(kind)).findFirst()
                .orElseThrow(() -> wrong("kind", words.get("input.required.choose")));
        if (paper != null && papers.find(paper).filter(p -> p.fileId() == fileId).isEmpty()) {
            throw wrong("paper", words.get("input.required.choose"));
        }
        var saved = clean(name, type);
        var digest = digest(content);
        var key = ((Number) em.createNativeQuery("insert into attachment (file_id, name, kind, media_type, size, digest, content, added_by, added_at, paper_id)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 as bigint)) returning id")
                .setParameter(1, fileId).setParameter(2, saved).setParameter(3, known.name()).setParameter(4, type.mediaType())
                .setParameter(5, content.length).setParameter(6, digest).setParameter(7, content).setParameter(8, caller.name())
                .setParameter(9, OffsetDateTime.now(clock)).setParameter(10, paper).getSingleResult()).longValue();
        if (paper != null) {
            finals.scanned(paper, key, content, caller.name());
        }
        journal.write(JournalLine.of(caller, "attachment.ADD", Result.DONE, fileId, file.number(), saved + " " + digest));
        return key;
    }

    /**
     * {@return an attachment}
     *
     * @throws Refusal NOT_FOUND when there is none, or its file is not for the caller: the same answer
     */
    @SuppressWarnings("unchecked")
    public Content open(Caller caller, long id) {
        List<Object[]> rows = em.createNativeQuery("select file_id, name, media_type, content, kind from attachment where id = ?1").setParameter(1, id).getResultList();
        if (rows.isEmpty()) {
            journal.writeApart(JournalLine.of(caller, "read", Result.REFUSED, null, "attachment " + id, "NOT_FOUND"));
            throw new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound"));
        }
        var row = rows.get(0);
        files.readableAttachment(caller, ((Number) row[0]).longValue(), (String) row[4]);
        return new Content((String) row[1], (String) row[2], (byte[]) row[3]);
    }

    /** {@return a name that is only a name: no folders, no signs that a file system or a header would read, ending as its content says} */
    static String clean(String name, AttachmentType type) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}:*?\"<>|;%]", "_").strip();
        int dot = plain.lastIndexOf('.');
        var stem = (dot > 0 ? plain.substring(0, dot) : plain).replaceAll("^\\.+", "").strip();
        if (stem.codePointCount(0, stem.length()) > LONGEST_NAME) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST_NAME));
        }
        return (stem.isEmpty() ? Texts.of("casework").get("attach.unnamed") : stem) + "." + type.extension();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InvalidInput wrong(String field, String message) {
        return new InvalidInput(List.of(new FieldError(field, message)));
    }
}
