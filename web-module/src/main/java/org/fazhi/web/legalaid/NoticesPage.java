package org.fazhi.web.legalaid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.legalaid.NoticeService;
import org.fazhi.platform.Texts;
import org.fazhi.web.casework.SpecForm;
import org.fazhi.web.frame.Notes;

/** The register of notices: its lines, and with {@code ?batch=1} the form for many at once. */
@Named
@RequestScoped
public class NoticesPage {

    @EJB
    private NoticeService service;

    private SpecForm form;
    private List<NoticeService.Line> lines;

    /** {@return whether the caller registers notices} */
    public boolean isRegistering() {
        return service.mayRegister();
    }

    /** {@return whether the form for many is shown} */
    public boolean isBatch() {
        return isRegistering() && !SpecForm.parameter("batch").isEmpty();
    }

    /** {@return the newest notices} */
    public List<NoticeService.Line> getLines() {
        if (lines == null) {
            lines = service.list();
        }
        return lines;
    }

    /** {@return the form with what was typed} */
    public SpecForm getForm() {
        if (form == null) {
            form = new SpecForm("legalaid", "NOTICES", service.form(), name -> List.of(), Map.of("receivedOn", LocalDate.now(Clocks.ZONE).toString()));
        }
        return form;
    }

    /** Registers the batch. What did not become a file stays here with its reason; what did is not doubled by the next try. */
    public void register() throws IOException {
        try {
            var done = service.register(getForm().data(), getForm().getKey());
            Notes.done(Texts.of("legalaid").get("notice.done", done.size()));
            FacesContext.getCurrentInstance().getExternalContext().redirect("notices.xhtml");
        } catch (InvalidInput wrong) {
            getForm().wrong(wrong);
        } catch (Refusal no) {
            getForm().wrong(no);
        }
    }
}
