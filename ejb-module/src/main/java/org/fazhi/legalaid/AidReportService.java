package org.fazhi.legalaid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.access.CurrentCaller;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportUnit;

/** Statistics of legal aid for the signed-in caller; see {@link AidReport}. */
@Stateless
@RolesAllowed("STAFF")
public class AidReportService {

    @Inject
    private CurrentCaller current;
    @Inject
    private AidReport reports;

    /** {@return the units to choose from; see {@link AidReport#units}} */
    public List<ReportUnit> units() {
        return reports.units(current.get());
    }

    /** {@return the statistics; see {@link AidReport#report}} */
    public AidReport.Report report(String unit, Period period) {
        return reports.report(current.get(), unit, period);
    }

    /** {@return the deadlines behind a figure; see {@link AidReport#due}} */
    public List<AidReport.Due> due(String unit, Period period, String column) {
        return reports.due(current.get(), unit, period, column);
    }

    /** {@return the statistics as a workbook} */
    public byte[] workbook(String unit, Period period) {
        return reports.workbook(current.get(), unit, period);
    }
}
