package org.fazhi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import org.fazhi.calendar.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    @ParameterizedTest
    @CsvSource({
            "（2026）柳岸街道人调字第118号, （2026）柳岸街道人调字, 第118号",
            "（2026）第一街道人调字第7号, （2026）第一街道人调字, 第7号",
            "无号, 无号, ''"})
    void aNumberIsCutBeforeItsRunningNumber(String number, String head, String tail) {
        assertThat(Tags.numberHead(number)).isEqualTo(head);
        assertThat(Tags.numberTail(number)).isEqualTo(tail);
    }

    @ParameterizedTest
    @CsvSource({"RED, red", "PAUSED, pause", "STOPPED, stop", "FINAL, done", "LIVE, live", "'', none"})
    void aConstantFindsItsClass(String constant, String kind) {
        assertThat(Tags.kind(constant)).isEqualTo(kind);
    }

    @Test
    void aDayOfAnotherYearShowsItsYear() {
        var year = Year.now(Clocks.ZONE).getValue();
        assertThat(Tags.shortDay(LocalDate.of(year, 11, 25))).startsWith("11-25 周");
        assertThat(Tags.shortDay(LocalDate.of(2016, 2, 29))).isEqualTo("2016-02-29 周一");
        assertThat(Tags.longDay(LocalDate.of(2016, 2, 29))).isEqualTo("2016年2月29日（周一）");
        assertThat(Tags.moment(LocalDateTime.of(2016, 2, 29, 6, 0))).isEqualTo("2016-02-29 06:00");
        assertThat(Tags.shortDay(null)).isEmpty();
    }
}
