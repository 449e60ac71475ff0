package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.legalaid.ProviderAct;
import org.fazhi.legalaid.ProviderService;

/** The register of those who give legal aid decides who may defend whom: it is changed by few, in the open. */
final class ProviderStories {

    private final AidRig aid;
    private final CaseRig rig;
    private final ProviderService providers;

    ProviderStories(DataSource dataSource, Casework casework, ProviderService providers) {
        aid = new AidRig(dataSource, casework);
        rig = aid.rig;
        this.providers = providers;
    }

    private int version(long account) {
        return ((Long) rig.value("select version from aid_provider where account_id = " + account)).intValue();
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }

    void theRegisterOfProvidersIsChangedThroughOneDoorAndNotByWhomItConcerns() {
        long person = aid.login("guanyifan").accountId();
        aid.granted("荆小川", "2026-03-02"); // so that the register is filled in
        Map<String, Object> fine = Map.of("kind", "LAWYER", "licence", "13210202010123456", "practiceFrom", "2020-05-06", "specialties", List.of("LABOUR", "INJURY", "GENERAL"),
                "minors", "false", "cap", "25");
        assertThat(refused(() -> providers.perform(aid.firm, ProviderAct.CHANGE_PERSON, person, version(person), fine, null)).kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused(() -> providers.perform(aid.lawyer, ProviderAct.CHANGE_PERSON, person, version(person), fine, null)).kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThatThrownBy(() -> providers.perform(aid.clerk, ProviderAct.CHANGE_PERSON, person, version(person), Map.of("kind", "LAWYER"), null)).isInstanceOf(InvalidInput.class);
        int seen = version(person);
        var key = UUID.randomUUID().toString();
        providers.perform(aid.clerk, ProviderAct.CHANGE_PERSON, person, seen, fine, key);
        providers.perform(aid.clerk, ProviderAct.CHANGE_PERSON, person, seen, fine, key);
        assertThat(version(person)).as("a double click has one effect").isEqualTo(seen + 1);
        assertThat(rig.value("select cap from aid_provider where account_id = " + person)).isEqualTo(25L);
        assertThat(refused(() -> providers.perform(aid.approver, ProviderAct.CHANGE_PERSON, person, seen, fine, null)).kind()).as("somebody was faster").isEqualTo(Refusal.Kind.CONFLICT);
        var herself = new Caller(person, "guanyifan", "关一帆", Set.of(Role.AID_PROVIDER, Role.AID_CLERK), aid.clerk.orgId(), "", aid.clerk.orgPath(), aid.clerk.districtId(), null, "test");
        assertThat(refused(() -> providers.perform(herself, ProviderAct.CHANGE_PERSON, person, version(person), fine, null)).obstacles()).extracting("code").contains("OWN_QUALIFICATION");

        long trainee = aid.login("jinruohan").accountId();
        providers.perform(aid.approver, ProviderAct.RETIRE_PERSON, trainee, version(trainee), Map.of("reason", "调离"), null);
        long file = aid.granted("荆大川", "2026-03-02");
        assertThat(refused(() -> aid.assign(file, "2026-03-02", AidRig.FIRM, aid.login("jinruohan")))).as("who left is not assigned").isNotNull();
        assertThat(refused(() -> providers.perform(aid.approver, ProviderAct.RETIRE_PERSON, trainee, version(trainee), Map.of("reason", "再退"), null)).kind()).isEqualTo(Refusal.Kind.WRONG_STATUS);
        providers.perform(aid.approver, ProviderAct.RETURN_PERSON, trainee, version(trainee), Map.of("reason", "调回"), null);
        aid.assign(file, "2026-03-02", AidRig.FIRM, aid.login("jinruohan"));
        assertThat(refused(() -> providers.perform(aid.approver, ProviderAct.RETIRE_PERSON, trainee, version(trainee), Map.of("reason", "调离"), null)).obstacles())
                .as("a case is in hand").extracting("code").contains("CASES_OPEN");

        Map<String, Object> firm = Map.of("name", "江苏竹西律师事务所", "shortName", "竹西所", "kind", "LAW_OFFICE", "licence", "31320000MD0000001X");
        long founded = providers.perform(aid.clerk, ProviderAct.FOUND_FIRM, 0, null, firm, UUID.randomUUID().toString());
        assertThat(rig.value("select kind from org_unit where id = " + founded)).isEqualTo("LAW_FIRM");
        assertThatThrownBy(() -> providers.perform(aid.clerk, ProviderAct.FOUND_FIRM, 0, null, firm, null)).isInstanceOf(InvalidInput.class).hasMessageContaining("竹西");
        int first = ((Long) rig.value("select version from aid_firm where org_id = " + founded)).intValue();
        providers.perform(aid.clerk, ProviderAct.RETIRE_FIRM, founded, first, Map.of("reason", "注销"), null);
        assertThat(rig.value("select status from aid_firm where org_id = " + founded)).isEqualTo("RETIRED");
        assertThat(rig.rows("select 1 from aid_register_event where kind = 'FIRM' and subject_id = " + founded)).as("its story").hasSize(2);
        assertThat((Long) rig.value("select count(*) from journal where action = 'legalaid.CHANGE_PERSON' and result = 'REFUSED'")).isGreaterThanOrEqualTo(4L);
    }
}
