package org.fazhi.mediation.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.mediation.archive.ArchiveViews.Hold;
import org.fazhi.mediation.archive.ArchiveViews.HoldForm;
import org.fazhi.platform.Texts;

/** 停毁: while a suit, a complaint or an inquiry is open, a file is not destroyed, however long ago its time of keeping ran out. */
@Stateless
@PermitAll
public class Holds {

    private static final String SELECT = "select h.id, h.file_id, f.number, f.title, h.reason, a.name, h.set_at from archive_hold h join case_file f on f.id = h.file_id"
            + " join account a on a.id = h.set_by where h.lifted_at is null and ";
    private static final int LONGEST = 300;

    @Inject
    private ArchiveSql sql;
    @Inject
    private CalendarService calendar;
    @Inject
    private Journal journal;

    /** {@return whether the caller sets and lifts holds} */
    public boolean may(Caller caller) {
        return caller.has(Role.MEDIATION_SECTION) || caller.has(Role.JUSTICE_OFFICE);
    }

    /** {@return holds in force in the caller's reach, latest first} */
    public List<Hold> list(Caller caller) {
        var scope = Scope.of(caller);
        return sql.list(r -> new Hold(r.getLong(1), r.getLong(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), ArchiveSql.moment(r, "set_at")),
                SELECT + scope.condition() + " order by h.id desc limit 500", scope.key());
    }

    /** Sets a hold on a file by its number. */
    public void set(Caller caller, Map<String, ?> raw) {
        allowed(caller);
        var data = FormReader.read(HoldForm.class, raw, calendar.today());
        var scope = Scope.of(caller);
        var file = sql.list(r -> r.getLong(1), "select f.id from case_file f where f.number = ? and f.procedure = 'mediation' and not f.voided and " + scope.condition(),
                data.number(), scope.key()).stream().findFirst()
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError("number", Texts.of("mediation").get("hold.noFile", data.number())))));
        if (sql.run("insert into archive_hold (file_id, reason, set_by) select ?, ?, ? where not exists (select 1 from archive_hold where file_id = ? and lifted_at is null)",
                file, data.reason(), caller.accountId(), file) == 0) {
            throw new InvalidInput(List.of(new FieldError("number", Texts.of("mediation").get("hold.already"))));
        }
        journal.write(JournalLine.of(caller, "mediation.HOLD", Result.DONE, file, data.number(), data.reason()));
    }

    /** Lifts a hold, with the reason. */
    public void lift(Caller caller, long id, String reason) {
        allowed(caller);
        var hold = list(caller).stream().filter(h -> h.id() == id).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("mediation").get("hold.none")));
        var text = TextRules.tidy(reason);
        var problem = text == null ? Texts.of("casework").get("input.required.write") : TextRules.problem(text, LONGEST, true);
        if (problem != null) {
            throw new InvalidInput(List.of(new FieldError("liftReason", problem)));
        }
        sql.run("update archive_hold set lifted_by = ?, lifted_at = now(), lift_reason = ? where id = ? and lifted_at is null", caller.accountId(), text, id);
        journal.write(JournalLine.of(caller, "mediation.HOLD_LIFT", Result.DONE, hold.file(), hold.number(), text));
    }

    private void allowed(Caller caller) {
        if (!may(caller)) {
            journal.writeApart(JournalLine.of(caller, "mediation.HOLD", Result.REFUSED, null, caller.orgName(), "NOT_ALLOWED"));
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("mediation").get("hold.notAllowed"));
        }
    }
}
