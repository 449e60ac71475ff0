package org.fazhi.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        StationSheets.print(act);
    }

    static void hours(Act<StationFile, StationData.Hours> act) {
        act.facts().hours(act.data());
        publish(act);
        StationSheets.print(act);
    }

    static void rename(Act<StationFile, StationData.Naming> act) {
        act.facts().place().renamed(act.data());
        StationEffects.title(act);
        publish(act);
        StationSheets.print(act);
        StationSheets.stale(act, "stale.renamed");
    }

    static void moved(Act<StationFile, StationData.SiteCheck> act) {
        boolean anotherKind = act.facts().place().kind() != act.facts().place().plannedKind();
        act.facts().place().movedAsPlanned();
        if (anotherKind) {
            StationEffects.code(act);
            StationEffects.title(act);
        }
        publish(act);
        StationSheets.print(act);
        StationSheets.stale(act, "stale.moved");
    }

    static void review(Act<StationFile, StationData.Review> act) {
        act.facts().life().reviewed(act.on().getYear(), LifeGuards.day(act, "STATION_REVIEW_TO"));
    }

    static void failed(Act<StationFile, StationData.Failed> act) {
        act.facts().life().graded(Grade.FAILED);
        close(act, null);
    }

    static void suspend(Act<StationFile, StationData.Suspension> act) {
        act.facts().place().dropPlan();
        close(act, act.data().why());
    }

    /** What is open changes hands with the same act: the committee's matters to one person, those of the desk to another. */
    private static void close(Act<StationFile, ? extends StationData.HandsOver> act, SuspendReason why) {
        var open = act.facts().desk().handovers().open(act.file().id());
        var named = Stream.of(act.data().taker(), act.data().receiver()).filter(p -> p != null && open.stream().anyMatch(f -> p.equals(receiver(act, f)))).distinct().toList();
        act.facts().life().suspended(why, act.on(), named.isEmpty() ? null : named.get(0));
        publish(act, StationStatus.SUSPENDED);
        act.desk().handledBy(named, act.on());
        named.forEach(person -> handOver(act, person, open.stream().filter(f -> person.equals(receiver(act, f))).toList()));
        StationSheets.stale(act, "stale.suspended");
    }

    private static Long receiver(Act<StationFile, ? extends StationData.HandsOver> act, StationHandover file) {
        return file.committee() ? act.data().taker() : act.data().receiver();
    }

    private static void handOver(Act<StationFile, ?> act, long person, List<StationHandover> files) {
        var words = Texts.of(StationProcedure.WORD);
        act.facts().desk().handovers().note(act.file(), files, person, act.on());
        act.desk().task(RegistrationTask.TAKE_OVER, Assignee.person(person), act.on(), due(act), String.valueOf(person),
                words.get("task.text", files.size(), LifeGuards.listed(files)));
        files.forEach(f -> act.desk().alsoOn(f.procedure(), f.file(), "HAND_OVER", Map.of("taker", person, "note", words.get("moved.note", act.facts().place().name()))));
    }

    private static LocalDate due(Act<StationFile, ?> act) {
        return act.desk().workdays(act.on(), act.desk().parameter("STATION_HANDOVER_DAYS", act.on()).whole());
    }

    static void taken(Act<StationFile, ?> act) {
        long person = act.caller().accountId();
        act.facts().desk().handovers().taken(act.file().id(), person, act.on());
        act.desk().settle(RegistrationTask.TAKE_OVER, String.valueOf(person), act.on());
        if (act.facts().desk().handovers().pending(act.file().id()).isEmpty()) {
            act.facts().life().taken();
        }
    }

    static void restore(Act<StationFile, ?> act) {
        act.facts().life().restored();
        act.desk().handledBy(List.of(), act.on());
        act.desk().drop(RegistrationTask.TAKE_OVER, null, act.on());
        publish(act, StationStatus.ACTIVE);
        StationSheets.print(act);
    }

    static void announce(Act<StationFile, StationData.Closing> act) {
        act.facts().life().announced(act.data().closeWhy(), act.on());
    }

    static void close(Act<StationFile, StationData.Note> act) {
        publish(act, StationStatus.CLOSED);
        StationSheets.stale(act, "stale.closed");
    }
}
