package org.fazhi.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.OverviewViews.Board;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.SupervisionService;
import org.fazhi.casework.Supervisions.Notice;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.frame.Query;

/** 催办督办: who holds what how long, what is overdue where, every notice with its receipt; {@code ?urge=} the key of a notice opens the reminder. */
@Named
@ViewScoped
public class HeadsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SupervisionService service;
    @EJB
    private DossierService dossiers;

    private String urge;
    private String note;
    private transient List<Board> boards;
    private transient List<Notice> notices;

    @PostConstruct
    void ask() {
        urge = Query.current().text("urge");
    }

    /** {@return one board per procedure} */
    public List<Board> getBoards() {
        if (boards == null) {
            boards = service.boards();
        }
        return boards;
    }

    /** {@return notices in reach} */
    public List<Notice> getNotices() {
        if (notices == null) {
            notices = service.register();
        }
        return notices;
    }

    /** {@return the unanswered notice that is to be urged, or null} */
    public Notice getUrged() {
        return getNotices().stream().filter(n -> String.valueOf(n.id()).equals(urge) && n.reply() == null && isUrging()).findFirst().orElse(null);
    }

    /** {@return whether the caller may remind} */
    public boolean isUrging() {
        return service.mayUrge();
    }

    /** {@return whether a notice should have been answered by now} */
    public boolean late(Notice n) {
        return n.reply() == null && n.replyBy().isBefore(dossiers.today());
    }

    /** Reminds the holder. {@return where to go, or null when something is to be put right} */
    public String send() {
        var notice = getUrged();
        try {
            service.urge(notice.file().id(), notice.id(), note);
            Notes.done(Texts.of("casework").get("urge.sent"));
            return "/supervision.xhtml?faces-redirect=true";
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> Notes.error(e.field(), e.message()));
        } catch (Refusal no) {
            Notes.error(no.getMessage());
        }
        return null;
    }

    /** {@return what is wanted} */
    public String getNote() {
        return note;
    }

    /** @param note what is wanted */
    public void setNote(String note) {
        this.note = note;
    }
}
