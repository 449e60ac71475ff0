package org.fazhi.web.mediation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.report.ReportAService;
import org.fazhi.mediation.report.ReportAViews.Report;
import org.fazhi.mediation.report.ReportAViews.Restated;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Filing;
import org.fazhi.web.frame.FigureBlock;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.frame.Query;
import org.fazhi.web.frame.ReportQuestion;

/**
 * Report A. The question stands in the address: {@code unit}, {@code year} and {@code part} or {@code from} and {@code to}; {@code filing}
 * opens what differs from a filed copy. What an address says wrongly is told, and the running quarter shown instead.
 */
@Named
@ViewScoped
public class ReportAPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReportAService reports;
    @EJB
    private DossierService dossiers;

    private ReportQuestion question;
    private String filing;
    private String told;
    private transient Report report;
    private transient List<Restated> restated;

    @PostConstruct
    void ask() {
        question = ReportQuestion.current(dossiers.today());
        filing = Query.current().text("filing");
        told = question.getTold();
    }

    /** {@return the report; null for who has no figures to see} */
    public Report getReport() {
        if (report == null && !reports.units().isEmpty()) {
            try {
                report = reports.report(question.getUnit(), question.getPeriod());
            } catch (Refusal none) {
                told = none.getMessage();
                report = reports.report(null, question.getPeriod());
            }
        }
        return report;
    }

    /** {@return the blocks of the form} */
    public List<FigureBlock> getBlocks() {
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
            reports.file(getReport().unit().code(), question.getPeriod());
            Notes.done(Texts.of("mediation").get("report.filed.done"));
            return "/mediation/report-a.xhtml?faces-redirect=true&unit=" + getReport().unit().code() + "&from=" + question.getPeriod().from() + "&to=" + question.getPeriod().to();
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
        return FigureBlock.text(figure);
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

    /** {@return what the address asked} */
    public ReportQuestion getQuestion() {
        return question;
    }

    /** {@return address of the same report as a workbook} */
    public String getExport() {
        return Query.address("report-a.xlsx", "unit", getReport().unit().code(), "from", question.getPeriod().from(), "to", question.getPeriod().to());
    }

    /** {@return address of the same report with a filing opened} */
    public String compare(Filing one) {
        return Query.address("report-a.xhtml", "unit", getReport().unit().code(), "from", question.getPeriod().from(), "to", question.getPeriod().to(), "filing", one.id());
    }
}
