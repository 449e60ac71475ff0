package org.fazhi.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.paper.PaperDesk;
import org.fazhi.paper.PaperException;
import org.fazhi.paper.PaperFinals;
import org.fazhi.paper.PaperRow;
import org.fazhi.paper.PaperState;
import org.fazhi.paper.PdfPictures;
import org.fazhi.platform.Texts;

/**
 * Handwriting on issued papers: from a pad on the screen or a scanned slip. Who handles the file lets people sign; where the law wants ink on
 * paper (电子签名法 art. 3) the procedure refuses. The seal has no way in here.
 */
@Stateless
@PermitAll
public class Signatures {

    private static final String SEAL = "seal";

    @Inject
    private CaseFiles files;
    @Inject
    private FileStore store;
    @Inject
    private Procedures procedures;
    @EJB
    private PaperDesk papers;
    @EJB
    private PaperFinals finals;
    @Inject
    private Journal journal;

    /**
     * A paper that is to be signed.
     *
     * @param state   the paper with its places
     * @param word    the room of its file
     * @param title   title of its file
     * @param refusal why it must not be signed here, in words, or null
     * @param may     whether the caller may enter signatures
     */
    public record Signing(PaperState state, String word, String title, String refusal, boolean may) {
    }

    /** {@return the papers of a file that the caller reads in full, with their marks and final versions} */
    public List<PaperState> ofFile(Caller caller, long fileId) {
        files.readable(caller, fileId);
        return finals.ofFile(fileId).stream().filter(s -> files.readsPaper(caller, s.paper())).toList();
    }

    /**
     * {@return a paper to be signed}
     *
     * @throws Refusal NOT_FOUND when it is not for the caller
     */
    public Signing open(Caller caller, long paperId) {
        var file = file(caller, paperId);
        var state = finals.ofFile(file.id()).stream().filter(s -> s.paper().id() == paperId).findFirst().orElseThrow();
        return new Signing(state, file.procedure(), file.title(), refusal(file), may(caller, file));
    }

    /**
     * Enters a signature; one that is there already is replaced until the paper is final. With the last one the paper becomes final, unless it
     * waits for the seal.
     *
     * @param key   the place, see {@link PaperState#marks}
     * @param image PNG or JPEG of ink on white
     * @param day   day of signing; null: today
     * @param how   PAD or SCAN
     * @throws Refusal        when the caller may not, or the paper must be signed by hand; journalled
     * @throws InvalidInput   field {@code day}
     * @throws PaperException when the picture cannot be used, or the paper is final
     */
    public void sign(Caller caller, long paperId, String key, byte[] image, LocalDate day, String how) {
        var file = file(caller, paperId);
        var words = Texts.of("casework");
        var refusal = may(caller, file) ? SEAL.equals(key) ? words.get("sign.seal") : refusal(file) : words.get("sign.notAllowed");
        if (refusal != null) {
            journal.writeApart(JournalLine.of(caller, "paper.SIGN", Result.REFUSED, file.id(), file.number(), key));
            throw new Refusal(may(caller, file) ? Refusal.Kind.BLOCKED : Refusal.Kind.NOT_ALLOWED, refusal);
        }
        var paper = papers.find(paperId).orElseThrow();
        var on = day == null ? files.today() : day;
        if (on.isAfter(files.today()) || on.isBefore(paper.issuedOn())) {
            throw new InvalidInput(List.of(new FieldError("day", words.get("sign.day"))));
        }
        finals.mark(paperId, key, PdfPictures.ink(image), on, "SCAN".equals(how) ? "SCAN" : "PAD", caller.name());
        journal.write(JournalLine.of(caller, "paper.SIGN", Result.DONE, file.id(), file.number(), paper.title() + " " + key));
        var places = finals.ofFile(file.id()).stream().filter(s -> s.paper().id() == paperId).findFirst().orElseThrow().marks();
        if (places.stream().allMatch(p -> p.made()) && places.stream().noneMatch(p -> p.key().equals(SEAL))) {
            finals.finish(paperId, caller.name());
            journal.write(JournalLine.of(caller, "paper.FINISH", Result.DONE, file.id(), file.number(), paper.title()));
        }
    }

    private CaseFile file(Caller caller, long paperId) {
        return papers.find(paperId).map(p -> files.readablePaper(caller, p)).orElseGet(() -> files.readable(caller, -1L));
    }

    private boolean may(Caller caller, CaseFile file) {
        var standing = Standing.to(file, caller, store.participants(file.id()), store.unitKeys(file.id()));
        return standing.handling() || caller.has(Role.COMMITTEE_CHAIR) && standing.ownUnit();
    }

    private String refusal(CaseFile file) {
        Procedure<Object> procedure = procedures.of(file.procedure());
        return Optional.ofNullable(procedure.load(file)).map(facts -> procedure.unsignable(file, facts)).orElse(null);
    }
}
