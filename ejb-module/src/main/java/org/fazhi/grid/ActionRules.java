package org.fazhi.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Option;
import org.fazhi.platform.Texts;

/** Conditions and effects of {@link ActionStep}. */
final class ActionRules {

    private static final String ROOM = ActionProcedure.WORD;

    private ActionRules() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(ROOM, code, args);
    }

    static Optional<Obstacle> crewServes(GridAction a, Act<GridAction, ActionData.Invitation> act) {
        return unless(act.data() == null || a.desk().serving(act.file().orgPath(), act.on()).stream().anyMatch(c -> c.id() == act.data().crew()), "CREW");
    }

    static Optional<Obstacle> mattersWait(GridAction a, Act<GridAction, ActionData.Invitation> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var waiting = a.desk().waiting(act.file().orgId()).stream().map(Option::value).toList();
        return unless(act.data().matters().stream().allMatch(m -> waiting.contains(String.valueOf(m))), "NOT_WAITING");
    }

    static Optional<Obstacle> tasksFit(GridAction a, Act<GridAction, ?> act) {
        List<ActionData.Task> tasks = act.data() instanceof ActionData.Visit v ? v.tasks() : act.data() instanceof ActionData.More m ? m.tasks() : null;
        if (tasks == null) {
            return Optional.empty();
        }
        var bundle = a.desk().bundle(a.fileId()).stream().map(Option::value).collect(Collectors.toSet());
        if (tasks.stream().anyMatch(t -> !bundle.contains(String.valueOf(t.matter())))) {
            return Obstacle.of(ROOM, "NOT_IN_BUNDLE");
        }
        return unless(tasks.stream().noneMatch(t -> t.due() != null && t.due().isBefore(act.on())), "DUE_BEFORE", act.on());
    }

    static Optional<Obstacle> owed(GridAction a, Act<GridAction, ActionData.Result> act) {
        return unless(act.data() == null ? a.desk().tasks(a.fileId()).stream().anyMatch(ActionDesk.Job::owed)
                : a.desk().task(a.fileId(), act.data().task()).filter(ActionDesk.Job::owed).isPresent(), "NOTHING_OWED");
    }

    static Optional<Obstacle> unverified(GridAction a, Act<GridAction, ActionData.Verdict> act) {
        return unless(act.data() == null ? a.desk().tasks(a.fileId()).stream().anyMatch(ActionDesk.Job::unverified)
                : a.desk().task(a.fileId(), act.data().task()).filter(ActionDesk.Job::unverified).isPresent(), "NOTHING_DONE");
    }

    /** Whoever did it does not verify it. */
    static Optional<Obstacle> anothersWork(GridAction a, Act<GridAction, ActionData.Verdict> act) {
        return unless(act.data() == null || a.desk().task(a.fileId(), act.data().task()).filter(t -> t.doneBy() != null && t.doneBy() == act.caller().accountId()).isEmpty(), "OWN_WORK");
    }

    static Optional<Obstacle> allVerified(GridAction a, Act<GridAction, ?> act) {
        var left = a.desk().tasks(a.fileId()).stream().filter(t -> t.verdict() == null).count();
        return unless(left == 0, "TASKS_LEFT", left);
    }

    static Optional<Obstacle> onLevel(GridAction a, Act<GridAction, ?> act) {
        var c = act.caller();
        boolean mine = c.has(Role.INTEGRATION) || switch (a.level()) {
            case COMMUNITY -> (c.has(Role.GRID_MEMBER) || c.has(Role.COMMUNITY)) && c.orgId() == act.file().orgId();
            case STREET -> c.has(Role.JUSTICE_OFFICE);
            case DISTRICT -> c.has(Role.PUBLICITY_SECTION);
        };
        return unless(mine, "OTHER_LEVEL", Texts.of(ROOM).name(a.level()));
    }

    static Optional<Obstacle> notAtTheTop(GridAction a, Act<GridAction, ?> act) {
        return unless(a.level() != ActionCodes.Level.DISTRICT, "AT_THE_TOP");
    }

    static void invite(Act<GridAction, ActionData.Invitation> act) {
        var crew = act.facts().desk().crew(act.data().crew()).orElseThrow();
        act.facts().invited(act.data(), crew.unit());
        act.facts().desk().bundle(act.file().id(), act.data().matters());
        act.file().describe(Texts.of(ROOM).get("title.of", crew.name(), act.data().matters().size()), crew.kind());
        act.desk().issueNumber("gridaction:" + act.file().orgId(), Texts.of(ROOM).get("number", act.facts().desk().matters().shortName(act.file().orgId())), act.on());
        if (crew.unit() != null) {
            act.desk().unitJoins(crew.unit(), act.on());
        }
    }

    static void visit(Act<GridAction, ActionData.Visit> act) {
        act.facts().held(act.data(), act.on());
        open(act, act.data().tasks());
    }

    static void more(Act<GridAction, ActionData.More> act) {
        open(act, act.data().tasks());
    }

    private static void open(Act<GridAction, ?> act, List<ActionData.Task> tasks) {
        var usual = act.desk().workdays(act.on(), act.desk().parameter("ACTION_TASK_DAYS", act.on()).whole());
        for (var t : tasks) {
            var due = t.due() == null ? usual : t.due();
            long id = act.facts().desk().task(act.facts().fileId(), t, due);
            act.desk().task(ActionTask.WORK, worker(act), act.on(), due, String.valueOf(id), Texts.of(ROOM).get("task.text", t.owner(), t.text()));
        }
    }

    /** The team's own desk when it has one, else the grid member, who runs after it. */
    private static Assignee worker(Act<GridAction, ?> act) {
        var unit = act.facts().crewUnit();
        return unit == null ? Assignee.role(act.file().orgId(), Role.GRID_MEMBER) : Assignee.role(unit, Role.RESPONDER);
    }

    static void done(Act<GridAction, ActionData.Result> act) {
        var ref = String.valueOf(act.data().task());
        act.facts().desk().done(act.data().task(), act.data().result(), act.caller().accountId(), act.on());
        act.desk().settle(ActionTask.WORK, ref, act.on());
        act.desk().task(ActionTask.CHECK, Assignee.role(act.file().orgId(), Role.GRID_MEMBER), act.on(), act.desk().workdays(act.on(), 1), ref, act.data().result());
    }

    static void verify(Act<GridAction, ActionData.Verdict> act) {
        var desk = act.facts().desk();
        var task = desk.task(act.facts().fileId(), act.data().task()).orElseThrow();
        var ref = String.valueOf(task.id());
        act.desk().settle(ActionTask.CHECK, ref, act.on());
        if (act.data().verdict() == ActionCodes.Verdict.AGAIN) {
            var due = act.desk().workdays(act.on(), act.desk().parameter("ACTION_TASK_DAYS", act.on()).whole());
            desk.again(task.id(), due);
            act.desk().task(ActionTask.WORK, worker(act), act.on(), due, ref, Texts.of(ROOM).get("task.text", task.owner(), task.text()));
        } else {
            desk.verified(task.id(), act.data().verdict(), act.on());
        }
    }

    static Holder crewDesk(Act<GridAction, ?> act) {
        var unit = act.facts().crewUnit();
        return unit == null ? act.facts().desk().matters().gridDesk(act.file().orgId()) : act.facts().desk().matters().far(unit, Role.RESPONDER);
    }

    static Holder level(Act<GridAction, ?> act) {
        var desk = act.facts().desk().matters();
        return switch (act.facts().level()) {
            case COMMUNITY -> desk.gridDesk(act.file().orgId());
            case STREET -> desk.above(act.file(), Role.JUSTICE_OFFICE);
            case DISTRICT -> desk.above(act.file(), Role.PUBLICITY_SECTION);
        };
    }
}
