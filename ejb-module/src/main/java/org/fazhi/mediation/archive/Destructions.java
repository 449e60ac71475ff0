package org.fazhi.mediation.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.mediation.archive.ArchiveViews.Destruction;
import org.fazhi.mediation.archive.ArchiveViews.State;
import org.fazhi.mediation.archive.ArchiveViews.Volume;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/**
 * 销毁 after the time of keeping: list, appraisal, approval by two, witness, destruction; the list stays for good (domain.md 5.5). Whoever made
 * the list approves nothing; the two who approve are two; the witness is a third.
 */
@Stateless
@PermitAll
public class Destructions {

    private static final int MOST = 500;
    private static final int LONGEST = 500;
    private static final List<Role> APPROVERS = List.of(Role.MEDIATION_SECTION, Role.BUREAU_LEADER);
    private static final String SELECT = "select d.id, d.number, d.state, m.name as by, d.made_at, d.opinion, a.name, b.name, c.name, w.name, e.name,"
            + " d.made_by, d.approved_by, d.approved_again_by, d.witnessed_by from destruction_list d join account m on m.id = d.made_by left join account a on a.id = d.appraised_by"
            + " left join account b on b.id = d.approved_by left join account c on c.id = d.approved_again_by left join account w on w.id = d.witnessed_by"
            + " left join account e on e.id = d.done_by where d.district_id = ?";
    private static final String DUE = "from case_file f join mediation_case m on m.file_id = f.id where f.district_id = ? and f.procedure = 'mediation' and not f.voided and m.destroyed_on is null"
            + " and (f.status = 'ARCHIVED' and m.retention_until < ? or f.status in ('REFUSED', 'TRANSFERRED') and f.closed_on < ?)"
            + " and not exists (select 1 from archive_hold h where h.file_id = f.id and h.lifted_at is null)"
            + " and not exists (select 1 from destruction_volume v join destruction_list l on l.id = v.list_id where v.file_id = f.id and v.kept is null and l.state <> 'DONE')";

    @Inject
    private ArchiveSql sql;
    @Inject
    private Parameters parameters;
    @Inject
    private CalendarService calendar;
    @Inject
    private Journal journal;

    /** {@return whether the caller works on lists of destruction} */
    public boolean may(Caller caller) {
        return caller.has(Role.MEDIATION_SECTION) || caller.has(Role.BUREAU_LEADER);
    }

    /** {@return how many files could be put on a list today} */
    public int due(Caller caller) {
        return sql.list(r -> r.getInt(1), "select count(*) " + DUE, dueValues(caller)).get(0);
    }

    private Object[] dueValues(Caller caller) {
        var today = calendar.today();
        int years = parameters.inForce("ARCHIVE_SHORT_YEARS", today).whole();
        return new Object[] {caller.districtId(), today, LocalDate.of(today.getYear() - years, 1, 1)};
    }

    /** {@return the lists of the district, latest first} */
    public List<Destruction> list(Caller caller) {
        return may(caller) || caller.has(Role.JUSTICE_OFFICE) ? read(caller, " order by d.id desc limit 100", false) : List.of();
    }

    /** {@return a list with its files} */
    public Destruction find(Caller caller, long id) {
        return (may(caller) || caller.has(Role.JUSTICE_OFFICE) ? read(caller, " and d.id = " + id, true) : List.<Destruction>of()).stream().findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("mediation").get("destruction.none")));
    }

    private List<Destruction> read(Caller caller, String tail, boolean full) {
        return sql.list(r -> new Destruction(r.getLong("id"), r.getString("number"), State.valueOf(r.getString("state")), r.getString("by"), ArchiveSql.moment(r, "made_at"),
                r.getString("opinion"), Arrays.asList(r.getString(7), r.getString(8), r.getString(9), r.getString(10), r.getString(11)),
                full ? volumes(r.getLong("id")) : List.of()), SELECT + tail, caller.districtId());
    }

    private List<Volume> volumes(long list) {
        return sql.list(r -> new Volume(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getObject(5, LocalDate.class), r.getString(6),
                r.getObject(7, LocalDate.class), r.getString(8)), "select file_id, number, title, org_name, closed_on, retention, retention_until, kept from destruction_volume"
                + " where list_id = ? order by closed_on, file_id", list);
    }

    /** Puts every file whose time has run out on a new list, at most 500. {@return its key} */
    public long make(Caller caller) {
        if (!caller.has(Role.MEDIATION_SECTION)) {
            throw refused(caller, "destruction.notAllowed");
        }
        if (due(caller) == 0) {
            throw new Refusal(Refusal.Kind.BLOCKED, Texts.of("mediation").get("destruction.nothing"));
        }
        int year = calendar.today().getYear();
        int n = sql.list(r -> r.getInt(1), "insert into number_series (series, year, last) values (?, ?, 1) on conflict (series, year) do update set last = number_series.last + 1 returning last",
                "destruction:" + caller.districtId(), year).get(0);
        var number = Texts.of("mediation").get("destruction.number", year, n);
        long id = sql.list(r -> r.getLong(1), "insert into destruction_list (number, district_id, made_by, state) values (?, ?, ?, 'MADE') returning id",
                number, caller.districtId(), caller.accountId()).get(0);
        var values = dueValues(caller);
        sql.run("insert into destruction_volume (list_id, file_id, number, title, org_name, closed_on, retention, retention_until)"
                + " select ?, f.id, f.number, f.title, (select name from org_unit u where u.id = f.org_id), f.closed_on, coalesce(m.retention, 'SHORT'), m.retention_until "
                + DUE + " order by f.closed_on, f.id limit " + MOST, id, values[0], values[1], values[2]);
        journal.write(JournalLine.of(caller, "mediation.DESTRUCTION_MAKE", Result.DONE, null, number, ""));
        return id;
    }

    /** Takes a file off a list before it is approved, with the reason. */
    public void keep(Caller caller, long id, long file, String reason) {
        var list = at(caller, id, State.MADE, State.APPRAISED);
        var text = text("reason", reason);
        sql.run("update destruction_volume set kept = ? where list_id = ? and file_id = ?", text, id, file);
        journal.write(JournalLine.of(caller, "mediation.DESTRUCTION_KEEP", Result.DONE, file, list.number(), text));
    }

    /** 鉴定: says what was found when the files were looked at. */
    public void appraise(Caller caller, long id, String opinion) {
        var list = at(caller, id, State.MADE);
        move(caller, list, State.APPRAISED, "opinion = ?, appraised_by = ?, appraised_at = now()", text("opinion", opinion), caller.accountId());
    }

    /** Approves: the first and the second time by two people, none of them the maker. */
    public void approve(Caller caller, long id) {
        var list = at(caller, id, State.APPRAISED, State.APPROVED);
        var earlier = people(id);
        if (APPROVERS.stream().noneMatch(caller::has)) {
            throw refused(caller, "destruction.notAllowed");
        } else if (earlier.contains(caller.accountId())) {
            throw refused(caller, "destruction.secondPerson");
        }
        if (list.state() == State.APPRAISED) {
            move(caller, list, State.APPROVED, "approved_by = ?, approved_at = now()", caller.accountId());
        } else {
            move(caller, list, State.APPROVED_TWICE, "approved_again_by = ?, approved_again_at = now()", caller.accountId());
        }
    }

    /** 监销: a third person is there when it is done. */
    public void witness(Caller caller, long id) {
        var list = at(caller, id, State.APPROVED_TWICE);
        if (people(id).contains(caller.accountId())) {
            throw refused(caller, "destruction.secondPerson");
        }
        move(caller, list, State.WITNESSED, "witnessed_by = ?, witnessed_at = now()", caller.accountId());
    }

    /** Carries it out: contents and personal data of every file that is still on the list go, for good. {@return how many files} */
    public int carryOut(Caller caller, long id) {
        var list = at(caller, id, State.WITNESSED);
        if (!caller.has(Role.MEDIATION_SECTION) || Objects.equals(caller.name(), list.people().get(3))) {
            throw refused(caller, "destruction.notAllowed");
        }
        // A suit that was brought while the list went round keeps its file.
        sql.run("update destruction_volume v set kept = ? where v.list_id = ? and v.kept is null and exists (select 1 from archive_hold h where h.file_id = v.file_id and h.lifted_at is null)",
                Texts.of("mediation").get("destruction.held"), id);
        var files = sql.list(r -> r.getLong(1), "select file_id from destruction_volume where list_id = ? and kept is null", id);
        if (!files.isEmpty()) {
            Erasure.STATEMENTS.forEach(s -> sql.run(s, files));
            sql.run("delete from draft where exists (select 1 from unnest(cast(? as bigint[])) x where form like 'file/' || x || '/%')", files);
        }
        move(caller, list, State.DONE, "done_by = ?, done_at = now()", caller.accountId());
        return files.size();
    }

    private List<Long> people(long id) {
        return sql.list(r -> r.getLong(1), "select unnest(array[made_by, approved_by, approved_again_by]) from destruction_list where id = ?", id);
    }

    private Destruction at(Caller caller, long id, State... states) {
        var list = find(caller, id);
        if (!Arrays.asList(states).contains(list.state())) {
            throw new Refusal(Refusal.Kind.WRONG_STATUS, Texts.of("mediation").get("destruction.state", list.number(), Texts.of("mediation").get("destruction.State." + list.state())));
        }
        return list;
    }

    private void move(Caller caller, Destruction list, State to, String set, Object... values) {
        var all = new Object[values.length + 3];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = to.name();
        all[values.length + 1] = list.id();
        all[values.length + 2] = list.state().name();
        if (sql.run("update destruction_list set " + set + ", state = ? where id = ? and state = ?", all) == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, Texts.of("mediation").get("destruction.stale"));
        }
        journal.write(JournalLine.of(caller, "mediation.DESTRUCTION", Result.DONE, null, list.number(), Texts.of("mediation").get("destruction.State." + to)));
    }

    private Refusal refused(Caller caller, String key) {
        journal.writeApart(JournalLine.of(caller, "mediation.DESTRUCTION_MAKE", Result.REFUSED, null, caller.orgName(), "NOT_ALLOWED"));
        return new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("mediation").get(key));
    }

    private static String text(String field, String raw) {
        var text = TextRules.tidy(raw);
        var problem = text == null ? Texts.of("casework").get("input.required.write") : TextRules.problem(text, LONGEST, true);
        if (problem != null) {
            throw new InvalidInput(List.of(new FieldError(field, problem)));
        }
        return text;
    }
}
