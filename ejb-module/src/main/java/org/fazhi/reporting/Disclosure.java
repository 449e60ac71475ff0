package org.fazhi.reporting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps figures about few people from telling who they are (domain.md 5.3: fewer than five are told as "<5" where a figure is broken down by
 * something sensitive). A figure that could be found again by subtraction from a sum beside it takes another one with it into hiding.
 */
public final class Disclosure {

    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    private final Map<ReportUnit, Map<String, String>> byUnit = new HashMap<>();

    private Disclosure() {
    }

    /**
     * {@return what is told instead of figures}
     *
     * @param rows  the lines of a report, the total first
     * @param single sensitive columns by their numbers that are not parts of a sum, such as groups to which one person may belong twice
     * @param summed sensitive columns that add up to a figure of the same line
     */
    public static Disclosure of(List<ReportRow> rows, List<String> single, List<String> summed) {
        var out = new Disclosure();
        for (var row : rows) {
            var told = out.byUnit.computeIfAbsent(row.unit(), u -> new HashMap<>());
            single.stream().filter(n -> few(row, n)).forEach(n -> told.put(n, "<5"));
            sum(row, summed, told);
        }
        // A unit alone in hiding would be the total less the others.
        var units = rows.subList(Math.min(1, rows.size()), rows.size());
        var columns = new HashSet<>(single);
        columns.addAll(summed);
        columns.forEach(n -> out.beside(rows, units, n));
        return out;
    }

    private static void sum(ReportRow row, List<String> columns, Map<String, String> told) {
        var few = columns.stream().filter(n -> few(row, n)).toList();
        few.forEach(n -> told.put(n, "<5"));
        if (few.size() == 1) {
            var next = columns.stream().filter(n -> !few.contains(n) && value(row, n).signum() > 0).min(Comparator.comparing(n -> value(row, n)));
            // With nothing beside it, the zeros would tell: then none of them is told.
            next.ifPresentOrElse(n -> told.put(n, "≥5"), () -> columns.forEach(n -> told.put(n, "<5")));
        }
    }

    private void beside(List<ReportRow> rows, List<ReportRow> units, String column) {
        var closed = units.stream().filter(r -> byUnit.get(r.unit()).containsKey(column)).toList();
        if (closed.size() == 1 && units.size() > 1 && !byUnit.get(rows.get(0).unit()).containsKey(column)) {
            units.stream().filter(r -> !closed.contains(r) && value(r, column).signum() > 0).min(Comparator.comparing(r -> value(r, column)))
                    .ifPresent(r -> byUnit.get(r.unit()).put(column, "≥5"));
        }
    }

    private static boolean few(ReportRow row, String column) {
        var value = value(row, column);
        return value.signum() > 0 && value.compareTo(FEW) < 0;
    }

    private static BigDecimal value(ReportRow row, String column) {
        return row.cells().getOrDefault(column, BigDecimal.ZERO);
    }

    /** {@return the text in place of a figure, or null when the figure is told} */
    public String told(ReportRow row, String column) {
        return byUnit.getOrDefault(row.unit(), Map.of()).get(column);
    }

    /** {@return the columns of a line that are not told} */
    public Set<String> hidden(ReportRow row) {
        return Set.copyOf(byUnit.getOrDefault(row.unit(), Map.of()).keySet());
    }
}
