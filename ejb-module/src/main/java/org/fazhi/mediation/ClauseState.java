package org.fazhi.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fazhi.mediation.Codes.PerformanceStatus;

/**
 * How one clause stands on a day: computed from what is owed and what was performed whenever somebody looks, so that it is right on
 * any day without a nightly job. Payments go to the oldest instalment first (民法典560).
 *
 * @param light        what the light says
 * @param standing     asks for nothing on a day (不作为, 探望 and the like): does not keep the file open
 * @param owed         yuan still owed; zero for what is not money
 * @param paid         yuan paid
 * @param over         yuan paid above what was agreed
 * @param nextDue      last day of the oldest part that is not performed; null when there is none or no day was agreed
 * @param nextSum      yuan open on that part, or null
 * @param overdueSince the day that passed without performance, or null
 */
public record ClauseState(PerformanceStatus light, boolean standing, BigDecimal owed, BigDecimal paid, BigDecimal over, LocalDate nextDue,
                          BigDecimal nextSum, LocalDate overdueSince) {

    /**
     * What is owed and what was done.
     *
     * @param type        kind of clause
     * @param amount      yuan, or null when something else than money is owed
     * @param instalments parts of the amount with their last days, in order; none when no day was agreed
     * @param dueOn       last day of what is not money, or null
     * @param paid        yuan paid
     * @param complete    what is not money: done in full
     * @param begun       anything was done
     * @param disputed    the parties dispute whether it was performed
     */
    public record Terms(Codes.ClauseType type, BigDecimal amount, List<Schedule.Instalment> instalments, LocalDate dueOn, BigDecimal paid,
                        boolean complete, boolean begun, boolean disputed) {

        boolean standing() {
            return amount == null && dueOn == null && switch (type) {
                case FORBEAR, VISITATION, OTHER -> true;
                default -> false;
            };
        }

        boolean done() {
            return amount == null ? complete : paid.compareTo(amount) >= 0;
        }
    }

    static ClauseState of(Terms t, LocalDate day) {
        var owed = t.amount() == null ? BigDecimal.ZERO : t.amount().subtract(t.paid()).max(BigDecimal.ZERO);
        var over = t.amount() == null ? BigDecimal.ZERO : t.paid().subtract(t.amount()).max(BigDecimal.ZERO);
        var next = t.done() ? null : t.amount() == null ? t.dueOn() == null ? null : new Schedule.Instalment(t.dueOn(), null) : oldestOpen(t);
        // The day itself still counts: only the day after makes it late.
        var late = next != null && next.dueOn().isBefore(day) ? next.dueOn() : null;
        var light = t.disputed() ? PerformanceStatus.DISPUTED : t.done() ? PerformanceStatus.PERFORMED : late != null ? PerformanceStatus.OVERDUE
                : t.begun() ? PerformanceStatus.PARTIAL : PerformanceStatus.NOT_DUE;
        return new ClauseState(light, t.standing(), owed, t.paid(), over, next == null ? null : next.dueOn(), next == null ? null : next.sum(), late);
    }

    private static Schedule.Instalment oldestOpen(Terms t) {
        var due = BigDecimal.ZERO;
        for (var i : t.instalments()) {
            due = due.add(i.sum());
            if (due.compareTo(t.paid()) > 0) {
                return new Schedule.Instalment(i.dueOn(), due.subtract(t.paid()).min(i.sum()));
            }
        }
        return null;
    }

    /** {@return what fell due before a day and is not paid, of all instalments together: what an urging asks for} */
    static BigDecimal overdue(Terms t, LocalDate day) {
        var due = t.instalments().stream().filter(i -> i.dueOn().isBefore(day)).map(Schedule.Instalment::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return due.subtract(t.paid()).max(BigDecimal.ZERO);
    }

    /** {@return whether payments cover everything that fell due up to and on a day} */
    static boolean covered(Terms t, LocalDate dueOn) {
        if (t.amount() == null) {
            return t.complete();
        }
        var due = t.instalments().stream().filter(i -> !i.dueOn().isAfter(dueOn)).map(Schedule.Instalment::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return t.paid().compareTo(due) >= 0;
    }

    /**
     * {@return what the file's light says} Clauses that ask for nothing on a day count only when there are no others, or when they are disputed.
     *
     * @param all at least one
     */
    static PerformanceStatus ofFile(Collection<ClauseState> all) {
        boolean onlyStanding = all.stream().allMatch(ClauseState::standing);
        var counted = all.stream().filter(s -> onlyStanding || !s.standing()).toList();
        if (all.stream().anyMatch(s -> s.light() == PerformanceStatus.DISPUTED)) {
            return PerformanceStatus.DISPUTED;
        } else if (counted.stream().allMatch(s -> s.light() == PerformanceStatus.PERFORMED)) {
            return PerformanceStatus.PERFORMED;
        } else if (counted.stream().anyMatch(s -> s.light() == PerformanceStatus.OVERDUE)) {
            return PerformanceStatus.OVERDUE;
        }
        boolean begun = counted.stream().anyMatch(s -> s.light() != PerformanceStatus.NOT_DUE);
        return begun ? PerformanceStatus.PARTIAL : PerformanceStatus.NOT_DUE;
    }
}
