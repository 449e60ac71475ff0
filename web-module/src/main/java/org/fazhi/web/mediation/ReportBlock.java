package org.fazhi.web.mediation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.mediation.report.ReportAColumn;
import org.fazhi.mediation.report.ReportAFigures;
import org.fazhi.mediation.report.ReportAService;
import org.fazhi.mediation.report.ReportAViews.Report;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportRow;
import org.fazhi.web.frame.Query;

/**
 * One block of report A as a table.
 *
 * @param title name of the block
 * @param heads columns with their numbers
 * @param lines units, the total first
 */
public record ReportBlock(String title, List<Head> heads, List<Line> lines) {

    /** A column: number on the form and title. */
    public record Head(String number, String title) {
    }

    /** A unit with its own report and its figures. */
    public record Line(String name, String href, List<Cell> cells) {
    }

    /** A figure; zero opens nothing. */
    public record Cell(String text, String href) {
    }

    static List<ReportBlock> of(Report report) {
        return Stream.of(ReportAColumn.Group.values()).map(g -> block(report, g)).toList();
    }

    private static ReportBlock block(Report report, ReportAColumn.Group group) {
        var columns = ReportAService.block(group);
        return new ReportBlock(Texts.of("mediation").name(group), columns.stream().map(c -> new Head(c.number(), c.title())).toList(),
                report.rows().stream().map(r -> line(r, columns, report.period(), r == report.total())).toList());
    }

    private static Line line(ReportRow row, List<ReportAColumn> columns, Period period, boolean total) {
        var href = total ? "" : Query.address("report-a.xhtml", "unit", row.unit().code(), "from", period.from(), "to", period.to());
        return new Line(row.unit().name(), href, columns.stream().map(c -> cell(row, c, period)).toList());
    }

    private static Cell cell(ReportRow row, ReportAColumn column, Period period) {
        var value = row.cells().get(column.number());
        return value.signum() == 0 ? new Cell("0", "") : new Cell(text(value), column.source() == ReportAColumn.FILES
                ? "list.xhtml?order=NEWEST&figure=" + ReportAFigures.code(column, row.unit(), period)
                : Query.address("screening.xhtml", "unit", row.unit().code(), "from", period.from(), "to", period.to(), "column", column.number()));
    }

    static String text(BigDecimal value) {
        return value.scale() > 0 ? String.format("%,.2f", value) : String.format("%,d", value.toBigInteger());
    }

    static List<String> rates(Report report) {
        var words = Texts.of("mediation");
        return ReportAService.rates(report.total()).entrySet().stream()
                .map(e -> words.get("report.rate." + e.getKey(), e.getValue() == null ? words.get("report.rate.none") : e.getValue().toPlainString() + "%")).toList();
    }
}
