package org.fazhi.grid;

import java.time.DayOfWeek;

/** The code lists of the weekly meeting; names in Chinese stand in the bundle under {@code <List>.<CODE>}. */
public final class WeeklyCodes {

    private WeeklyCodes() {
    }

    /** 约定日. */
    public enum Weekday {
        MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY;

        DayOfWeek day() {
            return DayOfWeek.of(ordinal() + 1);
        }
    }

    /** Who sits for the owners: 没有业委会的，由居委会或者业主代表参加. */
    public enum Seat { OWNERS_COMMITTEE, RESIDENT_COMMITTEE, OWNERS_REPRESENTATIVE }

    /** 出席. */
    public enum Presence { PRESENT, ABSENT }

    /** What a meeting says of a matter. */
    public enum Outcome { SOLVED, TASK, CARRY, TO_ACTION, TO_COURT, OWNERS_VOTE }

    /** Who owes what was decided. */
    public enum Side { PROPERTY, OWNERS, GRID, COMMUNITY }
}
