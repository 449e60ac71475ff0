package org.fazhi.calendar;

import org.fazhi.platform.Parameter;

/**
 * A period added to the rolled expiry.
 *
 * @param amount 1 or more
 * @param unit   DAYS, WORKING_DAYS, MONTHS or YEARS; HOURS only for a term in hours
 */
public record Extension(int amount, Parameter.Unit unit) {

    /** @throws IllegalArgumentException for less than 1 or a unit that is not of time */
    public Extension {
        if (amount < 1 || !Request.isTime(unit)) {
            throw new IllegalArgumentException("extension of " + amount + " " + unit);
        }
    }
}
