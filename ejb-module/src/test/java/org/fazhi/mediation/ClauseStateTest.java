package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.mediation.Codes.ClauseType;
import org.fazhi.mediation.Codes.PerformanceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A light that is wrong by a day or a fen urges somebody who has paid, or nobody at all. */
class ClauseStateTest {

    private static final LocalDate EFFECT = LocalDate.of(2026, 3, 2);

    /** 1000.00 in three parts: 333.33 on 04-01, 333.33 on 05-01, 333.34 on 06-01. */
    private static ClauseState.Terms parts(String paid, boolean disputed) {
        var sum = new BigDecimal(paid);
        return new ClauseState.Terms(ClauseType.PAYMENT, new BigDecimal("1000.00"), List.of(part("2026-04-01", "333.33"), part("2026-05-01", "333.33"),
                part("2026-06-01", "333.34")), LocalDate.of(2026, 6, 1), sum, false, sum.signum() > 0, disputed);
    }

    private static Schedule.Instalment part(String day, String sum) {
        return new Schedule.Instalment(LocalDate.parse(day), new BigDecimal(sum));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 0.00, 0.00", "2026-04-02, 100.00, 233.33", "2026-05-02, 100.00, 566.66", "2026-06-02, 1000.50, 0.00"})
    void an_urging_asks_for_everything_that_fell_due_not_for_the_oldest_instalment_alone(LocalDate day, String paid, BigDecimal late) {
        assertThat(ClauseState.overdue(parts(paid, false), day)).isEqualByComparingTo(late);
    }

    @ParameterizedTest(name = "on {0} with {1} paid: {2}, owed {3}, next {4} {5}")
    @CsvSource({
        "2026-03-02, 0.00,    NOT_DUE,   1000.00, 2026-04-01, 333.33",
        "2026-04-01, 0.00,    NOT_DUE,   1000.00, 2026-04-01, 333.33",
        "2026-04-02, 0.00,    OVERDUE,   1000.00, 2026-04-01, 333.33",
        "2026-04-02, 333.32,  OVERDUE,   666.68,  2026-04-01, 0.01",
        "2026-04-02, 333.33,  PARTIAL,   666.67,  2026-05-01, 333.33",
        "2026-03-10, 100.00,  PARTIAL,   900.00,  2026-04-01, 233.33",
        "2026-05-02, 400.00,  OVERDUE,   600.00,  2026-05-01, 266.66",
        "2026-05-02, 666.66,  PARTIAL,   333.34,  2026-06-01, 333.34",
        "2026-06-02, 999.99,  OVERDUE,   0.01,    2026-06-01, 0.01",
        "2026-06-02, 1000.00, PERFORMED, 0.00,    ,",
        "2026-03-03, 1000.00, PERFORMED, 0.00,    ,",
        "2026-06-02, 1000.50, PERFORMED, 0.00,    ,"})
    void instalments_are_counted_to_the_last_fen_and_the_due_day_itself_is_in_time(LocalDate day, String paid, PerformanceStatus light, BigDecimal owed,
            LocalDate next, BigDecimal nextSum) {
        var s = ClauseState.of(parts(paid, false), day);
        assertThat(s.light()).isEqualTo(light);
        assertThat(s.owed()).isEqualByComparingTo(owed);
        assertThat(s.nextDue()).isEqualTo(next);
        if (nextSum != null) {
            assertThat(s.nextSum()).isEqualByComparingTo(nextSum);
        }
    }

    @Test
    void whatIsPaidTooMuchIsSaidAndNotOwedBackwards() {
        var s = ClauseState.of(parts("1000.50", false), EFFECT);
        assertThat(s.over()).isEqualByComparingTo("0.50");
        assertThat(s.owed()).isZero();
    }

    @ParameterizedTest(name = "{0} due {1} complete {2} begun {3} disputed {4} on {5}: {6}, standing {7}")
    @CsvSource({
        "DELIVERY,   2026-04-01, false, false, false, 2026-04-01, NOT_DUE,   false",
        "DELIVERY,   2026-04-01, false, false, false, 2026-04-02, OVERDUE,   false",
        "DELIVERY,   2026-04-01, false, true,  false, 2026-03-20, PARTIAL,   false",
        "ACT,        2026-04-01, true,  true,  false, 2026-04-09, PERFORMED, false",
        "ACT,        ,           false, false, false, 2030-01-01, NOT_DUE,   false",
        "APOLOGY,    ,           true,  true,  false, 2026-03-02, PERFORMED, false",
        "FORBEAR,    ,           false, false, false, 2030-01-01, NOT_DUE,   true",
        "FORBEAR,    ,           false, false, true,  2026-03-09, DISPUTED,  true",
        "FORBEAR,    2026-04-01, false, false, false, 2026-04-02, OVERDUE,   false",
        "VISITATION, ,           false, false, false, 2026-04-02, NOT_DUE,   true",
        "OTHER,      ,           false, false, false, 2026-04-02, NOT_DUE,   true",
        "CUSTODY_SUPPORT, ,      false, false, false, 2026-04-02, NOT_DUE,   false",
        "PROPERTY_DIVISION, 2026-04-01, true, true, true, 2026-04-02, DISPUTED, false"})
    void what_is_not_money_is_done_or_not(ClauseType type, LocalDate due, boolean complete, boolean begun, boolean disputed, LocalDate day,
            PerformanceStatus light, boolean standing) {
        var s = ClauseState.of(new ClauseState.Terms(type, null, List.of(), due, BigDecimal.ZERO, complete, begun, disputed), day);
        assertThat(s.light()).isEqualTo(light);
        assertThat(s.standing()).isEqualTo(standing);
    }

    private static ClauseState light(PerformanceStatus light, boolean standing) {
        return new ClauseState(light, standing, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null, null, null);
    }

    @ParameterizedTest(name = "{0} and {1}, standing {2}: {3}")
    @CsvSource({
        "NOT_DUE,   NOT_DUE,   '',       NOT_DUE",
        "PERFORMED, NOT_DUE,   '',       PARTIAL",
        "PARTIAL,   NOT_DUE,   '',       PARTIAL",
        "PERFORMED, OVERDUE,   '',       OVERDUE",
        "PERFORMED, PERFORMED, '',       PERFORMED",
        "PERFORMED, DISPUTED,  '',       DISPUTED",
        "OVERDUE,   DISPUTED,  '',       DISPUTED",
        "PERFORMED, NOT_DUE,   'second', PERFORMED",
        "PERFORMED, DISPUTED,  'second', DISPUTED",
        "NOT_DUE,   NOT_DUE,   'both',   NOT_DUE",
        "PERFORMED, PERFORMED, 'both',   PERFORMED",
        "PERFORMED, NOT_DUE,   'both',   PARTIAL"})
    void the_files_light_follows_from_its_clauses(PerformanceStatus a, PerformanceStatus b, String standing, PerformanceStatus file) {
        assertThat(ClauseState.ofFile(Stream.of(light(a, standing.equals("both")), light(b, !standing.isEmpty())).toList())).isEqualTo(file);
    }

    @Test
    void anInstalmentIsCoveredWhenEverythingUpToItIsPaid() {
        assertThat(ClauseState.covered(parts("333.33", false), LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(ClauseState.covered(parts("666.65", false), LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(ClauseState.covered(parts("1000", false), LocalDate.of(2026, 6, 1))).isTrue();
    }
}
