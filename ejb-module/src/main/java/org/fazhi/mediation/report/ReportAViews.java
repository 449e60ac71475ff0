package org.fazhi.mediation.report;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.fazhi.reporting.Extent;
import org.fazhi.reporting.Filing;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportRow;
import org.fazhi.reporting.ReportUnit;

/** Report A as pages and REST show it. */
public final class ReportAViews {

    private ReportAViews() {
    }

    /**
     * The report of a unit and period.
     *
     * @param unit    whose
     * @param period  the days
     * @param rows    the total first, then the units of the next level
     * @param broken  sentences on what does not add up; empty when all is well
     * @param filings what was handed in for exactly this unit and period, latest first
     * @param mayFile whether the caller may hand it in
     * @param asOf    moment of the figures, Asia/Shanghai
     */
    public record Report(ReportUnit unit, Period period, List<ReportRow> rows, List<String> broken, List<Filing> filings, boolean mayFile, LocalDateTime asOf) {

        /** {@return what it is about} */
        public Extent extent() {
            return new Extent(unit.level(), unit.id(), period);
        }

        /** {@return the line of the whole} */
        public ReportRow total() {
            return rows.get(0);
        }
    }

    /**
     * A cell that is no longer what was handed in.
     *
     * @param column the column
     * @param then   the figure handed in
     * @param now    the figure now
     * @param causes the rows that make the difference, at most 500
     */
    public record Restated(ReportAColumn column, BigDecimal then, BigDecimal now, List<Cause> causes) {

        /** {@return the difference with its sign, as it is printed: +2} */
        public String difference() {
            var d = now.subtract(then);
            return (d.signum() > 0 ? "+" : "") + d.toPlainString();
        }
    }

    /**
     * A row that makes a figure differ.
     *
     * @param key   of the file or the screening
     * @param file  whether it is a file
     * @param label number and title, or day and area
     * @param then  what it added
     * @param now   what it adds
     */
    public record Cause(long key, boolean file, String label, BigDecimal then, BigDecimal now) {
    }
}
