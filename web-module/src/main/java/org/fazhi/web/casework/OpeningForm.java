package org.fazhi.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Command;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/**
 * The form of a step that opens a file, of any procedure: {@code /<word>/register.xhtml?step=…&from=…}. Its fields come from the step's data, in
 * the groups that the room's bundle names under {@code form.<STEP>} ({@code heading:field,field|heading:field}). Keeps what is typed as a draft.
 */
@Named
@RequestScoped
public class OpeningForm {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String MARK = "openKey";

    @Inject
    private CaseworkService casework;

    private final StepProblems problems = new StepProblems();
    private final Map<String, List<Option>> options = new HashMap<>();
    private Map<String, Object> data;
    private String savedAt;
    private boolean restored;

    /**
     * Fields under one heading.
     *
     * @param title  the heading
     * @param fields the fields
     */
    public record Group(String title, List<StepField> fields) {
    }

    /** {@return the room's word} */
    public String getWord() {
        var viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return viewId.substring(1, viewId.indexOf('/', 1));
    }

    /** {@return the step: of the address, else the first that the caller may take; empty when there is none} */
    public String getStep() {
        var mine = casework.openings(getWord());
        var wanted = DossierPage.parameter("step");
        return mine.contains(wanted) ? wanted : mine.isEmpty() || !wanted.isEmpty() ? "" : mine.get(0);
    }

    /** {@return whether the caller may open a file by this form} */
    public boolean isAllowed() {
        return !getStep().isEmpty();
    }

    /** {@return the verb} */
    public String getTitle() {
        return Texts.of(getWord()).get(getStep().isEmpty() ? "title.register" : "step." + getStep());
    }

    /** {@return where the person came from} */
    public String getFrom() {
        return DossierPage.parameter("from");
    }

    /** {@return idempotency key: a double click opens one file} */
    public String getKey() {
        return isSent() ? DossierPage.parameter(MARK) : UUID.randomUUID().toString();
    }

    /** {@return the day, as typed} */
    public String getOn() {
        return isSent() ? DossierPage.parameter("on") : Objects.toString(data().get("__on"), getToday().toString());
    }

    /** {@return the day of today} */
    public LocalDate getToday() {
        return LocalDate.now(Clocks.ZONE);
    }

    /** {@return when the draft was kept by this request, or empty} */
    public String getSavedAt() {
        return savedAt == null ? "" : savedAt;
    }

    /** {@return whether the form began with an earlier draft} */
    public boolean isRestored() {
        data();
        return restored;
    }

    /** {@return what is wrong} */
    public StepProblems getProblems() {
        return problems;
    }

    /** {@return the fields in their groups, with what was typed} */
    public List<Group> getGroups() {
        var made = new LinkedHashMap<String, StepField>();
        specs().forEach(s -> made.put(s.name(), new StepFields(words(), this::options, problems.byField()).of(List.of(s), data()).get(0)));
        var declared = Texts.of(getWord()).getOr("form." + getStep(), "");
        if (declared.isEmpty()) {
            return List.of(new Group(getTitle(), List.copyOf(made.values())));
        }
        var groups = new ArrayList<Group>();
        for (var part : declared.split("\\|")) {
            int colon = part.indexOf(':');
            groups.add(new Group(part.substring(0, colon), Stream.of(part.substring(colon + 1).split(",")).map(String::strip).map(made::remove).filter(Objects::nonNull).toList()));
        }
        if (!made.isEmpty()) {
            groups.add(new Group(Texts.of("casework").get("open.more"), List.copyOf(made.values())));
        }
        return groups;
    }

    /** Opens the file. Success leads to its dossier; anything else stays here with all that was typed. */
    public void submit() throws IOException {
        LocalDate on = null;
        try {
            on = getOn().isBlank() ? null : LocalDate.parse(getOn().strip());
        } catch (DateTimeException e) {
            problems.add(specs(), words(), "on", Texts.of("casework").get("input.day.shape"));
            return;
        }
        try {
            var made = casework.perform(Command.open(getWord(), getStep(), on, data(), getKey()));
            casework.dropDraft(draft());
            var told = Texts.of("casework");
            Notes.done(made.number() == null ? told.get("step.done", getTitle()) : told.get("step.doneNumber", getTitle(), made.number()));
            FacesContext.getCurrentInstance().getExternalContext().redirect("dossier.xhtml?id=" + made.fileId() + "&event=" + made.eventId());
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> problems.add(specs(), words(), e.field(), e.message()));
        } catch (Refusal no) {
            if (no.obstacles().isEmpty()) {
                problems.add(specs(), words(), "", no.getMessage());
            }
            no.obstacles().forEach(o -> problems.add(specs(), words(), "FUTURE_DAY".equals(o.code()) ? "on" : "", o.message()));
        }
    }

    /** Keeps what was typed so far. */
    public void keep() {
        var all = new LinkedHashMap<String, Object>(data());
        all.put("__on", getOn());
        savedAt = CLOCK.format(casework.saveDraft(draft(), all));
    }

    private static boolean isSent() {
        return !DossierPage.parameter(MARK).isEmpty();
    }

    private Map<String, Object> data() {
        if (data == null) {
            data = new LinkedHashMap<>();
            if (isSent()) {
                data.putAll(TypedForm.read(specs(), FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap()));
            } else if (isAllowed()) {
                var from = getFrom();
                var draft = from.isEmpty() && DossierPage.parameter("fresh").isEmpty() ? casework.draft(draft()) : java.util.Optional.<org.fazhi.casework.Drafts.Draft>empty();
                restored = draft.isPresent();
                specs().stream().filter(s -> !s.rule().options().isEmpty()).filter(s -> options(s.rule().options()).size() == 1)
                        .forEach(s -> data.put(s.name(), options(s.rule().options()).get(0).value()));
                data.putAll(draft.map(d -> d.data()).orElseGet(() -> casework.openingDefaults(getWord(), getStep(), from.isEmpty() ? null : from)));
            }
        }
        return data;
    }

    private List<Option> options(String list) {
        return options.computeIfAbsent(list, name -> casework.choices(getWord(), name));
    }

    private List<FieldSpec> specs() {
        return isAllowed() ? casework.form(getWord(), getStep()) : List.of();
    }

    private StepWords words() {
        return new StepWords(getWord(), getStep());
    }

    private String draft() {
        return getWord() + "." + getStep();
    }
}
