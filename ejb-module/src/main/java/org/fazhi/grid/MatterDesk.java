package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Option;
import org.fazhi.casework.Possessions;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** What the rules of a matter ask beyond the file: places, units, who sits at which desk, what lies near. */
@ApplicationScoped
public class MatterDesk {

    private static final String ALIKE = "select f.id, f.number, f.title, f.status, f.opened_on from grid_matter m join case_file f on f.id = m.file_id"
            + " where not f.voided and m.estate_id = ? and m.kind = ? and f.status <> 'REJECTED' and f.opened_on >= ? and (not f.final or f.status = 'REFERRED')"
            + " and (m.building = ? or m.building is null or cast(? as varchar) is null) order by f.opened_on desc, f.id desc limit 10";

    @Inject
    private Staff staff;
    @Inject
    private Possessions possessions;
    @Inject
    private GridSql sql;
    @Inject
    private Parameters parameters;
    @Inject
    private CalendarService calendar;
    @Inject
    private MatterHandOver handOver;

    /**
     * A matter near another one.
     *
     * @param id     key
     * @param number its number
     * @param title  its title
     * @param status its status in Chinese
     * @param on     day of the report
     */
    public record Near(long id, String number, String title, String status, LocalDate on) {
    }

    /** {@return the estates at or below a path} */
    List<Option> estates(String path) {
        return staff.unitsBelow(path, "ESTATE").stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    String unitName(Long id) {
        return id == null ? "" : staff.unit(id).map(Unit::name).orElse("");
    }

    String shortName(long id) {
        return staff.unit(id).map(Unit::shortName).orElse("");
    }

    Unit unit(Long id) {
        return id == null ? null : staff.unit(id).orElse(null);
    }

    List<Unit> unitsBelow(String path, String kind) {
        return staff.unitsBelow(path, kind);
    }

    String place(Long estate, String building, String entrance) {
        return Stream.of(unitName(estate), building, entrance).filter(s -> s != null && !s.isEmpty()).collect(Collectors.joining(" "));
    }

    /** {@return the micro-grid of a place on a day, or null} */
    Long microGrid(Long estate, String building, String entrance, LocalDate on) {
        return estate == null || building == null ? null : sql.one("select g.id from micro_grid g join micro_grid_part p on p.micro_grid_id = g.id where g.estate_id = ?"
                + " and g.valid_from <= ? and (g.valid_to is null or g.valid_to > ?) and p.building = ? and (p.entrance is null or p.entrance = ?)"
                + " order by p.entrance nulls last limit 1", r -> r.getLong(1), estate, on, on, building, entrance == null ? "" : entrance).orElse(null);
    }

    /** {@return matters of the same kind at the same place in the last days that are not ended} */
    List<Near> alike(Long estate, String building, MatterCodes.Kind kind, LocalDate on) {
        if (estate == null || kind == null) {
            return List.of();
        }
        var since = on.minusDays(parameters.inForce("MATTER_NEARBY_DAYS", on).whole());
        return sql.list(ALIKE, r -> new Near(r.getLong(1), r.getString(2), r.getString(3), Texts.of(MatterProcedure.WORD).get("status." + r.getString(4)), GridSql.day(r, 5)),
                estate, kind, since, building, building);
    }

    /** {@return the units that can be called in: of the community, its subdistrict and the district} */
    List<Option> responders(CaseFile file) {
        return staff.unitsBelow("/" + file.districtId() + "/", "RESPONSE_UNIT").stream().filter(u -> u.streetId() == null || u.streetId().equals(file.streetId()))
                .map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    String handName(GridMatter f) {
        return f.hand() == MatterCodes.Hand.UNIT ? unitName(f.unitId()) : Texts.of(MatterProcedure.WORD).name(f.hand());
    }

    Holder gridDesk(long orgId) {
        return possessions.chairOf(orgId, Role.GRID_MEMBER);
    }

    Holder far(long orgId, Role role) {
        return possessions.deskOf(orgId, role);
    }

    /** {@return the desk of a role in the file's subdistrict, or in its district} */
    Holder above(CaseFile file, Role role) {
        var place = role == Role.JUSTICE_OFFICE && file.streetId() != null ? staff.unit(file.streetId()).map(Unit::path).orElse("/") : "/" + file.districtId() + "/";
        var unit = sql.unitOfRole(place, role);
        return unit == null ? Holder.desk(role) : possessions.deskOf(unit, role);
    }

    /** {@return whether the last weekly meeting that spoke of a matter decided so} */
    boolean decided(long matter, WeeklyCodes.Outcome outcome) {
        return sql.one("select i.outcome from weekly_item i join weekly_meeting w on w.id = i.meeting_id where i.matter_id = ? order by w.week desc limit 1", r -> r.getString(1), matter)
                .filter(outcome.name()::equals).isPresent();
    }

    boolean inOpenAction(long matter) {
        return sql.one("select 1 from grid_action_matter m join case_file f on f.id = m.file_id where m.matter_id = ? and not f.final and not f.voided", r -> 1, matter).isPresent();
    }

    /** {@return who held a file how many days in all and how often, longest first: name, times, days} */
    List<List<String>> held(long fileId) {
        return sql.list("select holder_name, count(*), sum(coalesce(to_on, ?) - from_on) from possession where file_id = ? and holder_name is not null group by 1 order by 3 desc, 1",
                r -> List.of(r.getString(1), r.getString(2), r.getString(3)), calendar.today(), fileId);
    }

    /** {@return whether the days for an answer are over} */
    boolean answerOver(long fileId) {
        return sql.one("select 1 from deadline where file_id = ? and kind = 'CONFIRM' and state = 'RUNNING' and due_on < ?", r -> 1, fileId, calendar.today()).isPresent();
    }

    /** {@return what the weekly meetings said of a matter, newest first} */
    List<List<String>> meetings(long fileId) {
        return sql.list("select w.held_on, i.carried, i.outcome, coalesce(i.text, ''), coalesce(i.owner, ''), i.due_on, i.done_on from weekly_item i join weekly_meeting w"
                + " on w.id = i.meeting_id where i.matter_id = ? order by w.week desc", r -> {
                    var out = new ArrayList<String>();
                    out.add(r.getString(1));
                    out.add(r.getString(2));
                    out.add(Texts.of(WeeklyProcedure.WORD).name(GridSql.name(r, 3, WeeklyCodes.Outcome.class)));
                    out.add(r.getString(4));
                    out.add(r.getString(5));
                    out.add(r.getString(6) == null ? "—" : r.getString(6));
                    out.add(r.getString(7) == null ? "—" : r.getString(7));
                    return List.copyOf(out);
                }, fileId);
    }

    /** {@return the latest words of a meeting or an action about a matter, from which its result begins; null: none} */
    String lastWords(long fileId) {
        return sql.one("select text from (select i.text, w.held_on as said from weekly_item i join weekly_meeting w on w.id = i.meeting_id where i.matter_id = ? and i.text is not null"
                + " union all select t.result, t.verified_on from grid_action_task t where t.matter_id = ? and t.verified_on is not null and t.result is not null) x"
                + " order by said desc limit 1", r -> r.getString(1), fileId, fileId).orElse(null);
    }

    CalendarService calendar() {
        return calendar;
    }

    MatterHandOver handOver() {
        return handOver;
    }
}
