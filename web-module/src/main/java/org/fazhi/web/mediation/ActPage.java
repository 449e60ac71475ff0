package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.AllowanceService;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.register.RegisterAct;
import org.fazhi.register.RegisterCommand;
import org.fazhi.platform.Texts;
import org.fazhi.web.casework.ActFields;
import org.fazhi.web.casework.StepField;
import org.fazhi.web.frame.Notes;

/**
 * The form of any act on a committee or a pay sheet: {@code act.xhtml?of=committee&id=…&act=ELECT}. Everything typed comes back with each
 * answer as text; nothing is kept on the server.
 */
@Named
@RequestScoped
public class ActPage {

    private static final Texts WORDS = Texts.of("mediation");

    @EJB
    private CommitteeService committees;
    @EJB
    private AllowanceService allowances;

    private Subject subject;
    private ActFields form;
    private Map<String, Object> typed;
    private Integer seen;
    private String key;
    private boolean newer;

    /**
     * What the act is about.
     *
     * @param name    its name
     * @param status  its status in words, empty for a new one
     * @param version present version
     * @param back    page to return to
     * @param offered whether the caller may do the act now
     */
    public record Subject(String name, String status, int version, String back, boolean offered) {
    }

    private boolean sheet() {
        return "sheet".equals(parameter("of"));
    }

    private long id() {
        return parameter("id").matches("\\d{1,18}") ? Long.parseLong(parameter("id")) : 0;
    }

    private Long who() {
        return parameter("who").matches("\\d{1,18}") ? Long.valueOf(parameter("who")) : null;
    }

    private Optional<? extends RegisterAct> act() {
        return sheet() ? allowances.act(parameter("act")) : committees.act(parameter("act"));
    }

    /** {@return what the act is about; null when there is nothing that the caller sees, or no such act} */
    public Subject getSubject() {
        if (subject == null && act().isPresent()) {
            if (!sheet()) {
                subject = committees.find(id()).map(c -> new Subject(c.name(), WORDS.name(c.status()), c.version(), "committee.xhtml?id=" + c.id() + tab(),
                        committees.offers(c.id()).stream().anyMatch(o -> o.act().equals(parameter("act"))))).orElse(null);
            } else if (act().get().row().from().isEmpty()) {
                subject = new Subject("", "", 0, "allowances.xhtml", allowances.mayPrepare());
            } else {
                subject = allowances.find(id()).map(s -> new Subject(WORDS.get("allowance.name", s.committee(), s.from(), s.to()), WORDS.name(s.status()), s.version(),
                        "allowance.xhtml?id=" + s.id() + tab(), allowances.offers(s.id()).stream().anyMatch(o -> o.act().equals(parameter("act"))))).orElse(null);
            }
        }
        return subject;
    }

    private String tab() {
        return parameter("tab").matches("[a-z]{1,12}") ? "&tab=" + parameter("tab") : "";
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
            form = new ActFields("mediation", parameter("act"), act().orElseThrow().row().data(), this::options);
            typed = isSent() ? form.sent() : sheet() ? allowances.filled(allowances.act(parameter("act")).orElseThrow(), who())
                    : committees.filled(id(), committees.act(parameter("act")).orElseThrow(), who());
        }
        return form;
    }

    private List<Option> options(String list) {
        return sheet() ? allowances.options(id(), list) : committees.options(id(), list);
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
            long done = sheet() ? allowances.perform(command) : committees.perform(command);
            Notes.done(Texts.of("register").get("doing.saved", getTitle()));
            FacesContext.getCurrentInstance().getExternalContext().redirect(act().orElseThrow().row().from().isEmpty() ? "allowance.xhtml?id=" + done : subject.back());
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
            throw new InvalidInput(List.of(new org.fazhi.casework.form.FieldError("on", Texts.of("casework").get("input.day.shape"))));
        }
    }

    /** {@return the verb} */
    public String getTitle() {
        return act().map(a -> WORDS.get("step." + a.name())).orElse(Texts.of("register").get("doing.none"));
    }

    /** {@return the legal basis} */
    public String getBasis() {
        return act().map(a -> a.row().basis()).orElse("");
    }

    /** {@return the status afterwards, in words; empty when it stays} */
    public String getAfter() {
        return act().map(a -> a.row().to()).map(to -> WORDS.get((sheet() ? "SheetStatus." : "CommitteeStatus.") + to)).orElse("");
    }

    /** {@return whether it cannot be undone} */
    public boolean isAsking() {
        return act().map(a -> a.row().confirm()).orElse(false);
    }

    /** {@return what stands there now, after somebody else was faster; or null} */
    public String getNewer() {
        return newer && getSubject() != null ? Texts.of("register").get("doing.newer", subject.status()) : null;
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
        return isSent() ? parameter("on") : allowances.today().toString();
    }

    /** {@return menu page to which the form belongs} */
    public String getHere() {
        return sheet() ? "/mediation/allowances.xhtml" : "/mediation/committees.xhtml";
    }

    /** {@return a parameter of the address, for the form to carry on} */
    public String given(String name) {
        return parameter(name);
    }

    static String parameter(String name) {
        var value = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
        return value == null || value.codePoints().anyMatch(Character::isISOControl) ? "" : value;
    }
}
