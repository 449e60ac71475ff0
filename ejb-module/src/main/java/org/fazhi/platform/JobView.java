package org.fazhi.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A job as the administrator sees it.
 *
 * @param name    its key
 * @param lastDay the day up to which it has worked, or null
 * @param lastRun when it last ran, in Asia/Shanghai, or null
 * @param ok      whether that run ended well; null when it never ended
 * @param result  what the last run that did something tells, or null
 * @param running whether a server works on it now
 */
public record JobView(String name, LocalDate lastDay, LocalDateTime lastRun, Boolean ok, String result, boolean running) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static LocalDateTime local(OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(ZONE).toLocalDateTime();
    }

    /** {@return its name in Chinese} */
    public String getTitle() {
        return Texts.of("platform").getOr("job." + name, name);
    }
}
