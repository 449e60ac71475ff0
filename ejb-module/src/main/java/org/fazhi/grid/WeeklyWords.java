package org.fazhi.grid;

import org.fazhi.platform.Texts;

/** How meetings speak of people and weeks. */
final class WeeklyWords {

    private WeeklyWords() {
    }

    static Texts words() {
        return Texts.of(WeeklyProcedure.WORD);
    }

    /** {@return who came, or why nobody did} */
    static String seat(WeeklyCodes.Presence presence, String name, String reason) {
        return presence == WeeklyCodes.Presence.PRESENT ? name : words().get("seat.absent", reason);
    }

    static String owner(WeeklyCodes.Side side, String name) {
        return side == null ? name == null ? "" : name : name == null ? words().name(side) : words().name(side) + " " + name;
    }
}
