package org.fazhi.web.legalaid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.legalaid.ProviderAct;
import org.fazhi.legalaid.ProviderService;
import org.fazhi.legalaid.ProviderViews;
import org.fazhi.platform.Texts;
import org.fazhi.web.casework.SpecForm;
import org.fazhi.web.frame.Notes;

/** The form of one act on the register of providers: {@code provider.xhtml?act=CHANGE_PERSON&id=…}. */
@Named
@RequestScoped
public class ProviderPage {

    @EJB
    private ProviderService service;

    private SpecForm form;
    private Integer present;

    /** {@return the act of the address, or null} */
    public ProviderAct getAct() {
        return ProviderAct.of(SpecForm.parameter("act")).orElse(null);
    }

    /** {@return key of the firm or person; 0 when one is founded} */
    public long getId() {
        var id = SpecForm.parameter("id");
        return id.matches("\\d{1,17}") ? Long.parseLong(id) : 0;
    }

    /** {@return whether there is a form to show} */
    public boolean isAllowed() {
        return getAct() != null && service.mayChange() && (getAct().opens() || !getName().isEmpty());
    }

    /** {@return the verb} */
    public String getTitle() {
        return Texts.of("legalaid").get(getAct() == null ? "providers.title" : "step." + getAct());
    }

    /** {@return whom or what the act is about; empty when one is founded, or nothing is there} */
    public String getName() {
        if (getAct() == null || getAct().opens() || !service.mayChange()) {
            return "";
        }
        return getAct().subject() == ProviderAct.Subject.FIRM ? service.firm(getId()).map(ProviderViews.Firm::name).orElse("")
                : service.person(getId()).map(p -> p.name() + "　" + p.unit()).orElse("");
    }

    /** {@return the version that was shown; after somebody else was faster the present one, so that the next try is made on what stands there} */
    public int getVersion() {
        var sent = SpecForm.parameter("version");
        return present != null ? present : sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : now();
    }

    private int now() {
        if (getAct().opens()) {
            return 0;
        }
        return getAct().subject() == ProviderAct.Subject.FIRM ? service.firm(getId()).map(ProviderViews.Firm::version).orElse(0)
                : service.person(getId()).map(ProviderViews.Person::version).orElse(0);
    }

    /** {@return the form with what is known or was typed} */
    public SpecForm getForm() {
        if (form == null) {
            form = new SpecForm("legalaid", getAct().name(), FieldSpec.of(getAct().data()), name -> List.of(), service.filled(getAct(), getId()));
        }
        return form;
    }

    /** {@return the acts so far} */
    public List<ProviderViews.Line> getLines() {
        return getAct() == null || getAct().opens() || !isAllowed() ? List.of() : service.lines(getAct().subject(), getId());
    }

    /** Does the act. Success leads back to the register; anything else stays here with all that was typed. */
    public void submit() throws IOException {
        if (!isAllowed()) {
            return;
        }
        var name = getName();
        try {
            service.perform(getAct(), getId(), getVersion(), getForm().data(), getForm().getKey());
            Notes.done(Texts.of("legalaid").get("providers.saved", getTitle(), name.isEmpty() ? getForm().data().getOrDefault("name", "") : name));
            FacesContext.getCurrentInstance().getExternalContext().redirect("providers.xhtml");
        } catch (InvalidInput wrong) {
            getForm().wrong(wrong);
        } catch (Refusal no) {
            getForm().wrong(no);
            present = no.kind() == Refusal.Kind.CONFLICT ? now() : null;
        }
    }
}
