package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is forgotten after the agreement: who is visited by when (domain.md 1.7). */
class VisitPlanTest {

    private static final VisitPlan.Lengths LENGTHS = new VisitPlan.Lengths(15, 7, 90);

    @ParameterizedTest(name = "in force {0}, performed {1}, due {2}, hard {3}")
    @CsvSource({
        "2026-03-02, 2026-03-02, '',                    false, END 2026-03-17",
        "2026-03-02, 2026-02-28, '',                    false, END 2026-03-15",
        "2026-03-02, ,           2026-04-01,            false, 2026-04-01 2026-04-08",
        "2026-03-02, ,           2026-04-01 2026-05-01, false, 2026-04-01 2026-04-08;2026-05-01 2026-05-08",
        "2026-03-02, 2026-03-20, 2026-04-01 2026-05-01, false, END 2026-03-27",
        "2026-03-02, 2026-04-20, 2026-04-01 2026-05-01, false, 2026-04-01 2026-04-08;END 2026-04-27",
        "2026-03-02, ,           '',                    false, END 2026-03-17",
        "2026-03-02, 2026-03-02, '',                    true,  END 2026-03-17;HARD 2026-05-31",
        "2026-03-02, ,           2026-04-01,            true,  2026-04-01 2026-04-08;HARD 2026-05-31"})
    void visits_follow_performance(LocalDate effective, LocalDate performed, String dues, boolean hard, String expected) {
        var days = dues.isEmpty() ? List.<LocalDate>of() : Arrays.stream(dues.split(" ")).map(LocalDate::parse).toList();
        var plan = VisitPlan.of(effective, performed, days, hard, LENGTHS);
        assertThat(plan.visits()).extracting(v -> v.ref() + " " + v.due()).containsExactly(expected.split(";"));
        assertThat(plan.visits()).allSatisfy(v -> assertThat(v.from()).isBeforeOrEqualTo(v.due()).isAfter(effective.minusDays(5)));
    }
}
