package org.fazhi.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Obstacle;

/** Conditions and effects of {@link WeeklyStep}. */
final class WeeklyRules {

    private static final String ROOM = WeeklyProcedure.WORD;
    private static final int WEEK = 7;

    private WeeklyRules() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(ROOM, code, args);
    }

    static Optional<Obstacle> estateThere(WeeklySeries s, Act<WeeklySeries, WeeklyData.Start> act) {
        return unless(act.data() == null || s.desk().matters().estates(act.file().orgPath()).stream().anyMatch(e -> e.value().equals(String.valueOf(act.data().estate()))), "ESTATE");
    }

    static Optional<Obstacle> onlyOne(WeeklySeries s, Act<WeeklySeries, WeeklyData.Start> act) {
        return unless(act.data() == null || !s.desk().running(act.data().estate(), act.file().id()), "RUNS_ALREADY");
    }

    static Optional<Obstacle> oncePerWeek(WeeklySeries s, Act<WeeklySeries, ?> act) {
        var week = WeekPlan.monday(act.on());
        return unless(!s.desk().held(act.file().id(), week), "HELD_ALREADY", week, week.plusDays(WEEK - 1));
    }

    /** Each of the three is there, or it is said why not. */
    static Optional<Obstacle> absencesExplained(WeeklySeries s, Act<WeeklySeries, WeeklyData.Meeting> act) {
        var d = act.data();
        return unless(d == null || told(d.property(), d.propertyName(), d.propertyReason()) && told(d.owners(), d.ownersName(), d.ownersReason())
                && told(d.grid(), d.gridName(), d.gridReason()), "ATTENDANCE");
    }

    private static boolean told(WeeklyCodes.Presence presence, String name, String reason) {
        return presence == WeeklyCodes.Presence.PRESENT ? name != null : reason != null;
    }

    /** Decisions are about the agenda, each matter once, and what somebody owes has an owner and a day before the next meeting. */
    static Optional<Obstacle> decisionsWhole(WeeklySeries s, Act<WeeklySeries, WeeklyData.Meeting> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var agenda = new HashMap<Long, WeeklyDesk.Item>();
        s.desk().agenda(s.estateId(), act.on()).forEach(i -> agenda.put(i.id(), i));
        var seen = new HashSet<Long>();
        var next = WeekPlan.day(WeekPlan.next(WeekPlan.monday(act.on()), s.desk().days()), s.weekday().day(), s.desk().days());
        for (var d : act.data().decisions()) {
            var item = agenda.get(d.matter());
            if (item == null || !seen.add(d.matter())) {
                return Obstacle.of(ROOM, "NOT_ON_AGENDA");
            }
            if (d.outcome() == WeeklyCodes.Outcome.SOLVED && item.owners()) {
                return Obstacle.of(ROOM, "OWNERS_DECIDE", item.title());
            }
            if (d.outcome() == WeeklyCodes.Outcome.TASK && (d.side() == null || d.text() == null || d.due() == null)) {
                return Obstacle.of(ROOM, "OWNER_AND_DAY", item.title());
            }
            if (d.due() != null && (d.due().isBefore(act.on()) || d.due().isAfter(next))) {
                return Obstacle.of(ROOM, "BEFORE_NEXT", next);
            }
        }
        return Optional.empty();
    }

    static Optional<Obstacle> minutesWaiting(WeeklySeries s, Act<WeeklySeries, ?> act) {
        return unless(s.desk().withoutMinutes(s.fileId()).isPresent(), "MINUTES_OUT");
    }

    static Optional<Obstacle> somethingOwed(WeeklySeries s, Act<WeeklySeries, WeeklyData.Fulfilled> act) {
        var owed = s.desk().owed(s.fileId());
        return unless(act.data() == null ? !owed.isEmpty() : owed.stream().anyMatch(o -> o.value().equals(String.valueOf(act.data().decision()))), "NOTHING_OWED");
    }

    static void start(Act<WeeklySeries, WeeklyData.Start> act) {
        act.facts().started(act.data(), act.on());
        act.file().describe(WeeklyWords.words().get("title.of", act.facts().desk().matters().unitName(act.data().estate())), act.data().seat().name());
        alarms(act);
    }

    static void change(Act<WeeklySeries, WeeklyData.Change> act) {
        var d = act.data();
        act.facts().agreed(d.weekday(), d.at(), d.place(), d.seat());
        alarms(act);
    }

    static void hold(Act<WeeklySeries, WeeklyData.Meeting> act) {
        var s = act.facts();
        var week = WeekPlan.monday(act.on());
        long meeting = s.desk().meeting(s.fileId(), week, act.on(), act.data());
        for (var item : s.desk().agenda(s.estateId(), act.on())) {
            var decision = act.data().decisions().stream().filter(d -> d.matter() == item.id()).findFirst().orElse(null);
            long id = s.desk().item(meeting, item, decision);
            if (decision != null && decision.outcome() == WeeklyCodes.Outcome.TASK) {
                var role = decision.side() == WeeklyCodes.Side.COMMUNITY ? Role.COMMUNITY : Role.GRID_MEMBER;
                act.desk().task(WeeklyTask.DECISION, Assignee.role(act.file().orgId(), role), act.on(), decision.due(), String.valueOf(id),
                        WeeklyWords.words().get("task.text", WeeklyWords.owner(decision.side(), decision.owner()), decision.text()));
            }
        }
        s.held(week);
        alarms(act);
    }

    /** From the Monday after a week without a meeting the community sees it, from the Monday after the second one its street. */
    private static void alarms(Act<WeeklySeries, ?> act) {
        var s = act.facts();
        var first = s.nextWeek();
        var second = WeekPlan.next(first, s.desk().days());
        var estate = s.desk().matters().unitName(s.estateId());
        var words = WeeklyWords.words();
        act.desk().task(WeeklyTask.MISSED, Assignee.role(act.file().orgId(), Role.COMMUNITY), first.plusDays(WEEK), first.plusDays(WEEK), "", words.get("missed.once", estate, first));
        if (act.file().streetId() != null) {
            act.desk().task(WeeklyTask.MISSED_TWICE, Assignee.role(act.file().streetId(), Role.JUSTICE_OFFICE), second.plusDays(WEEK), second.plusDays(WEEK), "",
                    words.get("missed.twice", estate, first, second));
        }
    }

    static void minutes(Act<WeeklySeries, WeeklyData.Minutes> act) {
        act.facts().desk().withoutMinutes(act.facts().fileId()).ifPresent(m -> {
            act.facts().printing(m);
            act.facts().desk().minutesOut(m.id(), act.on());
        });
    }

    static void fulfil(Act<WeeklySeries, WeeklyData.Fulfilled> act) {
        act.facts().desk().fulfilled(act.data().decision(), act.data().result(), act.on());
        act.desk().settle(WeeklyTask.DECISION, String.valueOf(act.data().decision()), act.on());
    }
}
