package org.fazhi.legalaid;

import static org.fazhi.access.Role.AID_CLERK;
import static org.fazhi.access.Role.AID_PROVIDER;
import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.casework.Relation.ASSIGNED_PERSON;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** Handling (程序规定29–36, 40; 法律援助法46). */
public enum HandlingStep implements Step<AidCase> {

    WORK(Row.<AidCase, HandlingData.Work>from(HandlingData.Work.class, AidStatus.ENGAGED, AidStatus.HANDLING).to(AidStatus.HANDLING)
            .by(AID_PROVIDER, ASSIGNED_PERSON)
            .guard(HandlingGuards::milestoneFits, HandlingGuards::metFirst)
            .effect(HandlingEffects::work)
            .stops(AidDeadline.PROGRESS).starts(AidDeadline.PROGRESS).papers(AidPaper.WORK_RECORD)
            .basis("法律援助法第46条；程序规定第29条至第36条")),

    SPECIAL_REPORT(Row.<AidCase, HandlingData.Special>from(HandlingData.Special.class, AidStatus.ENGAGED, AidStatus.HANDLING)
            .by(AID_PROVIDER, ASSIGNED_PERSON)
            .papers(AidPaper.WORK_RECORD)
            .basis("程序规定第36条：疑难、群体、重大影响案件")),

    OBSERVE(Row.<AidCase, HandlingData.Observation>from(HandlingData.Observation.class, AidStatus.HANDLING, AidStatus.CONCLUDED)
            .by(AID_CLERK, OWN_UNIT).by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .papers(AidPaper.OBSERVATION_RECORD)
            .basis("法律援助法第59条")),

    ENQUIRE(Row.<AidCase, HandlingData.Enquiry>from(HandlingData.Enquiry.class, AidStatus.HANDLING, AidStatus.CONCLUDED, AidStatus.FILE_SUBMITTED, AidStatus.FILE_ACCEPTED)
            .by(AID_CLERK, OWN_UNIT).by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .papers(AidPaper.ENQUIRY_LETTER)
            .basis("法律援助法第59条")),

    INTRODUCE(Row.<AidCase, AidData.Elsewhere>from(AidData.Elsewhere.class, AidStatus.ENGAGED, AidStatus.HANDLING)
            .by(AID_CLERK, OWN_UNIT)
            .papers(AidPaper.INTRODUCTION)
            .basis("程序规定第31条")),

    CONCLUDE(Row.<AidCase, HandlingData.Conclusion>from(HandlingData.Conclusion.class, AidStatus.HANDLING).to(AidStatus.CONCLUDED)
            .by(AID_PROVIDER, ASSIGNED_PERSON)
            .guard(HandlingGuards::basisFits, HandlingGuards::reportedOnce)
            .effect(HandlingEffects::conclude)
            .leadsWhen(f -> f.handling().reports() > 0)
            .stops(AidDeadline.PROGRESS).starts(AidDeadline.FILING, AidDeadline.VISIT)
            .basis("程序规定第40条"));

    private final Row<AidCase, ?> row;

    HandlingStep(Row<AidCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<AidCase, ?> row() {
        return row;
    }
}
