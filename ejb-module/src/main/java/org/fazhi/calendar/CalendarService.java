package org.fazhi.calendar;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import javax.sql.DataSource;

/** The calendar of the database and the day of today. Asking costs nothing: the calendar is kept in memory for a minute. */
@ApplicationScoped
public class CalendarService {

    private static final long KEEP_NANOS = 60_000_000_000L;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    private volatile FixedCalendar kept;
    private volatile long readAt;

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
            calendar = read();
            readAt = System.nanoTime();
            kept = calendar;
        }
        return calendar;
    }

    /** {@return the arithmetic on the calendar in force} */
    public DeadlineArithmetic arithmetic() {
        return new DeadlineArithmetic(calendar());
    }

    private FixedCalendar read() {
        var years = new HashSet<Integer>();
        var days = new ArrayList<FixedCalendar.Special>();
        try (var c = dataSource.getConnection();
             var s = c.createStatement()) {
            try (var r = s.executeQuery("select year from calendar_year where state = 'OFFICIAL'")) {
                while (r.next()) {
                    years.add(r.getInt(1));
                }
            }
            try (var r = s.executeQuery("select day, type, name from calendar_day")) {
                while (r.next()) {
                    days.add(new FixedCalendar.Special(r.getObject(1, LocalDate.class), DayType.valueOf(r.getString(2)), r.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the working-day calendar could not be read", e);
        }
        return new FixedCalendar(years, days);
    }
}
