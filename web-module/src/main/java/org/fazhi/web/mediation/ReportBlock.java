package org.fazhi.web.mediation;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.mediation.report.ReportAColumn;
import org.fazhi.mediation.report.ReportAFigures;
import org.fazhi.mediation.report.ReportAService;
import org.fazhi.mediation.report.ReportAViews.Report;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportRow;
import org.fazhi.web.frame.FigureBlock;
import org.fazhi.web.frame.Query;

/** Report A in the blocks of its form. */
final class ReportBlock {

    private ReportBlock() {
    }

    static List<FigureBlock> of(Report report) {
        return Stream.of(ReportAColumn.Group.values()).map(g -> block(report, g)).toList();
    }

    private static FigureBlock block(Report report, ReportAColumn.Group group) {
        var columns = ReportAService.block(group);
        return new FigureBlock(Texts.of("mediation").name(group), columns.stream().map(c -> new FigureBlock.Head(c.number(), c.title())).toList(),
                report.rows().stream().map(r -> line(r, columns, report.period(), r == report.total())).toList());
    }

    private static FigureBlock.Line line(ReportRow row, List<ReportAColumn> columns, Period period, boolean total) {
        var href = total ? "" : Query.address("report-a.xhtml", "unit", row.unit().code(), "from", period.from(), "to", period.to());
        return new FigureBlock.Line(row.unit().name(), href, columns.stream().map(c -> cell(row, c, period)).toList());
    }

    private static FigureBlock.Cell cell(ReportRow row, ReportAColumn column, Period period) {
        var value = row.cells().get(column.number());
        return value.signum() == 0 ? new FigureBlock.Cell("0", "") : new FigureBlock.Cell(FigureBlock.text(value), column.source() == ReportAColumn.FILES
                ? "list.xhtml?order=NEWEST&figure=" + ReportAFigures.code(column, row.unit(), period)
                : Query.address("screening.xhtml", "unit", row.unit().code(), "from", period.from(), "to", period.to(), "column", column.number()));
    }

    static List<String> rates(Report report) {
        var words = Texts.of("mediation");
        return ReportAService.rates(report.total()).entrySet().stream()
                .map(e -> words.get("report.rate." + e.getKey(), e.getValue() == null ? words.get("report.rate.none") : e.getValue().toPlainString() + "%")).toList();
    }
}
