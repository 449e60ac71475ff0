package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.AllowanceService;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.register.RegisterCommand;

/** The life of a committee and the pay of its mediators: acts are done once, by who may, and the past can be asked for. */
final class CommitteeStories {

    private static final String COMMITTEE = "石塔社区人民调解委员会";
    private static final String PAID = "旌忠寺社区人民调解委员会";

    private final CaseRig rig;
    private final CommitteeService committees;
    private final AllowanceService allowances;
    private final Caller office;
    private final Caller section;

    CommitteeStories(DataSource dataSource, Casework casework, CommitteeService committees, AllowanceService allowances) {
        this.rig = new CaseRig(dataSource, casework);
        this.committees = committees;
        this.allowances = allowances;
        this.office = rig.person(Role.JUSTICE_OFFICE, "汶河");
        this.section = rig.person(Role.MEDIATION_SECTION, "人民参与");
    }

    private int version(String table, String key, long id) {
        return ((Long) rig.value("select version from " + table + " where " + key + " = " + id)).intValue();
    }

    private long act(Caller who, long committee, String act, String on, Map<String, ?> data) {
        return committees.perform(who, new RegisterCommand(committee, act, version("mediation_committee", "org_id", committee), LocalDate.parse(on), null, data));
    }

    private String chairOn(long committee, String day) {
        return rig.rows("select name from committee_tenure where org_id = " + committee + " and role = 'CHAIR' and from_on <= date '" + day + "' and (to_on is null or to_on > date '"
                + day + "')").toString();
    }

    void anElectionMakesANewTermTellsTheCourtAndLeavesTheOldOneReadable() {
        long committee = rig.committee(COMMITTEE);
        var chair = rig.person(Role.COMMITTEE_CHAIR, COMMITTEE);
        var mediator = rig.person(Role.MEDIATOR, COMMITTEE);
        Map<String, Object> election = Map.of("origin", "RESIDENTS", "electedOn", "2026-05-20", "termStart", "2026-06-01", "members", List.of(
                Map.of("person", mediator.accountId(), "post", "CHAIR", "gender", "FEMALE"), Map.of("person", chair.accountId(), "post", "VICE", "gender", "MALE"),
                Map.of("name", "易春山", "post", "MEMBER", "gender", "MALE")));
        assertThatThrownBy(() -> act(rig.person(Role.JUSTICE_OFFICE, "东关"), committee, "ELECT", "2026-05-21", election)).as("another street").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> act(chair, committee, "ELECT", "2026-05-21", election)).as("not by themselves").isInstanceOf(Refusal.class).hasMessageContaining("司法所");
        int before = version("mediation_committee", "org_id", committee);
        var command = new RegisterCommand(committee, "ELECT", before, LocalDate.of(2026, 5, 21), "election-1", election);
        long event = committees.perform(office, command);
        assertThat(committees.perform(office, command)).as("a double click has one effect").isEqualTo(event);
        assertThatThrownBy(() -> committees.perform(office, new RegisterCommand(committee, "EDIT_COMMITTEE", before, null, null, Map.of("type", "RESIDENT", "minorityArea", "false"))))
                .as("somebody was faster").isInstanceOf(Refusal.class).hasMessageContaining("刚被别人改过");
        assertThat(chairOn(committee, "2026-03-02")).contains(chair.name());
        assertThat(chairOn(committee, "2026-06-01")).contains(mediator.name()).doesNotContain(chair.name());
        assertThat(rig.rows("select seq, ends_on from committee_term where org_id = " + committee + " order by seq desc limit 1")).as("three years by law")
                .containsExactly(List.of(2L, LocalDate.of(2029, 5, 31)));
        assertThat(rig.rows("select what, due_on, sent_on from court_notification where event_id = " + event)).singleElement().satisfies(n -> {
            assertThat(n.get(0).toString()).contains("第2届换届");
            assertThat(n.get(1)).as("ten working days from 05-21").isEqualTo(LocalDate.of(2026, 6, 4));
            assertThat(n.get(2)).isNull();
        });
        assertThat(rig.value("select count(*) from journal where action = 'mediation.ELECT' and result = 'DONE'")).isEqualTo(1L);
        assertThat(rig.value("select model::text from court_notification where event_id = " + event).toString()).as("who serves from then on").contains("易春山");

        long notice = (Long) rig.value("select id from court_notification where event_id = " + event);
        act(office, committee, "TELL_COURT", "2026-05-25", Map.of("notice", notice, "court", "广陵区人民法院", "way", "HAND"));
        act(office, committee, "COURT_ACK", "2026-05-28", Map.of("notice", notice));
        assertThat(rig.value("select ack_on from court_notification where id = " + notice)).isEqualTo(LocalDate.of(2026, 5, 28));
        assertThatThrownBy(() -> act(office, committee, "FILE_CHANGE", "2026-05-29", Map.of("filingNo", "广司调备2"))).as("the bureau files").isInstanceOf(Refusal.class);
        act(section, committee, "FILE_CHANGE", "2026-05-29", Map.of("filingNo", "广司调备2"));
        assertThat(rig.value("select unfiled_since from mediation_committee where org_id = " + committee)).isNull();

        act(office, committee, "TRAIN", "2026-06-10", Map.of("people", List.of(chair.accountId(), mediator.accountId()), "kind", "YEARLY", "topic", "调解文书", "hours", "8"));
        assertThat(rig.value("select sum(hours) from mediator_training where event_id = (select max(id) from register_event where act = 'TRAIN')")).hasToString("16");
        long file = rig.register(mediator, "2026-06-12", rig.registration(COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青")).fileId();
        rig.accept(chair, file, "2026-06-12");
        act(office, committee, "DISCIPLINE", "2026-06-15", Map.of("person", mediator.accountId(), "conduct", "BENEFIT", "measure", "REMOVAL", "decidedBy", "石塔社区居委会", "reason", "收受当事人财物"));
        assertThatThrownBy(() -> rig.step(chair, file, "ASSIGN", "2026-06-16", Map.of("mediators", List.of(mediator.accountId()), "chosenBy", "CHAIR")))
                .as("a removed mediator gets no cases").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> act(section, committee, "REVOKE_COMMITTEE", "2026-06-16", Map.of("reason", "并入"))).isInstanceOf(Refusal.class).hasMessageContaining("在办");
    }

    private long closed(Caller chair, Caller mediator, String facts) {
        var data = rig.registration(PAID, "NEIGHBOR", "董小满", "姚建国");
        data.put("facts", facts);
        long file = rig.register(mediator, "2026-03-02", data).fileId();
        rig.accept(chair, file, "2026-03-02");
        rig.begin(chair, mediator, file, "2026-03-03");
        rig.step(mediator, file, "TERMINATE", "2026-03-04", Map.of("ground", "FAILED", "reason", "分歧过大。", "routesTold", true));
        rig.step(chair, file, "CLOSE", "2026-03-05", Map.of("ground", "NOT_AGREED", "report", "已告知其他途径。"));
        return file;
    }

    void aCaseIsPaidOnceByThreePeopleAndADoubleIsToldBefore(DataSource dataSource) throws java.sql.SQLException {
        var chair = rig.person(Role.COMMITTEE_CHAIR, PAID);
        var mediator = rig.person(Role.MEDIATOR, PAID);
        long one = closed(chair, mediator, "申请人家中卫生间顶部渗水，认为楼上漏水所致，要求修复并赔偿。");
        long two = closed(chair, mediator, "申请人家中卫生间顶部渗水，认为楼上漏水所致，要求修复和赔偿。");
        long open = closed(chair, mediator, "为晾衣架占用过道发生争执，申请人要求拆除。");
        long committee = rig.committee(PAID);
        Map<String, Object> period = Map.of("committee", committee, "from", "2026-01-01", "to", "2026-03-31");
        assertThatThrownBy(() -> allowances.perform(chair, new RegisterCommand(0, "PREPARE_SHEET", null, null, null, period))).as("nothing is archived yet")
                .isInstanceOf(InvalidInput.class);
        run(dataSource, "update mediation_case set outcome = 'AGREED_ORAL' where file_id in (" + one + ", " + two + ")");
        run(dataSource, "update case_file set status = 'ARCHIVED' where id in (" + one + ", " + two + ")");
        try {
            long sheet = allowances.perform(chair, new RegisterCommand(0, "PREPARE_SHEET", null, null, "sheet-1", period));
            assertThat(rig.rows("select file_id, category, state from allowance_item where sheet_id = " + sheet + " order by seq"))
                    .containsExactly(List.of(one, "SIMPLE", "HELD"), List.of(two, "SIMPLE", "HELD"));
            assertThat(rig.value("select twins from allowance_item where file_id = " + one).toString()).contains("相同当事人2名", "文字相似");
            assertThatThrownBy(() -> allowances.perform(office, new RegisterCommand(0, "PREPARE_SHEET", null, null, null, period))).as("paid once")
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> sheetAct(office, sheet, "CHECK_SHEET", Map.of())).isInstanceOf(Refusal.class).hasMessageContaining("2件");
            var items = rig.rows("select id from allowance_item where sheet_id = " + sheet + " order by seq");
            sheetAct(office, sheet, "DECIDE_ITEM", Map.of("item", items.get(0).get(0), "counted", "true", "reason", "首次登记"));
            sheetAct(office, sheet, "DECIDE_ITEM", Map.of("item", items.get(1).get(0), "counted", "false", "reason", "与前件是同一纠纷"));
            sheetAct(office, sheet, "CHECK_SHEET", Map.of());
            assertThatThrownBy(() -> sheetAct(office, sheet, "APPROVE_SHEET", Map.of())).isInstanceOf(Refusal.class);
            sheetAct(section, sheet, "APPROVE_SHEET", Map.of());
            sheetAct(section, sheet, "PUBLISH_SHEET", Map.of());
            sheetAct(office, sheet, "RAISE_OBJECTION", Map.of("raisedBy", "居民代表", "content", "请核对件数"));
            assertThatThrownBy(() -> sheetAct(section, sheet, "SETTLE_SHEET", Map.of())).as("the notice period runs").isInstanceOf(Refusal.class).hasMessageContaining("公示到");
            assertThat(rig.value("select sum(amount) from allowance_item where sheet_id = " + sheet + " and state = 'COUNTED'").toString()).isEqualTo("50.00");
            assertThat(rig.value("select count(*) from allowance_item where file_id = " + open)).isEqualTo(0L);
        } finally {
            run(dataSource, "update case_file set status = 'CLOSED' where id in (" + one + ", " + two + ")");
        }
    }

    private void sheetAct(Caller who, long sheet, String act, Map<String, ?> data) {
        allowances.perform(who, new RegisterCommand(sheet, act, version("allowance_sheet", "id", sheet), null, null, data));
    }

    private static void run(DataSource dataSource, String sql) throws java.sql.SQLException {
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            s.executeUpdate(sql);
        }
    }
}
