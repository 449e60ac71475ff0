package org.fazhi.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.platform.Parameter;

/** One file opened for one act: what the kernel knows of it, and the {@link Desk} that effects ask. */
final class Work implements Desk {

    private final FileStore store;
    private final Clockwork clockwork;
    private final NumberSeries numbers;
    private final Staff staff;
    private final CaseFile file;
    private final List<Deadline> deadlines;
    private final Map<String, LocalDate> dueBefore;
    private final List<FileEvent> history;
    private final List<FileParticipant> participants;
    private final List<FileUnit> units;
    private final Caller caller;
    private final List<Command> successors = new ArrayList<>();
    private final List<FileTask> fresh = new ArrayList<>();
    private List<FileTask> tasks;

    Work(FileStore store, Clockwork clockwork, NumberSeries numbers, Staff staff, CaseFile file, Caller caller, boolean isNew) {
        this.store = store;
        this.clockwork = clockwork;
        this.numbers = numbers;
        this.staff = staff;
        this.file = file;
        this.caller = caller;
        this.tasks = isNew ? new ArrayList<>() : null;
        this.deadlines = isNew ? new ArrayList<>() : new ArrayList<>(clockwork.deadlines(file.id()));
        this.dueBefore = new HashMap<>();
        this.deadlines.forEach(d -> dueBefore.put(d.kind(), d.dueOn()));
        this.history = isNew ? new ArrayList<>() : new ArrayList<>(store.history(file.id()));
        this.participants = isNew ? new ArrayList<>() : new ArrayList<>(store.participants(file.id()));
        this.units = isNew ? new ArrayList<>() : new ArrayList<>(store.units(file.id()));
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    List<FileParticipant> participants() {
        return participants;
    }

    /** {@return the units that take part now} */
    List<Long> units() {
        return units.stream().filter(FileUnit::active).map(FileUnit::orgId).toList();
    }

    void participates(long account, FileParticipant.Part part, LocalDate on) {
        var known = participants.stream().filter(p -> p.accountId() == account && p.part() == part).findFirst();
        if (known.isPresent()) {
            known.get().starts(on);
        } else {
            var p = new FileParticipant(store.nextId(), file.id(), account, part, on);
            store.add(p);
            participants.add(p);
        }
    }

    @Override
    public String issueNumber(String series, String pattern, LocalDate on) {
        var number = issuePaperNumber(series, pattern, on);
        file.numbered(number);
        return number;
    }

    @Override
    public String issuePaperNumber(String series, String pattern, LocalDate on) {
        return numbers.next(series, pattern, on.getYear(), file.id());
    }

    @Override
    public void takeNumberBack(String reason) {
        numbers.takeBack(file.id(), file.number(), reason);
        file.numbered(null);
    }

    /** {@return the numbers that the file bore and bears no more, oldest first} */
    List<NumberSeries.TakenBack> numbersTakenBack() {
        return numbers.takenBack(file.id());
    }

    /** {@return the words by which the file is found: also by a number that was taken back} */
    SearchTerms found(SearchTerms terms) {
        numbersTakenBack().forEach(n -> terms.text(n.number()));
        return terms;
    }

    @Override
    public void dismiss(DeadlineRule<?> rule, LocalDate on) {
        clockwork.stop(deadlines, rule.name(), on, false);
    }

    @Override
    public void reopen(DeadlineRule<?> rule) {
        deadline(rule).filter(d -> !d.open()).ifPresent(Deadline::reopen);
    }

    @Override
    public void unitJoins(long orgId, LocalDate on) {
        var known = units.stream().filter(u -> u.orgId() == orgId).findFirst();
        if (known.isPresent()) {
            known.get().starts(on);
        } else if (orgId != file.orgId()) {
            var unit = new FileUnit(store.nextId(), file.id(), orgId, on);
            store.add(unit);
            units.add(unit);
        }
    }

    @Override
    public void unitLeaves(long orgId, LocalDate on) {
        units.stream().filter(u -> u.orgId() == orgId && u.active()).forEach(u -> u.ends(on));
    }

    @Override
    public void handledBy(List<Long> accounts, LocalDate on) {
        participants.stream().filter(p -> p.active() && p.handles() && p.part() != FileParticipant.Part.RECORDER).forEach(p -> p.ends(on));
        for (int i = 0; i < accounts.size(); i++) {
            participates(accounts.get(i), i == 0 ? FileParticipant.Part.LEAD : FileParticipant.Part.HANDLER, on);
        }
    }

    @Override
    public List<Long> handlers() {
        return participants.stream().filter(p -> p.active() && p.handles() && p.part() != FileParticipant.Part.RECORDER)
                .sorted(Comparator.comparing(FileParticipant::part)).map(FileParticipant::accountId).distinct().toList();
    }

    @Override
    public void pause(LocalDate from, String reason) {
        clockwork.pause(file, deadlines, from, reason);
    }

    @Override
    public void resume(LocalDate to) {
        clockwork.resume(file, deadlines, to);
    }

    @Override
    public void extend(DeadlineRule<?> rule, int days) {
        clockwork.extend(file, deadlines, rule.name(), days);
    }

    private List<FileTask> tasks() {
        if (tasks == null) {
            tasks = new ArrayList<>(store.openTasks(file.id()));
        }
        return tasks;
    }

    @Override
    public void task(TaskKind kind, Assignee to, LocalDate from, LocalDate due, String ref, String text) {
        drop(kind, ref == null ? "" : ref, file.lastActOn());
        var task = new FileTask(store.nextId(), file.id(), kind, to, from, due, ref, text, file.lastActOn());
        tasks().add(task);
        fresh.add(task);
    }

    @Override
    public void settle(TaskKind kind, String ref, LocalDate on) {
        end(kind, ref, FileTask.State.DONE, on);
    }

    @Override
    public void drop(TaskKind kind, String ref, LocalDate on) {
        end(kind, ref, FileTask.State.DROPPED, on);
    }

    private void end(TaskKind kind, String ref, FileTask.State how, LocalDate on) {
        tasks().stream().filter(t -> t.is(kind, ref)).forEach(t -> t.ends(how, on, caller.name()));
    }

    /** Writes the tasks: those that the step does are done, and with the file finished nobody owes anything on it. */
    void writeTasks(Procedure<?> procedure, Step<?> step, LocalDate on) {
        procedure.tasks().stream().filter(k -> step.name().equals(k.settledBy()))
                .forEach(k -> tasks().stream().filter(t -> t.is(k, "") && !fresh.contains(t)).forEach(t -> t.ends(FileTask.State.DONE, on, caller.name())));
        if (procedure.status(file.status()).isFinal()) {
            dropTasks(on);
        }
        fresh.forEach(store::add);
        fresh.clear();
    }

    void dropTasks(LocalDate on) {
        tasks().stream().filter(FileTask::open).forEach(t -> t.ends(FileTask.State.DROPPED, on, caller.name()));
    }

    @Override
    public void goesOnIn(String procedure, String step, Map<String, ?> data) {
        successors.add(Command.open(procedure, step, null, data, null));
    }

    List<Command> successors() {
        return List.copyOf(successors);
    }

    @Override
    public LocalDate workdays(LocalDate from, int days) {
        return clockwork.workdays(from, days);
    }

    @Override
    public Optional<Deadline> deadline(DeadlineRule<?> rule) {
        return deadlines.stream().filter(d -> d.kind().equals(rule.name())).reduce((a, b) -> b);
    }

    @Override
    public LocalDate dueBefore(DeadlineRule<?> rule) {
        return dueBefore.get(rule.name());
    }

    @Override
    public Parameter parameter(String code, LocalDate day) {
        return clockwork.parameter(code, day);
    }

    @Override
    public List<FileEvent> history() {
        return history;
    }

    @Override
    public List<Person> people(Collection<Long> accounts) {
        return staff.people(accounts);
    }
}
