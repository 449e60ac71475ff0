package org.fazhi.web.register;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterAct;
import org.fazhi.register.RegisterCommand;
import org.fazhi.web.casework.ActFields;
import org.fazhi.web.casework.StepField;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.register.RegisterForms.Subject;

/**
 * The form of any act on a register: {@code register/act.xhtml?of=committee&id=…&act=ELECT}. Everything typed comes back with each answer as
 * text; nothing is kept on the server.
 */
@Named
@RequestScoped
public class ActPage {

    private static final Texts WORDS = Texts.of("register");

    @Inject
    @Any
    private Instance<RegisterForms> registers;
    @EJB
    private DossierService dossiers;

    private RegisterForms register;
    private Subject subject;
    private ActFields form;
    private Map<String, Object> typed;
    private Integer seen;
    private String key;
    private boolean newer;

    private Optional<RegisterForms> register() {
        if (register == null) {
            register = registers.stream().filter(r -> r.of().equals(parameter("of"))).findFirst().orElse(null);
        }
        return Optional.ofNullable(register);
    }

    private long id() {
        return parameter("id").matches("\\d{1,18}") ? Long.parseLong(parameter("id")) : 0;
    }

    private Long who() {
        return parameter("who").matches("\\d{1,18}") ? Long.valueOf(parameter("who")) : null;
    }

    private Optional<RegisterAct> act() {
        return register().flatMap(r -> r.act(parameter("act")));
    }

    /** {@return what the act is about; null when there is nothing that the caller sees, or no such act} */
    public Subject getSubject() {
        if (subject == null) {
            subject = act().flatMap(a -> register.subject(id(), a)).orElse(null);
        }
        return subject;
    }

    /** {@return page to return to, on the tab from which the act was chosen} */
    public String getBack() {
        var context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return context + getSubject().back() + (parameter("tab").matches("[a-z]{1,12}") ? "&tab=" + parameter("tab") : "");
    }

    /** {@return whether there is a form to show} */
    public boolean isOpen() {
        return getSubject() != null && (subject.offered() || isSent());
    }

    private static boolean isSent() {
        return !parameter("key").isEmpty();
    }

    /** {@return the form} */
    public ActFields getForm() {
        if (form == null) {
            var act = act().orElseThrow();
            form = new ActFields(register.word(), act.name(), act.row().data(), list -> register.options(id(), list));
            typed = isSent() ? form.sent() : register.filled(id(), act, who());
        }
        return form;
    }

    /** {@return the fields with what was typed} */
    public List<StepField> getFields() {
        var f = getForm();
        return f.of(typed);
    }

    /** Does the act. Success leads back; anything else stays here with all that was typed. */
    public void submit() throws IOException {
        if (getSubject() == null) {
            return;
        }
        var f = getForm();
        try {
            var version = parameter("version").matches("\\d{1,9}") ? Integer.valueOf(parameter("version")) : null;
            var command = new RegisterCommand(id(), parameter("act"), version, day(), parameter("key"), typed);
            long done = register.perform(command);
            Notes.done(WORDS.get("doing.saved", getTitle()));
            var context = FacesContext.getCurrentInstance().getExternalContext();
            context.redirect(act().orElseThrow().row().from().isEmpty() ? context.getRequestContextPath() + register.opened(done) : getBack());
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> f.wrong(e.field(), e.message()));
        } catch (Refusal refusal) {
            f.wrong("", refusal.getMessage());
            newer = refusal.kind() == Refusal.Kind.CONFLICT || refusal.kind() == Refusal.Kind.WRONG_STATUS;
            if (newer) {
                // The next try is made on what stands there now, under a key of its own.
                subject = null;
                getSubject();
                seen = subject == null ? null : subject.version();
                key = UUID.randomUUID().toString();
            }
        }
    }

    private LocalDate day() {
        try {
            return parameter("on").isBlank() ? null : LocalDate.parse(parameter("on").strip());
        } catch (DateTimeException e) {
            throw new InvalidInput(List.of(new FieldError("on", Texts.of("casework").get("input.day.shape"))));
        }
    }

    /** {@return the verb} */
    public String getTitle() {
        return act().map(a -> Texts.of(register.word()).get("step." + a.name())).orElse(WORDS.get("doing.none"));
    }

    /** {@return the legal basis} */
    public String getBasis() {
        return act().map(a -> a.row().basis()).orElse("");
    }

    /** {@return the status afterwards, in words; empty when it stays} */
    public String getAfter() {
        return act().map(a -> a.row().to()).map(to -> Texts.of(register.word()).get(register.statusKey(to))).orElse("");
    }

    /** {@return whether it cannot be undone} */
    public boolean isAsking() {
        return act().map(a -> a.row().confirm()).orElse(false);
    }

    /** {@return what stands there now, after somebody else was faster; or null} */
    public String getNewer() {
        return newer && getSubject() != null ? WORDS.get("doing.newer", subject.status()) : null;
    }

    /** {@return the version that the form was made for} */
    public int getVersion() {
        return seen != null ? seen : isSent() && parameter("version").matches("\\d{1,9}") ? Integer.parseInt(parameter("version")) : subject.version();
    }

    /** {@return made when the form opened, so that a double click has one effect} */
    public String getKey() {
        if (key == null) {
            key = isSent() ? parameter("key") : UUID.randomUUID().toString();
        }
        return key;
    }

    /** {@return the day as typed; today at first} */
    public String getOn() {
        return isSent() ? parameter("on") : dossiers.today().toString();
    }

    /** {@return menu page to which the form belongs} */
    public String getHere() {
        return register().map(RegisterForms::here).orElse("/workbench.xhtml");
    }

    /** {@return a parameter of the address, for the form to carry on} */
    public String given(String name) {
        return parameter(name);
    }

    private static String parameter(String name) {
        var value = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
        return value == null || value.codePoints().anyMatch(Character::isISOControl) ? "" : value;
    }
}
