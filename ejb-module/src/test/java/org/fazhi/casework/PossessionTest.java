package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fazhi.access.Role;
import org.junit.jupiter.api.Test;

/** Who held a file for how long is shown to heads and answered for: no day is lost, none counts twice. */
class PossessionTest {

    private static final int HISTORIES = 100_000;
    private static final List<Holder> HOLDERS = List.of(Holder.person(1, Role.MEDIATOR), Holder.person(2, Role.MEDIATOR), Holder.person(3, Role.COMMITTEE_CHAIR),
            Holder.desk(Role.COMMITTEE_CHAIR), Holder.desk(Role.JUSTICE_OFFICE), Holder.nobody());
    private static final List<String> STATUSES = List.of("REGISTERED", "ACCEPTED", "ASSIGNED", "MEDIATING", "PAUSED", "AGREED", "CLOSED");

    @Test
    void inAHundredThousandRandomHistoriesNoDayIsLostOrCountedTwice() {
        var random = new Random(20261123);
        var opened = LocalDate.of(2026, 1, 5);
        for (int h = 0; h < HISTORIES; h++) {
            var rows = new ArrayList<Possession>();
            var latest = opened;
            hand(rows, HOLDERS.get(random.nextInt(5)), "REGISTERED", opened);
            int acts = random.nextInt(12);
            for (int i = 0; i < acts; i++) {
                // A quarter of the acts are entered late, with a day before acts that are there already.
                var on = random.nextInt(4) == 0 ? opened.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(opened, latest) + 1))
                        : latest.plusDays(random.nextInt(20));
                hand(rows, HOLDERS.get(random.nextInt(HOLDERS.size())), STATUSES.get(random.nextInt(STATUSES.size())), on);
                latest = on.isAfter(latest) ? on : latest;
            }
            check(rows, opened, latest.plusDays(random.nextInt(30)), "history " + h);
        }
    }

    /** As {@link Possessions} does it, with the rows in memory. */
    private static void hand(List<Possession> rows, Holder holder, String status, LocalDate on) {
        var chain = new Chain(rows);
        if (chain.stays(holder, status)) {
            return;
        }
        var day = chain.letGo(on);
        if (holder.role() != null) {
            rows.add(new Possession(rows.size() + 1, 1, holder, "", status, day));
        }
    }

    private static void check(List<Possession> rows, LocalDate opened, LocalDate today, String which) {
        long sum = 0;
        var expected = opened;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var end = row.toOn() == null ? today : row.toOn();
            if (!row.fromOn().equals(expected) || end.isBefore(row.fromOn()) || row.toOn() == null && i < rows.size() - 1) {
                assertThat(which + " row " + i + " from " + row.fromOn() + " to " + row.toOn()).isEqualTo("no gap, no overlap, from " + expected);
            }
            sum += ChronoUnit.DAYS.between(row.fromOn(), end);
            expected = end;
        }
        if (sum != ChronoUnit.DAYS.between(opened, expected)) {
            assertThat(sum).as(which).isEqualTo(ChronoUnit.DAYS.between(opened, expected));
        }
    }

    @Test
    void whatWasLetGoIsTakenUpAgainWithoutALostDay() {
        var rows = new ArrayList<Possession>();
        hand(rows, HOLDERS.get(0), "MEDIATING", LocalDate.of(2026, 3, 2));
        hand(rows, Holder.nobody(), "CLOSED", LocalDate.of(2026, 3, 10));
        hand(rows, HOLDERS.get(3), "CLOSED", LocalDate.of(2026, 4, 1));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).fromOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    }
}
