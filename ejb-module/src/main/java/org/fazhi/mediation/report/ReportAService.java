package org.fazhi.mediation.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.CurrentCaller;
import org.fazhi.mediation.report.ReportAViews.Report;
import org.fazhi.mediation.report.ReportAViews.Restated;
import org.fazhi.reporting.FiledReports;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportRow;
import org.fazhi.reporting.ReportUnit;

/** Report A for the signed-in caller; see {@link ReportA}. */
@Stateless
@RolesAllowed("STAFF")
public class ReportAService {

    @Inject
    private CurrentCaller current;
    @Inject
    private ReportA reports;

    /** {@return the units to choose from; see {@link ReportA#units}} */
    public List<ReportUnit> units() {
        return reports.units(current.get());
    }

    /** {@return the report; see {@link ReportA#report}} */
    public Report report(String unit, Period period) {
        return reports.report(current.get(), unit, period);
    }

    /** {@return the report as a workbook} */
    public byte[] workbook(String unit, Period period) {
        return reports.workbook(current.get(), unit, period);
    }

    /** {@return key of the filing; see {@link ReportA#file}} */
    public long file(String unit, Period period) {
        return reports.file(current.get(), unit, period);
    }

    /** {@return a filed copy, byte for byte} */
    public FiledReports.Kept kept(long filing) {
        return reports.kept(current.get(), filing);
    }

    /** {@return what differs from a filing; see {@link ReportA#restated}} */
    public List<Restated> restated(long filing) {
        return reports.restated(current.get(), filing);
    }

    /** {@return rates of a line in per cent with one digit: success (3/1), confirmation (44/39), performance (40/3); null without a whole} */
    public static Map<String, BigDecimal> rates(ReportRow row) {
        var out = new LinkedHashMap<String, BigDecimal>();
        out.put("success", rate(row, "3", "1"));
        out.put("performance", rate(row, "40", "3"));
        out.put("confirmation", rate(row, "44", "39"));
        return out;
    }

    private static BigDecimal rate(ReportRow row, String part, String whole) {
        var all = row.cells().get(whole);
        return all.signum() == 0 ? null : row.cells().get(part).multiply(BigDecimal.valueOf(100)).divide(all, 1, RoundingMode.HALF_UP);
    }

    /** {@return the numbers of the columns of a block, in order} */
    public static List<ReportAColumn> block(ReportAColumn.Group group) {
        return Arrays.stream(ReportAColumn.values()).filter(c -> c.group() == group).toList();
    }
}
