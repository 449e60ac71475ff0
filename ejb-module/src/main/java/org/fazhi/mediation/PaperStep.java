package org.fazhi.mediation;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.casework.Relation.HANDLING;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.mediation.PaperData.FileNote;

/** The part of the table that keeps the dossier in order (domain.md 1.11 no. 14). */
public enum PaperStep implements Step<MediationCase> {

    /** 卷宗情况说明: what is missing or unusual, and why. */
    NOTE_GAPS(Row.<MediationCase, FileNote>from(FileNote.class, MediationStatus.AGREED, MediationStatus.TERMINATED, MediationStatus.CLOSED)
            .by(MEDIATOR, HANDLING).by(COMMITTEE_CHAIR, OWN_UNIT).discreet()
            .papers(MediationPaper.FILE_NOTE)
            .basis("人民调解文书格式（2010）：卷宗情况说明"));

    private final Row<MediationCase, ?> row;

    PaperStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
