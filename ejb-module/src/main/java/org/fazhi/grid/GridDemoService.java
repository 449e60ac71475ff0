package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.AccessEvent;
import org.fazhi.access.Caller;
import org.fazhi.access.JobCallers;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.platform.Texts;

/** Gives the demonstration bureau a community whose rooms show something ({@code demo.txt}); every act goes through the one door, dated back from today. */
@ApplicationScoped
public class GridDemoService {

    private static final int WEEKS = 5;

    @Inject
    private GridSql sql;
    @Inject
    private JobCallers callers;
    @Inject
    private Casework casework;
    @Inject
    private CalendarService calendar;
    @Inject
    private WeeklyDesk weekly;

    private Caller community;
    private Caller member;
    private Caller liaison;
    private Caller office;
    private Caller plumber;

    void load(@Observes AccessEvent event) {
        if (event.type() == AccessEvent.Type.DEMO_LOADED) {
            community = caller("zhengqingsheng");
            member = caller("baojianfen");
            liaison = caller("gexiuying");
            office = caller("sunailian");
            plumber = caller("qujianmin");
            var lines = lines();
            registers(lines);
            matters(lines);
        }
    }

    private Caller caller(String login) {
        return callers.of(sql.one("select id from account where login = ?", r -> r.getLong(1), login).orElseThrow()).orElseThrow();
    }

    private long unit(String name) {
        return sql.one("select id from org_unit where name = ? order by id limit 1", r -> r.getLong(1), name).orElseThrow();
    }

    private static List<List<String>> lines() {
        try (var in = new BufferedReader(new InputStreamReader(GridDemoService.class.getResourceAsStream("demo.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> Arrays.stream(l.split("\\|", -1)).map(String::strip).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate ago(int days) {
        return calendar.today().minusDays(days);
    }

    private long open(String word, Caller who, String step, LocalDate on, Object... data) {
        return casework.perform(who, Command.open(word, step, on, map(data), null)).fileId();
    }

    private void act(String word, Caller who, long file, String step, LocalDate on, Object... data) {
        int version = sql.one("select version from case_file where id = ?", r -> r.getInt(1), file).orElseThrow();
        casework.perform(who, new Command(word, file, step, version, on, null, map(data), null));
    }

    private static Map<String, Object> map(Object... data) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((String) data[i], data[i + 1]);
        }
        map.values().removeIf(v -> v == null || "".equals(v));
        return map;
    }

    private void registers(List<List<String>> lines) {
        var words = Texts.of("grid");
        var begun = ago(60);
        var grids = Map.of("梅香苑", "皮市街第一网格", "皮坊里", "皮市街第二网格");
        grids.forEach((estate, grid) -> {
            var parts = lines.stream().filter(l -> l.get(0).equals("PART") && l.get(1).equals(estate))
                    .map(l -> map("name", l.get(2), "building", l.get(3), "entrance", l.get(4), "households", l.get(5))).toList();
            long file = open("microgrid", community, "FOUND", begun, "unit", community.orgId(), "grid", unit(grid), "estate", unit(estate), "head", community.name(), "headPhone", "13900000071",
                    "member", member.name(), "memberPhone", "13900000072", "police", words.get("demo.police"), "policePhone", "13900000073", "lawyer", words.get("demo.lawyer"),
                    "lawyerPhone", "13900000074", "items", words.get("demo.items"), "parts", parts);
            long micro = sql.one("select min(id) from micro_grid where file_id = ?", r -> r.getLong(1), file).orElseThrow();
            long person = open("liaison", community, "NOMINATE", begun, "unit", community.orgId(), "micro", micro, "name", liaison.name(), "phone", "13900000075", "nearness", "NEAR", "way", "RESIDENTS");
            act("liaison", community, person, "SELECT", begun);
            act("liaison", community, person, "PUBLICISE", begun);
            act("liaison", community, person, "APPOINT", begun.plusDays(14));
            act("liaison", community, person, "TRAIN", begun.plusDays(15), "lesson", "ON_SITE", "topic", words.get("demo.lesson"), "hours", 4);
            act("microgrid", community, file, "BOARD", begun.plusDays(15));
        });
        open("crew", office, "REGISTER", begun, "unit", office.orgId(), "name", words.get("demo.crew"), "kind", "REPAIR", "leader", plumber.name(), "phone", "13900000076", "responder",
                plumber.orgId(), "since", begun.toString());
    }

    private void matters(List<List<String>> lines) {
        var ids = new HashMap<String, List<Long>>();
        for (var l : lines.stream().filter(x -> x.get(0).equals("MATTER")).toList()) {
            var on = ago(Integer.parseInt(l.get(1)));
            ids.computeIfAbsent(l.get(9), k -> new ArrayList<>()).add(matter(l, on));
        }
        meetings("梅香苑", "MONDAY", 0);
        meetings("皮坊里", "WEDNESDAY", 2);
        long crew = sql.one("select file_id from team_crew order by file_id limit 1", r -> r.getLong(1)).orElseThrow();
        var bundle = ids.get("ACTION");
        long action = open("gridaction", member, "INVITE", ago(8), "unit", member.orgId(), "crew", crew, "plannedOn", ago(6).toString(), "matters", bundle);
        act("gridaction", plumber, action, "AGREE", ago(7));
        act("gridaction", member, action, "HOLD", ago(6), "present", plumber.name() + "、" + member.name(), "findings", Texts.of("grid").get("demo.findings"), "tasks",
                bundle.stream().map(m -> map("matter", m, "text", Texts.of("grid").get("demo.task"), "owner", plumber.name())).toList());
    }

    private long matter(List<String> l, LocalDate on) {
        var words = Texts.of("grid");
        var fate = l.get(9);
        boolean spot = fate.equals("ON_SPOT");
        var data = map("unit", community.orgId(), "kind", l.get(2), "estate", unit(l.get(3)), "building", l.get(4), "entrance", l.get(5), "content", l.get(6), "wishes", l.get(7), "reporter", l.get(8),
                "phone", "13900000081", spot ? "result" : "apart", spot ? words.get("demo.spot") : "true");
        long id = casework.perform(liaison, Command.open("matter", spot ? "ON_SPOT" : "REPORT", on, data, null)).fileId();
        switch (fate) {
            case "WEEKLY" -> act("matter", member, id, "TO_WEEKLY", on);
            case "ACTION" -> act("matter", member, id, "TO_ACTION", on);
            case "HANDLING" -> act("matter", member, id, "KEEP", on);
            case "DISPATCH" -> act("matter", member, id, "DISPATCH", on, "responder", plumber.orgId());
            case "DONE", "CLOSED" -> {
                act("matter", member, id, "KEEP", on);
                act("matter", member, id, "FINISH", on.plusDays(4), "result", words.get("demo.result"));
                if (fate.equals("CLOSED")) {
                    act("matter", liaison, id, "CONFIRM", on.plusDays(6), "satisfaction", "SATISFIED", "way", "FACE");
                }
            }
            default -> { }
        }
        return id;
    }

    /** Meetings of the last weeks; the latest ones may be missed, so that somebody sees what that brings. */
    private void meetings(String estate, String weekday, int missed) {
        var words = Texts.of("grid");
        var agreed = WeeklyCodes.Weekday.valueOf(weekday);
        var monday = WeekPlan.monday(calendar.today()).minusWeeks(WEEKS);
        long file = open("weekly", community, "START", monday, "unit", community.orgId(), "estate", unit(estate), "weekday", weekday, "at", "14:30", "place", words.get("demo.place"), "seat", "OWNERS_COMMITTEE");
        for (int i = 0; i < WEEKS - missed; i++) {
            var day = WeekPlan.day(monday.plusWeeks(i), agreed.day(), calendar.calendar());
            if (day != null && !day.isAfter(calendar.today())) {
                var agenda = weekly.agenda(unit(estate), day);
                var decisions = i == 1 && !agenda.isEmpty() ? List.of(map("matter", agenda.get(0).id(), "outcome", "TASK", "text", words.get("demo.decision"), "side", "PROPERTY",
                        "owner", words.get("demo.owner"), "due", day.toString())) : List.of();
                act("weekly", member, file, "HOLD", day, "property", "PRESENT", "propertyName", words.get("demo.owner"), "owners", "PRESENT", "ownersName", words.get("demo.chair"), "grid", "PRESENT",
                        "gridName", member.name(), "decisions", decisions);
                act("weekly", member, file, "MINUTES", day, "recorder", member.name());
            }
        }
    }
}
