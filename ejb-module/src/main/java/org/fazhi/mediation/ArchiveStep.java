package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATION_SECTION;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.mediation.MediationDeadline.ARCHIVING;
import static org.fazhi.mediation.MediationDeadline.REWORK;

import org.fazhi.casework.Holder;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.mediation.ArchiveData.Answer;
import org.fazhi.mediation.ArchiveData.Defects;
import org.fazhi.mediation.ArchiveData.Filing;

/** The part of the table from the closed file to the archive: quality check by another unit, rework, filing (domain.md 1.14, last rows; 5.5). */
public enum ArchiveStep implements Step<MediationCase> {

    ARCHIVE(Row.<MediationCase, Filing>from(Filing.class, MediationStatus.CLOSED).to(MediationStatus.ARCHIVED)
            .by(JUSTICE_OFFICE, OWN_STREET).by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(ArchiveGuards::keeper, ArchiveGuards::notOwnWork, ArchiveGuards::reworkAnswered, ArchiveGuards::complete, ArchiveGuards::numbered,
                    ArchiveGuards::retentionFits)
            .effect(ArchiveEffects::archive).holder(act -> Holder.nobody())
            .stops(ARCHIVING).confirm()
            .basis("人民调解法第27条；归档期限、保管期限按本区参数")),

    RETURN_FOR_REWORK(Row.<MediationCase, Defects>from(Defects.class, MediationStatus.CLOSED)
            .by(JUSTICE_OFFICE, OWN_STREET).by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(ArchiveGuards::keeper, ArchiveGuards::notOwnWork, ArchiveGuards::reworkAnswered)
            .effect(ArchiveEffects::sendBack).holder(MediationEffects::chair)
            .stops(ARCHIVING).starts(REWORK)
            .basis("产品约定：评查不合格的，限期整改")),

    ANSWER_REWORK(Row.<MediationCase, Answer>from(Answer.class, MediationStatus.CLOSED)
            .by(COMMITTEE_CHAIR, OWN_UNIT)
            .guard(ArchiveGuards::reworkOwed)
            .effect(ArchiveEffects::answer).holder(ArchiveEffects::keeper)
            .leadsWhen(f -> f.archive().reworkOwed())
            .stops(REWORK).starts(ARCHIVING)
            .basis("产品约定：整改后书面答复，再送评查"));

    private final Row<MediationCase, ?> row;

    ArchiveStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
