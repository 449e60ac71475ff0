package org.fazhi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A calendar in memory: listed exceptions for the years with a notice, statutory days for all others. */
public final class FixedCalendar implements WorkingCalendar {

    /**
     * A day that is not what its weekday says.
     *
     * @param day  the date
     * @param type what it is
     * @param name of the holiday that it belongs to or makes up for
     */
    public record Special(LocalDate day, DayType type, String name) {
    }

    private final Set<Integer> official;
    private final Map<LocalDate, Special> listed = new HashMap<>();

    /**
     * @param official years whose notice is known
     * @param listed   the exceptions of their notices; a notice may also rule days of the neighbouring year
     */
    public FixedCalendar(Set<Integer> official, Collection<Special> listed) {
        this.official = Set.copyOf(official);
        listed.forEach(e -> this.listed.put(e.day(), e));
    }

    /** {@return the years whose notice is known, in order} */
    public Set<Integer> officialYears() {
        return new TreeSet<>(official);
    }

    private Optional<Special> exception(LocalDate day) {
        var found = listed.get(day);
        if (found == null && isProvisional(day.getYear())) {
            return StatutoryDays.name(day).map(name -> new Special(day, DayType.HOLIDAY, name));
        }
        return Optional.ofNullable(found);
    }

    @Override
    public DayType type(LocalDate day) {
        return exception(day).map(Special::type).orElse(isWeekend(day) ? DayType.REST : DayType.WORK);
    }

    @Override
    public Optional<String> dayName(LocalDate day) {
        return exception(day).map(Special::name);
    }

    @Override
    public boolean isProvisional(int year) {
        return !official.contains(year);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
