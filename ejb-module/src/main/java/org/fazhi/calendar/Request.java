package org.fazhi.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.platform.Parameter;

/**
 * What a deadline is counted from. Build with {@link #of} or {@link #hours} and the {@code with} methods.
 *
 * @param start      day of the start event, not counted itself; for HOURS the instant in Asia/Shanghai
 * @param startWord  what happened on the start day, as in 10-26<u>受理</u>
 * @param amount     0 or more
 * @param unit       DAYS, WORKING_DAYS, HOURS, MONTHS or YEARS
 * @param roll       whether a last day that is no working day moves to the next working day; never for HOURS, without effect for
 *                   WORKING_DAYS. False for terms that are no act, such as a committee's term of office
 * @param pauses     in any order; may overlap; what lies before the start is ignored
 * @param extensions in the order in which they were granted
 */
public record Request(LocalDateTime start, String startWord, int amount, Parameter.Unit unit, boolean roll,
                      List<Pause> pauses, List<Extension> extensions) {

    /** @throws IllegalArgumentException for a negative amount, a unit that is not of time, or hours mixed with days */
    public Request {
        if (start == null || amount < 0 || !isTime(unit)) {
            throw new IllegalArgumentException("term of " + amount + " " + unit + " from " + start);
        }
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        if (extensions.stream().anyMatch(e -> (e.unit() == Parameter.Unit.HOURS) != (unit == Parameter.Unit.HOURS))) {
            throw new IllegalArgumentException("hours are extended by hours, days by days");
        }
    }

    /** {@return a rolling term counted from a day} */
    public static Request of(LocalDate start, String startWord, int amount, Parameter.Unit unit) {
        return new Request(start.atTime(LocalTime.MIDNIGHT), startWord, amount, unit, true, List.of(), List.of());
    }

    /** {@return a rolling term whose length is a legal number} */
    public static Request of(LocalDate start, String startWord, Parameter length) {
        return of(start, startWord, length.whole(), length.unit());
    }

    /** {@return a term in hours; it never rolls} */
    public static Request hours(LocalDateTime start, String startWord, int amount) {
        return new Request(start, startWord, amount, Parameter.Unit.HOURS, false, List.of(), List.of());
    }

    /** {@return the same without the move to the next working day} */
    public Request withoutRoll() {
        return new Request(start, startWord, amount, unit, false, pauses, extensions);
    }

    /** {@return the same with these pauses instead} */
    public Request withPauses(List<Pause> others) {
        return new Request(start, startWord, amount, unit, roll, others, extensions);
    }

    /** {@return the same with one more pause} */
    public Request pausedBetween(LocalDate from, LocalDate to) {
        var all = new ArrayList<>(pauses);
        all.add(new Pause(from, to));
        return withPauses(all);
    }

    /** {@return the same with these extensions instead} */
    public Request withExtensions(List<Extension> others) {
        return new Request(start, startWord, amount, unit, roll, pauses, others);
    }

    /** {@return the same with one more extension in the unit of the term} */
    public Request extendedBy(int more) {
        var all = new ArrayList<>(extensions);
        all.add(new Extension(more, unit));
        return withExtensions(all);
    }

    /** {@return the day of the start event} */
    public LocalDate startDay() {
        return start.toLocalDate();
    }

    static boolean isTime(Parameter.Unit unit) {
        return unit != null && switch (unit) {
            case DAYS, WORKING_DAYS, HOURS, MONTHS, YEARS -> true;
            case COUNT, YUAN, PERCENT, METRES -> false;
        };
    }
}
