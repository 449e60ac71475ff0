package org.fazhi.team;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;

/** Conditions and effects of {@link TeamStep}. */
final class TeamRules {

    private static final String ROOM = TeamProcedure.WORD;
    /** Numbers run on across the years. */
    private static final LocalDate ONE_SERIES = LocalDate.of(2000, 1, 1);

    private TeamRules() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(ROOM, code, args);
    }

    private static int number(Act<TeamMember, ?> act, String code) {
        return act.desk().parameter(code, act.on()).whole();
    }

    static void nominate(Act<TeamMember, TeamData.Nomination> act) {
        act.facts().nominated(act.data());
        act.file().describe(act.facts().name(), act.facts().group().name());
    }

    static Optional<Obstacle> longEnough(TeamMember f, Act<TeamMember, TeamData.Training> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        int least = number(act, "TEAM_TRAINING_HOURS");
        return unless(Boolean.TRUE.equals(act.data().attended()) && act.data().hours() >= least, "TOO_SHORT", least);
    }

    static void number(Act<TeamMember, ?> act) {
        act.desk().issueNumber("team:" + act.file().districtId(), org.fazhi.platform.Texts.of(ROOM).get("number") + "{n}", ONE_SERIES);
    }

    static Optional<Obstacle> noticeOver(TeamMember f, Act<TeamMember, ?> act) {
        var last = act.desk().deadline(TeamDeadline.NOTICE).map(d -> d.dueOn()).orElse(null);
        return unless(last == null || act.on().isAfter(last), "NOTICE_RUNS", last);
    }

    static Optional<Obstacle> nobodyObjects(TeamMember f, Act<TeamMember, TeamData.Card> act) {
        return unless(act.data() == null || !Boolean.TRUE.equals(act.data().objection()), "OBJECTION");
    }

    static void certify(Act<TeamMember, ?> act) {
        act.facts().certified(act.on().plusYears(number(act, "TEAM_CARD_YEARS")).minusDays(1));
    }

    static Optional<Obstacle> soonOver(TeamMember f, Act<TeamMember, ?> act) {
        int days = number(act, "TEAM_RENEWAL_FROM_DAYS");
        return unless(!act.on().isBefore(f.validTo().minusDays(days)), "TOO_EARLY", f.validTo(), days);
    }

    static Optional<Obstacle> present(TeamMember f, Act<TeamMember, ?> act) {
        return unless(f.missed() == 0, "MISSED_LAST");
    }

    static void renew(Act<TeamMember, ?> act) {
        var from = act.facts().validTo().isBefore(act.on()) ? act.on().minusDays(1) : act.facts().validTo();
        act.facts().certified(from.plusYears(number(act, "TEAM_CARD_YEARS")));
    }

    static Optional<Obstacle> missedTooOften(TeamMember f, Act<TeamMember, ?> act) {
        int most = number(act, "TEAM_MISSED");
        return unless(f.missed() >= most, "NOT_MISSED", f.missed(), most);
    }
}
