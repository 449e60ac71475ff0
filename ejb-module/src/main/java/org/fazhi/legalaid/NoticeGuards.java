package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.platform.Texts;

/** What holds of a notice of police, procuratorate or court, typed alone, in a batch or in a ledger. */
final class NoticeGuards {

    private static final EnumSet<AidCodes.NoticeGround> COURT_ONLY = EnumSet.of(AidCodes.NoticeGround.COURT_MAY, AidCodes.NoticeGround.IN_ABSENTIA,
            AidCodes.NoticeGround.DEATH_REVIEW);

    private NoticeGuards() {
    }

    /** The ground fits the birthday and the organ (法律援助法25、28). */
    static Optional<Obstacle> ground(AidData.Notice data, LocalDate on, int adult) {
        var born = data.bornOn() != null ? data.bornOn() : data.idNumber() == null ? null : IdNumber.birthday(data.idNumber());
        if (data.ground() == AidCodes.NoticeGround.MINOR && born != null && !born.plusYears(adult).isAfter(on)) {
            return Obstacle.of(AidProcedure.WORD, "NOT_MINOR", born, adult);
        }
        boolean fine = data.organKind() == AidCodes.Organ.COURT || !COURT_ONLY.contains(data.ground());
        return fine ? Optional.empty() : Obstacle.of(AidProcedure.WORD, "COURT_ONLY", Texts.of(AidProcedure.WORD).name(data.ground()));
    }

    /** One notice, one file: what came twice is noticed, and who registers it all the same says why. The next stage of a case is another case. */
    static Optional<Obstacle> noTwin(AidCase facts, Act<AidCase, AidData.Notice> act) {
        var twin = act.data().again() != null ? null
                : facts.desk().tables().noticeTwin(act.data(), facts.desk().vault().digest(act.data().idNumber()), act.file().orgId());
        return twin == null ? Optional.empty() : Obstacle.of(AidProcedure.WORD, "NOTICE_TWIN", act.data().name(), twin);
    }
}
