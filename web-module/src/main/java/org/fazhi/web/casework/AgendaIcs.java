package org.fazhi.web.casework;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.Agenda;

/** Entries of the working calendar as iCalendar (RFC 5545): hours in UTC, tasks as whole days, each with the address of its file. Pure. */
final class AgendaIcs {

    private static final int HOURS = 1;

    private AgendaIcs() {
    }

    /**
     * {@return the calendar}
     *
     * @param entries what to write
     * @param root    address of the application, such as {@code https://host/fazhi}
     * @param now     when it is written
     */
    static String of(List<Agenda.Entry> entries, String root, LocalDateTime now) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(new ProductId("-//fazhi//agenda//ZH"));
        for (var e : entries) {
            var event = new VEvent();
            event.setUid(e.key() + "@fazhi");
            event.setDateTimeStamp(new DateTimeStamp(moment(now)));
            event.setSummary(e.what());
            if (!e.where().isEmpty()) {
                event.setLocation(e.where());
            }
            event.setUrl(root + "/" + e.procedure() + "/dossier.xhtml?id=" + e.fileId());
            if (e.at() == null) {
                event.setDateStart(new DateStart(day(e.day())));
                event.setDateEnd(new DateEnd(day(e.day().plusDays(1))));
            } else {
                event.setDateStart(new DateStart(moment(e.day().atTime(e.at()))));
                event.setDateEnd(new DateEnd(moment(e.day().atTime(e.at()).plusHours(HOURS))));
            }
            calendar.addEvent(event);
        }
        var out = new StringWriter();
        try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static ICalDate moment(LocalDateTime at) {
        var utc = at.atZone(Clocks.ZONE).withZoneSameInstant(ZoneOffset.UTC);
        return new ICalDate(new DateTimeComponents(utc.getYear(), utc.getMonthValue(), utc.getDayOfMonth(), utc.getHour(), utc.getMinute(), utc.getSecond(), true), true);
    }
}
