package org.fazhi.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.SupervisionService;
import org.fazhi.casework.Urgings;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** The short forms beside a dossier: 督办, its answer, and opening a file that is shown in outline. */
@Named
@RequestScoped
public class SupervisionForm {

    @Inject
    private DossierPage page;
    @Inject
    private DossierService service;
    @Inject
    private CaseworkService casework;

    @Inject
    private SupervisionService supervision;

    private String demand;
    private String note;
    private String replyBy;
    private String reply;
    private String reason;

    /** Sends a notice to the holder. */
    public void send() throws IOException {
        perform(() -> service.supervise(page.getDossier().row().id(), demand, day()), "supervise.sent");
    }

    /** Answers the oldest notice that waits for the caller. */
    public void answer() throws IOException {
        var waiting = page.getNotices().stream().filter(DossierService.NoticeLine::mine).findFirst();
        if (waiting.isEmpty()) {
            Notes.error(Texts.of("casework").get("supervise.notFound"));
            return;
        }
        perform(() -> service.reply(waiting.get().notice().id(), reply), "supervise.answered");
    }

    /** Reminds the holder. */
    public void urge() throws IOException {
        perform(() -> supervision.urge(page.getDossier().row().id(), null, note), "urge.sent");
    }

    /** {@return whether the caller may remind whoever holds the file} */
    public boolean isUrging() {
        return supervision.mayUrge() && !page.getDossier().row().holder().isEmpty();
    }

    /** {@return reminders on the file, oldest first} */
    public List<Urgings.Urging> getUrgings() {
        return supervision.urgings(page.getWord(), page.getDossier().row().id());
    }

    /** Opens the full dossier for a day; the reason is journalled. */
    public void open() throws IOException {
        perform(() -> casework.openWithReason(page.getWord(), page.getDossier().row().id(), reason), "dossier.outline.done");
    }

    private void perform(Runnable work, String done) throws IOException {
        try {
            work.run();
            Notes.done(Texts.of("casework").get(done));
            FacesContext.getCurrentInstance().getExternalContext().redirect(page.getAddress());
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> Notes.error(e.field(), e.message()));
        } catch (Refusal refusal) {
            Notes.error(refusal.getMessage());
        }
    }

    private LocalDate day() {
        try {
            return replyBy == null ? null : LocalDate.parse(replyBy.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@return what is asked} */
    public String getDemand() {
        return demand;
    }

    /** @param demand what is asked */
    public void setDemand(String demand) {
        this.demand = demand;
    }

    /** {@return until which day, as typed} */
    public String getReplyBy() {
        return replyBy;
    }

    /** @param replyBy until which day, as typed */
    public void setReplyBy(String replyBy) {
        this.replyBy = replyBy;
    }

    /** {@return what the holder is reminded of} */
    public String getNote() {
        return note;
    }

    /** @param note what the holder is reminded of */
    public void setNote(String note) {
        this.note = note;
    }

    /** {@return the answer} */
    public String getReply() {
        return reply;
    }

    /** @param reply the answer */
    public void setReply(String reply) {
        this.reply = reply;
    }

    /** {@return why the file is opened} */
    public String getReason() {
        return reason;
    }

    /** @param reason why the file is opened */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
