package org.fazhi.web.legalaid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.calendar.Clocks;
import org.fazhi.legalaid.AidFigureService;
import org.fazhi.legalaid.AidFigures;
import org.fazhi.web.casework.SpecForm;

/** Figures of a period; its state stands in the address. */
@Named
@RequestScoped
public class FiguresPage {

    @EJB
    private AidFigureService service;

    private AidFigures figures;

    /** {@return the figures} */
    public AidFigures getFigures() {
        if (figures == null) {
            figures = service.figures(getFrom(), getTo());
        }
        return figures;
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

    /** {@return the deadline whose late files are listed, or empty} */
    public String getRowsOf() {
        return SpecForm.parameter("rows");
    }

    /** {@return the late files of that deadline} */
    public List<AidFigures.Row> getRows() {
        return getRowsOf().isEmpty() ? List.of() : service.late(getRowsOf(), getFrom(), getTo());
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
