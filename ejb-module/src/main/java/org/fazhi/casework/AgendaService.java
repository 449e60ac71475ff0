package org.fazhi.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.access.CurrentCaller;
import org.fazhi.calendar.CalendarService;

/** The working calendar of the signed-in caller's unit; see {@link Agenda}. */
@Stateless
@RolesAllowed("STAFF")
public class AgendaService {

    /** No calendar asks for more days at once. */
    public static final int MOST_DAYS = 400;

    @Inject
    private CurrentCaller current;
    @Inject
    private Agenda agenda;
    @Inject
    private CalendarService calendars;

    /** {@return the entries of some days; of the first {@link #MOST_DAYS} when more are asked for} */
    public List<Agenda.Entry> entries(LocalDate from, LocalDate to) {
        return agenda.entries(current.get(), from, to.isAfter(from.plusDays(MOST_DAYS)) ? from.plusDays(MOST_DAYS) : to);
    }

    /** {@return whether a day is worked, with 调休} */
    public boolean worked(LocalDate day) {
        return calendars.calendar().isWorkday(day);
    }

    /** {@return today} */
    public LocalDate today() {
        return calendars.today();
    }
}
