package org.fazhi.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A resident who was told that a station is open must not stand before a closed door. */
class WeeklyHoursTest {

    @ParameterizedTest(name = "{0} at {1}: {2}; evening {3}, weekend {4}")
    @CsvSource({
        "1-5 09:00-12:00 14:00-17:30, 2026-11-23T11:59, true, false, false", "1-5 09:00-12:00 14:00-17:30, 2026-11-23T12:00, false, false, false",
        "1-5 09:00-12:00 14:00-17:30, 2026-11-28T10:00, false, false, false", "1-5 09:00-20:00; 6 09:00-12:00, 2026-11-28T10:00, true, true, true",
        "6-7 18:00-21:00, 2026-11-23T19:30, false, false, true", "1-7 00:00-24:00, 2026-11-29T23:59, true, true, true", "'', 2026-11-23T10:00, false, false, false"})
    void itIsOpenWhenItSaysSo(String hours, LocalDateTime at, boolean open, boolean evening, boolean weekend) {
        var read = WeeklyHours.read(hours);
        assertThat(read.openAt(at)).isEqualTo(open);
        assertThat(read.evening()).isEqualTo(evening);
        assertThat(read.weekend()).isEqualTo(weekend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全天", "1-5", "5-1 09:00-10:00", "1 25:00-26:00", "1 12:00-09:00", "8 09:00-10:00", "1 9-10"})
    void whatCannotBeReadIsNotGuessed(String hours) {
        assertThat(WeeklyHours.read(hours)).isNull();
    }

    @ParameterizedTest(name = "{0}, counting as {1}: {2}")
    @CsvSource({"2026-05-01T10:00, FRIDAY, false", "2026-05-02T10:00, SATURDAY, true", "2026-05-02T13:00, SATURDAY, false", "2026-05-04T10:00, MONDAY, true", "2026-05-05T10:00, SUNDAY, false",
        "2026-05-09T10:00, MONDAY, true", "2026-05-09T10:00, SATURDAY, false"})
    void whatAStationSaidOfADayGoesBeforeItsUsualWeek(LocalDateTime at, java.time.DayOfWeek like, boolean open) {
        var place = new StationPlace(1, "1", StationKind.LAW_HOME, "家", null, null, 119.0, 32.0, StationStatus.ACTIVE, WeeklyHours.read("1-5 09:00-17:00"),
                java.util.Map.of(java.time.LocalDate.of(2026, 5, 1), "", java.time.LocalDate.of(2026, 5, 2), "09:00-12:00"));
        assertThat(place.openAt(at, like)).isEqualTo(open);
    }
}
