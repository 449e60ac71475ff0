package org.fazhi.web.legalaid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.legalaid.HelpKind;
import org.fazhi.legalaid.HelpRegister;
import org.fazhi.legalaid.HelpService;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Period;
import org.fazhi.web.casework.SpecForm;
import org.fazhi.web.frame.Notes;

/** The light registers: one form, one list, and from each line one click to an application. */
@Named
@RequestScoped
public class HelpPage {

    @EJB
    private HelpService service;
    @Inject
    private CaseworkService casework;

    private SpecForm form;

    /** {@return the register of the address; consultations when it names none} */
    public HelpKind getKind() {
        return Arrays.stream(HelpKind.values()).filter(k -> k.name().equals(SpecForm.parameter("kind"))).findFirst().orElse(HelpKind.CONSULTATION);
    }

    /** {@return whether it is the register of the duty lawyers, of which a ledger is printed} */
    public boolean isDuty() {
        return getKind() == HelpKind.DUTY_LAWYER_HELP;
    }

    /** {@return first day of the ledger: of the running quarter} */
    public LocalDate getFrom() {
        return Period.quarterOf(getTo()).from();
    }

    /** {@return last day of the ledger: today} */
    public LocalDate getTo() {
        return LocalDate.now(Clocks.ZONE);
    }

    /** {@return the registers to choose from} */
    public List<Option> getKinds() {
        return Arrays.stream(HelpKind.values()).map(k -> new Option(k.name(), Texts.of("legalaid").name(k))).toList();
    }

    /** {@return the form with what was typed} */
    public SpecForm getForm() {
        if (form == null) {
            form = new SpecForm("legalaid", "HELP", service.form(getKind()), name -> List.of());
        }
        return form;
    }

    /** {@return whether the caller keeps the register} */
    public boolean isKeeping() {
        return service.mayKeep();
    }

    /** {@return whether the caller may open an application from a line} */
    public boolean isOpening() {
        return casework.openings("legalaid").contains("SUBMIT");
    }

    /** {@return the newest lines} */
    public List<HelpRegister.Line> getLines() {
        return service.list(getKind());
    }

    /** Adds a line. */
    public void add() throws IOException {
        try {
            service.add(getKind(), getForm().data(), getForm().getKey());
            Notes.done(Texts.of("legalaid").get("help.done", Texts.of("legalaid").name(getKind())));
            FacesContext.getCurrentInstance().getExternalContext().redirect("help.xhtml?kind=" + getKind());
        } catch (InvalidInput wrong) {
            getForm().wrong(wrong);
        } catch (Refusal no) {
            getForm().wrong(no);
        }
    }
}
