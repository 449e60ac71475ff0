package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATION_SECTION;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.access.Role.RECORDER;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.casework.Relation.REGISTERED;

import java.util.stream.Stream;
import org.fazhi.casework.Row;
import org.fazhi.casework.Status;
import org.fazhi.casework.Step;
import org.fazhi.mediation.SafetyData.Report;
import org.fazhi.mediation.SafetyData.Response;
import org.fazhi.mediation.SafetyData.Risk;

/** The part of the table that is open as long as a file is: danger is told when it is seen (domain.md 1.6.6, last row of 1.14). */
public enum SafetyStep implements Step<MediationCase> {

    ASSESS_RISK(Row.<MediationCase, Risk>from(Risk.class, anyTime())
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT).by(RECORDER, HANDLING).by(COMMUNITY, REGISTERED).by(MEDIATOR, REGISTERED).discreet()
            .guard(SafetyGuards::measuresNamed)
            .effect(SafetyEffects::assess)
            .basis("人民调解法第25条")),

    REPORT_RISK(Row.<MediationCase, Report>from(Report.class, anyTime())
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT).by(RECORDER, HANDLING).by(COMMUNITY, REGISTERED).by(MEDIATOR, REGISTERED).discreet()
            .guard(SafetyGuards::reportedToWhomTheLawNames)
            .effect(SafetyEffects::report)
            .leadsWhen(f -> f.safety().reportOwed()).papers(MediationPaper.RISK_REPORT)
            .basis("人民调解法第25条；反家庭暴力法第14条；未成年人保护法第11条")),

    RESPOND_RISK(Row.<MediationCase, Response>from(Response.class, anyTime())
            .by(JUSTICE_OFFICE, OWN_STREET).by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(SafetyGuards::alertOpen)
            .effect(SafetyEffects::respond)
            .leadsWhen(f -> f.safety().answerOwed())
            .basis("人民调解法第25条"));

    private final Row<MediationCase, ?> row;

    SafetyStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    private static Status[] anyTime() {
        return Stream.of(MediationStatus.values()).filter(s -> !s.isFinal()).toArray(Status[]::new);
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
