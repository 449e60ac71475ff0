package org.fazhi.web.mediation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.report.ReportBColumn;
import org.fazhi.mediation.report.ReportBService;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Query;

/** Report B of a unit ({@code ?unit=}). */
@Named
@RequestScoped
public class ReportBPage {

    @EJB
    private ReportBService reports;

    private ReportBService.Report report;

    @PostConstruct
    void ask() {
        if (reports.units().isEmpty()) {
            return;
        }
        try {
            report = reports.report(Query.current().text("unit"));
        } catch (Refusal none) {
            report = reports.report(null);
        }
    }

    /** {@return the report; null for who has no figures to see} */
    public ReportBService.Report getReport() {
        return report;
    }

    /** {@return headings} */
    public List<String> getHeads() {
        return Stream.of(ReportBColumn.values()).map(c -> Texts.of("mediation").name(c)).toList();
    }

    /** {@return units to choose from} */
    public List<Option> getUnits() {
        return reports.units().stream().map(u -> new Option(u.code(), u.name())).toList();
    }
}
