package org.fazhi.adviser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** Conditions and effects of {@link AdviserStep}. */
final class AdviserRules {

    private static final String ROOM = AdviserProcedure.WORD;
    /** Numbers run on across the years. */
    private static final LocalDate ONE_SERIES = LocalDate.of(2000, 1, 1);
    private static final List<AdviserTask> PERIODS = List.of(AdviserTask.MONTH, AdviserTask.QUARTER);

    private AdviserRules() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(ROOM, code, args);
    }

    private static int number(Act<AdviserContract, ?> act, String code) {
        return act.desk().parameter(code, act.on()).whole();
    }

    static void propose(Act<AdviserContract, AdviserData.Proposal> act) {
        act.facts().proposed(act.data());
        act.file().describe(act.facts().name(), act.facts().profession().name());
    }

    /** Who has too many communities has time for none. */
    static Optional<Obstacle> notTooMany(AdviserContract f, Act<AdviserContract, ?> act) {
        int most = number(act, "ADVISER_MOST_PLACES");
        var places = f.table().places(act.file(), f.licence());
        return unless(places.size() < most, "TOO_MANY", f.name(), places.size(), String.join("、", places), most);
    }

    static Optional<Obstacle> placeFree(AdviserContract f, Act<AdviserContract, ?> act) {
        var here = f.table().here(act.file());
        return unless(here.isEmpty(), "PLACE_TAKEN", String.join("、", here));
    }

    static Optional<Obstacle> termFits(AdviserContract f, Act<AdviserContract, AdviserData.Contract> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var from = act.data().validFrom();
        var to = act.data().validTo();
        int years = number(act, "ADVISER_TERM_YEARS");
        return unless(to.isAfter(from), "TERM_ENDS_FIRST").or(() -> unless(to.isBefore(from.plusYears(years)), "TERM_TOO_LONG", years))
                .or(() -> unless(to.isAfter(act.on()), "TERM_OVER"));
    }

    static Optional<Obstacle> followsOn(AdviserContract f, Act<AdviserContract, AdviserData.Contract> act) {
        return act.data() == null ? Optional.empty() : unless(act.data().validTo().isAfter(f.validTo()), "TERM_SHORTER", f.validTo());
    }

    static Optional<Obstacle> soonOver(AdviserContract f, Act<AdviserContract, ?> act) {
        int days = number(act, "ADVISER_WARN_DAYS");
        return unless(!act.on().isBefore(f.validTo().minusDays(days)), "TOO_EARLY", f.validTo(), days);
    }

    static void sign(Act<AdviserContract, AdviserData.Contract> act) {
        act.facts().signed(act.data());
        act.desk().issueNumber("adviser:" + act.file().districtId(), Texts.of(ROOM).get("number") + "{n}", ONE_SERIES);
        warn(act);
        PERIODS.forEach(task -> owed(act, task, act.on().isBefore(act.facts().validFrom()) ? act.facts().validFrom() : act.on()));
    }

    /** A longer term moves the warning; what is owed of this month stays as it is. */
    static void renew(Act<AdviserContract, AdviserData.Contract> act) {
        act.facts().signed(act.data());
        warn(act);
    }

    private static void warn(Act<AdviserContract, ?> act) {
        var to = act.facts().validTo();
        act.desk().task(AdviserTask.RUNS_OUT, Assignee.role(act.file().orgId(), Role.COMMUNITY), to.minusDays(number(act, AdviserTask.RUNS_OUT.parameter())), to, "",
                Texts.of(ROOM).get("task.until", act.facts().name(), to));
    }

    private static void owed(Act<AdviserContract, ?> act, AdviserTask task, LocalDate day) {
        int least = number(act, task.parameter());
        if (least > 0 && !task.from(day).isAfter(act.facts().validTo())) {
            var due = task.to(day).isAfter(act.facts().validTo()) ? act.facts().validTo() : task.to(day);
            act.desk().task(task, Assignee.role(act.file().orgId(), Role.COMMUNITY), task.from(day), due, task.from(day).toString(),
                    Texts.of(ROOM).get("task.least." + task, act.facts().name(), least));
        }
    }

    /** A visit counts for its own month; months that have gone by stay in the log as missed, and are not owed any more. */
    static void visit(Act<AdviserContract, AdviserData.Visit> act) {
        act.facts().visited(act.data(), act.on());
        for (var task : PERIODS) {
            if (act.data().service() == task.service()) {
                boolean done = act.facts().count(task.service(), task.from(act.on()), task.to(act.on())) >= number(act, task.parameter());
                if (done) {
                    act.desk().settle(task, task.from(act.on()).toString(), act.on());
                }
                act.desk().drop(task, null, act.on());
                owed(act, task, done ? task.to(act.on()).plusDays(1) : act.on());
            }
        }
    }

    static void rest(Act<AdviserContract, ?> act) {
        PERIODS.forEach(task -> act.desk().drop(task, null, act.on()));
    }

    static void resume(Act<AdviserContract, ?> act) {
        PERIODS.forEach(task -> owed(act, task, act.on()));
    }

    static Optional<Obstacle> yearOver(AdviserContract f, Act<AdviserContract, AdviserData.YearGrade> act) {
        return act.data() == null ? Optional.empty() : unless(act.data().year() <= act.on().getYear(), "YEAR_AHEAD")
                .or(() -> unless(f.gradeYear() == null || act.data().year() > f.gradeYear(), "GRADED", f.gradeYear()));
    }

    /** Nobody who came too rarely is excellent. */
    static Optional<Obstacle> cameEnough(AdviserContract f, Act<AdviserContract, AdviserData.YearGrade> act) {
        if (act.data() == null || act.data().grade() != AdviserData.Grade.EXCELLENT) {
            return Optional.empty();
        }
        var missed = AdviserLog.missed(f, act.data().year(), act.on(), number(act, "ADVISER_VISITS_MONTH"));
        return unless(missed.isEmpty(), "MISSED", missed.size(), String.join("、", missed));
    }

    static Optional<Obstacle> expired(AdviserContract f, Act<AdviserContract, AdviserData.End> act) {
        return act.data() == null || act.data().why() != AdviserData.Leaving.EXPIRED ? Optional.empty()
                : unless(f.validTo() != null && !act.on().isBefore(f.validTo()), "NOT_EXPIRED", f.validTo());
    }
}
