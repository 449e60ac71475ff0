package org.fazhi.grid;

import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Holder;
import org.fazhi.platform.Texts;

/** What the steps of a matter change, and who holds it afterwards. */
final class MatterEffects {

    private static final List<Role> REPORTERS = List.of(Role.GRID_LIAISON, Role.GRID_MEMBER, Role.COMMUNITY, Role.JUSTICE_OFFICE, Role.INTEGRATION);

    private MatterEffects() {
    }

    private static Role reporting(Caller caller) {
        return REPORTERS.stream().filter(caller::has).findFirst().orElse(Role.COMMUNITY);
    }

    static void report(Act<GridMatter, MatterData.Report> act) {
        note(act, act.data());
    }

    static void onSpot(Act<GridMatter, MatterData.OnSpot> act) {
        note(act, act.data());
        act.facts().doneOnSpot(act.data().result(), act.caller());
    }

    private static void note(Act<GridMatter, ?> act, MatterData.Noted data) {
        act.facts().noted(data, act.caller(), reporting(act.caller()), act.on());
        act.file().describe(act.facts().title(), data.kind().name());
        act.desk().issueNumber("matter:" + act.file().orgId(), Texts.of(MatterProcedure.WORD).get("number", act.facts().desk().shortName(act.file().orgId())), act.on());
    }

    static void dispatch(Act<GridMatter, MatterData.Dispatch> act) {
        act.facts().toUnit(act.data().responder());
        act.desk().unitJoins(act.data().responder(), act.on());
    }

    static void takeBack(Act<GridMatter, ?> act) {
        var unit = act.facts().unitId();
        act.facts().takenBack();
        if (unit != null) {
            act.desk().unitLeaves(unit, act.on());
        }
    }

    static void finish(Act<GridMatter, MatterData.Done> act) {
        var file = act.file();
        act.facts().finished(act.data().result(), act.caller(),
                new Holder(file.holderAccountId(), file.holderRole() == null ? null : Role.valueOf(file.holderRole()), file.holderOrgId()));
    }

    static void reopen(Act<GridMatter, MatterData.Reason> act) {
        act.facts().reopen();
        if (act.facts().unitId() != null) {
            act.desk().unitJoins(act.facts().unitId(), act.on());
        }
    }

    static Holder reporter(Act<GridMatter, ?> act) {
        return act.facts().reporterHolder();
    }

    /** The person who takes it on, or the desk of the grid. */
    static Holder taker(Act<GridMatter, ?> act) {
        return act.caller().has(Role.GRID_MEMBER) ? Holder.person(act.caller().accountId(), Role.GRID_MEMBER)
                : act.caller().has(Role.COMMUNITY) ? Holder.person(act.caller().accountId(), Role.COMMUNITY) : Holder.desk(Role.GRID_MEMBER);
    }

    /** Whoever has it in hand now: its desk. */
    static Holder inHand(Act<GridMatter, ?> act) {
        var desk = act.facts().desk();
        return switch (act.facts().hand()) {
            case GRID -> desk.gridDesk(act.file().orgId());
            case UNIT -> desk.far(act.facts().unitId(), Role.RESPONDER);
            case STREET -> desk.above(act.file(), Role.JUSTICE_OFFICE);
            case DISTRICT -> desk.above(act.file(), Role.PUBLICITY_SECTION);
        };
    }
}
