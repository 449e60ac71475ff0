package org.fazhi.calendar;

import java.util.List;
import java.util.Objects;

/**
 * A deadline question as typed: by the calculator page or as query parameters. Full-width digits are understood.
 *
 * @param start      {@code 2025-09-28}; for HOURS also {@code 2025-09-28T14:30}, with seconds or offset if wanted. A day without time
 *                   counts from its 00:00, the stricter reading. A time with any other unit is passed over
 * @param startWord  what happened on the start day; null or empty: a neutral word
 * @param amount     whole number from 0 to 36600; MONTHS to 1200, YEARS to 100
 * @param unit       DAYS, WORKING_DAYS, HOURS, MONTHS or YEARS; null or empty: DAYS
 * @param roll       true or false; null or empty: true
 * @param pauses     {@code from/to} each, {@code from/} while the clock still stands
 * @param extensions whole numbers from 1, each in the unit of the term
 */
public record DueForm(String start, String startWord, String amount, String unit, String roll, List<String> pauses,
                      List<String> extensions) {

    /** Null lists count as empty, null entries as absent. */
    public DueForm {
        pauses = withoutNulls(pauses);
        extensions = withoutNulls(extensions);
    }

    private static List<String> withoutNulls(List<String> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
