package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.Light;
import org.fazhi.calendar.WorkingCalendar;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/**
 * Lists, search and to-do over the common root. Keyset paging and a capped count, so that the last page of a million files costs
 * what the first one costs. The caller's scope is part of every query.
 */
@Stateless
@PermitAll
public class FileLists {

    private static final int CAP = 1001;
    private static final String COLUMNS = "select f.id, f.procedure, f.number, f.title, f.topic, f.status, f.due_on, f.paused_since, f.opened_on,"
            + " f.holder_role, a.name, o.short_name, f.org_id, f.holder_account_id, f.final, o.name from ";
    private static final String NAMES = " f left join account a on a.id = f.holder_account_id join org_unit o on o.id = f.org_id";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private CalendarService calendars;
    @Inject
    private Parameters parameters;
    @Inject
    private Procedures procedures;

    /** {@return a page of the files that the caller may see} */
    public FilePage find(Caller caller, FileQuery query) {
        var where = where(caller, query);
        try (var c = dataSource.getConnection()) {
            int count = count(c, where);
            var page = new Conditions(where);
            boolean due = query.order() == FileQuery.Order.DUE;
            boolean up = due != query.back();
            var column = due ? "f.due_on" : "f.opened_on";
            if (query.cursor() != null) {
                page.add("(" + column + ", f.id) " + (up ? ">" : "<") + " (?, ?)", query.cursor().day(), query.cursor().id());
            }
            int size = Math.max(1, Math.min(query.size(), 200));
            var tail = " order by " + column + (up ? "" : " desc") + ", f.id" + (up ? "" : " desc") + " limit " + (size + 1);
            // A word that few files have: take them from the word index and sort them, instead of walking the list until some turn up.
            boolean few = query.text() != null && count < CAP;
            var rows = few ? rows(c, page, "(select f.* from case_file f" + page.sql() + " offset 0)" + NAMES + tail)
                    : rows(c, page, "case_file" + NAMES + page.sql() + tail);
            boolean more = rows.size() > size;
            var shown = new ArrayList<>(more ? rows.subList(0, size) : rows);
            if (query.back()) {
                Collections.reverse(shown);
            }
            return page(shown, count, more, query);
        } catch (SQLException e) {
            throw new IllegalStateException("the list could not be read", e);
        }
    }

    /**
     * Reads every file of a query in its order, through a cursor of the database, so that a million rows need the memory of one batch.
     * To be called inside a transaction; the page place of the query is not looked at.
     *
     * @param size  rows of a batch
     * @param taker gets one batch after the other; answers whether it wants more
     */
    public void each(Caller caller, FileQuery query, int size, Predicate<List<FileRow>> taker) {
        var column = query.order() == FileQuery.Order.DUE ? "f.due_on, f.id" : "f.opened_on desc, f.id desc";
        var where = where(caller, query);
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(COLUMNS + "case_file" + NAMES + where.sql() + " order by " + column)) {
            s.setFetchSize(size);
            where.bind(s);
            var batch = new ArrayList<FileRow>(size);
            var calendar = calendars.calendar();
            var today = calendars.today();
            int soon = dueSoon(today);
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    batch.add(row(r, calendar, today, soon));
                    if (batch.size() == size) {
                        if (!taker.test(List.copyOf(batch))) {
                            return;
                        }
                        batch.clear();
                    }
                }
            }
            if (!batch.isEmpty()) {
                taker.test(List.copyOf(batch));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the list could not be read to its end", e);
        }
    }

    /** {@return files that wait for this caller: held in person, or lying on a desk whose role the caller holds; due ones first} */
    public List<FileRow> todo(Caller caller, int most) {
        return nearestDue(waitingFor(caller), most);
    }

    /** {@return how many files wait for this caller, at most 1,001} */
    public int waiting(Caller caller) {
        return counted(waitingFor(caller));
    }

    /** {@return open files that the caller handles, due ones first} */
    public List<FileRow> handling(Caller caller, int most) {
        var where = handledBy(caller);
        where.add("not f.final and f.closed_on is null");
        return nearestDue(where, most);
    }

    /** {@return files that the caller handled and that were closed since a day, those closed last first} */
    public List<FileRow> closed(Caller caller, LocalDate since, int most) {
        return read(closedBy(caller, since), " order by f.closed_on desc, f.id desc limit " + most);
    }

    /** {@return how many files that the caller handled were closed since a day, at most 1,001} */
    public int closed(Caller caller, LocalDate since) {
        return counted(closedBy(caller, since));
    }

    /** {@return files with an unanswered supervision notice to the caller or the caller's unit, or from the caller} */
    public List<FileRow> urged(Caller caller, int most) {
        var where = new Conditions();
        where.add("not f.voided and exists (select 1 from supervision s where s.file_id = f.id and s.replied_at is null"
                + " and (s.to_account = ? or s.to_account is null and s.to_org = ? or s.issued_by = ?)"
                + " union all select 1 from urging g where g.file_id = f.id and g.seen_at is null and (g.to_account = ? or g.urged_by = ?))",
                caller.accountId(), caller.orgId(), caller.accountId(), caller.accountId(), caller.accountId());
        return nearestDue(where, most);
    }

    /** {@return the line of one file; the caller has been checked} */
    public FileRow row(long fileId) {
        var one = new Conditions();
        one.add("f.id = ?", fileId);
        return read(one, "").get(0);
    }

    private static Conditions handledBy(Caller caller) {
        var where = new Conditions();
        where.add("not f.voided and exists (select 1 from file_participant p where p.file_id = f.id and p.account_id = ?"
                + " and p.part not in ('REGISTRAR', 'REVIEWER'))", caller.accountId());
        return where;
    }

    private static Conditions closedBy(Caller caller, LocalDate since) {
        var where = handledBy(caller);
        where.add("f.closed_on >= ?", since);
        return where;
    }

    private static Conditions waitingFor(Caller caller) {
        var mine = new Conditions();
        mine.add("not f.voided and not f.final and (f.holder_account_id = ?"
                + " or f.holder_account_id is null and (f.org_id = ? and f.holder_org_id is null or f.holder_org_id = ?) and f.holder_role = any (?))",
                caller.accountId(), caller.orgId(), caller.orgId(), caller.roles().stream().map(Enum::name).toArray(String[]::new));
        return mine;
    }

    private List<FileRow> nearestDue(Conditions where, int most) {
        return read(where, " order by f.due_on, f.id limit " + most);
    }

    private List<FileRow> read(Conditions where, String tail) {
        try (var c = dataSource.getConnection()) {
            return rows(c, where, "case_file" + NAMES + where.sql() + tail);
        } catch (SQLException e) {
            throw new IllegalStateException("the list could not be read", e);
        }
    }

    private int counted(Conditions where) {
        try (var c = dataSource.getConnection()) {
            return count(c, where);
        } catch (SQLException e) {
            throw new IllegalStateException("the list could not be counted", e);
        }
    }

    /** {@return counts for tiles: files the caller handles that are open, and those finished since a day} */
    public long[] handled(Caller caller, LocalDate since) {
        var sql = "select count(*) filter (where not f.final and f.closed_on is null), count(*) filter (where f.closed_on >= ?)"
                + " from (select distinct file_id from file_participant where account_id = ? and part not in ('REGISTRAR', 'REVIEWER')) p"
                + " join case_file f on f.id = p.file_id where not f.voided";
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            s.setObject(1, since);
            s.setLong(2, caller.accountId());
            try (var r = s.executeQuery()) {
                r.next();
                return new long[] {r.getLong(1), r.getLong(2)};
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the counts could not be read", e);
        }
    }

    private Conditions where(Caller caller, FileQuery q) {
        var scope = procedures.of(q.procedure()).scope(caller);
        var where = new Conditions();
        where.add("not f.voided and f.procedure = ? and " + scope.condition(), q.procedure(), scope.key());
        if (q.text() != null && !q.text().isBlank()) {
            var terms = SearchTerms.query(q.text());
            where.add(terms.isEmpty() ? "false" : "f.search_terms @> ?", terms.isEmpty() ? new Object[0] : new Object[] {terms.toArray(String[]::new)});
        }
        where.addIf("f.topic = ?", q.topic());
        where.addIf("f.status = ?", q.status());
        where.addIf("f.opened_on >= ?", q.from());
        where.addIf("f.opened_on <= ?", q.to());
        where.addIf("f.holder_account_id = ?", q.holder());
        if (q.light() == FileQuery.Due.OVERDUE) {
            where.add("f.due_on < ?", calendars.today());
        } else if (q.light() == FileQuery.Due.SOON) {
            var today = calendars.today();
            where.add("f.due_on between ? and ?", today, calendars.calendar().plusWorkdays(today, dueSoon(today)));
        } else if (q.light() == FileQuery.Due.PAUSED) {
            where.add("f.paused_since is not null");
        }
        if (q.figure() != null) {
            where.add(q.figure().condition(), q.figure().values().toArray());
        }
        return where;
    }

    private static int count(Connection c, Conditions where) throws SQLException {
        try (var s = c.prepareStatement("select count(*) from (select 1 from case_file f" + where.sql() + " limit " + CAP + ") x")) {
            where.bind(s);
            try (var r = s.executeQuery()) {
                r.next();
                return r.getInt(1);
            }
        }
    }

    private List<FileRow> rows(Connection c, Conditions where, String from) throws SQLException {
        var calendar = calendars.calendar();
        var today = calendars.today();
        int soon = dueSoon(today);
        try (var s = c.prepareStatement(COLUMNS + from)) {
            where.bind(s);
            var rows = new ArrayList<FileRow>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    rows.add(row(r, calendar, today, soon));
                }
            }
            return rows;
        }
    }

    private static Light.Shown light(Status status, LocalDate due, LocalDate paused, LocalDate today, int soon, WorkingCalendar calendar) {
        return due == null && paused == null && !status.ends() ? Light.endless() : Light.of(due, paused, today, soon, calendar);
    }

    private FileRow row(ResultSet r, WorkingCalendar calendar, LocalDate today, int soon) throws SQLException {
        var word = r.getString(2);
        var words = Texts.of(word);
        var status = procedures.of(word).status(r.getString(6));
        var due = r.getObject(7, LocalDate.class);
        var known = due.equals(CaseFile.NO_DUE) ? null : due;
        var role = r.getString(10);
        var holder = r.getString(11) != null ? r.getString(11) : role == null ? "" : Texts.of("access").get("Role." + role);
        return new FileRow(r.getLong(1), word, r.getString(3), r.getString(4), words.get("topic." + r.getString(5)), status.name(),
                words.get("status." + status.name()), status.look(), known, light(status, known, r.getObject(8, LocalDate.class), today, soon, calendar),
                holder, r.getObject(9, LocalDate.class), words.getOr("next." + status.name(), ""), words.getOr("verb." + status.name(), "查看"),
                r.getString(16));
    }

    private int dueSoon(LocalDate today) {
        return parameters.inForce("DUE_SOON_DAYS", today).whole();
    }

    private static FilePage page(List<FileRow> rows, int count, boolean more, FileQuery q) {
        boolean due = q.order() == FileQuery.Order.DUE;
        var first = rows.isEmpty() ? null : cursor(rows.get(0), due);
        var last = rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1), due);
        boolean hasNext = q.back() || more;
        boolean hasPrev = q.back() ? more : q.cursor() != null;
        return new FilePage(List.copyOf(rows), count, count == CAP, hasNext ? last : null, hasPrev ? first : null);
    }

    private static FileQuery.Cursor cursor(FileRow row, boolean due) {
        return new FileQuery.Cursor(due ? row.due() == null ? CaseFile.NO_DUE : row.due() : row.openedOn(), row.id());
    }
}
