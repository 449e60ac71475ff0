package org.fazhi.reporting;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One line of a report.
 *
 * @param unit  whose
 * @param cells figures by column number
 */
public record ReportRow(ReportUnit unit, Map<String, BigDecimal> cells) {
}
