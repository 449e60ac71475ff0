package org.fazhi.web.legalaid;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.legalaid.AidColumn;
import org.fazhi.legalaid.AidReport;
import org.fazhi.legalaid.AidReportFigures;
import org.fazhi.legalaid.AidReportService;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.ReportRow;
import org.fazhi.web.frame.FigureBlock;
import org.fazhi.web.frame.Query;
import org.fazhi.web.frame.ReportQuestion;

/** Statistics of legal aid; the question stands in the address, {@code rows} opens the deadlines behind a figure. */
@Named
@RequestScoped
public class FiguresPage {

    private static final List<AidColumn.Block> TABLES = List.of(AidColumn.Block.COUNTS, AidColumn.Block.REFUSALS, AidColumn.Block.FORMS, AidColumn.Block.GROUPS);

    @EJB
    private AidReportService reports;
    @EJB
    private DossierService dossiers;

    private ReportQuestion question;
    private String told;
    private String opened;
    private AidReport.Report report;

    /**
     * How a deadline was kept.
     *
     * @param name   of the deadline
     * @param due    how many had to be done
     * @param met    in time
     * @param missed late, or still open
     * @param share  per cent in time, or —
     */
    public record OnTime(String name, FigureBlock.Cell due, FigureBlock.Cell met, FigureBlock.Cell missed, String share) {
    }

    @PostConstruct
    void ask() {
        question = ReportQuestion.current(dossiers.today());
        told = question.getTold();
        opened = Query.current().text("rows");
        if (reports.units().isEmpty()) {
            return;
        }
        try {
            report = reports.report(question.getUnit(), question.getPeriod());
        } catch (Refusal none) {
            told = none.getMessage();
            report = reports.report(null, question.getPeriod());
        }
    }

    /** {@return the statistics; null for who has no figures to see} */
    public AidReport.Report getReport() {
        return report;
    }

    /** {@return what the address asked} */
    public ReportQuestion getQuestion() {
        return question;
    }

    /** {@return what the address said wrongly, or null} */
    public String getTold() {
        return told;
    }

    /** {@return units to choose from} */
    public List<Option> getUnits() {
        return reports.units().stream().map(u -> new Option(u.code(), u.name())).toList();
    }

    /** {@return the blocks with a line per unit} */
    public List<FigureBlock> getBlocks() {
        return TABLES.stream().map(b -> new FigureBlock(Texts.of("legalaid").name(b), report.of(b).stream().map(c -> new FigureBlock.Head(c.number(), c.title())).toList(),
                report.rows().stream().map(r -> new FigureBlock.Line(r.unit().name(), r == report.total() ? "" : page(r), report.of(b).stream().map(c -> cell(r, c)).toList())).toList())).toList();
    }

    private String page(ReportRow row) {
        return Query.address("figures.xhtml", "unit", row.unit().code(), "from", report.period().from(), "to", report.period().to());
    }

    /** A figure that is not told may still be opened by those who decide on these files. */
    private FigureBlock.Cell cell(ReportRow row, AidColumn column) {
        var value = row.cells().get(column.number());
        var instead = report.told().told(row, column.number());
        boolean closed = value.signum() == 0 || column.sensitive() && !report.chain();
        return new FigureBlock.Cell(instead == null ? FigureBlock.text(value) : instead, closed ? "" : column.deadlines() ? page(row) + "&rows=" + column.number() + "#rows"
                : "list.xhtml?order=NEWEST&figure=" + AidReportFigures.code(column, row.unit(), report.period()));
    }

    /** {@return how each deadline was kept, for the whole} */
    public List<OnTime> getOnTime() {
        var columns = report.of(AidColumn.Block.ON_TIME);
        var total = report.total();
        var out = new ArrayList<OnTime>();
        for (int i = 0; i < columns.size(); i += 3) {
            out.add(new OnTime(Texts.of("legalaid").get("deadline." + AidColumn.told().get(i / 3)), cell(total, columns.get(i)), cell(total, columns.get(i + 1)), cell(total, columns.get(i + 2)),
                    share(total.cells().get(columns.get(i + 1).number()), total.cells().get(columns.get(i).number()))));
        }
        return out;
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "—" : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP) + "%";
    }

    /** {@return the units that were given files, with how many} */
    public List<FigureBlock.Line> getFirms() {
        return report.of(AidColumn.Block.FIRMS).stream().map(c -> new FigureBlock.Line(c.title(), "", List.of(cell(report.total(), c)))).toList();
    }

    /** {@return the column whose deadlines are shown, or null} */
    public AidColumn getOpened() {
        return Stream.ofNullable(report).flatMap(r -> r.of(AidColumn.Block.ON_TIME).stream()).filter(c -> c.number().equals(opened)).findFirst().orElse(null);
    }

    /** {@return the deadlines behind the opened figure} */
    public List<AidReport.Due> getRows() {
        return getOpened() == null ? List.of() : reports.due(report.unit().code(), report.period(), opened);
    }

    /** {@return address of the same statistics as a workbook} */
    public String getExport() {
        return Query.address("figures.xlsx", "unit", report.unit().code(), "from", report.period().from(), "to", report.period().to());
    }
}
