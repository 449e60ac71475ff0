package org.fazhi.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pauses put in order: cut at the start of the term, overlapping and touching ones joined, empty ones gone. At most the last is open. */
final class PauseLine {

    private final List<Pause> pauses = new ArrayList<>();

    PauseLine(LocalDate start, List<Pause> any) {
        any.stream()
                .filter(p -> p.isOpen() || p.to().isAfter(start) && p.to().isAfter(p.from()))
                .map(p -> p.from().isBefore(start) ? new Pause(start, p.to()) : p)
                .sorted(Comparator.comparing(Pause::from))
                .forEach(this::append);
    }

    private void append(Pause next) {
        var last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
        if (last == null || !last.isOpen() && next.from().isAfter(last.to())) {
            pauses.add(next);
        } else if (!last.isOpen() && (next.isOpen() || next.to().isAfter(last.to()))) {
            pauses.set(pauses.size() - 1, new Pause(last.from(), next.to()));
        }
    }

    List<Pause> all() {
        return pauses;
    }

    /** {@return whether the day lies in a pause and so does not count} */
    boolean covers(LocalDate day) {
        return pauses.stream().anyMatch(p -> day.isAfter(p.from()) && (p.isOpen() || !day.isAfter(p.to())));
    }

    /** {@return whether the clock stands on the day: it lies in the open pause} */
    boolean standsOn(LocalDate day) {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).isOpen() && day.isAfter(pauses.get(pauses.size() - 1).from());
    }

    /** {@return the calendar days of a closed pause} */
    static int days(Pause pause) {
        return (int) ChronoUnit.DAYS.between(pause.from(), pause.to());
    }
}
