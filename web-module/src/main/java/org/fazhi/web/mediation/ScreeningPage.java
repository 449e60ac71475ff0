package org.fazhi.web.mediation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.StaleVersion;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.report.ReportAColumn;
import org.fazhi.mediation.report.ScreeningService;
import org.fazhi.mediation.report.ScreeningViews.Screening;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Extent;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.PeriodForm;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.frame.Query;

/**
 * The register of screening: a list, and a form for a new record ({@code ?add}) or a correction ({@code ?id=}). The address of a figure of
 * report A ({@code unit}, {@code from}, {@code to}, {@code column}) shows exactly its rows.
 */
@Named
@ViewScoped
public class ScreeningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ScreeningService service;
    @EJB
    private DossierService dossiers;

    private Long id;
    private int version;
    private String code;
    private ReportAColumn column;
    private Period period;
    private String told;
    private LinkedHashMap<String, Object> data;
    private transient List<Screening> rows;

    @PostConstruct
    void ask() {
        var q = Query.current();
        code = q.text("unit");
        column = ReportAColumn.of(q.text("column"));
        try {
            period = q.text("from").isEmpty() && q.text("to").isEmpty() ? Period.Part.YEAR.of(dossiers.today().getYear()) : PeriodForm.days(q.text("from"), q.text("to"));
        } catch (InvalidInput wrong) {
            told = wrong.errors().get(0).message();
            period = Period.Part.YEAR.of(dossiers.today().getYear());
        }
        if (q.text("id").matches("\\d{1,18}")) {
            service.find(Long.parseLong(q.text("id"))).ifPresent(this::open);
        } else if (q.has("add") && isKeeping()) {
            data = new LinkedHashMap<>(Map.of("committee", getCommittees().get(0).value(), "heldOn", dossiers.today().toString(), "screenings", "1"));
        }
    }

    private void open(Screening one) {
        rows = List.of(one);
        if (one.mine()) {
            id = one.id();
            version = one.version();
            data = new LinkedHashMap<>(Json.readObject(Json.write(one.data())));
        }
    }

    /** Saves the form. {@return where to go, or null when something is to be put right} */
    public String save() {
        try {
            service.save(id, version, data);
            Notes.done(Texts.of("mediation").get("screening.saved"));
            return "/mediation/screening.xhtml?faces-redirect=true";
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> Notes.error(e.field(), e.message()));
        } catch (Refusal | StaleVersion no) {
            Notes.error(no.getMessage());
        }
        return null;
    }

    /** {@return the records that the address asks for, latest first} */
    public List<Screening> getRows() {
        if (rows == null) {
            var unit = service.unit(code);
            // Without a unit all that is in reach, in the same days.
            rows = service.list(unit == null ? null : new Extent(unit.level(), unit.id(), period), column).stream()
                    .filter(r -> !r.data().heldOn().isBefore(period.from()) && !r.data().heldOn().isAfter(period.to())).toList();
        }
        return rows;
    }

    /** {@return what the list is narrowed to, in words, or empty} */
    public String getShown() {
        var unit = service.unit(code);
        return (unit == null ? "" : unit.name() + "　") + period.words() + (column == null ? "" : "　" + Texts.of("mediation").get("screening.column", column.number(), column.title()));
    }

    /** {@return sums of the shown records: screenings, found, prevented} */
    public String getSums() {
        return Texts.of("mediation").get("screening.sums", getRows().size(), getRows().stream().mapToInt(r -> r.data().screenings()).sum(),
                getRows().stream().mapToInt(r -> r.data().found()).sum(), getRows().stream().mapToInt(r -> r.data().prevented()).sum());
    }

    /** {@return whether the caller keeps a register} */
    public boolean isKeeping() {
        return !getCommittees().isEmpty();
    }

    /** {@return committees to choose from} */
    public List<Option> getCommittees() {
        return service.committees();
    }

    /** {@return whether the form is open} */
    public boolean isOpen() {
        return data != null;
    }

    /** {@return what is typed} */
    public Map<String, Object> getData() {
        return data;
    }

    /** {@return the days} */
    public Period getPeriod() {
        return period;
    }

    /** {@return what the address said wrongly, or null} */
    public String getTold() {
        return told;
    }
}
