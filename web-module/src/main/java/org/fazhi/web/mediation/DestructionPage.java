package org.fazhi.web.mediation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.archive.ArchiveService;
import org.fazhi.mediation.archive.ArchiveViews.Destruction;
import org.fazhi.mediation.archive.ArchiveViews.State;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Query;

/** One list of destruction with its files and the people who stand for it; {@code ?keep=} opens the form that takes a file off. */
@Named
@ViewScoped
public class DestructionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ArchiveService service;

    private Destruction list;
    private String keep;
    private String text;

    @PostConstruct
    void ask() {
        var q = Query.current();
        keep = q.text("keep");
        if (q.text("id").matches("\\d{1,18}")) {
            try {
                list = service.destruction(Long.parseLong(q.text("id")));
            } catch (Refusal none) {
                list = null;
            }
        }
    }

    /** Takes the next act. */
    public String next() {
        return ArchivePage.attempt(() -> {
            service.next(list.id(), text);
            return here();
        }, "destruction.moved");
    }

    /** Takes a file off the list. */
    public String keepFile() {
        return ArchivePage.attempt(() -> {
            service.keep(list.id(), Long.parseLong(keep), text);
            return here();
        }, "destruction.kept");
    }

    private String here() {
        return "/mediation/destruction.xhtml?faces-redirect=true&id=" + list.id();
    }

    /** {@return who did what so far, in words} */
    public List<String> getPeople() {
        var words = Texts.of("mediation");
        var told = new ArrayList<>(List.of(words.get("destruction.person.MADE", list.by())));
        for (int i = 0; i < list.people().size(); i++) {
            if (list.people().get(i) != null) {
                told.add(words.get("destruction.person." + State.values()[i + 1], list.people().get(i)));
            }
        }
        return told;
    }

    /** {@return whether files may still be taken off} */
    public boolean isOpen() {
        return service.mayDestroy() && (list.state() == State.MADE || list.state() == State.APPRAISED);
    }

    /** {@return whether there is a next act} */
    public boolean isGoing() {
        return list.state() != State.DONE;
    }

    /** {@return key of the file that is to be taken off, or empty} */
    public String getKeep() {
        return keep.matches("\\d{1,18}") && isOpen() ? keep : "";
    }

    /** {@return the list, or null} */
    public Destruction getList() {
        return list;
    }

    /** {@return opinion or reason} */
    public String getText() {
        return text;
    }

    /** @param text opinion or reason */
    public void setText(String text) {
        this.text = text;
    }
}
