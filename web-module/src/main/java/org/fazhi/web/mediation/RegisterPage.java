package org.fazhi.web.mediation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.mediation.Codes;
import org.fazhi.mediation.MediationDuplicates;
import org.fazhi.mediation.MediationService;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** Registration of a dispute. What is typed is kept on the server while it is typed; a refused form keeps everything. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "mediation.REGISTER";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<String, String> FIELD_OF = Map.of("ENTRUSTED_BY", "entrustedBy", "NOT_ENTRUSTED", "entrustedBy",
            "FUTURE_DAY", "on", "TWO_SIDES", "parties.0.name", "SAME_ID", "parties.0.idNumber");

    @EJB
    private MediationService mediation;
    @EJB
    private CaseworkService casework;

    private RegisterForm form;
    private LocalDateTime savedAt;
    private boolean restored;
    private transient List<MediationDuplicates.Hit> similar;

    /** The day of first contact, read by the same rules as every other field. */
    record Contact(@Field(required = true) LocalDate on) {
    }

    @PostConstruct
    void open() {
        var draft = casework.draft(DRAFT);
        restored = draft.isPresent();
        savedAt = draft.map(d -> d.savedAt()).orElse(null);
        form = draft.map(d -> RegisterForm.of(d.data())).orElseGet(() -> new RegisterForm(today().toString(), mediation.ownCommittee()));
    }

    /** Registers the dispute and leads to its dossier. {@return where to go, or null when something is to be put right} */
    public String register() {
        try {
            var on = FormReader.read(Contact.class, contact(), today()).on();
            var made = mediation.register(form.step(), on, form.getKey());
            casework.dropDraft(DRAFT);
            Notes.done(Texts.of("mediation").get("register.done"));
            return "/mediation/dossier.xhtml?faces-redirect=true&id=" + made.fileId();
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> Notes.error(e.field(), e.message()));
        } catch (Refusal no) {
            no.obstacles().forEach(o -> Notes.error(FIELD_OF.getOrDefault(o.code(), ""), o.message()));
            if (no.obstacles().isEmpty()) {
                Notes.error(no.getMessage());
            }
        }
        similar = null;
        keep();
        return null;
    }

    private Map<String, Object> contact() {
        return form.getOn() == null ? Map.of() : Map.of("on", form.getOn());
    }

    /** Keeps what is typed; not once it was sent, or the next form would begin with a dispute that is registered already. */
    public void keep() {
        if (casework.isDone(form.getKey())) {
            return;
        }
        savedAt = casework.saveDraft(DRAFT, form.draft());
    }

    /** Throws the draft away. {@return the empty page} */
    public String clear() {
        casework.dropDraft(DRAFT);
        return "/mediation/register.xhtml?faces-redirect=true";
    }

    /** Adds a party; nothing typed is touched. */
    public void add(String side) {
        if (!form.add(Codes.Side.valueOf(side))) {
            Notes.error(Texts.of("mediation").get("register.many"));
        }
        keep();
    }

    /** Takes a party out. */
    public void remove(int index) {
        form.remove(index);
        similar = null;
        keep();
    }

    /** Reads birthday and sex out of an identity number, or says what is wrong with it. */
    public void readId(Map<String, Object> party, int index) {
        similar = null;
        var typed = TextRules.tidy(party.get("idNumber"));
        if (typed == null) {
            return;
        }
        var id = TextRules.halfWidth(typed).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
        var problem = IdNumber.problem(id);
        if (problem != null) {
            Notes.error("parties." + index + ".idNumber", Texts.of("casework").get(problem));
            return;
        }
        party.put("idNumber", id);
        party.put("bornOn", IdNumber.birthday(id).toString());
        party.put("gender", (IdNumber.male(id) ? Codes.Gender.MALE : Codes.Gender.FEMALE).name());
    }

    /** Looks for files in which a party stands already. */
    public void look() {
        similar = null;
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.ZONE);
    }

    /** {@return whether the caller's roles register disputes at all} */
    public boolean isAllowed() {
        return casework.holdsRoleFor("mediation", "REGISTER");
    }

    /** {@return what is typed} */
    public RegisterForm getForm() {
        return form;
    }

    /** {@return when the draft was kept, 10:42; empty: not yet} */
    public String getSavedAt() {
        return savedAt == null ? "" : MINUTE.format(savedAt);
    }

    /** {@return whether the page opened with an earlier draft} */
    public boolean isRestored() {
        return restored;
    }

    /** {@return the moment of the restored draft} */
    public LocalDateTime getSavedMoment() {
        return savedAt;
    }

    /** {@return committees to choose from} */
    public List<Option> getCommittees() {
        return mediation.committees();
    }

    /** {@return files in which a typed party stands already} */
    public List<MediationDuplicates.Hit> getSimilar() {
        if (similar == null) {
            similar = mediation.similar(form.getParties());
        }
        return similar;
    }
}
