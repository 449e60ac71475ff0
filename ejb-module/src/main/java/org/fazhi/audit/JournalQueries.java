package org.fazhi.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.fazhi.audit.JournalLine.Result;

/** Reads the journal for the auditor: conditions that are present only, keyset paging, newest first. */
@ApplicationScoped
public class JournalQueries {

    /** Lines of a page. */
    public static final int PAGE = 20;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?Z)_(\\d{1,2})_(\\d{1,18})");
    /** One step per action through the index, instead of reading every line. */
    private static final String ACTIONS = """
            with recursive found(action) as (
                (select action from journal order by action limit 1)
                union all
                select (select j.action from journal j where j.action > f.action order by j.action limit 1) from found f where f.action is not null)
            select action from found where action is not null""";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    private record Where(StringBuilder sql, List<Object> values) {
        void add(String condition, Object... more) {
            sql.append(sql.isEmpty() ? " where " : " and ").append(condition);
            values.addAll(List.of(more));
        }
    }

    private record Cursor(OffsetDateTime at, int chain, long seq) {
    }

    /** {@return a page; a cursor that is none begins at the newest line} */
    JournalPage find(JournalFilter filter, String after) {
        var where = where(filter);
        cursor(after).ifPresent(c -> where.add("j.at <= ? and (j.at < ? or (j.chain, j.seq) > (?, ?))", c.at(), c.at(), c.chain(), c.seq()));
        try (var c = dataSource.getConnection();
             var s = c.prepareStatement("select j.chain, j.seq, j.at, j.actor, j.org, j.origin, j.action, j.result,"
                     + " coalesce(j.object, (select f.number from case_file f where f.id = j.file_id)), j.detail from journal j" + where.sql()
                     + " order by j.at desc, j.chain, j.seq limit " + (PAGE + 1))) {
            bind(s, where.values());
            var rows = new ArrayList<JournalPage.Row>();
            String next = null;
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    if (rows.size() == PAGE) {
                        next = "";
                        break;
                    }
                    var at = r.getObject(3, OffsetDateTime.class).atZoneSameInstant(ZONE).toLocalDateTime();
                    rows.add(new JournalPage.Row(r.getInt(1), r.getLong(2), at, r.getString(4), r.getString(5), r.getString(6), Actions.name(r.getString(7)),
                            Result.valueOf(r.getString(8)), r.getString(9), Actions.detail(r.getString(7), r.getString(10))));
                }
            }
            return new JournalPage(rows, next == null ? null : cursor(rows.get(rows.size() - 1)));
        } catch (SQLException e) {
            throw new IllegalStateException("the journal could not be read", e);
        }
    }

    /** {@return every action that has a line, as stored} */
    List<String> actions() {
        try (var c = dataSource.getConnection(); var s = c.createStatement(); var r = s.executeQuery(ACTIONS)) {
            var found = new ArrayList<String>();
            while (r.next()) {
                found.add(r.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the actions of the journal could not be read", e);
        }
    }

    private static Where where(JournalFilter filter) {
        var where = new Where(new StringBuilder(), new ArrayList<>());
        if (filter.from() != null) {
            where.add("j.at >= ?", start(filter.from()));
        }
        if (filter.to() != null) {
            where.add("j.at < ?", start(filter.to().plusDays(1)));
        }
        if (filter.person() != null) {
            // As the line says it, or by login: then all lines of the account's person.
            where.add("j.actor in (select cast(? as varchar) union select a.name from account a where lower(a.login) = lower(?))", filter.person(), filter.person());
        }
        if (filter.action() != null) {
            where.add("j.action = ?", filter.action());
        }
        if (filter.result() != null) {
            where.add("j.result = ?", filter.result().name());
        }
        if (filter.number() != null) {
            where.add("j.file_id in (select f.id from case_file f where f.number = ?)", filter.number());
        }
        return where;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    private static String cursor(JournalPage.Row row) {
        return row.at().atZone(ZONE).toInstant() + "_" + row.chain() + "_" + row.seq();
    }

    private static Optional<Cursor> cursor(String text) {
        var m = text == null ? null : CURSOR.matcher(text);
        if (m == null || !m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cursor(OffsetDateTime.parse(m.group(1)), Integer.parseInt(m.group(2)), Long.parseLong(m.group(3))));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void bind(PreparedStatement s, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            s.setObject(i + 1, values.get(i));
        }
    }
}
