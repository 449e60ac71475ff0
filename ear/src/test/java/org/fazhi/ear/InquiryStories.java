package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;

/** What people bring before it is a case. */
final class InquiryStories {

    private final CaseRig rig;
    private final Casework casework;
    private final Caller community;

    InquiryStories(DataSource dataSource, Casework casework) {
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        community = rig.person(Role.COMMUNITY, "个园社区");
    }

    private long received(Caller who, String on) {
        var data = new HashMap<String, Object>(Map.of("unit", who.orgId(), "channel", "HOTLINE_12345", "purpose", "DISPUTE", "name", "陶月华",
                "phone", "13900000001", "idNumber", "11010519491231002X", "address", "竹西苑3幢", "content", "楼上漏水，多次协商没有结果。", "wishes", "修好并赔偿"));
        data.put("place", "竹西苑3幢501室");
        data.put("amount", "1200");
        return casework.perform(who, Command.open("inquiry", "RECEIVE", LocalDate.parse(on), data, null)).fileId();
    }

    private void step(Caller who, long file, String step, String on, Map<String, ?> data) {
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        casework.perform(who, new Command("inquiry", file, step, version, LocalDate.parse(on), null, data, null));
    }

    void whatAVisitorSaidOnceBecomesAMediationWithEveryFieldAndTheFirstDay() {
        long id = received(community, "2026-03-02");
        Map<String, Object> choice = Map.of("committee", rig.committee(CaseRig.COMMITTEE), "type", "NEIGHBOR");
        assertThatThrownBy(() -> step(community, id, "TO_MEDIATION", "2026-03-04", choice)).isInstanceOf(Refusal.class).hasMessageContaining("对方");
        var known = new HashMap<>(choice);
        known.put("opponent", "孟长河");
        step(community, id, "TO_MEDIATION", "2026-03-04", known);
        assertThat(rig.status(id)).isEqualTo("CONVERTED");
        long next = (Long) rig.value("select id from case_file where continues_id = " + id);
        assertThat(rig.rows("select f.procedure, f.status, f.opened_on, m.type, m.facts, m.requests, m.place, m.amount from case_file f join mediation_case m"
                + " on m.file_id = f.id where f.id = " + next).get(0)).isEqualTo(List.of("mediation", "REGISTERED", LocalDate.of(2026, 3, 2), "NEIGHBOR",
                "楼上漏水，多次协商没有结果。", "修好并赔偿", "竹西苑3幢501室", new java.math.BigDecimal("1200.00")));
        assertThat(rig.rows("select name, phone, address, id_mask from mediation_party where file_id = " + next + " order by seq").get(0))
                .isEqualTo(List.of("陶月华", "13900000001", "竹西苑3幢", rig.value("select id_mask from inquiry_case where file_id = " + id)));
        var held = rig.rows("select from_on, to_on, status from possession where file_id = " + next + " order by id");
        assertThat(held.get(0).get(0)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(held.get(0).get(1)).as("held by the community until it went on").isEqualTo(held.get(1).get(0)).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    void whoeverMayNotRegisterADisputeCannotTurnAnInquiryIntoOne() {
        var office = rig.person(Role.JUSTICE_OFFICE, "东关");
        long id = received(office, "2026-03-02");
        assertThatThrownBy(() -> step(office, id, "TO_MEDIATION", "2026-03-02", Map.of("committee", rig.committee(CaseRig.COMMITTEE), "type", "NEIGHBOR", "opponent", "甲")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
        step(office, id, "ANSWER", "2026-03-02", Map.of("answer", "已告知到个园社区调委会申请调解。"));
        assertThat(rig.status(id)).isEqualTo("ANSWERED");
        long other = received(community, "2026-03-02");
        assertThatThrownBy(() -> step(community, other, "TO_MEDIATION", "2026-03-02", Map.of("committee", rig.committee(CaseRig.OTHER_COMMITTEE), "type", "NEIGHBOR", "opponent", "甲")))
                .as("a committee outside its reach").isInstanceOf(Refusal.class);
        assertThat(rig.status(other)).as("nothing half done").isEqualTo("RECEIVED");
        assertThat(rig.rows("select id from case_file where continues_id = " + other)).isEmpty();
    }
}
