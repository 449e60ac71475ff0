package org.fazhi.station;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationCodes.Grade;
import org.fazhi.station.StationCodes.SuspendReason;

/** What the steps of {@link StationLifeStep} change; the place that the circle reads follows at once. */
final class LifeEffects {

    private LifeEffects() {
    }

    private static void publish(Act<StationFile, ?> act, StationStatus status) {
        act.facts().desk().publish(act.file(), act.facts(), status);
    }

    private static void publish(Act<StationFile, ?> act) {
        publish(act, RegistrationStatus.SUSPENDED.name().equals(act.file().status()) ? StationStatus.SUSPENDED : StationStatus.ACTIVE);
    }

    static void people(Act<StationFile, StationData.People> act) {
        act.facts().people(act.data());
        publish(act);
    }

    static void hours(Act<StationFile, StationData.Hours> act) {
        act.facts().hours(act.data());
        publish(act);
    }

    static void rename(Act<StationFile, StationData.Naming> act) {
        act.facts().place().renamed(act.data());
        StationEffects.title(act);
        publish(act);
    }

    static void moved(Act<StationFile, StationData.SiteCheck> act) {
        boolean anotherKind = act.facts().place().kind() != act.facts().place().plannedKind();
        act.facts().place().movedAsPlanned();
        if (anotherKind) {
            StationEffects.code(act);
            StationEffects.title(act);
        }
        publish(act);
    }

    static void review(Act<StationFile, StationData.Review> act) {
        act.facts().life().reviewed(act.on().getYear(), LifeGuards.day(act, "STATION_REVIEW_TO"));
    }

    static void failed(Act<StationFile, StationData.Failed> act) {
        act.facts().life().graded(Grade.FAILED);
        close(act, null, act.data().taker());
    }

    static void suspend(Act<StationFile, StationData.Suspension> act) {
        act.facts().place().dropPlan();
        close(act, act.data().why(), act.data().taker());
    }

    private static void close(Act<StationFile, ?> act, SuspendReason why, Long taker) {
        var open = act.facts().desk().handovers().open(act.file().id(), act.facts().place().committee());
        act.facts().life().suspended(why, act.on(), open.isEmpty() ? null : taker);
        publish(act, StationStatus.SUSPENDED);
        if (!open.isEmpty()) {
            act.facts().desk().handovers().note(act.file().id(), open, taker, act.on());
            act.desk().handledBy(List.of(taker), act.on());
            act.desk().task(RegistrationTask.TAKE_OVER, Assignee.person(taker), act.on(), due(act), null,
                    Texts.of(StationProcedure.WORD).get("task.text", open.size(), LifeGuards.listed(open)));
        }
    }

    private static LocalDate due(Act<StationFile, ?> act) {
        return act.desk().workdays(act.on(), act.desk().parameter("STATION_HANDOVER_DAYS", act.on()).whole());
    }

    static void taken(Act<StationFile, ?> act) {
        act.facts().desk().handovers().taken(act.file().id(), act.on());
        act.facts().life().taken();
    }

    static void restore(Act<StationFile, ?> act) {
        act.facts().life().restored();
        act.desk().handledBy(List.of(), act.on());
        act.desk().drop(RegistrationTask.TAKE_OVER, null, act.on());
        publish(act, StationStatus.ACTIVE);
    }

    static void announce(Act<StationFile, StationData.Closing> act) {
        act.facts().life().announced(act.data().closeWhy(), act.on());
    }

    static void close(Act<StationFile, StationData.Note> act) {
        publish(act, StationStatus.CLOSED);
    }
}
