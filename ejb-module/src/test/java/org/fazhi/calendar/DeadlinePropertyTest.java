package org.fazhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.fazhi.platform.Parameter.Unit;
import org.junit.jupiter.api.Test;

/** Thousands of generated terms against a clerk who crosses out days on paper, one after the other. */
class DeadlinePropertyTest {

    private static final int CASES = 20_000;
    /** Days on the sheet: more than any generated term can reach. */
    private static final int SHEET = 600;
    private static final Unit[] UNITS = {Unit.DAYS, Unit.WORKING_DAYS, Unit.MONTHS};
    private static final WorkingCalendar CALENDAR = ProductCalendar.get();
    private static final DeadlineArithmetic ARITHMETIC = new DeadlineArithmetic(CALENDAR);

    /** A sheet of paper: every day after the start is crossed out (paused) or not. */
    private static final class Clerk {
        private final LocalDate start;
        private final BitSet crossedOut = new BitSet();
        private final int standsFrom;

        Clerk(LocalDate start, List<Pause> pauses) {
            this.start = start;
            int stands = Integer.MAX_VALUE;
            for (var p : pauses) {
                for (int i = 1; i < SHEET; i++) {
                    var d = start.plusDays(i);
                    if (d.compareTo(p.from()) > 0 && (p.to() == null || d.compareTo(p.to()) <= 0)) {
                        crossedOut.set(i);
                    }
                }
                if (p.to() == null) {
                    stands = Math.min(stands, (int) Math.max(0, p.from().toEpochDay() - start.toEpochDay()));
                }
            }
            // The open pause begins where the uninterrupted crossing out begins.
            while (stands != Integer.MAX_VALUE && stands > 0 && crossedOut.get(stands)) {
                stands--;
            }
            standsFrom = stands;
        }

        /** The last day as an index, or -1 when the clock stands. */
        int count(int from, int amount, Unit unit, boolean roll) {
            int left = unit == Unit.MONTHS
                    ? (int) (start.plusDays(from).plusMonths(amount).toEpochDay() - start.plusDays(from).toEpochDay()) : amount;
            int i = from;
            while (true) {
                if (i >= standsFrom) {
                    return -1;
                }
                if (crossedOut.get(i + 1) && (left == 0 || i + 1 > from)) {
                    i = crossedOut.nextClearBit(i + 1) - 1; // to the day on which the pause ends: crossed out itself
                    if (left > 0) {
                        continue;
                    }
                }
                if (left == 0) {
                    boolean worked = CALENDAR.isWorkday(start.plusDays(i)) || !roll && unit != Unit.WORKING_DAYS;
                    if (worked && !crossedOut.get(i + 1) || !roll && amount == 0 && i == from) {
                        return i;
                    }
                    i++;
                    continue;
                }
                i++;
                if (unit != Unit.WORKING_DAYS || CALENDAR.isWorkday(start.plusDays(i))) {
                    left--;
                }
            }
        }
    }

    @Test
    void theSumEqualsCrossingOutDaysOnPaper() {
        var random = new Random(20261123);
        int paused = 0;
        for (int n = 0; n < CASES; n++) {
            var start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4200));
            var unit = UNITS[random.nextInt(UNITS.length)];
            int amount = random.nextInt(unit == Unit.MONTHS ? 5 : 45);
            boolean roll = random.nextInt(5) > 0;
            var pauses = pauses(random, start);
            var extensions = extensions(random, unit);
            var request = new Request(start.atStartOfDay(), "受理", amount, unit, roll, pauses, extensions);

            var clerk = new Clerk(start, pauses);
            int last = clerk.count(0, amount, unit, roll);
            for (var e : extensions) {
                last = last < 0 ? last : clerk.count(last, e.amount(), e.unit(), roll);
            }
            var result = ARITHMETIC.due(request);
            if (last < 0) {
                paused++;
                assertThat(result.due()).as("case %d: %s", n, request).isNull();
                assertThat(result.pausedSince()).as("case %d: %s", n, request).isEqualTo(start.plusDays(clerk.standsFrom));
            } else {
                assertThat(result.due()).as("case %d: %s", n, request).isEqualTo(start.plusDays(last));
                assertThat(result.raw()).as("case %d: %s", n, request).isBeforeOrEqualTo(result.due());
            }
            assertThat(result.explanation().sentence()).doesNotContain("{", "null").endsWith("。");
        }
        assertThat(paused).as("cases with a standing clock").isBetween(CASES / 50, CASES / 2);
    }

    private static List<Pause> pauses(Random random, LocalDate start) {
        var all = new ArrayList<Pause>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var from = start.plusDays(random.nextInt(70) - 10L);
            all.add(new Pause(from, random.nextInt(8) == 0 ? null : from.plusDays(random.nextInt(15))));
        }
        return all;
    }

    private static List<Extension> extensions(Random random, Unit unit) {
        var all = new ArrayList<Extension>();
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(new Extension(1 + random.nextInt(unit == Unit.MONTHS ? 2 : 30), unit));
        }
        return all;
    }
}
