package org.fazhi.grid;

import java.math.BigDecimal;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** Conditions of the steps of a matter. */
final class MatterGuards {

    private static final String ROOM = MatterProcedure.WORD;

    private MatterGuards() {
    }

    static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(ROOM, code, args);
    }

    /** Life and limb: the call comes first, the record after it. */
    static <D extends MatterData.Noted> Optional<Obstacle> calledFirst(GridMatter f, Act<GridMatter, D> act) {
        return unless(act.data() == null || !Boolean.TRUE.equals(act.data().danger()) || act.data().alarm() != null, "CALL_FIRST");
    }

    static <D extends MatterData.Noted> Optional<Obstacle> estateThere(GridMatter f, Act<GridMatter, D> act) {
        return unless(act.data() == null || f.desk().estates(act.file().orgPath()).stream().anyMatch(e -> e.value().equals(String.valueOf(act.data().estate()))), "ESTATE");
    }

    /** Whoever reports sees what was reported nearby, and says that it is another matter. */
    static Optional<Obstacle> apart(GridMatter f, Act<GridMatter, MatterData.Report> act) {
        if (act.data() == null || Boolean.TRUE.equals(act.data().apart())) {
            return Optional.empty();
        }
        var near = f.desk().alike(act.data().estate(), act.data().building(), act.data().kind(), act.on());
        return unless(near.isEmpty(), "NEARBY", near.size(), near.stream().limit(2).map(n -> n.title()).reduce((a, b) -> a + "；" + b).orElse(""));
    }

    /** {@return whether the caller speaks for those in whose hands it is} */
    static boolean speaksFor(MatterCodes.Hand hand, Caller caller, CaseFile file, GridMatter f) {
        return caller.has(Role.INTEGRATION) || switch (hand) {
            case GRID -> (caller.has(Role.GRID_MEMBER) || caller.has(Role.COMMUNITY)) && caller.orgId() == file.orgId();
            case UNIT -> caller.has(Role.RESPONDER) && f.unitId() != null && caller.orgId() == f.unitId();
            case STREET -> caller.has(Role.JUSTICE_OFFICE);
            case DISTRICT -> caller.has(Role.PUBLICITY_SECTION);
        };
    }

    static Optional<Obstacle> holds(GridMatter f, Act<GridMatter, ?> act) {
        return unless(speaksFor(f.hand(), act.caller(), act.file(), f), "NOT_IN_HAND", f.desk().handName(f));
    }

    static Optional<Obstacle> gaveIt(GridMatter f, Act<GridMatter, ?> act) {
        return unless(f.givenBy() != null && speaksFor(f.givenBy(), act.caller(), act.file(), f), "NOT_GIVEN", f.givenBy() == null ? "" : Texts.of(ROOM).name(f.givenBy()));
    }

    static Optional<Obstacle> notGrids(GridMatter f, Act<GridMatter, ?> act) {
        return unless(f.hand() != MatterCodes.Hand.GRID, "NOBODY_BEHIND");
    }

    static Optional<Obstacle> notUnits(GridMatter f, Act<GridMatter, ?> act) {
        return unless(f.hand() != MatterCodes.Hand.UNIT, "UNIT_RETURNS");
    }

    static Optional<Obstacle> gridHasIt(GridMatter f, Act<GridMatter, ?> act) {
        return unless(f.hand() == MatterCodes.Hand.GRID, "NOT_IN_HAND", f.desk().handName(f));
    }

    static Optional<Obstacle> notAtTheTop(GridMatter f, Act<GridMatter, ?> act) {
        return unless(f.hand() != MatterCodes.Hand.DISTRICT && f.hand() != MatterCodes.Hand.UNIT, "AT_THE_TOP");
    }

    static Optional<Obstacle> responderThere(GridMatter f, Act<GridMatter, MatterData.Dispatch> act) {
        return unless(act.data() == null || f.desk().responders(act.file()).stream().anyMatch(o -> o.value().equals(String.valueOf(act.data().responder()))), "RESPONDER");
    }

    /** 民法典278: what the owners decide together nobody else can end. */
    static Optional<Obstacle> ownersDecided(GridMatter f, Act<GridMatter, ?> act) {
        return unless(f.ownersItem() == null || f.ownersAgreedOn() != null, "OWNERS_VOTE", f.ownersItem() == null ? "" : Texts.of(ROOM).name(f.ownersItem()));
    }

    static Optional<Obstacle> noActionRuns(GridMatter f, Act<GridMatter, ?> act) {
        return unless(act.file().status() == null || !f.desk().inOpenAction(f.fileId()), "ACTION_RUNS");
    }

    static Optional<Obstacle> voteValid(GridMatter f, Act<GridMatter, MatterData.OwnersVote> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var d = act.data();
        var desk = act.desk();
        var quorum = desk.parameter("OWNERS_QUORUM_PERCENT", d.votedOn()).value();
        var most = new BigDecimal("100");
        if (d.areaTook().compareTo(most) > 0 || d.personsTook().compareTo(most) > 0 || d.areaAgreed().compareTo(most) > 0 || d.personsAgreed().compareTo(most) > 0) {
            return unless(false, "PERCENT");
        }
        // The law says two thirds; shares are typed with two digits, so that the parameter is two thirds rounded to two digits.
        if (d.areaTook().compareTo(quorum) < 0 || d.personsTook().compareTo(quorum) < 0) {
            return unless(false, "VOTE_QUORUM", d.areaTook(), d.personsTook());
        }
        boolean grave = d.ownersItem().grave();
        var share = desk.parameter(grave ? "OWNERS_GRAVE_PERCENT" : "OWNERS_MAJORITY_PERCENT", d.votedOn()).value();
        boolean agreed = grave ? d.areaAgreed().compareTo(share) >= 0 && d.personsAgreed().compareTo(share) >= 0
                : d.areaAgreed().compareTo(share) > 0 && d.personsAgreed().compareTo(share) > 0;
        return unless(agreed, grave ? "VOTE_GRAVE" : "VOTE_MAJORITY", d.areaAgreed(), d.personsAgreed());
    }

    /** Whoever did it does not confirm it. */
    static Optional<Obstacle> anothersWork(GridMatter f, Act<GridMatter, ?> act) {
        return unless(f.finishedBy() == null || f.finishedBy() != act.caller().accountId(), "OWN_WORK");
    }

    static Optional<Obstacle> termOver(GridMatter f, Act<GridMatter, ?> act) {
        var last = act.desk().deadline(MatterDeadline.CONFIRM).map(d -> d.dueOn()).orElse(null);
        return unless(last != null && act.on().isAfter(last), "TERM_RUNS", last);
    }

    static Optional<Obstacle> firstTime(GridMatter f, Act<GridMatter, ?> act) {
        return unless(!f.reopened(), "REOPENED_ONCE");
    }

    static Optional<Obstacle> soonEnough(GridMatter f, Act<GridMatter, ?> act) {
        int days = act.desk().parameter("MATTER_REOPEN_DAYS", act.on()).whole();
        var closed = act.file().closedOn();
        return unless(closed == null || !act.on().isAfter(closed.plusDays(days)), "REOPEN_LATE", closed == null ? "" : closed.plusDays(days), days);
    }

    static Optional<Obstacle> sameGiven(GridMatter f, Act<GridMatter, MatterData.Rejected> act) {
        return unless(act.data() == null || act.data().code() != MatterCodes.Rejection.DUPLICATE || act.data().sameAs() != null, "SAME_AS");
    }

    static Optional<Obstacle> partiesKnown(GridMatter f, Act<GridMatter, MatterData.ToMediation> act) {
        return unless(act.data() == null || named(act.data().reporter(), f.reporter()) && named(act.data().opponent(), f.opponent()), "PARTIES");
    }

    static Optional<Obstacle> partiesKnownToCourt(GridMatter f, Act<GridMatter, MatterData.ToCourt> act) {
        return unless(act.data() == null || named(act.data().reporter(), f.reporter()) && named(act.data().opponent(), f.opponent()), "PARTIES");
    }

    static Optional<Obstacle> reporterKnown(GridMatter f, Act<GridMatter, MatterData.ToAid> act) {
        return unless(act.data() == null || named(act.data().reporter(), f.reporter()), "REPORTER");
    }

    static Optional<Obstacle> courtOpen(GridMatter f, Act<GridMatter, ?> act) {
        return unless(f.desk().handOver().knows(MatterHandOver.COURT), "NO_COURT");
    }

    private static boolean named(String typed, String known) {
        return typed != null || known != null;
    }
}
