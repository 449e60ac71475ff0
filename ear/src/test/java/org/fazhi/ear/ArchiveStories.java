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

/** From the closed file to the shelf: judged by somebody else, mended where it is wrong, kept as long as the table says. */
final class ArchiveStories {

    private final CaseRig rig;
    private final Caller chair;
    private final Caller mediator;
    private final Caller office;

    ArchiveStories(DataSource dataSource, Casework casework) {
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
        office = rig.person(Role.JUSTICE_OFFICE, "东关");
    }

    /** {@return data of a filing whose gaps are explained} */
    static Map<String, Object> filing(String retention) {
        return Map.of("pages", 12, "numbered", true, "retention", retention, "gapNote", "未形成调解记录，经过见调查记录");
    }

    private long mediating(String type, String day) {
        long id = rig.register(mediator, day, rig.registration(CaseRig.COMMITTEE, type, "宋如海", "卢秋声")).fileId();
        rig.accept(chair, id, day);
        rig.begin(chair, mediator, id, day);
        return id;
    }

    private long failed(String day) {
        long id = mediating("NEIGHBOR", day);
        rig.step(mediator, id, "TERMINATE", day, Map.of("ground", "FAILED", "reason", "分歧过大。", "routesTold", true));
        rig.step(chair, id, "CLOSE", day, Map.of("ground", "NOT_AGREED", "report", "调解不成。"));
        return id;
    }

    private void session(long id, String day) {
        rig.step(mediator, id, "SESSION", day, Map.of("kind", "SESSION", "place", "调解室", "process", "各自陈述。", "result", "REACHED", "signed", rig.each(id, day)));
    }

    private long written(String type, String day) {
        long id = mediating(type, day);
        session(id, day);
        rig.step(mediator, id, "DRAFT_AGREEMENT", day, rig.agreement(rig.payment(id, "800", day)));
        rig.step(mediator, id, "SIGN", day, Map.of("parties", rig.each(id, day), "mediatorOn", day));
        rig.step(chair, id, "SEAL", day, Map.of("sealedOn", day));
        rig.step(mediator, id, "RECORD_PERFORMANCE", day, Map.of("clause", rig.clauses(id).get(0), "amount", "800", "proof", "TRANSFER"));
        rig.step(chair, id, "CLOSE", day, Map.of("ground", "PERFORMED", "report", "履行完毕。"));
        return id;
    }

    /** {@return a file on which every step of the archive was taken} */
    List<Long> everyRowTaken() {
        long id = failed("2026-03-02");
        rig.step(office, id, "RETURN_FOR_REWORK", "2026-03-03", Map.of("defects", List.of(Map.of("kind", "SIGNATURE", "text", "告知书缺被申请人签名"))));
        rig.step(chair, id, "ANSWER_REWORK", "2026-03-04", Map.of("answer", "已补签。"));
        rig.step(office, id, "ARCHIVE", "2026-03-05", filing("SHORT"));
        return List.of(id);
    }

    void whoHandledAFileNeverChecksItAndDefectsComeBackBeforeItIsFiled() {
        long id = failed("2026-03-02");
        assertThat(rig.due(id, "ARCHIVING")).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThatThrownBy(() -> rig.step(chair, id, "ARCHIVE", "2026-03-03", filing("SHORT"))).isInstanceOf(Refusal.class).hasMessageContaining("司法所");
        assertThatThrownBy(() -> rig.step(rig.person(Role.MEDIATION_SECTION, ""), id, "ARCHIVE", "2026-03-03", filing("SHORT")))
                .as("a street's file is the street office's").isInstanceOf(Refusal.class).hasMessageContaining("司法所");
        var twoHats = new Caller(mediator.accountId(), mediator.login(), mediator.name(), office.roles(), office.orgId(), office.orgName(), office.orgPath(),
                office.districtId(), office.streetId(), "test");
        assertThatThrownBy(() -> rig.step(twoHats, id, "ARCHIVE", "2026-03-03", filing("SHORT"))).as("the mediator in the office's coat")
                .isInstanceOf(Refusal.class).hasMessageContaining("没有办过的人");
        assertThatThrownBy(() -> rig.step(office, id, "ARCHIVE", "2026-03-03", Map.of("pages", 12, "numbered", true, "retention", "SHORT")))
                .isInstanceOf(Refusal.class).hasMessageContaining("当事人身份证明、调解记录");
        assertThatThrownBy(() -> rig.step(office, id, "ARCHIVE", "2026-03-03", Map.of("pages", 12, "numbered", false, "retention", "SHORT", "gapNote", "无")))
                .isInstanceOf(Refusal.class).hasMessageContaining("页码");
        rig.step(office, id, "RETURN_FOR_REWORK", "2026-03-03", Map.of("defects", List.of(Map.of("kind", "SEAL", "text", "终止通知书未盖章"))));
        assertThat(rig.due(id, "REWORK")).as("10 working days").isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(rig.value("select holder_role from case_file where id = " + id)).isEqualTo("COMMITTEE_CHAIR");
        assertThatThrownBy(() -> rig.step(office, id, "ARCHIVE", "2026-03-04", filing("SHORT"))).isInstanceOf(Refusal.class).hasMessageContaining("答复后");
        rig.step(chair, id, "ANSWER_REWORK", "2026-03-05", Map.of("answer", "已补盖。"));
        rig.step(office, id, "ARCHIVE", "2026-03-06", filing("SHORT"));
        assertThat(rig.status(id)).isEqualTo("ARCHIVED");
        assertThat(rig.value("select closed_on from case_file where id = " + id)).as("the report counts the day of closing").isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(rig.value("select sum(to_on - from_on) from possession where file_id = " + id)).isEqualTo(4L);
        assertThat(rig.rows("select 1 from file_task where state = 'OPEN' and file_id = " + id)).isEmpty();
        assertThatThrownBy(() -> rig.step(office, id, "RETURN_FOR_REWORK", "2026-03-07", Map.of("defects", List.of(Map.of("kind", "OTHER", "text", "迟了")))))
                .as("what stands on the shelf stays").isInstanceOf(Refusal.class);
    }

    void aFileIsKeptAsLongAsTheTableSaysAndShorterOnlyWithAReason() {
        long id = written("DAMAGES", "2026-03-02");
        var bare = Map.<String, Object>of("pages", 20, "numbered", true, "retention", "LONG");
        assertThatThrownBy(() -> rig.step(office, id, "ARCHIVE", "2026-03-03", bare)).as("what the red light names does not go to the shelf unexplained")
                .isInstanceOf(Refusal.class).hasMessageContaining("当事人身份证明");
        var complete = new java.util.HashMap<>(bare);
        complete.putAll(Map.of("retention", "SHORT", "gapNote", "身份证件已核对，未留复印件；履行期未届满，尚未回访"));
        assertThatThrownBy(() -> rig.step(office, id, "ARCHIVE", "2026-03-03", complete)).isInstanceOf(Refusal.class).hasMessageContaining("长期");
        complete.put("retention", "LONG");
        rig.step(office, id, "ARCHIVE", "2026-03-03", complete);
        assertThat(rig.value("select retention_until from mediation_case where file_id = " + id)).isEqualTo(LocalDate.of(2056, 12, 31));
    }
}
