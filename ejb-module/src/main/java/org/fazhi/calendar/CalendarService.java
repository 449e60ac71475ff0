package org.fazhi.calendar;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The calendar of the database and the day of today. Asking costs nothing: the calendar is kept in memory for a minute. */
@ApplicationScoped
public class CalendarService {

    private static final long KEEP_NANOS = 60_000_000_000L;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Inject
    private Event<CalendarChanged> changed;

    private volatile FixedCalendar kept;
    private volatile long readAt;
    private final AtomicInteger imports = new AtomicInteger();

    /** {@return today in Asia/Shanghai} */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.ZONE));
    }

    /** {@return the present moment in Asia/Shanghai} */
    public LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(Clocks.ZONE));
    }

    /** {@return the calendar in force, immutable; take it once per piece of work} */
    public WorkingCalendar calendar() {
        var calendar = kept;
        if (calendar == null || System.nanoTime() - readAt > KEEP_NANOS) {
            int before = imports.get();
            calendar = CalendarStore.read(dataSource);
            if (before == imports.get()) { // else it may be the calendar from before the import
                readAt = System.nanoTime();
                kept = calendar;
            }
        }
        return calendar;
    }

    /** {@return the arithmetic on the calendar in force} */
    public DeadlineArithmetic arithmetic() {
        return new DeadlineArithmetic(calendar());
    }

    /**
     * Takes over the State Council's notice of a year, all or nothing; an earlier import of the same year is replaced. Fires
     * {@link CalendarChanged}. The door that calls it (page, REST) sees to the right of the caller.
     *
     * @param year   the year of the notice
     * @param csv    lines {@code day,type,name}: see {@link CalendarImport}
     * @param source the notice, as users are to read it, up to 500 characters
     * @return how many days were taken, or why none was
     */
    @Transactional
    public CalendarImport importYear(int year, String csv, String source) {
        var read = CalendarImport.read(year, csv, source);
        if (read.isAccepted()) {
            CalendarStore.write(dataSource, year, read.days(), source.strip());
            changed.fire(new CalendarChanged(year));
        }
        return read;
    }

    /** {@return the calendar as it stands in the database now, whatever was kept: for work that follows an import on another server} */
    public WorkingCalendar reread() {
        kept = null;
        return calendar();
    }

    /** Before all other observers: they already ask the new calendar. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(1) CalendarChanged event) {
        imports.incrementAndGet();
        kept = null;
    }
}
