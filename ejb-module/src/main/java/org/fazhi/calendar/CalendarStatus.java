package org.fazhi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusLine.State;
import org.fazhi.platform.StatusSource;
import org.fazhi.platform.Texts;

/** Which years have their notice. From December on the coming year is wanted: its notice comes out in November. */
@ApplicationScoped
public class CalendarStatus implements StatusSource {

    @Inject
    private CalendarService calendars;

    @Override
    public List<StatusLine> read() {
        return List.of(of(calendars.calendar(), calendars.today()));
    }

    static StatusLine of(WorkingCalendar calendar, LocalDate today) {
        var words = Texts.of("calendar");
        int last = today.getYear() + 1;
        while (last >= today.getYear() && calendar.isProvisional(last)) {
            last--;
        }
        if (last < today.getYear()) {
            return new StatusLine(70, words.get("status.years"), words.get("status.years.none", today.getYear()), State.BAD, words.get("status.years.advice", today.getYear()));
        }
        var value = words.get("status.years.to", last);
        return last > today.getYear() || today.getMonth() != Month.DECEMBER ? StatusLine.good(70, words.get("status.years"), value)
                : new StatusLine(70, words.get("status.years"), value, State.CARE, words.get("status.years.advice", today.getYear() + 1));
    }
}
