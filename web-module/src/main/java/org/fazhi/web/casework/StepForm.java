package org.fazhi.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Command;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.DossierService.StepEffect;
import org.fazhi.casework.Outcome;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/**
 * The dialog of a step of any procedure. It keeps nothing on the server between requests but the draft: what was typed comes back with
 * each request as text, so a wrong or half-typed value, a lost race or an expired view costs nothing.
 */
@Named
@RequestScoped
public class StepForm {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int LONG_FORM = 6;
    private static final Map<String, String> FIELD_OF = Map.of("LATE_ENTRY", "lateReason", "FUTURE_DAY", "on", "BEFORE_OPENED", "on");

    @Inject
    private DossierPage page;
    @Inject
    private CaseworkService casework;
    @Inject
    private DossierService service;

    private StepInput input;
    private List<FieldSpec> specs;
    private final StepProblems problems = new StepProblems();
    private String conflict;
    private List<DossierView.Act> newer = List.of();
    private String savedAt;

    /** {@return whether the dialog is shown: the step can be taken, or its form has been sent and is answered} */
    public boolean isOpen() {
        return !getStep().isEmpty() && (StepInput.isSent() ? !specs().isEmpty() : page.isFull() && offered());
    }

    private boolean offered() {
        var offer = page.getView().offer(getStep());
        return offer != null && offer.open();
    }

    /** {@return why the step of the address opens no dialog, or null} */
    public String getNotNow() {
        if (getStep().isEmpty() || isOpen()) {
            return null;
        }
        var offer = page.getView().offer(getStep());
        var label = Texts.of(page.getWord()).getOr("step." + getStep(), getStep());
        return offer == null || offer.open() ? Texts.of("casework").get("step.gone", label) : Texts.of("casework").get("step.notNow", label, offer.reason());
    }

    /** Does what the form says. Success leads to the dossier; anything else stays here with all that was typed. */
    public void submit() throws IOException {
        var in = input();
        var on = day(in.on());
        if (!problems.isEmpty()) {
            return;
        }
        try {
            var outcome = casework.perform(new Command(page.getWord(), in.fileId(), getStep(), in.version(), on, in.lateReason(), in.data(), in.key()));
            casework.dropDraft(draftName());
            Notes.done(told(outcome));
            FacesContext.getCurrentInstance().getExternalContext().redirect("dossier.xhtml?id=" + outcome.fileId() + "&event=" + outcome.eventId());
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> problems.add(specs(), words(), e.field(), e.message()));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) throws IOException {
        if (!page.reload()) {
            // Out of sight by now: the dossier says so itself, and the draft stays.
            FacesContext.getCurrentInstance().getExternalContext().redirect("dossier.xhtml?id=" + getInput().fileId());
            return;
        }
        var before = input().version();
        boolean moved = before != null && page.getDossier().version() != before;
        if (moved && (refusal.kind() == Refusal.Kind.CONFLICT || refusal.kind() == Refusal.Kind.WRONG_STATUS || refusal.kind() == Refusal.Kind.NOT_ALLOWED)) {
            conflict = refusal.getMessage();
            newer = page.getView().since(before);
            input = input().seen(page.getDossier().version());
        } else if (refusal.obstacles().isEmpty()) {
            problems.add(specs(), words(), "", refusal.getMessage());
        } else {
            refusal.obstacles().forEach(o -> problems.add(specs(), words(), FIELD_OF.getOrDefault(o.code(), ""), o.message()));
        }
    }

    /** Keeps what was typed so far. A saving that arrives after its form was sent would bring a finished act back into the next dialog of this step. */
    public void keep() {
        if (casework.isDone(input().key())) {
            return;
        }
        savedAt = CLOCK.format(casework.saveDraft(draftName(), input().draft()));
    }

    private String told(Outcome outcome) {
        var words = Texts.of("casework");
        var label = Texts.of(page.getWord()).get("step." + getStep());
        var status = Texts.of(page.getWord()).get("status." + outcome.status());
        if (outcome.number() != null && page.getDossier().row().number() == null) {
            return words.get("step.doneNumber", label, outcome.number());
        }
        return page.getDossier().row().status().equals(outcome.status()) ? words.get("step.done", label) : words.get("step.doneStatus", label, status);
    }

    private LocalDate day(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            problems.add(specs(), words(), "on", Texts.of("casework").get("input.day.shape"));
            return null;
        }
    }

    /** {@return the fields with what was typed} */
    public List<StepField> getFields() {
        return new StepFields(words(), page::optionsOf, problems.byField()).of(specs(), input().data());
    }

    /** {@return whether the dialog is a wide one: many fields, or rows of fields} */
    public boolean isWide() {
        return specs().size() > LONG_FORM || specs().stream().anyMatch(s -> s.shape() == FieldSpec.Shape.ROWS);
    }

    /** {@return the verb} */
    public String getTitle() {
        return getStep().isEmpty() ? "" : Texts.of(page.getWord()).getOr("step." + getStep(), "");
    }

    /** {@return whether it asks once more, with what it brings about} */
    public boolean isConfirm() {
        var offer = page.getView().offer(getStep());
        return offer != null && offer.confirm();
    }

    /** {@return what it brings about} */
    public StepEffect getEffect() {
        return service.effect(page.getWord(), getStep());
    }

    /** {@return the day of the latest act: an earlier day needs a reason} */
    public LocalDate getLastActOn() {
        return page.getDossier().history().stream().map(Dossier.Line::on).max(LocalDate::compareTo).orElse(service.today());
    }

    /** {@return whether the field for the reason is shown} */
    public boolean isLate() {
        var on = input().on();
        return on != null && on.matches("\\d{4}-\\d\\d-\\d\\d") && on.compareTo(getLastActOn().toString()) < 0 || problems.byField().containsKey("lateReason");
    }

    /** {@return what was sent, or taken back from a draft, or empty} */
    public StepInput getInput() {
        return input();
    }

    /** {@return what is wrong} */
    public StepProblems getProblems() {
        return problems;
    }

    /** {@return the day of today} */
    public LocalDate getToday() {
        return service.today();
    }

    /** {@return who was faster, or null} */
    public String getConflict() {
        return conflict;
    }

    /** {@return what was done in the meantime} */
    public List<DossierView.Act> getNewer() {
        return newer;
    }

    /** {@return when the draft was saved by this request, or null} */
    public String getSavedAt() {
        return savedAt;
    }

    /** {@return name of the step} */
    public String getStep() {
        return DossierPage.parameter("step");
    }

    private StepInput input() {
        if (input == null) {
            input = StepInput.isSent() ? StepInput.sent(specs())
                    : StepInput.opened(page.getDossier(), service.today(), DossierPage.parameter("fresh").isEmpty() ? casework.draft(draftName()) : java.util.Optional.empty(),
                            casework.known(page.getWord(), page.getDossier().row().id(), getStep()));
            if (!StepInput.isSent() && input.version() != page.getDossier().version()) {
                var before = input.version();
                newer = page.getView().since(before);
                conflict = newer.isEmpty() ? null : Texts.of("casework").get("step.changed");
                input = input.seen(page.getDossier().version());
            }
        }
        return input;
    }

    private List<FieldSpec> specs() {
        if (specs == null) {
            specs = casework.form(page.getWord(), getStep());
        }
        return specs;
    }

    private StepWords words() {
        return new StepWords(page.getWord(), getStep());
    }

    private String draftName() {
        var id = StepInput.isSent() ? DossierPage.parameter("id") : String.valueOf(page.getDossier().row().id());
        return "file/" + id + "/" + getStep();
    }
}
