package org.fazhi.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.StepData;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Json;
import org.fazhi.platform.Sm3;
import org.fazhi.platform.Texts;

/**
 * The one door of the registers. In the transaction of the service that calls: the key is taken, the subject locked, reach, role, status and
 * version are asked, the act is done, its line is written, and the journal's last. A refusal is journalled on its own.
 */
@ApplicationScoped
public class RegisterDoor {

    private static final int LONGEST_KEY = 80;
    private static final Texts WORDS = Texts.of("register");

    @Inject
    private RegisterSql sql;
    @Inject
    private Journal journal;
    @Inject
    private CalendarService calendar;

    /**
     * One act that was let in.
     *
     * @param caller who does it
     * @param id     subject
     * @param name   its name
     * @param status before
     * @param on     day
     * @param event  key of its line
     * @param data   what was typed, checked for form
     */
    public record Move(Caller caller, long id, String name, String status, LocalDate on, long event, Record data) {
    }

    /** What an act changes beside status and version. */
    @FunctionalInterface
    public interface Effect {
        /** Changes it; may refuse. */
        void apply(Move move);
    }

    /** Opens a subject and gives its key. */
    @FunctionalInterface
    public interface Opening {
        /** {@return the key of what was opened; may refuse} */
        long open(Record data, LocalDate on);
    }

    /**
     * Does an act on a subject that is there.
     *
     * @param name   of the subject, empty when the caller does not see it
     * @param effect what it changes; may refuse
     * @return key of the line; the first one again when the key was used before
     * @throws Refusal      when the rules do not allow it; journalled
     * @throws InvalidInput with every field error
     */
    public long perform(Caller caller, Register kind, RegisterAct act, RegisterCommand command, Optional<String> name, Effect effect) {
        try {
            var again = begin(caller, kind, command);
            if (again.isPresent()) {
                return again.get();
            }
            var title = name.orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of(kind.word()).get(kind.none())));
            mayDo(caller, kind, act);
            var row = sql.one("select status, version from " + kind.table() + " where " + kind.key() + " = ? for update",
                    r -> new Object[] {r.getString(1), r.getInt(2)}, command.id()).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of(kind.word()).get(kind.none())));
            var status = (String) row[0];
            if (command.version() == null || command.version() != (int) row[1]) {
                throw new Refusal(Refusal.Kind.CONFLICT, WORDS.get("doing.stale", title));
            }
            if (!act.row().from().contains(status)) {
                throw new Refusal(Refusal.Kind.WRONG_STATUS, WORDS.get("doing.status", Texts.of(kind.word()).get("step." + act.name())));
            }
            var data = FormReader.read(act.row().data(), command.data(), calendar.today());
            var on = day(command);
            var to = act.row().to() == null ? status : act.row().to();
            long event = event(caller, kind, command.id(), act, status, to, on, data);
            sql.update("update " + kind.table() + " set status = ?, version = version + 1 where " + kind.key() + " = ?", to, command.id());
            effect.apply(new Move(caller, command.id(), title, status, on, event, data));
            end(caller, command, event);
            journal.write(JournalLine.of(caller, kind.word() + "." + act.name(), Result.DONE, null, title, WORDS.get("doing.done", on)));
            return event;
        } catch (Refusal refusal) {
            throw refused(caller, kind, act, name.orElse(null), refusal);
        }
    }

    /** Opens a subject; see {@link #perform}. {@return its key} */
    public long open(Caller caller, Register kind, RegisterAct act, RegisterCommand command, String name, Opening opening) {
        try {
            var again = begin(caller, kind, command);
            if (again.isPresent()) {
                return sql.one("select subject_id from register_event where id = ?", r -> r.getLong(1), again.get()).orElseThrow();
            }
            mayDo(caller, kind, act);
            var data = FormReader.read(act.row().data(), command.data(), calendar.today());
            var on = day(command);
            long id = opening.open(data, on);
            end(caller, command, event(caller, kind, id, act, "", act.row().to(), on, data));
            journal.write(JournalLine.of(caller, kind.word() + "." + act.name(), Result.DONE, null, name, WORDS.get("doing.done", on)));
            return id;
        } catch (Refusal refusal) {
            throw refused(caller, kind, act, name, refusal);
        }
    }

    private static void mayDo(Caller caller, Register kind, RegisterAct act) {
        if (act.row().who().stream().noneMatch(caller::has)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, WORDS.get("doing.notAllowed", Texts.of(kind.word()).get("step." + act.name()),
                    act.row().who().stream().sorted().map(r -> Texts.of("access").get("Role." + r)).reduce((a, b) -> a + "、" + b).orElse("")));
        }
    }

    private LocalDate day(RegisterCommand command) {
        var today = calendar.today();
        if (command.on() != null && command.on().isAfter(today)) {
            throw new InvalidInput(List.of(new FieldError("on", WORDS.get("doing.future", command.on()))));
        }
        return command.on() == null ? today : command.on();
    }

    private long event(Caller caller, Register kind, long id, RegisterAct act, String from, String to, LocalDate on, Record data) {
        return sql.insert("insert into register_event (kind, subject_id, act, from_status, to_status, act_on, account_id, actor_name, actor_org, data)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb)) returning id", kind.name(), id, act.name(), from, to, on, caller.accountId(), caller.name(),
                caller.orgName(), StepData.json(data));
    }

    private Optional<Long> begin(Caller caller, Register kind, RegisterCommand command) {
        if (command.key() == null) {
            return Optional.empty();
        }
        var key = "register:" + command.key();
        if (command.key().isBlank() || key.length() > LONGEST_KEY || key.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("casework").get("act.keyLong"));
        }
        var request = Sm3.hex((kind.name() + "|" + command.id() + "|" + command.act() + "|" + command.on() + "|" + Json.write(command.data())).getBytes(StandardCharsets.UTF_8));
        if (sql.update("insert into idempotency (account_id, key, request) values (?, ?, ?) on conflict do nothing", caller.accountId(), key, request) == 1) {
            return Optional.empty();
        }
        var first = sql.one("select request, outcome ->> 'event' from idempotency where account_id = ? and key = ?",
                r -> new String[] {r.getString(1), r.getString(2)}, caller.accountId(), key).orElseThrow();
        if (!request.equals(first[0])) {
            throw new Refusal(Refusal.Kind.CONFLICT, Texts.of("casework").get("act.keyReused"));
        }
        return Optional.of(Long.valueOf(first[1]));
    }

    private void end(Caller caller, RegisterCommand command, long event) {
        if (command.key() != null) {
            sql.update("update idempotency set outcome = cast(? as jsonb) where account_id = ? and key = ?", Json.write(Map.of("event", event)),
                    caller.accountId(), "register:" + command.key());
        }
    }

    private Refusal refused(Caller caller, Register kind, RegisterAct act, String object, Refusal refusal) {
        journal.writeApart(JournalLine.of(caller, kind.word() + "." + act.name(), Result.REFUSED, null, object,
                refusal.kind() + " " + (refusal.obstacles().isEmpty() ? "" : refusal.obstacles().get(0).code())));
        return refusal;
    }
}
