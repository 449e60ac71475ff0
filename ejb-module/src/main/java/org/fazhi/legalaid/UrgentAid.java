package org.fazhi.legalaid;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Sums of days and hours that the law asks of urgent and forwarded applications. Pure. */
final class UrgentAid {

    private UrgentAid() {
    }

    /** {@return how many days are left up to and including the last day of a limitation; negative when it has run out} */
    static long daysLeft(LocalDate today, LocalDate lastDay) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    /** {@return whether fewer than so many days are left (法律援助法44: 不足七日; exactly seven are not fewer)} */
    static boolean limitationNear(LocalDate today, LocalDate lastDay, int days) {
        return !today.isAfter(lastDay) && daysLeft(today, lastDay) < days;
    }

    /** {@return whether an application was forwarded in time (法律援助法39); hours run through holidays} */
    static boolean forwardedInTime(LocalDateTime made, LocalDateTime received, int hours) {
        return !received.isBefore(made) && Duration.between(made, received).compareTo(Duration.ofHours(hours)) <= 0;
    }
}
