package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fazhi.calendar.CalendarService;
import org.fazhi.platform.Job;
import org.fazhi.platform.Texts;

/** Within a minute after the import of a year's notice: running deadlines by the new calendar. */
@ApplicationScoped
public class RecountJob implements Job {

    @Inject
    private Recount recount;
    @Inject
    private CalendarService calendars;

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public boolean daily() {
        return false;
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        var ordered = recount.ordered();
        if (ordered.isEmpty()) {
            return "";
        }
        calendars.reread(); // the import may have happened on another server
        int files = 0;
        int moved = 0;
        for (var order : ordered.entrySet()) {
            for (var file : recount.files(order.getKey())) {
                files++;
                moved += recount.file(file);
            }
            recount.done(order.getKey(), order.getValue());
        }
        return Texts.of("platform").get("job.recounted", files, moved);
    }
}
