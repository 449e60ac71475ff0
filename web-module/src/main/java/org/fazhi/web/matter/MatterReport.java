package org.fazhi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Command;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.grid.MatterDesk;
import org.fazhi.grid.MatterService;
import org.fazhi.platform.Texts;
import org.fazhi.web.casework.SpecForm;

/**
 * 上报事项 on one screen, on a phone too: what, where, how, up to three photos, and whether it was done on the spot. What is typed is kept as a
 * draft on the server and comes back with every answer; photos follow the report when it is in.
 */
@Named
@RequestScoped
public class MatterReport {

    private static final String WORD = "matter";
    private static final String DRAFT = "matter.one-screen";
    private static final int PHOTOS = 3;
    private static final List<String> FIELDS = List.of("kind", "estate", "building", "entrance", "place", "content", "now", "result", "reporter", "phone", "opponent", "danger", "alarm", "apart");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private CaseworkService casework;
    @Inject
    private DossierService dossiers;
    @Inject
    private MatterService matters;

    private final Map<String, String> problems = new LinkedHashMap<>();
    private Map<String, Object> typed;
    private String savedAt;

    /** {@return whether the caller may report} */
    public boolean isAllowed() {
        return casework.openings(WORD).contains("REPORT");
    }

    /** {@return whether the caller may say that it is done already} */
    public boolean isOnSpotAllowed() {
        return casework.openings(WORD).contains("ON_SPOT");
    }

    /** {@return the kinds of matters} */
    public List<Option> getKinds() {
        return casework.topics(WORD);
    }

    /** {@return the estates in reach} */
    public List<Option> getEstates() {
        return matters.estates();
    }

    /** {@return whom one can have called first} */
    public List<Option> getAlarms() {
        return List.of("FIRE_119", "MEDICAL_120", "POLICE_110").stream().map(a -> new Option(a, Texts.of(WORD).get("Alarm." + a))).toList();
    }

    /** {@return what stands in the fields} */
    public Map<String, Object> getTyped() {
        if (typed == null) {
            typed = new LinkedHashMap<>();
            if (isSent()) {
                FIELDS.forEach(f -> typed.put(f, SpecForm.parameter("d." + f)));
            } else {
                casework.draft(DRAFT).ifPresent(d -> typed.putAll(d.data()));
            }
            typed.putIfAbsent("now", "REPORT");
            var estates = getEstates();
            if (estates.size() == 1) {
                typed.put("estate", estates.get(0).value());
            }
        }
        return typed;
    }

    /** {@return what lies near: matters of the same kind at the same place} */
    public List<MatterDesk.Near> getNearby() {
        return text("estate").isEmpty() || text("kind").isEmpty() ? List.of() : matters.nearby(text("estate"), text("building"), text("kind"));
    }

    /** {@return the caller's own reports} */
    public List<MatterDesk.Near> getMine() {
        return matters.mine();
    }

    /** {@return sentences by field; under an empty name those about the whole} */
    public Map<String, String> getProblems() {
        return problems;
    }

    /** {@return idempotency key: a double tap reports once} */
    public String getKey() {
        var sent = SpecForm.parameter("reportKey");
        return sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    /** {@return when the draft was kept, or empty} */
    public String getSavedAt() {
        return savedAt == null ? "" : savedAt;
    }

    /** {@return what became of the report that was just sent, or empty} */
    public String getSent() {
        var id = SpecForm.parameter("sent");
        var key = "bad".equals(SpecForm.parameter("photo")) ? "report.photo.bad" : "report.done";
        return id.isEmpty() ? "" : getMine().stream().filter(n -> String.valueOf(n.id()).equals(id)).findFirst().map(n -> Texts.of(WORD).get(key, n.number())).orElse("");
    }

    /** Keeps what was typed so far; photos are not kept. */
    public void keep() {
        savedAt = CLOCK.format(casework.saveDraft(DRAFT, getTyped()));
    }

    /** Sends the report, then its photos. */
    public void send() throws IOException {
        var step = "ON_SPOT".equals(text("now")) ? "ON_SPOT" : "REPORT";
        try {
            var done = casework.perform(Command.open(WORD, step, null, data(step), getKey()));
            casework.dropDraft(DRAFT);
            boolean whole = photos(done.fileId());
            // Back to the phone's own page: the dossier is for the desk.
            FacesContext.getCurrentInstance().getExternalContext().redirect("report.xhtml?sent=" + done.fileId() + (whole ? "" : "&photo=bad"));
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> problems.putIfAbsent(e.field(), e.message()));
        } catch (Refusal no) {
            no.obstacles().forEach(o -> problems.merge("NEARBY".equals(o.code()) ? "apart" : "CALL_FIRST".equals(o.code()) ? "alarm" : "", o.message(), (a, b) -> a + "　" + b));
            if (no.obstacles().isEmpty()) {
                problems.put("", no.getMessage());
            }
        }
    }

    private Map<String, Object> data(String step) {
        var data = new LinkedHashMap<String, Object>();
        for (var f : List.of("kind", "estate", "building", "entrance", "place", "content", "reporter", "phone", "opponent", "alarm")) {
            data.put(f, text(f).isBlank() ? null : text(f));
        }
        data.put("danger", "true".equals(text("danger")));
        data.put("unit", matters.communityOf(text("estate")));
        if (step.equals("ON_SPOT")) {
            data.put("result", text("result").isBlank() ? null : text("result"));
        } else {
            data.put("apart", "true".equals(text("apart")));
        }
        return data;
    }

    /** {@return whether every photo was taken} */
    private boolean photos(long file) throws IOException {
        boolean whole = true;
        for (var part : parts()) {
            try (var in = part.getInputStream()) {
                dossiers.attach(file, part.getSubmittedFileName(), "PHOTO", null, in.readAllBytes());
            } catch (InvalidInput | Refusal bad) {
                whole = false;
            }
        }
        return whole;
    }

    private static List<Part> parts() throws IOException {
        var request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            return new ArrayList<>(request.getParts()).stream().filter(p -> "photos".equals(p.getName()) && p.getSize() > 0).limit(PHOTOS).toList();
        } catch (ServletException none) {
            return List.of();
        }
    }

    private boolean isSent() {
        return !SpecForm.parameter("reportKey").isEmpty();
    }

    private String text(String field) {
        return Objects.toString(getTyped().get(field), "");
    }
}
