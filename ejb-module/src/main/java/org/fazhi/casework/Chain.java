package org.fazhi.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The arithmetic of possession: each row ends on the day on which the next begins, so that the days add up to the time elapsed. An act that
 * is entered late cannot move a day that another row already counts: hands change on the day of the present row's beginning at the earliest,
 * and what was let go is taken up again from the day on which it was let go.
 */
final class Chain {

    private final List<Possession> rows;

    /** @param rows rows of one file, oldest first */
    Chain(List<Possession> rows) {
        this.rows = rows;
    }

    private Optional<Possession> present() {
        return rows.stream().filter(Possession::present).findFirst();
    }

    /** {@return whether the file stays in the same hands, waiting for the same} */
    boolean stays(Holder holder, String status) {
        return present().filter(p -> p.isOf(holder) && p.status().equals(status)).isPresent()
                || present().isEmpty() && !rows.isEmpty() && holder.role() == null;
    }

    /** {@return the day on which it changes hands} */
    LocalDate day(LocalDate on) {
        if (rows.isEmpty()) {
            return on;
        }
        var last = rows.get(rows.size() - 1);
        return !last.present() ? last.toOn() : last.fromOn().isAfter(on) ? last.fromOn() : on;
    }

    /** Ends the present row. {@return the day from which the next holder counts} */
    LocalDate letGo(LocalDate on) {
        var day = day(on);
        present().ifPresent(p -> p.endsOn(day));
        return day;
    }
}
