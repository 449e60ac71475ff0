package org.fazhi.legalaid;

import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationCodes.Item;

/** The conditions of {@link AidStep}, each with the rule that it holds; sentences stand in the bundle under {@code guard.*}. */
final class IntakeGuards {

    private IntakeGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of(AidProcedure.WORD, code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    /** Whoever applies at a suspended station is sent on (domain.md 3.4). */
    static Optional<Obstacle> stationOpen(AidCase facts, Act<AidCase, AidData.Application> act) {
        return facts.desk().stations().stopped(act.caller().orgId(), Item.AID_INTAKE).flatMap(s -> no("STATION_STOPPED", s.name(), s.since()));
    }

    static Optional<Obstacle> matterInForce(AidCase facts, Act<AidCase, AidData.Application> act) {
        var matter = facts.desk().tables().matters(act.on()).stream().filter(m -> m.id() == act.data().matter()).findFirst();
        if (matter.isPresent() && matter.get().code().equals("SPECIAL_GROUP") && act.data().groups().isEmpty()) {
            return no("SPECIAL_GROUP");
        }
        return unless(matter.isPresent(), "MATTER");
    }

    /** For whoever cannot act a statutory agent applies, but not the one who did the wrong (法律援助法40). */
    static Optional<Obstacle> agentFits(AidCase facts, Act<AidCase, AidData.Application> act) {
        var data = act.data();
        if ((data.agent() == null) != (data.agentKind() == null)) {
            return no("AGENT_WHOLE");
        }
        if (data.agent() != null && data.opponents().stream().anyMatch(o -> o.name().equals(data.agent()))) {
            return no("AGENT_IS_OPPONENT", data.agent());
        }
        int adult = act.desk().parameter("ADULT_AGE", act.on()).whole();
        var born = data.bornOn() != null ? data.bornOn() : data.idNumber() == null ? null : org.fazhi.casework.form.IdNumber.birthday(data.idNumber());
        boolean minor = born != null && born.plusYears(adult).isAfter(act.on()) || data.groups().contains(AidCodes.Group.MINOR);
        return unless(!minor || data.agent() != null || data.form().criminal(), "AGENT_MISSING", data.name(), adult);
    }

    static Optional<Obstacle> partiesDiffer(AidCase facts, Act<AidCase, AidData.Application> act) {
        var data = act.data();
        boolean same = data.opponents().stream().anyMatch(o -> data.idNumber() != null && data.idNumber().equals(o.idNumber()));
        return unless(!same, "SAME_ID");
    }

    /** Whoever knows the hour of the application knows its day; the 24 hours of article 39 are told, not enforced: the centre is not late. */
    static Optional<Obstacle> forwardedWhole(AidCase facts, Act<AidCase, AidData.Application> act) {
        var data = act.data();
        return unless(data.madeAt() == null || data.madeOn() != null, "MADE_ON");
    }

    /** A notice of 法律援助法25 no. 1 is for minors, of 28 for compulsory treatment: the day of birth must not speak against it. */
    static Optional<Obstacle> groundFits(AidCase facts, Act<AidCase, AidData.Notice> act) {
        return NoticeGuards.ground(act.data(), act.on(), act.desk().parameter("ADULT_AGE", act.on()).whole());
    }

    static Optional<Obstacle> competent(AidCase facts, Act<AidCase, AidData.Receipt> act) {
        return unless(act.data() == null || !Boolean.FALSE.equals(act.data().competent()), "NOT_COMPETENT");
    }

    static Optional<Obstacle> householdWhole(AidCase facts, Act<AidCase, AidData.Hardship> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        boolean asksIncome = d.route() == AidCodes.HardshipRoute.INFO_SHARING || d.route() == AidCodes.HardshipRoute.HONESTY_PROMISE;
        if (d.route() == AidCodes.HardshipRoute.NOT_REQUIRED && d.notRequired() == null) {
            return no("GROUND_32");
        } else if (d.route() == AidCodes.HardshipRoute.EXEMPT_BY_CATEGORY && d.exempt() == null) {
            return no("CATEGORY_42");
        }
        return unless(!asksIncome || d.ownIncome() != null, "OWN_INCOME");
    }
}
