package org.fazhi.web.casework;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.Drafts;
import org.fazhi.casework.form.FieldSpec;

/**
 * What a step's form holds.
 *
 * @param fileId     the file
 * @param version    the version that the person saw
 * @param key        made when the dialog opened: a double click or a reload has one effect
 * @param on         办理日期 as typed
 * @param lateReason 补记原因 as typed
 * @param data       the fields as typed
 * @param restored   when the draft was saved from which this came, or null
 */
public record StepInput(Long fileId, Integer version, String key, String on, String lateReason, Map<String, Object> data, String restored) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final String MARK = "stepKey";

    /** {@return whether this request brings a step's form} */
    static boolean isSent() {
        return !DossierPage.parameter(MARK).isEmpty();
    }

    /** {@return what this request brings} */
    static StepInput sent(List<FieldSpec> specs) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return new StepInput(whole(DossierPage.parameter("id")).orElse(null), whole(DossierPage.parameter("version")).map(Long::intValue).orElse(null),
                DossierPage.parameter(MARK), DossierPage.parameter("on"), DossierPage.parameter("lateReason"), TypedForm.read(specs, sent), null);
    }

    /**
     * {@return what a dialog that is opened starts with: the draft, or today and what the file knows already}
     *
     * @param known values by field
     */
    @SuppressWarnings("unchecked")
    static StepInput opened(Dossier dossier, LocalDate today, Optional<Drafts.Draft> draft, Map<String, Object> known) {
        var fresh = new StepInput(dossier.row().id(), dossier.version(), UUID.randomUUID().toString(), today.toString(), "", known, null);
        return draft.filter(d -> d.data().get("data") instanceof Map).map(d -> new StepInput(fresh.fileId(),
                whole(Objects.toString(d.data().get("version"))).map(Long::intValue).orElse(fresh.version()), fresh.key(),
                Objects.toString(d.data().get("on"), fresh.on()), Objects.toString(d.data().get("lateReason"), ""),
                (Map<String, Object>) d.data().get("data"), CLOCK.format(d.savedAt()))).orElse(fresh);
    }

    /** {@return the same after comparing with what others did: a new try with a new key} */
    StepInput seen(int newVersion) {
        return new StepInput(fileId, newVersion, UUID.randomUUID().toString(), on, lateReason, data, restored);
    }

    /** {@return what a draft keeps of it; not the key: two windows of one person share their draft} */
    Map<String, Object> draft() {
        var out = new LinkedHashMap<String, Object>();
        out.put("version", version);
        out.put("on", on);
        out.put("lateReason", lateReason);
        out.put("data", data);
        return out;
    }

    private static Optional<Long> whole(String text) {
        return text.matches("\\d{1,9}|[1-9]\\d{9,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
