package org.fazhi.estate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fazhi.casework.CaseFile;
import org.fazhi.circle.CircleEvidenceService;
import org.fazhi.estate.EstateScheme.Criterion;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Texts;

/** What the other rooms know of an estate and its community; read from the common root of all files and from the circle. */
@ApplicationScoped
class EstateEvidence {

    private static final int HUNDRED = 100;
    private static final String COUNT = "select count(*) from case_file where procedure = ? and status = ? and org_path like ? and not voided";
    private static final String ON_TIME = "select count(*), count(*) filter (where exists (select 1 from deadline d where d.file_id = f.id and (d.state = 'MISSED' or d.state = 'RUNNING'"
            + " and d.due_on < ?))) from case_file f where f.procedure = ? and f.org_path like ? and not f.voided and f.opened_on > ? and f.opened_on <= ?";

    @Inject
    private Rows rows;
    @EJB
    private CircleEvidenceService circle;

    /**
     * What was found.
     *
     * @param points how many points it gives
     * @param text   what it rests on, in words
     */
    record Finding(int points, String text) {
    }

    /** {@return what the house knows of a criterion, or null when it knows nothing} */
    Finding of(Criterion criterion, CaseFile file, String estate, LocalDate on) {
        return switch (criterion.evidence()) {
            case NONE -> null;
            case CIRCLE_KINDS -> circle.kinds(file.districtId(), estate).map(k -> finding(criterion, k)).orElse(null);
            case LAW_PERSONS -> finding(criterion, count("team", "CERTIFIED", file));
            case ADVISERS -> finding(criterion, count("adviser", "SERVING", file));
            case STATIONS -> finding(criterion, count("station", "ACTIVE", file));
            case MEDIATION_ON_TIME -> onTime(criterion, "mediation", file, on);
            case INQUIRY_ON_TIME -> onTime(criterion, "inquiry", file, on);
        };
    }

    private int count(String procedure, String status, CaseFile file) {
        return rows.list(r -> r.getInt(1), COUNT, procedure, status, file.orgPath() + "%").get(0);
    }

    private Finding onTime(Criterion criterion, String procedure, CaseFile file, LocalDate on) {
        var found = rows.list(r -> new int[] {r.getInt(1), r.getInt(2)}, ON_TIME, on, procedure, file.orgPath() + "%", on.minusYears(1), on).get(0);
        return found[0] == 0 ? null : finding(criterion, HUNDRED * (found[0] - found[1]) / found[0]);
    }

    private static Finding finding(Criterion criterion, int value) {
        int points = value >= criterion.target() ? criterion.points() : criterion.points() * value / criterion.target();
        return new Finding(points, Texts.of(EstateProcedure.WORD).get("evidence." + criterion.evidence(), value, criterion.target()));
    }
}
