package org.fazhi.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Which days are worked. Immutable: an import makes a new calendar. Knows every day; computed years are marked provisional. */
public interface WorkingCalendar {

    /** {@return what the day is} */
    DayType type(LocalDate day);

    /** {@return the name of the holiday that the day belongs to, such as 国庆节; also for a working day that makes up for it} */
    Optional<String> dayName(LocalDate day);

    /** {@return whether the year is computed from weekends and statutory days because its notice is not known yet} */
    boolean isProvisional(int year);

    /** {@return whether the day is a working day, 调休 included} */
    default boolean isWorkday(LocalDate day) {
        return type(day).isWorked();
    }

    /** {@return the day itself when it is worked, else the next working day: the roll of 民法典第203条} */
    default LocalDate nextWorkday(LocalDate day) {
        var d = day;
        while (!isWorkday(d)) {
            d = d.plusDays(1);
        }
        return d;
    }

    /** {@return the n-th working day after a day; the day itself for 0} */
    default LocalDate plusWorkdays(LocalDate day, int n) {
        var d = day;
        for (int counted = 0; counted < n; ) {
            d = d.plusDays(1);
            if (isWorkday(d)) {
                counted++;
            }
        }
        return d;
    }

    /** {@return how many working days lie after {@code from}, up to and including {@code to}; 0 when {@code to} is not later} */
    default int workdaysBetween(LocalDate from, LocalDate to) {
        int n = 0;
        for (var d = from.plusDays(1); !d.isAfter(to); d = d.plusDays(1)) {
            if (isWorkday(d)) {
                n++;
            }
        }
        return n;
    }
}
