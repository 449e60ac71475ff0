package org.fazhi.calendar;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;

/** The tables calendar_year and calendar_day. */
final class CalendarStore {

    private CalendarStore() {
    }

    static FixedCalendar read(DataSource dataSource) {
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

    /** {@return the years whose notice was taken over, newest first} */
    static List<CalendarYear> years(DataSource dataSource) {
        var years = new ArrayList<CalendarYear>();
        try (var c = dataSource.getConnection(); var s = c.createStatement();
             var r = s.executeQuery("select year, source, imported_at from calendar_year where state = 'OFFICIAL' order by year desc")) {
            while (r.next()) {
                years.add(new CalendarYear(r.getInt(1), r.getString(2), r.getObject(3, OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE).toLocalDateTime()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the years of the calendar could not be read", e);
        }
        return years;
    }

    /** Replaces what the notice of the year said; runs in the caller's transaction. */
    static void write(DataSource dataSource, int year, List<FixedCalendar.Special> days, String source) {
        try (var c = dataSource.getConnection()) {
            update(c, "insert into calendar_year (year, state, source) values (?, 'OFFICIAL', ?) on conflict (year) do update"
                    + " set state = 'OFFICIAL', source = excluded.source, imported_at = now()", year, source);
            update(c, "delete from calendar_day where year = ?", year);
            for (var d : days) {
                // Around New Year two notices may speak of one day: the later notice counts.
                update(c, "insert into calendar_day (day, type, name, year, source) values (?, ?, ?, ?, ?) on conflict (day) do update"
                        + " set type = excluded.type, name = excluded.name, year = excluded.year, source = excluded.source"
                        + " where calendar_day.year < excluded.year", d.day(), d.type().name(), d.name(), year, source);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the calendar of " + year + " could not be written", e);
        }
    }

    private static void update(Connection c, String sql, Object... values) throws SQLException {
        try (var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.executeUpdate();
        }
    }
}
