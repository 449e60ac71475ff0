package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.SealService;
import org.fazhi.paper.PaperException;
import org.fazhi.paper.PdfPictures;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** 印章图样 of one committee ({@code ?id=}). */
@Named
@ViewScoped
public class SealPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SealService service;
    private Long id;
    private transient Part file;

    /** Opens the page for those who may put a seal in; 404 for everybody else. */
    public void load() throws IOException {
        if (id == null || !service.may(id)) {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** {@return whether the page of a committee may lead here} */
    public boolean leads(Long committee) {
        return committee != null && service.may(committee);
    }

    /** {@return who put in the present image and when, in words} */
    public String getState() {
        var since = service.since(id);
        return since == null ? Texts.of("mediation").get("seal.none") : Texts.of("mediation").get("seal.since", since);
    }

    /** Puts in the chosen image. {@return where to go, or null when something is to be put right} */
    public String put() {
        if (file == null || file.getSize() == 0) {
            Notes.error("file", Texts.of("mediation").get("seal.choose"));
            return null;
        }
        try {
            service.put(id, file.getInputStream().readNBytes(PdfPictures.LARGEST + 1));
            Notes.done(Texts.of("mediation").get("seal.done"));
            return "/mediation/committee.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal | PaperException refused) {
            Notes.error("file", refused.getMessage());
        } catch (IOException e) {
            Notes.error("file", Texts.of("paper").get("mark.picture"));
        }
        return null;
    }

    /** {@return the committee} */
    public Long getId() {
        return id;
    }

    /** @param id the committee */
    public void setId(Long id) {
        this.id = id;
    }

    /** {@return the chosen file} */
    public Part getFile() {
        return file;
    }

    /** @param file the chosen file */
    public void setFile(Part file) {
        this.file = file;
    }
}
