package org.fazhi.grid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.access.CurrentCaller;
import org.fazhi.reporting.Period;

/** 三约指标 for the signed-in caller; numbers and rows come from one condition each. */
@Stateless
@RolesAllowed("STAFF")
public class GridFigureService {

    @Inject
    private CurrentCaller current;
    @Inject
    private GridReckoning reckoning;

    /**
     * {@return the indicators}
     *
     * @param unit code of a unit in the caller's reach, such as {@code STREET12}; empty: the widest
     */
    public GridFigures figures(String unit, LocalDate from, LocalDate to) {
        return reckoning.figures(current.get(), unit, period(from, to));
    }

    /** {@return the weeks behind the share of meetings held, the missed ones first} */
    public List<GridReckoning.Week> weeks(String unit, LocalDate from, LocalDate to) {
        var caller = current.get();
        var place = reckoning.place(caller, unit);
        return place == null ? List.of() : reckoning.weeks(place, period(from, to));
    }

    /** {@return the estates that owe meetings, those that missed most in a row first} */
    public List<GridReckoning.Missing> missing() {
        var caller = current.get();
        var place = reckoning.place(caller, "");
        return place == null ? List.of() : reckoning.missing(place);
    }

    /** {@return whether the caller has indicators to see} */
    public boolean mayRead() {
        return reckoning.place(current.get(), "") != null;
    }

    private static Period period(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? new Period(to, from) : new Period(from, to);
    }
}
