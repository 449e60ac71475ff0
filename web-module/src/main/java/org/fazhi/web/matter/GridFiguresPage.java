package org.fazhi.web.matter;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.calendar.Clocks;
import org.fazhi.grid.GridFigureService;
import org.fazhi.grid.GridFigures;
import org.fazhi.grid.GridReckoning;
import org.fazhi.web.casework.SpecForm;

/** 三约指标 of a period, by unit, and the meetings that were missed; its state stands in the address. */
@Named
@RequestScoped
public class GridFiguresPage {

    @EJB
    private GridFigureService service;

    private GridFigures figures;

    /** {@return whether the caller has indicators to see} */
    public boolean isAllowed() {
        return service.mayRead();
    }

    /** {@return the figures} */
    public GridFigures getFigures() {
        if (figures == null) {
            figures = service.figures(getUnit(), getFrom(), getTo());
        }
        return figures;
    }

    /** {@return the unit of the address, or empty} */
    public String getUnit() {
        return SpecForm.parameter("unit");
    }

    /** {@return first day: of the address, else the first of the year} */
    public LocalDate getFrom() {
        return day("from", getToday().withDayOfYear(1));
    }

    /** {@return last day: of the address, else today} */
    public LocalDate getTo() {
        return day("to", getToday());
    }

    /** {@return today} */
    public LocalDate getToday() {
        return LocalDate.now(Clocks.ZONE);
    }

    /** {@return whether the weeks behind the meetings are shown} */
    public boolean isWeeksShown() {
        return !SpecForm.parameter("weeks").isEmpty();
    }

    /** {@return the weeks that needed a meeting} */
    public List<GridReckoning.Week> getWeeks() {
        return isWeeksShown() ? service.weeks(SpecForm.parameter("weeks"), getFrom(), getTo()) : List.of();
    }

    /** {@return the estates that owe meetings} */
    public List<GridReckoning.Missing> getMissing() {
        return service.missing();
    }

    private static LocalDate day(String name, LocalDate other) {
        try {
            var typed = SpecForm.parameter(name);
            return typed.isEmpty() ? other : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return other;
        }
    }
}
