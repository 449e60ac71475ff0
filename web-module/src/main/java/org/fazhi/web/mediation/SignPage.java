package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.SignatureService;
import org.fazhi.casework.Signatures;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.paper.PaperException;
import org.fazhi.paper.PaperMark;
import org.fazhi.paper.PdfPictures;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** 签名: one paper, its places, and a pad to write on or a scanned slip ({@code ?paper=}). */
@Named
@ViewScoped
public class SignPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DATA = "data:image/png;base64,";

    @EJB
    private SignatureService service;
    private Long paper;
    private String place;
    private String ink;
    private String day;
    private transient Part scan;
    private transient Signatures.Signing signing;

    /** Reads the paper of the address; what is not there and what is not for the caller get the same answer. */
    public void load() throws IOException {
        try {
            day = LocalDate.now(org.fazhi.calendar.Clocks.ZONE).toString();
            getPlaces().stream().filter(p -> !p.made()).findFirst().ifPresent(p -> place = p.key());
        } catch (Refusal | NullPointerException gone) {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** {@return the paper} */
    public Signatures.Signing getSigning() {
        if (signing == null) {
            signing = service.open(paper);
        }
        return signing;
    }

    /** {@return the places for signatures, without the seal's} */
    public List<PaperMark> getPlaces() {
        return getSigning().state().marks().stream().filter(m -> !m.key().equals("seal")).toList();
    }

    /** {@return whether somebody can sign here now} */
    public boolean isOpen() {
        return getSigning().may() && getSigning().refusal() == null && getSigning().state().open();
    }

    /** Saves the signature. {@return where to go, or null when something is to be put right} */
    public String save() {
        try {
            boolean scanned = scan != null && scan.getSize() > 0;
            var image = scanned ? scan.getInputStream().readNBytes(PdfPictures.LARGEST + 1)
                    : ink != null && ink.startsWith(DATA) ? Base64.getDecoder().decode(ink.substring(DATA.length())) : new byte[0];
            service.sign(paper, place == null ? "" : place, image, day == null || day.isBlank() ? null : LocalDate.parse(day.strip()), scanned ? "SCAN" : "PAD");
            signing = null;
            Notes.done(Texts.of("mediation").get(getSigning().state().finalOn() == null ? "signing.saved" : "signing.final", getSigning().state().paper().title()));
            return isOpen() && getPlaces().stream().anyMatch(p -> !p.made()) ? "/mediation/sign.xhtml?faces-redirect=true&paper=" + paper
                    : "/mediation/dossier.xhtml?faces-redirect=true&tab=papers&id=" + getSigning().state().paper().fileId();
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> Notes.error(e.field(), e.message()));
        } catch (DateTimeException e) {
            Notes.error("day", Texts.of("casework").get("sign.day"));
        } catch (Refusal | PaperException refused) {
            Notes.error(refused.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            Notes.error("scan", Texts.of("paper").get("mark.picture"));
        }
        return null;
    }

    /** {@return key of the paper} */
    public Long getPaper() {
        return paper;
    }

    /** @param paper key of the paper */
    public void setPaper(Long paper) {
        this.paper = paper;
    }

    /** {@return the chosen place} */
    public String getPlace() {
        return place;
    }

    /** @param place the chosen place */
    public void setPlace(String place) {
        this.place = place;
    }

    /** {@return never anything: ink goes one way} */
    public String getInk() {
        return "";
    }

    /** @param ink PNG as a data address, from the pad */
    public void setInk(String ink) {
        this.ink = ink;
    }

    /** {@return the day of signing} */
    public String getDay() {
        return day;
    }

    /** @param day the day of signing, such as 2026-11-25 */
    public void setDay(String day) {
        this.day = day;
    }

    /** {@return the scanned slip} */
    public Part getScan() {
        return scan;
    }

    /** @param scan the scanned slip */
    public void setScan(Part scan) {
        this.scan = scan;
    }
}
