package org.fazhi.web.mediation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.report.ReportAService;
import org.fazhi.mediation.report.ReportAViews.Report;
import org.fazhi.mediation.report.ReportAViews.Restated;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Filing;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.PeriodForm;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.frame.Query;

/**
 * Report A. The question stands in the address: {@code unit}, {@code year} and {@code part} or {@code from} and {@code to}; {@code filing}
 * opens what differs from a filed copy. What an address says wrongly is told, and the running quarter shown instead.
 */
@Named
@ViewScoped
public class ReportAPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 6;

    @EJB
    private ReportAService reports;
    @EJB
    private DossierService dossiers;

    private String unit;
    private String filing;
    private Period period;
    private String told;
    private transient Report report;
    private transient List<Restated> restated;

    @PostConstruct
    void ask() {
        var q = Query.current();
        unit = q.text("unit");
        filing = q.text("filing");
        var today = dossiers.today();
        try {
            period = PeriodForm.read(q.text("year"), q.text("part"), q.text("from"), q.text("to"), today);
        } catch (InvalidInput wrong) {
            told = wrong.errors().get(0).message();
            period = Period.quarterOf(today);
        }
    }

    /** {@return the report; null for who has no figures to see} */
    public Report getReport() {
        if (report == null && !reports.units().isEmpty()) {
            try {
                report = reports.report(unit, period);
            } catch (Refusal none) {
                told = none.getMessage();
                unit = "";
                report = reports.report(null, period);
            }
        }
        return report;
    }

    /** {@return the blocks of the form} */
    public List<ReportBlock> getBlocks() {
        return getReport() == null ? List.of() : ReportBlock.of(getReport());
    }

    /** {@return the rates below the form, each with its sum} */
    public List<String> getRates() {
        return getReport() == null ? List.of() : ReportBlock.rates(getReport());
    }

    /** {@return what the address said wrongly, or null} */
    public String getTold() {
        getReport();
        return told;
    }

    /** Hands the report in. {@return where to go, or null when something stands against it} */
    public String file() {
        try {
            reports.file(getReport().unit().code(), period);
            Notes.done(Texts.of("mediation").get("report.filed.done"));
            return "/mediation/report-a.xhtml?faces-redirect=true&unit=" + getReport().unit().code() + "&from=" + period.from() + "&to=" + period.to();
        } catch (Refusal no) {
            Notes.error(no.getMessage());
            return null;
        }
    }

    /** {@return what differs from the filing that the address names, else from the latest} */
    public List<Restated> getRestated() {
        if (restated == null) {
            var shown = getShown();
            restated = shown == null ? List.of() : reports.restated(shown.id());
        }
        return restated;
    }

    /** {@return a figure as it is printed} */
    public String text(java.math.BigDecimal figure) {
        return ReportBlock.text(figure);
    }

    /** {@return the filing whose differences are shown, or null} */
    public Filing getShown() {
        var all = getReport() == null ? List.<Filing>of() : getReport().filings();
        return all.stream().filter(f -> String.valueOf(f.id()).equals(filing)).findFirst().orElse(all.isEmpty() ? null : all.get(0));
    }

    /** {@return units to choose from} */
    public List<Option> getUnits() {
        return reports.units().stream().map(u -> new Option(u.code(), u.name())).toList();
    }

    /** {@return years to choose from, the running one first} */
    public List<Option> getYears() {
        int now = dossiers.today().getYear();
        return IntStream.range(0, YEARS).mapToObj(i -> String.valueOf(now - i)).map(y -> new Option(y, y)).toList();
    }

    /** {@return parts of a year to choose from} */
    public List<Option> getParts() {
        return Stream.of(Period.Part.values()).map(p -> new Option(p.name(), Texts.of("reporting").name(p))).toList();
    }

    /** {@return the part that is shown, or empty for days of one's own choice} */
    public String getPart() {
        return period.part() == null ? "" : period.part().name();
    }

    /** {@return the days} */
    public Period getPeriod() {
        return period;
    }

    /** {@return address of the same report as a workbook} */
    public String getExport() {
        return Query.address("report-a.xlsx", "unit", getReport().unit().code(), "from", period.from(), "to", period.to());
    }

    /** {@return address of the same report with a filing opened} */
    public String compare(Filing one) {
        return Query.address("report-a.xhtml", "unit", getReport().unit().code(), "from", period.from(), "to", period.to(), "filing", one.id());
    }
}
