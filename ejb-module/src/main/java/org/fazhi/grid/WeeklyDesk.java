package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.WorkingCalendar;
import org.fazhi.casework.Appointment;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Option;

/** Meetings with their agenda and decisions. The agenda is what waits in the estate; nobody draws it up. */
@ApplicationScoped
class WeeklyDesk {

    private static final String WAITING = "select f.id, f.number, f.title, f.opened_on, m.danger, m.owners_item is not null and m.owners_agreed_on is null,"
            + " (select count(*) from weekly_item i join weekly_meeting w on w.id = i.meeting_id where i.matter_id = f.id and w.week < ?) as carried from grid_matter m join case_file f on f.id = m.file_id"
            + " where f.procedure = 'matter' and f.status = 'WEEKLY' and not f.voided and m.estate_id = ? and f.opened_on <= ? order by m.danger desc, carried desc, f.opened_on, f.id";

    private static final LocalTime USUAL = LocalTime.of(9, 0);

    @Inject
    private GridSql sql;
    @Inject
    private CalendarService calendar;
    @Inject
    private MatterDesk matters;

    /**
     * A matter on the agenda.
     *
     * @param id      key
     * @param number  its number
     * @param title   its title
     * @param opened  day of first contact
     * @param danger  whether life or limb was at stake
     * @param owners  whether only the owners can decide it (民法典278)
     * @param carried at how many meetings it was before
     */
    public record Item(long id, String number, String title, LocalDate opened, boolean danger, boolean owners, int carried) {
    }

    /** A meeting with what its minutes say. */
    record Held(long id, LocalDate week, LocalDate on, String property, String owners, String grid, String remarks) {
    }

    /** A line of the minutes. */
    record Line(long id, String title, int carried, WeeklyCodes.Outcome outcome, String text, String owner, LocalDate due, LocalDate done) {
    }

    WorkingCalendar days() {
        return calendar.calendar();
    }

    LocalDate today() {
        return calendar.today();
    }

    /** {@return the matters of an estate that wait for its meeting today} */
    List<Item> agenda(long estate) {
        return agenda(estate, today());
    }

    /** {@return the matters of an estate that wait for its meeting on a day: danger first, then what was carried over most often, then the oldest} */
    List<Item> agenda(long estate, LocalDate on) {
        return sql.list(WAITING, r -> new Item(r.getLong(1), r.getString(2), r.getString(3), GridSql.day(r, 4), r.getBoolean(5), r.getBoolean(6), r.getInt(7)), WeekPlan.monday(on), estate, on);
    }

    boolean running(long estate, long other) {
        return sql.one("select 1 from grid_weekly w join case_file f on f.id = w.file_id where w.estate_id = ? and not f.final and not f.voided and f.id <> ?", r -> 1, estate, other).isPresent();
    }

    boolean held(long file, LocalDate week) {
        return sql.one("select 1 from weekly_meeting where file_id = ? and week = ?", r -> 1, file, week).isPresent();
    }

    long meeting(long file, LocalDate week, LocalDate on, WeeklyData.Meeting d) {
        return sql.insert("insert into weekly_meeting (file_id, week, held_on, property, property_name, property_reason, owners, owners_name, owners_reason, grid, grid_name, grid_reason, remarks)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id", file, week, on, d.property(), d.propertyName(), d.propertyReason(), d.owners(), d.ownersName(),
                d.ownersReason(), d.grid(), d.gridName(), d.gridReason(), d.remarks());
    }

    long item(long meeting, Item item, WeeklyData.Decision d) {
        return sql.insert("insert into weekly_item (meeting_id, matter_id, carried, outcome, text, side, owner, due_on) values (?, ?, ?, ?, ?, ?, ?, ?) returning id",
                meeting, item.id(), item.carried(), d == null ? WeeklyCodes.Outcome.CARRY : d.outcome(), d == null ? null : d.text(), d == null ? null : d.side(),
                d == null ? null : d.owner(), d == null ? null : d.due());
    }

    void fulfilled(long item, String result, LocalDate on) {
        sql.update("update weekly_item set done_on = ?, result = ? where id = ?", on, result, item);
    }

    /** {@return decisions of a file that somebody still owes} */
    List<Option> owed(long file) {
        return sql.list("select i.id, f.title, coalesce(i.text, '') from weekly_item i join weekly_meeting w on w.id = i.meeting_id join case_file f on f.id = i.matter_id"
                + " where w.file_id = ? and i.outcome = 'TASK' and i.done_on is null order by i.id", r -> new Option(r.getString(1), r.getString(2) + "：" + r.getString(3)), file);
    }

    /** {@return the oldest meeting whose minutes are not out} */
    Optional<Held> withoutMinutes(long file) {
        return meetings("w.file_id = ? and w.minutes_on is null order by w.week limit 1", file).stream().findFirst();
    }

    List<Held> latest(long file) {
        return meetings("w.file_id = ? order by w.week desc limit 60", file);
    }

    private List<Held> meetings(String where, long file) {
        return sql.list("select w.id, w.week, w.held_on, w.property, w.property_name, w.property_reason, w.owners, w.owners_name, w.owners_reason, w.grid, w.grid_name, w.grid_reason,"
                + " w.remarks from weekly_meeting w where " + where, r -> new Held(r.getLong(1), GridSql.day(r, 2), GridSql.day(r, 3),
                WeeklyWords.seat(GridSql.name(r, 4, WeeklyCodes.Presence.class), r.getString(5), r.getString(6)),
                WeeklyWords.seat(GridSql.name(r, 7, WeeklyCodes.Presence.class), r.getString(8), r.getString(9)),
                WeeklyWords.seat(GridSql.name(r, 10, WeeklyCodes.Presence.class), r.getString(11), r.getString(12)), r.getString(13)), file);
    }

    void minutesOut(long meeting, LocalDate on) {
        sql.update("update weekly_meeting set minutes_on = ? where id = ?", on, meeting);
    }

    List<Line> lines(long meeting) {
        return sql.list("select i.id, f.title, i.carried, i.outcome, i.text, i.side, i.owner, i.due_on, i.done_on from weekly_item i join case_file f on f.id = i.matter_id where i.meeting_id = ?"
                + " order by i.id", r -> new Line(r.getLong(1), r.getString(2), r.getInt(3), GridSql.name(r, 4, WeeklyCodes.Outcome.class), r.getString(5),
                WeeklyWords.owner(GridSql.name(r, 6, WeeklyCodes.Side.class), r.getString(7)), GridSql.day(r, 8), GridSql.day(r, 9)), meeting);
    }

    /** {@return how many weeks that needed a meeting have passed without one up to today, latest in a row} */
    int missedInARow(WeeklySeries s) {
        var yesterday = today().minusDays(1);
        return s.startedOn().isAfter(yesterday) ? 0 : WeekPlan.between(s.nextWeek(), yesterday, days()).size();
    }

    /** {@return the meetings that a community owes in some days} */
    List<Appointment> appointments(long orgId, LocalDate from, LocalDate to) {
        return sql.list("select w.file_id, u.name, w.weekday, w.held_at, w.place, w.started_on, w.last_week from grid_weekly w join case_file f on f.id = w.file_id"
                + " join org_unit u on u.id = w.estate_id where f.org_id = ? and not f.final and not f.voided order by w.file_id", r -> {
                    var weekday = GridSql.name(r, 3, WeeklyCodes.Weekday.class);
                    var last = GridSql.day(r, 7);
                    var week = last == null ? WeekPlan.first(GridSql.day(r, 6), weekday.day(), days()) : WeekPlan.next(last, days());
                    return appointment(r.getLong(1), r.getString(2), WeekPlan.day(week, weekday.day(), days()), r.getObject(4, LocalTime.class), r.getString(5));
                }, orgId).stream().filter(a -> !a.at().toLocalDate().isBefore(from) && !a.at().toLocalDate().isAfter(to)).toList();
    }

    static Appointment appointment(long file, String estate, LocalDate day, LocalTime at, String place) {
        return new Appointment(day.atTime(at == null ? USUAL : at), file, WeeklyWords.words().get("appointment", estate), place == null ? "" : place);
    }

    Holder gridDesk(long orgId) {
        return matters.gridDesk(orgId);
    }

    MatterDesk matters() {
        return matters;
    }
}
