package org.fazhi.calendar;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.access.CurrentCaller;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.platform.Texts;

/** The calendar for pages: everybody reads it, two offices take over the notice of a year. */
@Stateless
@RolesAllowed("STAFF")
public class CalendarDesk {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private CalendarService calendars;
    @Inject
    private CurrentCaller current;
    @Inject
    private Journal journal;

    /** {@return the years whose notice was taken over, newest first} */
    public List<CalendarYear> years() {
        return CalendarStore.years(dataSource);
    }

    /**
     * Takes over the notice of a year; see {@link CalendarService#importYear}. Journalled, whether taken or not.
     *
     * @return how many days were taken, or why none was
     */
    @RolesAllowed({"SYSADMIN", "MEDIATION_SECTION"})
    public CalendarImport importYear(int year, String csv, String source) {
        var read = calendars.importYear(year, csv, source);
        var texts = Texts.of("calendar");
        if (read.isAccepted()) {
            journal.write(JournalLine.of(current.get(), "calendar.IMPORT", Result.DONE, null, texts.get("year.title", year),
                    texts.get("import.done", year, read.days().size())));
        } else {
            journal.writeApart(JournalLine.of(current.get(), "calendar.IMPORT", Result.REFUSED, null, texts.get("year.title", year), read.errors().get(0)));
        }
        return read;
    }
}
