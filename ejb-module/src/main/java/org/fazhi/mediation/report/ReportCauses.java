package org.fazhi.mediation.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.mediation.report.ReportAViews.Cause;
import org.fazhi.reporting.Source;
import org.fazhi.reporting.Tally;

/** Names what made a figure differ from the one handed in. */
@ApplicationScoped
class ReportCauses {

    private static final String FILES = "select id, coalesce(number || '　', '') || title from case_file where id = any (?)";
    private static final String SCREENINGS = "select s.id, s.held_on || '　' || u.name || '　' || s.area from dispute_screening s join org_unit u on u.id = s.org_id where s.id = any (?)";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** {@return the rows with their names} */
    List<Cause> of(Source source, List<Tally.Change> changes) {
        boolean files = source.equals(ReportAColumn.FILES);
        var names = names(files ? FILES : SCREENINGS, changes.stream().map(Tally.Change::key).toArray());
        return changes.stream().map(c -> new Cause(c.key(), files, names.getOrDefault(c.key(), String.valueOf(c.key())), c.then(), c.now())).toList();
    }

    private Map<Long, String> names(String sql, Object[] keys) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            s.setArray(1, c.createArrayOf("bigint", keys));
            var found = new HashMap<Long, String>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.put(r.getLong(1), r.getString(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the causes could not be named", e);
        }
    }
}
