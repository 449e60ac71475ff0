package org.fazhi.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.report.ReportAColumn;
import org.fazhi.mediation.report.ReportAService;
import org.fazhi.mediation.report.ReportAViews.Report;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.PeriodForm;
import org.fazhi.reporting.ReportRow;
import org.fazhi.reporting.ReportUnit;

/** Report A 人民调解案件情况统计表: the columns by their number on the form, for a unit in the caller's reach and the units below it. */
@Path(ApiApplication.VERSION + "/mediation/report-a")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    @EJB
    private ReportAService reports;
    @Context
    private UriInfo uri;

    /** {@return figures by column number; {@code organisation}: key or full name, absent: the widest unit in reach} */
    @GET
    public Response report() {
        var q = new Query(uri.getQueryParameters(), "from", "to", "organisation");
        return Reply.ok(view(reports.report(q.text("organisation"), period(q))));
    }

    private static Period period(Query q) {
        try {
            return PeriodForm.days(q.text("from"), q.text("to"));
        } catch (InvalidInput wrong) {
            throw new ProblemException(Problem.fields(Problem.Kind.BAD_PARAMETER, wrong.errors()));
        }
    }

    private static Map<String, Object> view(Report report) {
        var out = new LinkedHashMap<String, Object>();
        out.put("organisation", unit(report.unit()));
        out.put("from", report.period().from());
        out.put("to", report.period().to());
        var titles = new LinkedHashMap<String, Object>();
        for (var column : ReportAColumn.values()) {
            titles.put(column.number(), column.title());
        }
        out.put("titles", titles);
        out.put("columns", report.total().cells());
        out.put("rows", report.rows().stream().skip(1).map(ReportResource::row).toList());
        out.put("broken", report.broken());
        out.put("filings", report.filings().stream().map(f -> Map.of("version", f.version(), "at", f.at(), "by", f.by(), "digest", f.digest())).toList());
        return out;
    }

    private static Map<String, Object> row(ReportRow row) {
        return Map.of("organisation", unit(row.unit()), "columns", row.cells());
    }

    private static Map<String, Object> unit(ReportUnit unit) {
        return Map.of("id", unit.id(), "name", unit.name());
    }
}
