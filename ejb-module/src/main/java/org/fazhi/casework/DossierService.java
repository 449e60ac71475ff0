package org.fazhi.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.access.CurrentCaller;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** What the dossier page needs beside {@link CaseworkService}: attachments, supervision, and what a step will bring about. */
@Stateless
@RolesAllowed("STAFF")
public class DossierService {

    @Inject
    private CurrentCaller current;
    @Inject
    private CaseFiles files;
    @Inject
    private Attachments attachments;
    @Inject
    private Supervisions supervisions;
    @Inject
    private Procedures procedures;

    /**
     * A notice on a file.
     *
     * @param notice the notice
     * @param mine   whether the caller is to answer it
     */
    public record NoticeLine(Supervisions.Notice notice, boolean mine) {
    }

    /**
     * What a step brings about, told before it is confirmed.
     *
     * @param status name of the status after it, in Chinese, or null when it stays
     * @param papers titles of the papers that it may issue
     */
    public record StepEffect(String status, List<String> papers) {
    }

    /** {@return what a step of a procedure brings about} */
    public StepEffect effect(String procedure, String step) {
        var found = procedures.of(procedure).step(step);
        if (found == null) {
            return new StepEffect(null, List.of());
        }
        var to = found.row().to();
        return new StepEffect(to == null ? null : Texts.of(procedure).get("status." + to.name()), found.row().papers().stream().map(PaperKind::title).toList());
    }

    /** {@return the notices on a file that the caller sees, oldest first} */
    public List<NoticeLine> notices(String procedure, long fileId) {
        var caller = current.get();
        files.dossier(caller, procedure, String.valueOf(fileId));
        var mine = supervisions.waiting(caller).stream().map(Supervisions.Notice::id).toList();
        return supervisions.ofFile(fileId).stream().map(n -> new NoticeLine(n, mine.contains(n.id()))).toList();
    }

    /** {@return whether the caller may send notices on files that it sees} */
    public boolean maySupervise() {
        return supervisions.mayIssue(current.get());
    }

    /** Sends a notice to the holder; see {@link Supervisions#issue}. */
    public void supervise(long fileId, String demand, LocalDate replyBy) {
        supervisions.issue(current.get(), fileId, demand, replyBy);
    }

    /** Answers a notice; see {@link Supervisions#reply}. */
    public void reply(long noticeId, String reply) {
        supervisions.reply(current.get(), noticeId, reply);
    }

    /** {@return whether the caller may add attachments to a file that it reads in full} */
    public boolean mayAttach(long fileId) {
        return attachments.mayAdd(current.get(), fileId);
    }

    /** {@return the key of a new attachment; see {@link Attachments#add}} */
    public long attach(long fileId, String name, String kind, Long paper, byte[] content) {
        return attachments.add(current.get(), fileId, name, kind, paper, content);
    }

    /** {@return an attachment; see {@link Attachments#open}} */
    public Attachments.Content attachment(long id) {
        return attachments.open(current.get(), id);
    }

    /** {@return the day of today; forms start with it} */
    public LocalDate today() {
        return files.today();
    }
}
