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
import java.util.Optional;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Command;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/**
 * The page that opens a file of any procedure: its form is drawn from the data record of the first opening step. Like {@link StepForm} it keeps
 * nothing on the server but the draft, and what was typed comes back with every answer.
 */
@Named
@RequestScoped
public class OpeningForm {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private CaseworkService casework;
    @Inject
    private DossierService service;

    private final StepProblems problems = new StepProblems();
    private String step;
    private List<FieldSpec> specs;
    private StepInput input;
    private String savedAt = "";

    private static String word() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().split("/")[1];
    }

    /** {@return the step by which files of this procedure are opened} */
    String step() {
        if (step == null) {
            step = casework.openingStep(word());
        }
        return step;
    }

    /** {@return whether the caller's roles open such files at all} */
    public boolean isAllowed() {
        return casework.holdsRoleFor(word(), step());
    }

    /** {@return the verb} */
    public String getTitle() {
        return Texts.of(word()).get("step." + step());
    }

    /** Opens the file and leads to its dossier; anything else stays here with all that was typed. */
    public void submit() throws IOException {
        var in = getInput();
        try {
            var on = in.on().isBlank() ? null : LocalDate.parse(in.on().strip());
            var outcome = casework.perform(Command.open(word(), step(), on, in.data(), in.key()));
            casework.dropDraft(draftName());
            Notes.done(Texts.of("casework").get("step.done", getTitle()));
            FacesContext.getCurrentInstance().getExternalContext().redirect("dossier.xhtml?id=" + outcome.fileId());
        } catch (DateTimeException e) {
            problems.add(specs(), words(), "on", Texts.of("casework").get("input.day.shape"));
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> problems.add(specs(), words(), e.field(), e.message()));
        } catch (Refusal no) {
            no.obstacles().forEach(o -> problems.add(specs(), words(), o.code().equals("FUTURE_DAY") ? "on" : "", o.message()));
            if (no.obstacles().isEmpty()) {
                problems.add(specs(), words(), "", no.getMessage());
            }
        }
    }

    /** Keeps what was typed so far. */
    public void keep() {
        savedAt = CLOCK.format(casework.saveDraft(draftName(), getInput().draft()));
    }

    /** {@return the fields with what was typed} */
    public List<StepField> getFields() {
        return new StepFields(words(), list -> casework.choices(word(), list), problems.byField()).of(specs(), getInput().data());
    }

    /** {@return what was sent, or taken back from a draft, or empty; a list of one choice has it chosen} */
    public StepInput getInput() {
        if (input == null) {
            input = StepInput.isSent() ? StepInput.sent(specs()) : StepInput.opening(service.today(), onlyChoices(),
                    DossierPage.parameter("fresh").isEmpty() ? casework.draft(draftName()) : Optional.empty());
        }
        return input;
    }

    private Map<String, Object> onlyChoices() {
        var chosen = new java.util.LinkedHashMap<String, Object>();
        specs().stream().filter(s -> !s.rule().options().isEmpty()).forEach(s -> {
            var all = casework.choices(word(), s.rule().options());
            if (all.size() == 1) {
                chosen.put(s.name(), all.get(0).value());
            }
        });
        return chosen;
    }

    /** {@return what is wrong} */
    public StepProblems getProblems() {
        return problems;
    }

    /** {@return when the draft was saved by this request, or empty} */
    public String getSavedAt() {
        return savedAt;
    }

    private List<FieldSpec> specs() {
        if (specs == null) {
            specs = casework.form(word(), step());
        }
        return specs;
    }

    private StepWords words() {
        return new StepWords(word(), step());
    }

    private String draftName() {
        return word() + "." + step();
    }
}
