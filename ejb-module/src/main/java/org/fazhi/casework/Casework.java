package org.fazhi.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.exchange.Outbox;
import org.fazhi.paper.PaperDesk;
import org.fazhi.platform.Json;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/**
 * The one door. A command is carried out in one transaction: authorise, lock and compare the version, guards, change, history line,
 * deadlines, holder, papers, outbox, journal. Nobody else changes a status.
 *
 * <p>Called by the services of the rooms with the caller of the request, and by jobs with their own; pages never call it directly.
 */
@Stateless
@PermitAll
public class Casework {

    private static final int LONGEST_REASON = 300;
    private static final String TAKE_BACK = "TAKE_BACK";

    @Inject
    private Procedures procedures;
    @Inject
    private FileStore store;
    @Inject
    private Clockwork clockwork;
    @Inject
    private Possessions possessions;
    @Inject
    private Works works;
    @Inject
    private Idempotency idempotency;
    @Inject
    private RightsDesk rights;
    @Inject
    private CalendarService calendar;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;
    @Inject
    private Outbox outbox;
    @Inject
    private PaperDesk papers;

    /**
     * Carries out a command.
     *
     * @param caller  who asks
     * @param command what
     * @return what came of it; the first result again when the idempotency key was used before
     * @throws Refusal      when the rules do not allow it; journalled
     * @throws InvalidInput when the data has faults of form; nothing is journalled, because nothing was attempted
     */
    public Outcome perform(Caller caller, Command command) {
        Procedure<Object> procedure = procedures.of(command.procedure());
        var step = procedure.step(command.step());
        if (step == null) {
            throw refused(caller, command, null, new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("casework").get("act.step", command.step())));
        }
        try {
            var repeated = idempotency.begin(caller, command);
            if (repeated.isPresent()) {
                return repeated.get();
            }
            var outcome = step.row().from().isEmpty() ? open(procedure, step, step.row(), caller, command, null)
                    : continueWith(procedure, step, step.row(), caller, command);
            idempotency.end(caller, command, outcome);
            return outcome;
        } catch (Refusal refusal) {
            throw refused(caller, command, step, refusal);
        } catch (Parameters.Missing missing) {
            throw refused(caller, command, step, blocked("PARAMETER_MISSING", Texts.of("casework").get("act.parameter", missing.day())));
        }
    }

    /**
     * Carries out a command as part of an import: the file knows its batch, so that the whole import can be taken back.
     *
     * @param batch key of the import
     * @return see {@link #perform}
     */
    public Outcome performInBatch(Caller caller, Command command, long batch) {
        var outcome = perform(caller, command);
        store.find(outcome.fileId()).ifPresent(f -> f.cameFrom(batch));
        return outcome;
    }

    /**
     * Takes back a file that an import opened and nobody has worked on since: it disappears from every list, its history and the journal
     * stay. Whoever may open such a file may take it back.
     *
     * @param batch the import that opened it
     * @throws Refusal when it is not of that import, or something was done on it; journalled
     */
    public void takeBack(Caller caller, long fileId, long batch) {
        var file = store.lock(fileId).filter(f -> f.cameFromBatch(batch))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound")));
        takeBack(procedures.of(file.procedure()), caller, file);
    }

    private void takeBack(Procedure<Object> procedure, Caller caller, CaseFile file) {
        var work = works.of(file, caller);
        var opened = procedure.step(work.history().get(0).step());
        var command = new Command(procedure.word(), file.id(), TAKE_BACK, file.version(), null, null, null, null);
        if (!rights.sees(caller, file, work) || !rights.admits(procedure, opened, caller, file, work)) {
            throw refused(caller, command, null, rights.notAllowed(procedure, opened));
        } else if (store.movedOn(file.id())) {
            throw refused(caller, command, null, blocked("MOVED_ON", Texts.of("casework").get("act.movedOn", file.title())));
        }
        work.deadlines().stream().filter(Deadline::open).map(Deadline::kind).toList()
                .forEach(kind -> clockwork.stop(work.deadlines(), kind, file.lastActOn(), false));
        work.dropTasks(file.lastActOn());
        possessions.hand(file, Holder.nobody(), file.lastActOn(), possessions.of(file.id()));
        file.takeBack();
        store.letGo();
        outbox.leave("org.fazhi." + procedure.word() + "." + TAKE_BACK, String.valueOf(file.id()), Json.write(Map.of("file", file.id(), "version", file.version())));
        journal.write(JournalLine.of(caller, procedure.word() + "." + TAKE_BACK, Result.DONE, file.id(), file.number(), file.status() + "→"));
    }

    private <F, D extends Record> Outcome open(Procedure<F> procedure, Step<F> step, Row<F, D> row, Caller caller, Command command, CaseFile before) {
        if (command.fileId() != null || row.who().stream().noneMatch(w -> caller.has(w.role()) || caller.has(Role.INTEGRATION))) {
            throw rights.notAllowed(procedure, step);
        }
        var data = FormReader.read(row.data(), data(command), calendar.today());
        var on = day(command.on());
        var unit = procedure.unitOf(data);
        if (unit == null || row.who().stream().noneMatch(w -> w.admits(caller, Standing.toUnit(unit, caller)))) {
            throw rights.notAllowed(procedure, step);
        }
        var file = new CaseFile(store.nextId(), procedure.word(), unit, on, OffsetDateTime.now(clock));
        var work = works.opening(file, caller);
        if (before != null) {
            file.continues(before);
        }
        var act = new Act<>(file, procedure.open(file), data, on, caller, work);
        check(row, act);
        return carryOut(procedure, step, act, command, work, null);
    }

    private <F, D extends Record> Outcome continueWith(Procedure<F> procedure, Step<F> step, Row<F, D> row, Caller caller, Command command) {
        var words = Texts.of("casework");
        var file = command.fileId() == null ? null : store.lock(command.fileId()).filter(f -> f.procedure().equals(procedure.word())).orElse(null);
        var work = file == null ? null : works.of(file, caller);
        if (file == null || !rights.sees(caller, file, work)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, words.get("act.notFound"));
        }
        var status = procedure.status(file.status());
        if (!rights.admits(procedure, step, caller, file, work)) {
            throw rights.notAllowed(procedure, step);
        }
        if (!row.from().contains(status)) {
            throw new Refusal(Refusal.Kind.WRONG_STATUS, words.get("act.status", Texts.of(procedure.word()).get("status." + file.status()),
                    Texts.of(procedure.word()).get("step." + step.name())));
        }
        compareVersion(procedure, file, work, command);
        var data = FormReader.read(row.data(), data(command), calendar.today());
        var on = day(command.on());
        refuseOddDay(file, on, command);
        var act = new Act<>(file, procedure.load(file), data, on, caller, work);
        check(row, act);
        return carryOut(procedure, step, act, command, work, status);
    }

    private <F, D extends Record> Outcome carryOut(Procedure<F> procedure, Step<F> step, Act<F, D> act, Command command, Work work, Status before) {
        @SuppressWarnings("unchecked")
        var row = (Row<F, D>) step.row();
        var file = act.file();
        if (before == null) {
            file.moved(row.to(), act.on());
            row.effect().apply(act);
            store.add(file);
            store.flush();
            // Only now: the row of the file must be there, whatever the effect made JPA write before.
            store.find(file.continuesId() == null ? 0 : file.continuesId()).ifPresent(earlier -> possessions.inherit(earlier, file, act.on()));
            store.add(act.facts());
            work.participates(act.caller().accountId(), FileParticipant.Part.REGISTRAR, act.on());
        } else {
            var next = row.next(act.facts());
            file.moved(next == null ? before : next, act.on());
            row.effect().apply(act);
        }
        file.findBy(work.found(procedure.terms(file, act.facts())));
        var event = new FileEvent(store.nextId(), file.id(), work.history().size() + 1, step.name(), before == null ? null : before.name(),
                file.status(), act.on(), OffsetDateTime.now(clock), act.caller(), tidyReason(command.lateReason()), StepData.json(act.data()));
        store.add(event);
        moveClocks(procedure, row, act, work);
        moveHolder(procedure, row, act);
        work.writeTasks(procedure, step, act.on());
        store.flush();
        issuePapers(procedure, row, act, event);
        // Before the journal line: a refusal is journalled apart, and would wait for this transaction's hold on the chain.
        work.successors().forEach(next -> goOn(act, next));
        outbox.leave("org.fazhi." + procedure.word() + "." + step.name(), String.valueOf(file.id()), Json.write(Map.of(
                "file", file.id(), "number", String.valueOf(file.number()), "status", file.status(), "on", act.on(), "version", file.version())));
        journal.write(JournalLine.of(act.caller(), procedure.word() + "." + step.name(), Result.DONE, file.id(), file.number(),
                (before == null ? "" : before.name()) + "→" + file.status() + " " + act.on()));
        return new Outcome(file.id(), file.number(), file.status(), file.version(), event.id(), false);
    }

    private void goOn(Act<?, ?> act, Command next) {
        Procedure<Object> procedure = procedures.of(next.procedure());
        var step = procedure.step(next.step());
        open(procedure, step, step.row(), act.caller(), Command.open(next.procedure(), next.step(), act.on(), next.data(), null), act.file());
    }

    private <F, D extends Record> void moveClocks(Procedure<F> procedure, Row<F, D> row, Act<F, D> act, Work work) {
        for (var rule : row.stops()) {
            clockwork.stop(work.deadlines(), rule.name(), act.on(), true);
        }
        if (procedure.status(act.file().status()).isFinal()) {
            work.deadlines().stream().filter(Deadline::open).map(Deadline::kind).toList()
                    .forEach(kind -> clockwork.stop(work.deadlines(), kind, act.on(), false));
        }
        for (var rule : row.starts()) {
            clockwork.start(procedure, act.file(), rule, act.facts(), act.on(), work.deadlines());
        }
        clockwork.show(procedure, act.file(), work.deadlines());
    }

    private <F, D extends Record> void moveHolder(Procedure<F> procedure, Row<F, D> row, Act<F, D> act) {
        var file = act.file();
        var next = procedure.status(file.status()).isFinal() ? Holder.nobody() : row.holder() != null ? row.holder().apply(act)
                : new Holder(file.holderAccountId(), file.holderRole() == null ? null : Role.valueOf(file.holderRole()), file.holderOrgId());
        possessions.hand(file, next, file.lastActOn(), possessions.of(file.id()));
    }

    private <F, D extends Record> void issuePapers(Procedure<F> procedure, Row<F, D> row, Act<F, D> act, FileEvent event) {
        for (var kind : row.papers()) {
            var model = procedure.paper(kind, act);
            if (model != null) {
                var own = model.get("number") instanceof String printed ? printed : act.file().number();
                papers.issue(act.file().id(), event.id(), kind, own, act.on(), model, act.caller().name(), act.file().districtId());
            }
        }
    }

    private static <F, D extends Record> void check(Row<F, D> row, Act<F, D> act) {
        if (RightsDesk.ownRequest(row, act.caller(), act.desk().history())) {
            throw blocked("SECOND_PERSON", Texts.of("casework").get("act.secondPerson"));
        }
        var obstacles = new ArrayList<Obstacle>();
        row.guards().forEach(g -> g.obstacle(act.facts(), act).ifPresent(obstacles::add));
        if (!obstacles.isEmpty()) {
            throw new Refusal(Refusal.Kind.BLOCKED, obstacles.get(0).message(), obstacles);
        }
    }

    private void compareVersion(Procedure<?> procedure, CaseFile file, Work work, Command command) {
        var words = Texts.of("casework");
        if (command.version() == null) {
            throw new Refusal(Refusal.Kind.BAD_REQUEST, words.get("act.versionMissing"));
        }
        if (command.version() != file.version()) {
            var last = work.history().get(work.history().size() - 1);
            var at = last.enteredAt().atZoneSameInstant(org.fazhi.calendar.Clocks.ZONE).toLocalDateTime().withNano(0).toString().replace('T', ' ');
            throw new Refusal(Refusal.Kind.CONFLICT, words.get("act.version", last.actorName(), at,
                    Texts.of(procedure.word()).get("step." + last.step())));
        }
    }

    private LocalDate day(LocalDate on) {
        var today = calendar.today();
        if (on != null && on.isAfter(today)) {
            throw new Refusal(Refusal.Kind.BLOCKED, Texts.of("casework").get("act.future", on),
                    List.of(new Obstacle("FUTURE_DAY", Texts.of("casework").get("act.future", on))));
        }
        return on == null ? today : on;
    }

    private static void refuseOddDay(CaseFile file, LocalDate on, Command command) {
        var words = Texts.of("casework");
        if (on.isBefore(file.openedOn())) {
            throw blocked("BEFORE_OPENED", words.get("act.beforeOpened", on, file.openedOn()));
        }
        if (on.isBefore(file.lastActOn()) && (command.lateReason() == null || command.lateReason().isBlank())) {
            throw blocked("LATE_ENTRY", words.get("act.late", on, file.lastActOn()));
        }
    }

    /** {@return why it is entered late, or null; a reason given without need is kept} */
    private static String tidyReason(String raw) {
        var text = TextRules.tidy(raw);
        var problem = text == null ? null : TextRules.problem(text, LONGEST_REASON, true);
        if (problem != null) {
            throw new InvalidInput(List.of(new FieldError("lateReason", problem)));
        }
        return text;
    }

    private static Refusal blocked(String code, String message) {
        return new Refusal(Refusal.Kind.BLOCKED, message, List.of(new Obstacle(code, message)));
    }

    private static Map<String, ?> data(Command command) {
        return command.data() == null ? Map.of() : command.data();
    }

    private Refusal refused(Caller caller, Command command, Step<?> step, Refusal refusal) {
        var name = step != null ? step.name() : TAKE_BACK.equals(command.step()) ? TAKE_BACK : "?";
        journal.writeApart(JournalLine.of(caller, command.procedure() + "." + name, Result.REFUSED, command.fileId(), null,
                refusal.kind() + " " + (refusal.obstacles().isEmpty() ? "" : refusal.obstacles().get(0).code())));
        return refusal;
    }
}
