package org.fazhi.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Counts: every column of a report in one statement per source, and the rows behind one cell by the same predicate. */
@ApplicationScoped
public class Tally {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** Makes a value of the present row. */
    @FunctionalInterface
    interface Reader<T> {
        T of(ResultSet r) throws SQLException;
    }

    /**
     * {@return the figures of every unit of the next level that has any, by the unit's key; key 0 stands for what lies in no subdistrict}
     *
     * @param columns the columns
     * @param extent  what is counted, as it is now
     */
    public Map<Long, Map<String, BigDecimal>> now(List<? extends Column> columns, Extent extent) {
        return count(columns, extent, s -> live(s, extent), s -> List.of(extent.key(), extent.period().from(), extent.period().to()));
    }

    /** {@return the same from the facts that were kept when a report was filed} */
    public Map<Long, Map<String, BigDecimal>> then(List<? extends Column> columns, Extent extent, long filing) {
        return count(columns, extent, Tally::kept, s -> List.of(filing, s.name()));
    }

    /** {@return the sum over all units} */
    public static Map<String, BigDecimal> total(List<? extends Column> columns, Map<Long, Map<String, BigDecimal>> units) {
        var sum = new LinkedHashMap<String, BigDecimal>();
        columns.forEach(c -> sum.put(c.number(), units.values().stream().map(u -> u.getOrDefault(c.number(), BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return sum;
    }

    /** {@return a subquery of the keys behind a cell; its parameters are the unit's key, first and last day} */
    public static String rowsOf(Column column, Extent.Level level) {
        var s = column.source();
        return "select r." + s.key() + " from " + s.relation() + " r where " + level.condition() + " and r." + s.day() + " between ? and ? and (" + column.predicate() + ")";
    }

    /** One row that makes a figure differ from the filed one. */
    public record Change(long key, BigDecimal then, BigDecimal now) {
    }

    /** {@return keys of a source whose facts are not those that were kept: came, went or changed} */
    public List<Long> changed(Source source, Extent extent, long filing) {
        var sql = "select coalesce(o.key, n.key) from (select x.key, x.fact from report_filed_row x where x.filed_id = ? and x.source = ?) o"
                + " full join (select r." + source.key() + " as key, to_jsonb(r) as fact from " + live(source, extent) + ") n on n.key = o.key"
                + " where o.fact is distinct from n.fact order by 1";
        return read(sql, r -> r.getLong(1), filing, source.name(), extent.key(), extent.period().from(), extent.period().to());
    }

    /** {@return of the given rows those that make a cell differ from its filed figure, with what each added then and adds now; at most 500} */
    public List<Change> changes(Column column, Extent extent, long filing, List<Long> keys) {
        var source = column.source();
        var side = "select r." + source.key() + " as key, (" + column.value() + ")::numeric as v from ";
        var own = " and r." + source.key() + " = any (?) and (" + column.predicate() + ")";
        var sql = "select coalesce(o.key, n.key), coalesce(o.v, 0), coalesce(n.v, 0) from (" + side + kept(source) + own + ") o"
                + " full join (" + side + live(source, extent) + own + ") n on n.key = o.key"
                + " where coalesce(o.v, 0) <> coalesce(n.v, 0) order by 1 limit 500";
        return read(sql, r -> new Change(r.getLong(1), r.getBigDecimal(2), r.getBigDecimal(3)),
                filing, source.name(), keys, extent.key(), extent.period().from(), extent.period().to(), keys);
    }

    /** Where the present facts come from; takes key, first and last day. */
    static String live(Source s, Extent extent) {
        return s.relation() + " r where " + extent.level().condition() + " and r." + s.day() + " between ? and ?";
    }

    /** Where kept facts come from: each was kept as it stood, and is read again as a row of its relation. Takes filing and source. */
    static String kept(Source s) {
        return "report_filed_row x cross join lateral jsonb_populate_record(null::" + s.relation() + ", x.fact) r where x.filed_id = ? and x.source = ?";
    }

    /** Says where the rows of a source come from. */
    @FunctionalInterface
    private interface From {
        String of(Source source);
    }

    /** Says which values its parameters have. */
    @FunctionalInterface
    private interface Values {
        List<Object> of(Source source);
    }

    private Map<Long, Map<String, BigDecimal>> count(List<? extends Column> columns, Extent extent, From from, Values values) {
        var units = new TreeMap<Long, Map<String, BigDecimal>>();
        for (var source : columns.stream().map(Column::source).distinct().toList()) {
            var own = columns.stream().filter(c -> c.source().equals(source)).toList();
            var sql = "select coalesce(" + extent.level().below() + ", 0), " + own.stream().map(Tally::cell).collect(Collectors.joining(", "))
                    + " from " + from.of(source) + " group by 1";
            read(sql, r -> {
                var cells = units.computeIfAbsent(r.getLong(1), k -> new LinkedHashMap<>());
                for (int i = 0; i < own.size(); i++) {
                    cells.put(own.get(i).number(), Objects.requireNonNull(r.getBigDecimal(i + 2)));
                }
                return cells;
            }, values.of(source).toArray());
        }
        return units;
    }

    private static String cell(Column c) {
        return "1".equals(c.value()) ? "count(*) filter (where " + c.predicate() + ")" : "coalesce(sum(" + c.value() + ") filter (where " + c.predicate() + "), 0)";
    }

    private <T> List<T> read(String sql, Reader<T> reader, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof List<?> keys) {
                    s.setArray(i + 1, c.createArrayOf("bigint", keys.toArray()));
                } else {
                    s.setObject(i + 1, values[i]);
                }
            }
            var found = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.add(reader.of(r));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the figures could not be counted", e);
        }
    }
}
