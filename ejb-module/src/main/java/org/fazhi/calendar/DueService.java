package org.fazhi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers deadline questions as people and systems type them. Needs no rights: it tells nothing about any file. */
@ApplicationScoped
public class DueService {

    @Inject
    private CalendarService calendars;

    /** {@return the deadline by the calendar in force, or errors per field; bad input never throws} */
    public DueAnswer due(DueForm form) {
        return due(form, calendars.calendar());
    }

    /** {@return the same by a given calendar} */
    static DueAnswer due(DueForm form, WorkingCalendar calendar) {
        var reader = new DueReader(form);
        return reader.request()
                .map(request -> new DueAnswer(new DeadlineArithmetic(calendar).due(request), reader.errors()))
                .orElseGet(() -> new DueAnswer(null, reader.errors()));
    }
}
