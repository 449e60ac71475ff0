package org.fazhi.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.LocalTime;

/** The weekly meetings of one estate: what was agreed, and up to which week they were held. */
@Entity
@Table(name = "grid_weekly")
public class WeeklySeries {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "estate_id")
    private long estateId;
    @Enumerated(EnumType.STRING)
    private WeeklyCodes.Weekday weekday;
    @Column(name = "held_at")
    private LocalTime at;
    private String place;
    @Enumerated(EnumType.STRING)
    private WeeklyCodes.Seat seat;
    @Column(name = "started_on")
    private LocalDate startedOn;
    /** Monday of the latest week that was held, or null. */
    @Column(name = "last_week")
    private LocalDate lastWeek;
    @Transient
    private WeeklyDesk desk;
    /** The meeting whose minutes this act issues. */
    @Transient
    private WeeklyDesk.Held printed;

    /** For JPA. */
    protected WeeklySeries() {
    }

    WeeklySeries(long fileId) {
        this.fileId = fileId;
    }

    WeeklySeries with(WeeklyDesk help) {
        this.desk = help;
        return this;
    }

    void started(WeeklyData.Start data, LocalDate on) {
        estateId = data.estate();
        startedOn = on;
        agreed(data.weekday(), data.at(), data.place(), data.seat());
    }

    void agreed(WeeklyCodes.Weekday day, LocalTime time, String where, WeeklyCodes.Seat owners) {
        weekday = day;
        at = time;
        place = where;
        seat = owners;
    }

    void held(LocalDate week) {
        lastWeek = lastWeek == null || week.isAfter(lastWeek) ? week : lastWeek;
    }

    /** {@return Monday of the week that is owed next} */
    LocalDate nextWeek() {
        return lastWeek == null ? WeekPlan.first(startedOn, weekday.day(), desk.days()) : WeekPlan.next(lastWeek, desk.days());
    }

    /** {@return the day of the meeting that is owed next} */
    LocalDate nextDay() {
        return WeekPlan.day(nextWeek(), weekday.day(), desk.days());
    }

    void printing(WeeklyDesk.Held meeting) {
        printed = meeting;
    }

    WeeklyDesk.Held printed() {
        return printed;
    }

    WeeklyDesk desk() {
        return desk;
    }

    long fileId() {
        return fileId;
    }

    long estateId() {
        return estateId;
    }

    WeeklyCodes.Weekday weekday() {
        return weekday;
    }

    LocalTime at() {
        return at;
    }

    String place() {
        return place;
    }

    WeeklyCodes.Seat seat() {
        return seat;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate lastWeek() {
        return lastWeek;
    }
}
