package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.casework.Attachments;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Tasks;
import org.fazhi.grid.GridReckoning;
import org.fazhi.grid.MatterConfirmJob;

/** What becomes of small matters: the leak, the ping-pong, the weeks around National Day, the owners' own business. */
final class GridStories {

    private static final byte[] PHOTO = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final GridRig g;
    private final Tasks tasks;
    private final CaseFiles files;

    GridStories(DataSource dataSource, Casework casework, Tasks tasks, CaseFiles files) {
        this.tasks = tasks;
        this.files = files;
        g = new GridRig(dataSource, casework);
    }

    void aLeakGoesFromThePhotoToTheMeetingToTheTeamAndOnWithOneClockAndNothingTypedTwice(Attachments attachments, boolean court) {
        long leak = g.report("2026-03-02");
        attachments.add(g.liaison, leak, "楼顶.png", "PHOTO", null, PHOTO);
        assertThat(g.rig.due(leak, "TRIAGE")).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(g.rig.due(leak, "HANDLE")).as("ten working days from first contact").isEqualTo(LocalDate.of(2026, 3, 16));
        g.act(g.member, leak, "TO_WEEKLY", "2026-03-02");
        long weekly = g.series("竹西苑", "2026-03-02", "WEDNESDAY");
        g.step("weekly", g.member, weekly, "HOLD", "2026-03-04", GridRig.everybody(List.of(Map.of("matter", leak, "outcome", "TO_ACTION", "text", "请维修队上门"))));
        assertThat(g.rig.rows("select carried, outcome from weekly_item where matter_id = " + leak)).containsExactly(List.of(0L, "TO_ACTION"));
        g.act(g.member, leak, "TO_ACTION", "2026-03-04");
        long action = g.invite(g.crew(g.unit("东关街道水电维修服务队")), "2026-03-05", leak);
        assertThatThrownBy(() -> g.act(g.member, leak, "FINISH", "2026-03-05", "result", "修好了")).isInstanceOf(Refusal.class).hasMessageContaining("一格一约");
        var plumber = g.rig.person(org.fazhi.access.Role.RESPONDER, "东关街道水电");
        g.step("gridaction", plumber, action, "AGREE", "2026-03-05");
        g.step("gridaction", g.member, action, "HOLD", "2026-03-05", "present", "瞿建民", "findings", "防水层老化", "tasks", List.of(Map.of("matter", leak, "text", "做防水", "owner", "瞿建民")));
        assertThat(g.rig.value("select due_on from grid_action_task where file_id = " + action)).as("ten working days when nothing else is said").isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(tasks.owedBy(plumber)).anyMatch(t -> t.fileId() == action && t.kind().equals("WORK"));
        g.step("gridaction", plumber, action, "DONE", "2026-03-10", "task", g.task(action), "result", "做过一遍，仍渗水");
        assertThatThrownBy(() -> g.step("gridaction", g.member, action, "CLOSE", "2026-03-10")).isInstanceOf(Refusal.class).hasMessageContaining("核验");
        g.step("gridaction", g.member, action, "VERIFY", "2026-03-11", "task", g.task(action), "verdict", "FAILED");
        g.step("gridaction", g.member, action, "CLOSE", "2026-03-11");
        if (court) {
            g.act(g.community, leak, "TO_COURT", "2026-03-12", "topic", "PROPERTY");
        } else {
            assertThatThrownBy(() -> g.act(g.community, leak, "TO_COURT", "2026-03-12", "topic", "PROPERTY")).isInstanceOf(Refusal.class).hasMessageContaining("微法庭");
            g.act(g.community, leak, "TO_MEDIATION", "2026-03-12", "committee", g.rig.committee(CaseRig.COMMITTEE), "type", "NEIGHBOR");
        }
        assertThat(g.rig.status(leak)).isEqualTo("REFERRED");
        var next = g.rig.rows("select f.id, f.procedure, f.opened_on from case_file f where f.continues_id = " + leak).get(0);
        assertThat(next.subList(1, 3)).isEqualTo(List.of(court ? "court" : "mediation", LocalDate.of(2026, 3, 2)));
        if (!court) {
            assertThat(g.rig.rows("select facts, requests, place, amount from mediation_case where file_id = " + next.get(0)).get(0))
                    .isEqualTo(List.of("楼顶漏水，顶楼两户墙面起皮。", "修好", "竹西苑 3幢 1单元 601室门口", new BigDecimal("1200.00")));
            assertThat(g.rig.rows("select name, phone from mediation_party where file_id = " + next.get(0) + " order by seq"))
                    .isEqualTo(List.of(List.of("陶月华", "13900000031"), List.of("孟长河", "13900000032")));
        }
        gapless((Long) next.get(0), "2026-03-02");
        g.step("weekly", g.community, weekly, "END", "2026-03-12", "reason", "试行结束");
    }

    private void gapless(long file, String first) {
        var held = g.rig.rows("select from_on, to_on from possession where file_id = " + file + " order by id");
        assertThat(held.get(0).get(0)).isEqualTo(LocalDate.parse(first));
        for (int i = 1; i < held.size(); i++) {
            assertThat(held.get(i).get(0)).as("row " + i).isEqualTo(held.get(i - 1).get(1));
        }
    }

    /** Whoever sends it back keeps it until it is taken, so that a game of ping-pong costs the player. */
    void fiveReturnsBetweenTwoUnitsShowWhoHeldItHowLong() {
        long id = g.report("2026-03-02");
        var day = LocalDate.of(2026, 3, 2);
        for (int i = 0; i < 5; i++) {
            g.act(g.member, id, "DISPATCH", day.toString(), "responder", g.responder.orgId());
            g.act(g.responder, id, "RETURN", day.plusDays(1).toString(), "reason", "不归物业管");
            assertThatThrownBy(() -> g.act(g.responder, id, "ACCEPT_RETURN", "2026-03-20")).as("nobody takes back one's own return").isInstanceOf(Refusal.class);
            g.act(g.community, id, "ACCEPT_RETURN", day.plusDays(3).toString());
            day = day.plusDays(4);
        }
        var unit = "select coalesce(sum(to_on - from_on), 0) from possession where file_id = " + id + " and holder_role = 'RESPONDER'";
        assertThat(g.rig.value(unit)).as("a day to look at it and two until it was taken back, five times").isEqualTo(15L);
        assertThat(g.rig.value("select sum(to_on - from_on) from possession where file_id = " + id + " and holder_role = 'GRID_MEMBER' and to_on is not null")).isEqualTo(4L);
        gapless(id, "2026-03-02");
        assertThat(g.rig.due(id, "HANDLE")).as("one clock, however often it flew").isEqualTo(LocalDate.of(2026, 3, 16));
        var dossier = files.dossier(g.community, "matter", String.valueOf(id));
        assertThat(dossier.facts().tables()).anySatisfy(t -> {
            assertThat(t.key()).isEqualTo("held");
            assertThat(t.rows()).anySatisfy(r -> assertThat(r).element(2).isEqualTo("15"));
        });
        assertThat(dossier.facts().facts()).anyMatch(f -> f.text().equals("5次"));
    }

    void aroundNationalDayMeetingsFallOnWorkingDaysAndTwoMissedWeeksReachTheStreet(GridReckoning reckoning) {
        long file = g.open("weekly", g.community, "START", "2025-09-22", "unit", g.community.orgId(), "estate", g.estate, "weekday", "MONDAY", "seat", "RESIDENT_COMMITTEE").fileId();
        assertThat(due(file)).isEqualTo(LocalDate.of(2025, 9, 22));
        g.step("weekly", g.member, file, "HOLD", "2025-09-22", GridRig.everybody(List.of()));
        assertThat(due(file)).isEqualTo(LocalDate.of(2025, 9, 29));
        assertThatThrownBy(() -> g.step("weekly", g.member, file, "HOLD", "2025-09-26", GridRig.everybody(List.of()))).isInstanceOf(Refusal.class).hasMessageContaining("已登记");
        g.step("weekly", g.member, file, "HOLD", "2025-09-30", GridRig.everybody(List.of()));
        assertThat(due(file)).as("Monday to Wednesday are holidays").isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(alarms(file)).isEqualTo(List.of(List.of("MISSED", LocalDate.of(2025, 10, 13), g.community.orgId()), List.of("MISSED_TWICE", LocalDate.of(2025, 10, 20), g.office.streetId())));
        assertThat(tasks.owedBy(g.community)).anyMatch(t -> t.fileId() == file && t.kind().equals("MISSED"));
        assertThat(tasks.owedBy(g.office)).as("the street").anyMatch(t -> t.fileId() == file && t.kind().equals("MISSED_TWICE") && t.text().contains("2025-10-06") && t.text().contains("2025-10-13"));
        assertThat(reckoning.missing(reckoning.place(g.office, ""))).anySatisfy(m -> {
            assertThat(m.file()).isEqualTo(file);
            assertThat(m.since()).isEqualTo(LocalDate.of(2025, 10, 6));
            assertThat(m.streetAlarm()).isTrue();
        });
        g.step("weekly", g.member, file, "HOLD", "2026-03-04", GridRig.everybody(List.of()));
        assertThat(due(file)).as("two ordinary weeks of 2026").isEqualTo(LocalDate.of(2026, 3, 9));
        g.step("weekly", g.member, file, "HOLD", "2026-03-09", GridRig.everybody(List.of()));
        assertThat(due(file)).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(alarms(file)).extracting(r -> r.get(1)).containsExactly(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 30));
        g.step("weekly", g.member, file, "MINUTES", "2026-03-10", "recorder", "施晓岚");
        assertThat(g.rig.value("select count(*) from paper where file_id = " + file)).isEqualTo(1L);
        g.step("weekly", g.community, file, "END", "2026-03-10", "reason", "试行结束");
    }

    private LocalDate due(long file) {
        return (LocalDate) g.rig.value("select due_on from deadline where file_id = " + file + " and kind = 'MEETING' and state = 'RUNNING'");
    }

    private List<List<Object>> alarms(long file) {
        return g.rig.rows("select kind, from_on, org_id from file_task where state = 'OPEN' and kind like 'MISSED%' and file_id = " + file + " order by kind");
    }

    void whatTheOwnersDecideTogetherNoMeetingEnds() {
        long lift = g.report("2026-03-02", "content", "电梯大修，需用维修资金。", "ownersItem", "FUND_USE");
        g.act(g.member, lift, "TO_WEEKLY", "2026-03-02");
        long weekly = g.open("weekly", g.community, "START", "2026-03-02", "unit", g.community.orgId(), "estate", g.estate, "weekday", "FRIDAY", "seat", "OWNERS_COMMITTEE").fileId();
        assertThatThrownBy(() -> g.step("weekly", g.member, weekly, "HOLD", "2026-03-06", GridRig.everybody(List.of(Map.of("matter", lift, "outcome", "SOLVED")))))
                .isInstanceOf(Refusal.class).hasMessageContaining("第278条");
        assertThatThrownBy(() -> g.step("weekly", g.member, weekly, "HOLD", "2026-03-06", "property", "ABSENT", "owners", "PRESENT", "ownersName", "甲", "grid", "PRESENT", "gridName", "乙"))
                .isInstanceOf(Refusal.class).hasMessageContaining("原因");
        assertThatThrownBy(() -> g.step("weekly", g.member, weekly, "HOLD", "2026-03-06",
                GridRig.everybody(List.of(Map.of("matter", lift, "outcome", "TASK", "text", "发征询表", "side", "PROPERTY", "due", "2026-03-20"))))).isInstanceOf(Refusal.class).hasMessageContaining("2026-03-13");
        g.step("weekly", g.member, weekly, "HOLD", "2026-03-06", GridRig.everybody(List.of(Map.of("matter", lift, "outcome", "TASK", "text", "发征询表", "side", "PROPERTY", "owner", "莫庆海", "due", "2026-03-13"))));
        assertThat(g.rig.rows("select due_on, text from file_task where file_id = " + weekly + " and kind = 'DECISION' and state = 'OPEN'"))
                .containsExactly(List.of(LocalDate.of(2026, 3, 13), "物业 莫庆海：发征询表"));
        g.step("weekly", g.member, weekly, "HOLD", "2026-03-13", GridRig.everybody(List.of()));
        assertThat(g.rig.rows("select i.carried, i.outcome from weekly_item i join weekly_meeting w on w.id = i.meeting_id where i.matter_id = " + lift + " order by w.week"))
                .isEqualTo(List.of(List.of(0L, "TASK"), List.of(1L, "CARRY")));
        assertThatThrownBy(() -> g.act(g.member, lift, "FINISH", "2026-03-16", "result", "已议定")).isInstanceOf(Refusal.class).hasMessageContaining("业主共同决定");
        Object[] low = {"ownersItem", "FUND_USE", "votedOn", "2026-03-16", "areaTook", "70", "personsTook", "66.66", "areaAgreed", "90", "personsAgreed", "90"};
        assertThatThrownBy(() -> g.act(g.member, lift, "OWNERS_VOTE", "2026-03-16", low)).as("two thirds of the persons").isInstanceOf(Refusal.class).hasMessageContaining("三分之二");
        Object[] half = {"ownersItem", "FUND_USE", "votedOn", "2026-03-16", "areaTook", "70", "personsTook", "70", "areaAgreed", "50", "personsAgreed", "60"};
        assertThatThrownBy(() -> g.act(g.member, lift, "OWNERS_VOTE", "2026-03-16", half)).as("more than half").isInstanceOf(Refusal.class).hasMessageContaining("一半");
        Object[] grave = {"ownersItem", "FUND_RAISING", "votedOn", "2026-03-16", "areaTook", "70", "personsTook", "70", "areaAgreed", "80", "personsAgreed", "74.99"};
        assertThatThrownBy(() -> g.act(g.member, lift, "OWNERS_VOTE", "2026-03-16", grave)).as("items six to eight").isInstanceOf(Refusal.class).hasMessageContaining("四分之三");
        g.act(g.member, lift, "OWNERS_VOTE", "2026-03-16", "ownersItem", "FUND_USE", "votedOn", "2026-03-16", "areaTook", "66.67", "personsTook", "66.67", "areaAgreed", "50.01", "personsAgreed", "50.01");
        g.act(g.member, lift, "FINISH", "2026-03-16", "result", "业主已表决同意，维修资金已申请");
        assertThat(g.rig.status(lift)).isEqualTo("DONE");
        g.step("weekly", g.community, weekly, "END", "2026-03-16", "reason", "试行结束");
    }

    void whoeverDidItDoesNotConfirmItSilenceIsMarkedAndTheLastHolderGetsItBackOnce(MatterConfirmJob job) {
        assertThatThrownBy(() -> g.report("2026-03-02", "danger", true)).isInstanceOf(Refusal.class).hasMessageContaining("先打");
        long id = g.report("2026-03-02", "danger", true, "alarm", "FIRE_119");
        assertThatThrownBy(() -> g.report("2026-03-03", "apart", false)).as("the same place and kind").isInstanceOf(Refusal.class).hasMessageContaining("附近已有");
        g.act(g.member, id, "DISPATCH", "2026-03-02", "responder", g.responder.orgId());
        g.act(g.responder, id, "FINISH", "2026-03-05", "result", "已处置");
        assertThat(g.rig.due(id, "CONFIRM")).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(files.dossier(g.community, "matter", String.valueOf(id)).facts().facts()).as("from the day, before any job").anyMatch(f -> f.text().contains("视为已确认"));
        job.run(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 11, 20));
        assertThat(g.rig.rows("select f.status, f.closed_on, m.auto_confirmed, m.satisfaction is null from case_file f join grid_matter m on m.file_id = f.id where f.id = " + id))
                .containsExactly(List.of("CLOSED", LocalDate.of(2026, 3, 13), true, true));
        assertThatThrownBy(() -> g.act(g.liaison, id, "REOPEN", "2026-04-13", "reason", "又漏了")).as("thirty days").isInstanceOf(Refusal.class).hasMessageContaining("2026-04-12");
        g.act(g.liaison, id, "REOPEN", "2026-04-10", "reason", "又漏了");
        assertThat(g.rig.rows("select f.status, p.name from case_file f join account p on p.id = f.holder_account_id where f.id = " + id)).containsExactly(List.of("HANDLING", "莫庆海"));
        gapless(id, "2026-03-02");
        g.act(g.responder, id, "FINISH", "2026-04-11", "result", "重做防水");
        assertThatThrownBy(() -> g.act(g.liaison, id, "REOPEN", "2026-04-12", "reason", "还漏")).isInstanceOf(Refusal.class).hasMessageContaining("一次");
        g.act(g.liaison, id, "CONFIRM", "2026-04-12", "satisfaction", "BASIC", "way", "PHONE");
        long own = g.act(g.member, g.act(g.member, g.report("2026-03-02"), "KEEP", "2026-03-02"), "FINISH", "2026-03-02", "result", "已办");
        assertThatThrownBy(() -> g.act(g.member, own, "CONFIRM", "2026-03-02", "satisfaction", "SATISFIED", "way", "FACE")).isInstanceOf(Refusal.class).hasMessageContaining("他人确认");
    }

    void aSplitMicroGridLeavesOldFiguresTrue(GridReckoning reckoning) {
        long grid = g.open("microgrid", g.community, "FOUND", "2025-01-06", "unit", g.community.orgId(), "grid", g.unit("个园第一网格"), "estate", g.estate, "head", "何丽华", "headPhone", "13900000051",
                "member", "施晓岚", "memberPhone", "13900000052", "parts", List.of(Map.of("name", "竹西一组", "building", "1幢", "households", 48), Map.of("name", "竹西一组", "building", "3幢", "households", 60),
                        Map.of("name", "竹西二组", "building", "5幢", "entrance", "1单元", "households", 30))).fileId();
        long first = micro(grid, "竹西一组");
        long matter = g.report("2026-02-02");
        assertThat(g.rig.value("select micro_grid_id from grid_matter where file_id = " + matter)).isEqualTo(first);
        List<Map<String, Object>> halves = List.of(Map.of("name", "竹西东组", "building", "1幢", "households", 48), Map.of("name", "竹西西组", "building", "3幢", "households", 80));
        assertThatThrownBy(() -> g.step("microgrid", g.community, grid, "SPLIT", "2026-02-10", "micro", first, "since", "2026-02-02", "parts", halves)).isInstanceOf(Refusal.class).hasMessageContaining("2026-02-02");
        g.step("microgrid", g.community, grid, "SPLIT", "2026-02-10", "micro", first, "since", "2026-02-10", "parts", halves);
        long later = g.report("2026-02-12");
        assertThat(g.rig.value("select micro_grid_id from grid_matter where file_id = " + later)).isEqualTo(micro(grid, "竹西西组"));
        assertThat(g.rig.value("select micro_grid_id from grid_matter where file_id = " + matter)).as("what was counted stays where it was").isEqualTo(first);
        assertThat(households(reckoning, "2026-02-09")).isEqualTo(138);
        assertThat(households(reckoning, "2026-02-10")).isEqualTo(158);
        g.step("microgrid", g.community, grid, "RENAME", "2026-02-20", "micro", micro(grid, "竹西二组"), "name", "竹西南组", "since", "2026-02-20");
        g.step("microgrid", g.community, grid, "MERGE", "2026-03-20", "micros", List.of(micro(grid, "竹西东组"), micro(grid, "竹西南组")), "name", "竹西大组", "since", "2026-03-20");
        assertThat(households(reckoning, "2026-03-20")).as("nobody moved").isEqualTo(158);
        assertThatThrownBy(() -> g.step("microgrid", g.community, grid, "ADD", "2026-03-20", "since", "2026-03-20", "parts", List.of(Map.of("name", "竹西新组", "building", "3幢", "entrance", "2单元", "households", 9))))
                .isInstanceOf(Refusal.class).hasMessageContaining("3幢");
        g.step("microgrid", g.community, grid, "BOARD", "2026-03-20");
        assertThat(files.dossier(g.community, "microgrid", String.valueOf(grid)).holders()).as("a register waits on nobody's desk").isEmpty();
        assertThat(g.rig.value("select count(*) from paper where code = 'BOARD' and file_id = " + grid)).isEqualTo(1L);
    }

    private long micro(long grid, String name) {
        return (Long) g.rig.value("select id from micro_grid where file_id = " + grid + " and name = '" + name + "'");
    }

    private int households(GridReckoning reckoning, String to) {
        return reckoning.figures(g.community, "ESTATE" + g.estate, new org.fazhi.reporting.Period(LocalDate.of(2026, 1, 1), LocalDate.parse(to))).total().households();
    }
}
