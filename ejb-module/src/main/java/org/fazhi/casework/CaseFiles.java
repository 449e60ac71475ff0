package org.fazhi.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fazhi.access.Caller;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.paper.PaperDesk;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.PaperRow;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Texts;

/**
 * Reading files: dossier, papers, options of a form. What lies outside the caller's scope answers exactly like what does not exist,
 * and both are journalled.
 */
@Stateless
@PermitAll
public class CaseFiles {

    private static final Duration OPENING = Duration.ofHours(24);
    private static final int LONGEST_REASON = 300;

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private Procedures procedures;
    @Inject
    private FileStore store;
    @Inject
    private Works works;
    @Inject
    private RightsDesk rights;
    @Inject
    private DossierWriter writer;
    @Inject
    private PaperDesk papers;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** A file that the caller may see, with what the kernel knows of it. */
    private record Seen<F>(Procedure<F> procedure, CaseFile file, F facts, Work work, Rights rights) {
    }

    /**
     * {@return the dossier of a file}
     *
     * @param reference its key or its number
     * @throws Refusal NOT_FOUND when there is none in the caller's scope
     */
    public Dossier dossier(Caller caller, String procedure, String reference) {
        var seen = see(caller, procedure, reference);
        return writer.write(seen.procedure(), seen.file(), seen.facts(), seen.work(), seen.rights(), caller);
    }

    /** {@return the choices of a named list for a form on this file} */
    public List<Option> options(Caller caller, String procedure, long fileId, String list) {
        var seen = see(caller, procedure, String.valueOf(fileId));
        return seen.rights().view() == Rights.View.FULL ? seen.procedure().options(list, seen.file(), seen.facts()) : List.of();
    }

    /** {@return what a step's form on this file begins with, see {@link Procedure#known}; empty for those who see the outline only} */
    public Map<String, Object> known(Caller caller, String procedure, long fileId, String step) {
        var seen = see(caller, procedure, String.valueOf(fileId));
        return seen.rights().view() == Rights.View.FULL ? seen.procedure().known(step, seen.file(), seen.facts(), seen.work().history()) : Map.of();
    }

    /**
     * Opens the full dossier for 24 hours to someone who otherwise sees its outline only.
     *
     * @throws InvalidInput without a reason
     */
    public void openWithReason(Caller caller, String procedure, long fileId, String reason) {
        var seen = see(caller, procedure, String.valueOf(fileId));
        var text = TextRules.tidy(reason);
        var problem = text == null ? Texts.of("casework").get("open.reason") : TextRules.problem(text, LONGEST_REASON, true);
        if (problem != null) {
            throw new InvalidInput(List.of(new FieldError("reason", problem)));
        }
        em.createNativeQuery("insert into file_opening (file_id, account_id, reason, until) values (?1, ?2, ?3, ?4)")
                .setParameter(1, seen.file().id()).setParameter(2, caller.accountId()).setParameter(3, text)
                .setParameter(4, OffsetDateTime.now(clock).plus(OPENING)).executeUpdate();
        journal.write(JournalLine.of(caller, procedure + ".open", Result.READ, fileId, seen.file().number(), text));
    }

    /**
     * {@return a paper of a file, rendered}
     *
     * @throws Refusal NOT_FOUND when the paper or its file is not for the caller
     */
    public RenderedPaper paper(Caller caller, long paperId, PaperFormat format) {
        var paper = papers.find(paperId);
        var file = paper.map(PaperRow::fileId).flatMap(store::find);
        if (file.isEmpty() || !reads(see(caller, file.get().procedure(), String.valueOf(file.get().id())), caller, c -> c.paper(paper.get().code()))) {
            throw notFound(caller, "paper " + paperId);
        }
        return papers.render(paperId, format);
    }

    /** {@return the key and word of a file whose content the caller may read in full; attachments ask this} */
    public CaseFile readable(Caller caller, long fileId) {
        var file = store.find(fileId).orElseThrow(() -> notFound(caller, "file " + fileId));
        if (!reads(see(caller, file.procedure(), String.valueOf(fileId)), caller, c -> true)) {
            throw notFound(caller, "file " + fileId);
        }
        return file;
    }

    /** {@return the file of a paper that the caller may read: a guarded one is not for everybody who reads the file} */
    public CaseFile readablePaper(Caller caller, PaperRow paper) {
        if (!readsPaper(caller, paper)) {
            throw notFound(caller, "paper " + paper.id());
        }
        return readable(caller, paper.fileId());
    }

    /** {@return whether the caller may read a paper of a file that it sees} */
    public boolean readsPaper(Caller caller, PaperRow paper) {
        var file = store.find(paper.fileId()).orElseThrow(() -> notFound(caller, "paper " + paper.id()));
        return reads(see(caller, file.procedure(), String.valueOf(file.id())), caller, c -> c.paper(paper.code()));
    }

    /** {@return the same for an attachment of a kind: a private one is not for everybody who reads the file} */
    public CaseFile readableAttachment(Caller caller, long fileId, String kind) {
        var file = readable(caller, fileId);
        if (!reads(see(caller, file.procedure(), String.valueOf(fileId)), caller, c -> c.attachment(kind))) {
            throw notFound(caller, "file " + fileId);
        }
        return file;
    }

    private static <F> boolean reads(Seen<F> seen, Caller caller, Predicate<Clearance<F>> more) {
        var standing = Standing.to(seen.file(), caller, seen.work().participants(), seen.work().units());
        return seen.rights().view() == Rights.View.FULL && more.test(new Clearance<>(seen.procedure(), caller, seen.file(), seen.facts(), standing));
    }

    private <F> Seen<F> see(Caller caller, String word, String reference) {
        var file = find(reference).filter(f -> f.procedure().equals(word)).orElseThrow(() -> notFound(caller, word + " " + reference));
        Procedure<F> procedure = procedures.of(word);
        var facts = procedure.load(file);
        var work = works.of(file, caller);
        var answer = rights.of(procedure, caller, file, facts, work);
        if (answer.view() == Rights.View.NONE) {
            throw notFound(caller, word + " " + reference);
        }
        return new Seen<>(procedure, file, facts, work, answer);
    }

    private Optional<CaseFile> find(String reference) {
        return reference.matches("\\d{1,18}") ? store.find(Long.parseLong(reference)) : store.find(reference);
    }

    private Refusal notFound(Caller caller, String what) {
        journal.writeApart(JournalLine.of(caller, "read", Result.REFUSED, null, what, "NOT_FOUND"));
        return new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound"));
    }

    /** {@return the day of today; forms start with it} */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(org.fazhi.calendar.Clocks.ZONE));
    }
}
