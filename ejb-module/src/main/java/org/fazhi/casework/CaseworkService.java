package org.fazhi.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.CurrentCaller;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Texts;

/** What pages and REST ask of any procedure, for the signed-in caller: the same for the next dozen procedures. */
@Stateless
@RolesAllowed("STAFF")
public class CaseworkService {

    @Inject
    private CurrentCaller current;
    @Inject
    private Casework casework;
    @Inject
    private CaseFiles files;
    @Inject
    private FileLists lists;
    @Inject
    private Drafts drafts;
    @Inject
    private Idempotency idempotency;
    @Inject
    private Procedures procedures;
    @Inject
    private Holders holders;
    @Inject
    private DueReasons reasons;
    @Inject
    @Any
    private Instance<FigureRows> figures;

    /** {@return what came of a step; see {@link Casework#perform}} */
    public Outcome perform(Command command) {
        return casework.perform(current.get(), command);
    }

    /** {@return a page of files} */
    public FilePage find(FileQuery query) {
        return lists.find(current.get(), query);
    }

    /** {@return the dossier of a file by key or number} */
    public Dossier dossier(String procedure, String reference) {
        return files.dossier(current.get(), procedure, reference);
    }

    /** Opens a file that is shown in outline only, for 24 hours; the reason is journalled. */
    public void openWithReason(String procedure, long fileId, String reason) {
        files.openWithReason(current.get(), procedure, fileId, reason);
    }

    /** {@return a paper, rendered} */
    public RenderedPaper paper(long paperId, PaperFormat format) {
        return files.paper(current.get(), paperId, format);
    }

    /** {@return the choices of a named list on a file} */
    public List<Option> options(String procedure, long fileId, String list) {
        return files.options(current.get(), procedure, fileId, list);
    }

    /** {@return the choices of a named list for the form that opens a file} */
    public List<Option> choices(String procedure, String list) {
        return procedures.of(procedure).choices(list, current.get());
    }

    /** {@return what a step's form on a file begins with: facts are typed once} */
    public Map<String, Object> known(String procedure, long fileId, String step) {
        return files.known(current.get(), procedure, fileId, step);
    }

    /** {@return the fields of a step's form, in order; empty when the step does not exist} */
    public List<FieldSpec> form(String procedure, String step) {
        return procedures.find(procedure).map(p -> p.step(step)).map(s -> FieldSpec.of(s.row().data())).orElse(List.of());
    }

    /** {@return what a form that opens a file starts with; see {@link Procedure#openingDefaults}} */
    public Map<String, Object> openingDefaults(String procedure, String step, String reference) {
        return procedures.of(procedure).openingDefaults(step, reference, current.get());
    }

    /** {@return the opening steps of a procedure that a role of the caller may take, in the order of the table} */
    public List<String> openings(String procedure) {
        return procedures.of(procedure).steps().stream().filter(s -> s.row().from().isEmpty() && holdsRoleFor(procedure, s.name())).map(Step::name).toList();
    }

    /** {@return the statuses of a procedure with their names, for filters} */
    public List<Option> statuses(String procedure) {
        return procedures.of(procedure).statuses().stream().map(s -> new Option(s.name(), Texts.of(procedure).get("status." + s.name()))).toList();
    }

    /** {@return the classifications of a procedure with their names, for filters} */
    public List<Option> topics(String procedure) {
        return procedures.of(procedure).topics();
    }

    /** {@return whether a room has a procedure} */
    public boolean known(String procedure) {
        return procedures.find(procedure).isPresent();
    }

    /** {@return whether any role of the caller may take a step at all; whether it may on a given file is asked on write} */
    public boolean holdsRoleFor(String procedure, String step) {
        var found = procedures.of(procedure).step(step);
        return found != null && found.row().who().stream().anyMatch(w -> current.get().has(w.role()));
    }

    /** {@return the people of the caller's own unit, for the filter 承办人} */
    public List<Option> colleagues() {
        return holders.colleagues(current.get());
    }

    /** {@return the name of a holder within the caller's reach; empty for anybody else} */
    public Optional<String> holderName(long account) {
        return holders.name(current.get(), account);
    }

    /** {@return the figure of an address whose files a list is asked for; empty when it is none, or beyond the caller's reach} */
    public Optional<Figure> figure(String procedure, String code) {
        return figures.stream().flatMap(f -> f.find(current.get(), procedure, code).stream()).findFirst();
    }

    /** {@return for each file of a page the open deadline behind its light, by key of the file; files without one are absent} */
    public Map<Long, DueReasons.Reason> reasons(List<FileRow> rows) {
        return reasons.of(rows);
    }

    /** {@return when a draft was saved}; see {@link Drafts} */
    public java.time.LocalDateTime saveDraft(String form, Map<String, ?> data) {
        return drafts.save(current.get(), form, data);
    }

    /** {@return whether the caller's act with this key was done: what is still saved for it afterwards is no draft any more} */
    public boolean isDone(String key) {
        return idempotency.done(current.get(), key);
    }

    /** {@return a draft of the caller} */
    public Optional<Drafts.Draft> draft(String form) {
        return drafts.find(current.get(), form);
    }

    /** Throws a draft of the caller away. */
    public void dropDraft(String form) {
        drafts.drop(current.get(), form);
    }
}
