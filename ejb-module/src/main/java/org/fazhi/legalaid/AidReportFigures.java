package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.access.Caller;
import org.fazhi.casework.Figure;
import org.fazhi.casework.FigureRows;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportUnit;
import org.fazhi.reporting.ReportUnits;
import org.fazhi.reporting.Tally;

/** The files behind a figure of the statistics, for the list of aid: {@code aid.3.U12.2026-01-01.2026-03-31}. */
@ApplicationScoped
public class AidReportFigures implements FigureRows {

    private static final Pattern CODE = Pattern.compile("aid\\.(\\d{1,2}|F\\d{1,18})\\.([DOSU])(\\d{1,18})\\.(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{4}-\\d\\d-\\d\\d)");

    @Inject
    private AidReport reports;
    @Inject
    private AidTables tables;

    /** {@return the code of a figure} */
    public static String code(AidColumn column, ReportUnit unit, Period period) {
        return "aid." + column.number() + "." + unit.code() + "." + period.from() + "." + period.to();
    }

    @Override
    public Optional<Figure> find(Caller caller, String procedure, String code) {
        var parts = CODE.matcher(code);
        if (!procedure.equals(AidProcedure.WORD) || !parts.matches()) {
            return Optional.empty();
        }
        var column = AidColumn.of(parts.group(1));
        var unit = ReportUnits.find(reports.units(caller), parts.group(2) + parts.group(3));
        if (column == null || column.source() != AidColumn.EVENTS || unit.isEmpty() || column.sensitive() && !AidReport.chain(caller, unit.get())) {
            return Optional.empty();
        }
        try {
            var period = new Period(LocalDate.parse(parts.group(4)), LocalDate.parse(parts.group(5)));
            return Optional.of(new Figure(code, Texts.of(AidProcedure.WORD).get("figures.chip", title(column), unit.get().name(), period.words()),
                    "f.id in (" + Tally.rowsOf(column, unit.get().level()) + ")", List.of(unit.get().id(), period.from(), period.to())));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String title(AidColumn column) {
        return column.block() != AidColumn.Block.FIRMS ? column.title()
                : tables.list("select name from org_unit where id = ?", s -> s.setLong(1, Long.parseLong(column.number().substring(1))), r -> r.getString(1)).stream()
                .findFirst().orElse(column.number());
    }
}
