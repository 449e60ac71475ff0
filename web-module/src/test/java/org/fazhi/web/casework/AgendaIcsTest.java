package org.fazhi.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.fazhi.casework.Agenda.Entry;
import org.fazhi.casework.Agenda.Kind;
import org.junit.jupiter.api.Test;

/** Without this somebody's telephone shows a session on the wrong day, or the calendar program refuses the file. */
class AgendaIcsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 8, 0);
    private static final Entry SESSION = new Entry(Kind.APPOINTMENT, LocalDate.of(2026, 3, 6), LocalTime.of(9, 30), "court", 77, "议事　陶月华等：楼上漏水, 墙面;\\损坏", "个园社区乡邻和事堂，二楼", false, "a77-2026-03-06");
    private static final Entry TASK = new Entry(Kind.TASK, LocalDate.of(2026, 12, 31), null, "deliberation", 78, "回访", "个园社区", false, "t5");

    private static String unfolded() {
        return AgendaIcs.of(List.of(SESSION, TASK), "https://house/fazhi", NOW).replace("\r\n ", "");
    }

    @Test
    void hoursAreToldInUtcAndTasksAsWholeDays() {
        assertThat(unfolded()).contains("BEGIN:VCALENDAR\r\nVERSION:2.0", "DTSTART:20260306T013000Z", "DTEND:20260306T023000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
                "DTSTAMP:20260301T000000Z").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anEntryLinksToItsFileKeepsItsNameAndEscapesItsText() {
        assertThat(unfolded()).contains("UID:a77-2026-03-06@fazhi", "URL:https://house/fazhi/court/dossier.xhtml?id=77", "UID:t5@fazhi",
                "SUMMARY:议事　陶月华等：楼上漏水\\, 墙面\\;\\\\损坏");
    }

    @Test
    void noLineIsLongerThanTheStandardAllows() {
        var entry = new Entry(Kind.TASK, LocalDate.of(2026, 3, 6), null, "court", 1, "议".repeat(300), "", false, "t1");
        assertThat(AgendaIcs.of(List.of(entry), "https://house/fazhi", NOW).lines()).allSatisfy(l -> assertThat(l.codePointCount(0, l.length())).isLessThanOrEqualTo(75));
    }
}
