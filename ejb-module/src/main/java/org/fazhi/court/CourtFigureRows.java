package org.fazhi.court;

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
import org.fazhi.casework.Staff;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Extent;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.Tally;

/**
 * The files behind an indicator, {@code k.9.U12.2026-01-01.2026-03-31}, and behind a place of the heat map, of whichever procedure,
 * {@code h.U12.2026-01-01.2026-03-31}. The reach of the list narrows them further.
 */
@ApplicationScoped
public class CourtFigureRows implements FigureRows {

    private static final String UNIT_AND_DAYS = "([DOSU])(\\d{1,18})\\.(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{4}-\\d\\d-\\d\\d)";
    private static final Pattern INDICATOR = Pattern.compile("k\\.(\\d{1,2})\\." + UNIT_AND_DAYS);
    private static final Pattern HEAT = Pattern.compile("h\\." + UNIT_AND_DAYS);
    private static final int AFTER_NUMBER = 2;

    @Inject
    private Staff staff;

    /** {@return the code of an indicator's files} */
    static String code(CourtFigure figure, Extent.Level level, long unit, Period period) {
        return "k." + figure.number() + "." + level.letter() + unit + "." + period.from() + "." + period.to();
    }

    /** {@return the code of a place's files} */
    static String heat(long unit, Period period) {
        return "h.U" + unit + "." + period.from() + "." + period.to();
    }

    @Override
    public Optional<Figure> find(Caller caller, String procedure, String code) {
        try {
            var indicator = INDICATOR.matcher(code);
            if (indicator.matches()) {
                return procedure.equals(CourtProcedure.WORD) ? CourtFigure.of(indicator.group(1)).flatMap(f -> rows(code, f, indicator)) : Optional.empty();
            }
            var heat = HEAT.matcher(code);
            return heat.matches() ? place(code, Long.parseLong(heat.group(AFTER_NUMBER)), period(heat, AFTER_NUMBER + 1)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Figure> rows(String code, CourtFigure figure, java.util.regex.Matcher m) {
        var level = Extent.Level.of(m.group(AFTER_NUMBER));
        long unit = Long.parseLong(m.group(AFTER_NUMBER + 1));
        var period = period(m, AFTER_NUMBER + 2);
        return staff.unit(unit).map(u -> new Figure(code, Texts.of(CourtProcedure.WORD).get("figures.chip", figure.title(), u.name(), period.words()),
                "f.id in (" + Tally.rowsOf(figure, level) + ")", List.of(unit, period.from(), period.to())));
    }

    private Optional<Figure> place(String code, long unit, Period period) {
        return staff.unit(unit).map(u -> new Figure(code, Texts.of(CourtProcedure.WORD).get("heat.chip", u.name(), period.words()),
                "f.org_path like ? and f.opened_on between ? and ?", List.of(u.path() + "%", period.from(), period.to())));
    }

    private static Period period(java.util.regex.Matcher m, int at) {
        return new Period(LocalDate.parse(m.group(at)), LocalDate.parse(m.group(at + 1)));
    }
}
