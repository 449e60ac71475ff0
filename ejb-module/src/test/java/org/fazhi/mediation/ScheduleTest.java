package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instalment that is read wrong is urged on the wrong day. */
class ScheduleTest {

    @Test
    void linesAreReadAsTheyStandOnPaperAndPutInOrder() throws Exception {
        var schedule = Schedule.read("2026年5月1日 3,000.50元\n\n２０２６-４-１　2000\r\n2026.6.1：1000");
        assertThat(schedule.instalments()).extracting(Schedule.Instalment::dueOn)
                .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
        assertThat(schedule.total()).isEqualByComparingTo(new BigDecimal("6000.50"));
        assertThat(schedule.last()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void withoutInstalmentsThereIsNothingToAddUp() throws Exception {
        assertThat(Schedule.read(null).last()).isNull();
        assertThat(Schedule.read("  \n ").total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下月 3000", "2026-02-30 100", "2026-04-01", "2026-04-01 0", "2026-04-01 -5", "2026-04-01 1.234", "2026-04-01 3000 多"})
    void aLineThatSaysNoDayOrNoSumIsNamed(String line) {
        assertThatThrownBy(() -> Schedule.read("2026-04-01 1\n" + line)).isInstanceOfSatisfying(Schedule.Unreadable.class, e -> assertThat(e.line()).isEqualTo(2));
    }
}
