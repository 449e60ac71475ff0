package org.fazhi.mediation.report;

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
import org.fazhi.mediation.MediationProcedure;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportUnit;
import org.fazhi.reporting.ReportUnits;
import org.fazhi.reporting.Tally;

/** The files behind a cell of report A, for the list of mediations: {@code a.25.S12.2026-01-01.2026-03-31}. */
@ApplicationScoped
public class ReportAFigures implements FigureRows {

    private static final Pattern CODE = Pattern.compile("a\\.(\\d{1,2})\\.([DOSU])(\\d{1,18})\\.(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{4}-\\d\\d-\\d\\d)");

    @Inject
    private ReportUnits units;

    /** {@return the code of a cell} */
    public static String code(ReportAColumn column, ReportUnit unit, Period period) {
        return "a." + column.number() + "." + unit.code() + "." + period.from() + "." + period.to();
    }

    @Override
    public Optional<Figure> find(Caller caller, String procedure, String code) {
        var parts = CODE.matcher(code);
        if (!procedure.equals(MediationProcedure.WORD) || !parts.matches()) {
            return Optional.empty();
        }
        var column = ReportAColumn.of(parts.group(1));
        var unit = units.find(caller, ReportA.OWNERS, parts.group(2) + parts.group(3));
        if (column == null || column.source() != ReportAColumn.FILES || unit.isEmpty()) {
            return Optional.empty();
        }
        try {
            var period = new Period(LocalDate.parse(parts.group(4)), LocalDate.parse(parts.group(5)));
            return Optional.of(new Figure(code, Texts.of("mediation").get("report.chip", column.number(), column.title(), unit.get().name(), period.words()),
                    "f.id in (" + Tally.rowsOf(column, unit.get().level()) + ")", List.of(unit.get().id(), period.from(), period.to())));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
