package org.fazhi.station;

import java.time.LocalDate;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Holder;

/** What the steps of {@link StationStep} change, and who holds the file afterwards. */
final class StationEffects {

    /** Codes run on across the years, unlike case numbers: the series has one year. */
    private static final LocalDate ONE_SERIES = LocalDate.of(2000, 1, 1);

    private StationEffects() {
    }

    static void open(Act<StationFile, StationData.Draft> act) {
        act.facts().place().opened(act.data().kind(), act.data().name());
        if (act.data().imported() != null) {
            act.facts().desk().imported(act.file().districtId(), act.file().streetId()).stream().filter(s -> s.id() == act.data().imported()).forEach(s -> {
                act.facts().place().imported(s);
                act.facts().life().registered(s.id());
            });
        }
        title(act);
    }

    static void title(Act<StationFile, ?> act) {
        act.file().describe(act.facts().place().name(), act.facts().place().kind().name());
    }

    static void place(Act<StationFile, StationData.Place> act) {
        act.facts().place().filled(act.data());
        title(act);
    }

    static void people(Act<StationFile, StationData.People> act) {
        act.facts().people(act.data());
    }

    static void hours(Act<StationFile, StationData.Hours> act) {
        act.facts().hours(act.data());
    }

    static void returned(Act<StationFile, StationData.Defects> act) {
        if (act.facts().life().told().isEmpty()) {
            act.facts().life().told(act.data().defects());
        }
    }

    static void register(Act<StationFile, ?> act) {
        code(act);
        act.facts().life().registered(act.facts().desk().publish(act.file(), act.facts(), StationStatus.ACTIVE));
        StationSheets.print(act);
    }

    static void code(Act<StationFile, ?> act) {
        var start = act.facts().desk().codeOf(act.file(), act.facts().place().kind());
        act.desk().issueNumber("station:" + start, start + "-{n}", ONE_SERIES);
    }

    static Holder opener(Act<StationFile, ?> act) {
        return act.caller().has(Role.COMMUNITY) ? Holder.person(act.caller().accountId(), Role.COMMUNITY)
                : act.caller().has(Role.JUSTICE_OFFICE) ? Holder.person(act.caller().accountId(), Role.JUSTICE_OFFICE) : Holder.desk(Role.COMMUNITY);
    }

    static Holder keeper(Act<StationFile, ?> act) {
        return Holder.desk(Role.COMMUNITY);
    }

    static Holder office(Act<StationFile, ?> act) {
        return act.facts().desk().holder(act.file(), Role.JUSTICE_OFFICE);
    }

    static Holder section(Act<StationFile, ?> act) {
        return act.facts().desk().holder(act.file(), Role.PUBLIC_SERVICE_SECTION);
    }
}
