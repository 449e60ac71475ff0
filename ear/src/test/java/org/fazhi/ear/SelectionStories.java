package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.register.RegisterCommand;

/** Who may mediate (domain.md 1.5): who stands too near to a party is kept away, and whoever refuses is led to his own choice. */
final class SelectionStories {

    private static final String COMMITTEE = "琼花观社区人民调解委员会";
    private static final String DAY = "2026-03-02";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final CaseRig rig;
    private final Caller chair;
    private final Caller mediator;
    private final Caller office;

    SelectionStories(DataSource dataSource, Casework casework) {
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, COMMITTEE);
        office = rig.person(Role.JUSTICE_OFFICE, "东关");
    }

    /** {@return an invented identity number with a right check digit} */
    static String id(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    /** A file that waits for its mediator, with this respondent. */
    private long accepted(Map<String, Object> respondent) {
        var data = rig.registration(COMMITTEE, "NEIGHBOR", "钱松年", "吕小芹");
        var other = new LinkedHashMap<String, Object>(Map.of("side", "RESPONDENT", "kind", "PERSON"));
        other.putAll(respondent);
        data.put("parties", List.of(Map.of("side", "APPLICANT", "kind", "PERSON", "name", "钱松年"), other));
        long file = rig.register(mediator, DAY, data).fileId();
        rig.accept(chair, file, DAY);
        return file;
    }

    private void assign(long file, Caller who, String chosenBy, Long party) {
        var data = new LinkedHashMap<String, Object>(Map.of("mediators", List.of(who.accountId()), "chosenBy", chosenBy));
        if (party != null) {
            data.put("chosenParty", party);
        }
        rig.step(chair, file, "ASSIGN", DAY, data);
    }

    private void blocked(Map<String, Object> respondent, String code) {
        long file = accepted(respondent);
        assertThatThrownBy(() -> assign(file, mediator, "CHAIR", null)).isInstanceOfSatisfying(Refusal.class,
                r -> assertThat(r.obstacles().get(0).code()).isEqualTo(code)).hasMessageContaining(mediator.name());
        assertThat(rig.status(file)).isEqualTo("ACCEPTED");
    }

    void whoStandsTooNearToAPartyIsNotAssignedAndANamesakeIs(CommitteeService committees) {
        var own = id("32100219800101123");
        long committee = rig.committee(COMMITTEE);
        int version = ((Long) rig.value("select version from mediation_committee where org_id = " + committee)).intValue();
        committees.perform(office, new RegisterCommand(committee, "EDIT_MEDIATOR", version, null, null, Map.of("person", mediator.accountId(), "active", "true",
                "fullTime", "true", "education", "COLLEGE", "idNumber", own, "home", "扬州市广陵区古巷里3幢201室", "employer", "柳岸物业管理有限公司", "propertyCompany", "梅香物业服务有限公司",
                "kin", List.of(Map.of("name", "徐大海", "relation", "配偶", "idNumber", id("32100219780505221"))))));
        assertThat(rig.rows("select m.id_mask, m.gender, m.born_on from mediator m where m.account_id = " + mediator.accountId()).toString())
                .contains("321002", "MALE", "1980-01-01").doesNotContain(own);
        assertThat(rig.value("select string_agg(data::text, '') from register_event where subject_id = " + committee).toString()).doesNotContain(own);

        blocked(Map.of("kind", "ORGANISATION", "name", "柳岸物业管理有限责任公司"), "CONFLICT_EMPLOYER");
        blocked(Map.of("kind", "ORGANISATION", "name", "梅香物业服务有限公司"), "CONFLICT_PROPERTY");
        blocked(Map.of("name", "吕小芹", "address", "柳岸物业管理有限公司"), "CONFLICT_COLLEAGUE");
        blocked(Map.of("name", "吕小芹", "address", "古巷里3栋201"), "CONFLICT_HOUSEHOLD");
        blocked(Map.of("name", "徐海", "idNumber", id("32100219780505221")), "CONFLICT_KIN");
        blocked(Map.of("name", "许蕙兰", "idNumber", own), "CONFLICT_SAME_ID");
        blocked(Map.of("name", mediator.name()), "CONFLICT_SAME_NAME");
        long namesake = accepted(Map.of("name", mediator.name(), "idNumber", id("32100219910101124")));
        assign(namesake, mediator, "CHAIR", null);
        assertThat(rig.status(namesake)).isEqualTo("ASSIGNED");
    }

    /** {@return the file, whose steps count for the table} */
    long whoRefusesTwiceChoosesHimselfAndTheThirdTimeIsAskedBeforeTheCaseEnds() {
        long file = accepted(Map.of("name", "吕小芹"));
        long party = rig.parties(file).get(1);
        assign(file, mediator, "CHAIR", null);
        rig.step(chair, file, "REFUSE_MEDIATOR", DAY, Map.of("party", party, "mediator", mediator.accountId(), "reason", "不熟悉"));
        assertThat(rig.status(file)).isEqualTo("ACCEPTED");
        assertThatThrownBy(() -> assign(file, mediator, "CHAIR", null)).isInstanceOf(Refusal.class).hasMessageContaining("没有接受" + mediator.name());
        assign(file, chair, "CHAIR", null);
        rig.step(chair, file, "REFUSE_MEDIATOR", DAY, Map.of("party", party, "mediator", chair.accountId()));
        assertThatThrownBy(() -> assign(file, chair, "CHAIR", null)).as("the chair's choice is over").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> assign(file, mediator, "PARTIES", rig.parties(file).get(0))).as("another party's choice does not do").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> end(file, party, true)).as("two refusals end nothing").isInstanceOf(Refusal.class).hasMessageContaining("3次");
        assign(file, mediator, "PARTIES", party);
        assertThat(rig.status(file)).isEqualTo("ASSIGNED");
        rig.step(mediator, file, "REFUSE_MEDIATOR", DAY, Map.of("party", party, "mediator", mediator.accountId()));
        assertThat(rig.status(file)).as("three refusals alone end nothing either").isEqualTo("ACCEPTED");
        assertThatThrownBy(() -> end(file, party, false)).isInstanceOf(Refusal.class).hasMessageContaining("没有确认");
        end(file, party, true);
        assertThat(rig.status(file)).isEqualTo("TERMINATED");
        assertThat(rig.rows("select refusal_code, outcome from mediation_case where file_id = " + file)).containsExactly(List.of("R1_PARTY_REFUSES", "TERMINATED_REFUSED"));
        assertThat(rig.rows("select code from paper where file_id = " + file).toString()).contains("TERMINATION_NOTICE");
        rig.step(chair, file, "CLOSE", DAY, Map.of("ground", "NOT_AGREED", "report", "一方拒绝调解，已告知其他途径。"));
        return file;
    }

    private void end(long file, long party, boolean confirmed) {
        rig.step(chair, file, "CONFIRM_REFUSAL", DAY, Map.of("party", party, "method", "PHONE", "confirmed", confirmed, "reason", "电话确认不愿调解", "routesTold", true));
    }

    /** {@return the file, whose steps count for the table} */
    long aRecusalThatWasAskedForIsDecidedWithinOneWorkingDayBeforeTheFirstSession() {
        long file = accepted(Map.of("name", "吕小芹"));
        assign(file, mediator, "CHAIR", null);
        rig.step(mediator, file, "ASK_RECUSAL", DAY, Map.of("mediator", mediator.accountId(), "askedBy", rig.parties(file).get(1), "ground", "OTHER_RELATION",
                "reason", "与申请人是同学"));
        assertThat(rig.due(file, "RECUSAL")).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThatThrownBy(() -> rig.step(mediator, file, "BEGIN", DAY, Map.of("signed", rig.each(file, DAY)))).isInstanceOf(Refusal.class).hasMessageContaining("回避");
        assertThatThrownBy(() -> rig.step(office, file, "DENY_RECUSAL", DAY, Map.of("mediator", mediator.accountId(), "reason", "不成立")))
                .as("the chair decides on a mediator").isInstanceOf(Refusal.class);
        rig.step(chair, file, "DENY_RECUSAL", DAY, Map.of("mediator", mediator.accountId(), "reason", "多年没有来往，不影响公正"));
        rig.step(mediator, file, "BEGIN", DAY, Map.of("signed", rig.each(file, DAY)));
        assertThat(rig.status(file)).isEqualTo("MEDIATING");
        return file;
    }
}
