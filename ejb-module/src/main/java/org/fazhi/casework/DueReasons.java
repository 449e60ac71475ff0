package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.platform.Texts;

/** Why the light of a listed file burns: the arithmetic of its earliest open deadline, read for one page at once. */
@ApplicationScoped
public class DueReasons {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /**
     * The deadline behind a light.
     *
     * @param title       its name: 调解期限
     * @param explanation the arithmetic in one sentence
     * @param basis       legal basis
     */
    public record Reason(String title, String explanation, String basis) {
    }

    Map<Long, Reason> of(List<FileRow> rows) {
        var words = rows.stream().collect(Collectors.toMap(FileRow::id, FileRow::procedure, (a, b) -> a));
        var found = new HashMap<Long, Reason>();
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("select distinct on (d.file_id) d.file_id, d.kind, d.explanation, d.basis"
                + " from deadline d join case_file f on f.id = d.file_id where d.file_id = any (?) and d.state in ('RUNNING', 'PAUSED')"
                + " order by d.file_id, d.kind = f.due_kind desc nulls last, d.state = 'PAUSED' desc, d.id desc")) {
            s.setArray(1, c.createArrayOf("bigint", words.keySet().toArray()));
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.put(r.getLong(1), new Reason(Texts.of(words.get(r.getLong(1))).get("deadline." + r.getString(2)), r.getString(3), r.getString(4)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the deadlines of the list could not be read", e);
        }
        return found;
    }
}
