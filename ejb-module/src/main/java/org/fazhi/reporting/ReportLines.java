package org.fazhi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;

/** Puts figures into the lines of a report: the total first, then every unit of the next level, also those with nothing to show. */
@ApplicationScoped
public class ReportLines {

    @Inject
    private ReportUnits units;

    /** {@return the lines, each with all columns} */
    public List<ReportRow> of(Caller caller, String kind, ReportUnit unit, List<? extends Column> columns, Map<Long, Map<String, BigDecimal>> found) {
        return of(units.of(caller, kind), unit, columns, found);
    }

    /** {@return the same among units in reach} */
    public List<ReportRow> of(List<ReportUnit> reach, ReportUnit unit, List<? extends Column> columns, Map<Long, Map<String, BigDecimal>> found) {
        var rows = new ArrayList<ReportRow>();
        rows.add(new ReportRow(unit, Tally.total(columns, found)));
        if (unit.level() == Extent.Level.UNIT) {
            return List.copyOf(rows);
        }
        var left = new LinkedHashMap<>(found);
        for (var below : ReportUnits.below(reach, unit)) {
            var cells = left.remove(below.level() == Extent.Level.OWN ? Long.valueOf(0) : Long.valueOf(below.id()));
            rows.add(new ReportRow(below, full(columns, cells)));
        }
        var level = unit.level() == Extent.Level.DISTRICT ? Extent.Level.STREET : Extent.Level.UNIT;
        left.forEach((key, cells) -> rows.add(new ReportRow(key == 0 ? new ReportUnit(Extent.Level.OWN, unit.id(), org.fazhi.platform.Texts.of("reporting").get("unit.own"))
                : units.past(level, key), full(columns, cells))));
        return List.copyOf(rows);
    }

    private static Map<String, BigDecimal> full(List<? extends Column> columns, Map<String, BigDecimal> cells) {
        var all = new LinkedHashMap<String, BigDecimal>();
        columns.forEach(c -> all.put(c.number(), cells == null ? BigDecimal.ZERO : cells.getOrDefault(c.number(), BigDecimal.ZERO)));
        return all;
    }
}
