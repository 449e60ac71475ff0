package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Rights;
import org.fazhi.casework.TaskRow;
import org.fazhi.casework.Tasks;

/** Danger in a dispute: what is seen is told the same day, and whoever must act finds it on the first page. */
final class SafetyStories {

    private final CaseRig rig;
    private final CaseFiles files;
    private final Tasks tasks;
    private final Caller chair;
    private final Caller mediator;
    private final Caller office;
    private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    SafetyStories(DataSource dataSource, Casework casework, CaseFiles files, Tasks tasks) {
        this.files = files;
        this.tasks = tasks;
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
        office = rig.person(Role.JUSTICE_OFFICE, "东关");
    }

    private List<String> owed(Caller who, long file) {
        return tasks.owedBy(who).stream().filter(t -> t.fileId() == file).map(TaskRow::kind).toList();
    }

    void highRiskLiesOnTheDesksOfReporterAndJusticeOfficeTheSameDayUntilBothActed() {
        var community = rig.person(Role.COMMUNITY, "个园社区");
        long id = rig.register(community, today, rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青")).fileId();
        assertThatThrownBy(() -> rig.step(community, id, "ASSESS_RISK", today, Map.of("level", "EXTREME", "signs", List.of("WEAPON"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("措施");
        rig.step(community, id, "ASSESS_RISK", today, Map.of("level", "MEDIUM"));
        assertThat(owed(office, id)).as("below the alert level nobody is called").isEmpty();
        rig.step(community, id, "ASSESS_RISK", today, Map.of("level", "EXTREME", "signs", List.of("WEAPON"), "measures", "劝离现场"));
        assertThat(owed(community, id)).containsExactly("RISK_REPORT");
        assertThat(owed(office, id)).containsExactly("RISK_RESPONSE");
        assertThat(tasks.owedBy(rig.person(Role.JUSTICE_OFFICE, "汶河"))).as("another street").noneMatch(t -> t.fileId() == id);
        assertThat(files.dossier(office, "mediation", String.valueOf(id)).rights().steps().get(0).step()).as("offered first").isEqualTo("RESPOND_RISK");
        rig.step(community, id, "REPORT_RISK", today, Map.of("reportedTo", "POLICE", "receiver", "李警官", "reportedOn", today, "reportedAt", "09:10",
                "content", "一方持械"));
        rig.step(office, id, "RESPOND_RISK", today, Map.of("level", "LOW", "measures", "已由民警带离"));
        assertThat(owed(community, id)).isEmpty();
        assertThat(owed(office, id)).isEmpty();
    }

    void whoeverRegisteredMayTellOfDangerLaterWithoutReadingTheMediation() {
        var community = rig.person(Role.COMMUNITY, "个园社区");
        long id = rig.register(community, today, rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青")).fileId();
        rig.accept(chair, id, today);
        rig.begin(chair, mediator, id, today);
        var seen = files.dossier(community, "mediation", String.valueOf(id));
        assertThat(seen.rights().view()).isEqualTo(Rights.View.OUTLINE);
        assertThat(seen.facts().facts()).isEmpty();
        assertThat(seen.rights().steps()).extracting(Rights.StepOffer::step).contains("ASSESS_RISK");
        rig.step(community, id, "ASSESS_RISK", today, Map.of("level", "HIGH", "signs", List.of("SELF_HARM"), "measures", "上门陪护"));
        assertThat(owed(office, id)).containsExactly("RISK_RESPONSE");
    }
}
