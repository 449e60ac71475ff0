package org.fazhi.ear;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Outcome;

/** Drives the grid inside the server through the one door, as people of 个园社区 and of the units that are called in. */
final class GridRig {

    final CaseRig rig;
    final Caller community;
    final Caller member;
    final Caller liaison;
    final Caller office;
    final Caller section;
    final Caller responder;
    final long estate;
    private final Casework casework;

    GridRig(DataSource dataSource, Casework casework) {
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        community = rig.person(Role.COMMUNITY, "个园社区");
        member = rig.person(Role.GRID_MEMBER, "个园社区");
        liaison = rig.person(Role.GRID_LIAISON, "个园社区");
        office = rig.person(Role.JUSTICE_OFFICE, "东关");
        section = rig.person(Role.PUBLICITY_SECTION, "普法");
        responder = rig.person(Role.RESPONDER, "竹西苑物业");
        estate = unit("竹西苑");
    }

    long unit(String name) {
        return (Long) rig.value("select id from org_unit where name = '" + name + "'");
    }

    static Map<String, Object> data(Object... data) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((String) data[i], data[i + 1]);
        }
        return map;
    }

    Outcome open(String word, Caller who, String step, String on, Object... data) {
        return casework.perform(who, Command.open(word, step, LocalDate.parse(on), data(data), null));
    }

    Outcome step(String word, Caller who, long file, String step, String on, Object... data) {
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        return casework.perform(who, new Command(word, file, step, version, LocalDate.parse(on), null, data(data), null));
    }

    /** {@return a matter reported by the liaison} */
    long report(String on, Object... more) {
        var data = data("unit", community.orgId(), "kind", "PROPERTY", "estate", estate, "building", "3幢", "entrance", "1单元", "content", "楼顶漏水，顶楼两户墙面起皮。",
                "wishes", "修好", "reporter", "陶月华", "phone", "13900000031", "opponent", "孟长河", "opponentPhone", "13900000032", "place", "601室门口", "amount", "1200", "apart", true);
        data.putAll(data(more));
        return casework.perform(liaison, Command.open("matter", "REPORT", LocalDate.parse(on), data, null)).fileId();
    }

    long act(Caller who, long file, String step, String on, Object... data) {
        step("matter", who, file, step, on, data);
        return file;
    }

    /** {@return a series of weekly meetings for an estate of the community, made once} */
    long series(String estateName, String on, String weekday) {
        var there = rig.rows("select w.file_id from grid_weekly w join case_file f on f.id = w.file_id where not f.final and w.estate_id = " + unit(estateName));
        return !there.isEmpty() ? (Long) there.get(0).get(0)
                : open("weekly", community, "START", on, "unit", community.orgId(), "estate", unit(estateName), "weekday", weekday, "seat", "OWNERS_COMMITTEE").fileId();
    }

    static Object[] everybody(List<Map<String, Object>> decisions) {
        return new Object[] {"property", "PRESENT", "propertyName", "莫庆海", "owners", "ABSENT", "ownersReason", "业委会主任住院", "grid", "PRESENT", "gridName", "施晓岚", "decisions", decisions};
    }

    /** {@return a team without an account, called by telephone} */
    long crew(Long responder) {
        return open("crew", community, "REGISTER", "2025-01-06", "unit", community.orgId(), "name", "竹西苑水电班", "kind", "REPAIR", "leader", "瞿建民", "phone", "13900000061",
                "responder", responder, "since", "2025-01-06").fileId();
    }

    long invite(long crew, String on, Long... matters) {
        return open("gridaction", member, "INVITE", on, "unit", member.orgId(), "crew", crew, "plannedOn", on, "matters", List.of(matters)).fileId();
    }

    long task(long action) {
        return (Long) rig.value("select max(id) from grid_action_task where file_id = " + action);
    }
}
