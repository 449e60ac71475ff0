package org.fazhi.court;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.conflict.Conflict;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.mediation.Codes;

/** The conditions of {@link CourtStep}. */
final class CourtGuards {

    private static final String ROOM = CourtProcedure.WORD;

    private CourtGuards() {
    }

    static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of(ROOM, code, args);
    }

    static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    static int number(Act<CourtCase, ?> act, String code) {
        return act.desk().parameter(code, act.on()).whole();
    }

    static boolean guarded(CourtCase facts, Act<CourtCase, ?> act) {
        return facts.guarded(act.on(), number(act, "ADULT_AGE"));
    }

    // --- request

    static Optional<Obstacle> partiesDiffer(CourtCase facts, Act<CourtCase, CourtData.Request> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var seen = new HashSet<String>();
        var twice = act.data().parties().stream().filter(p -> !seen.add(p.idNumber() == null ? p.name() + "/" + p.phone() : p.idNumber())).findFirst();
        return twice.isPresent() ? no("SAME_PARTY", twice.get().name())
                : unless(act.data().parties().stream().anyMatch(p -> p.side() == Codes.Side.APPLICANT), "APPLICANT_MISSING");
    }

    // --- panel

    static Optional<Obstacle> panelByOffice(CourtCase facts, Act<CourtCase, CourtData.Panel> act) {
        boolean office = act.caller().has(Role.JUSTICE_OFFICE) || act.caller().has(Role.INTEGRATION);
        return unless(facts.tier() != PanelTier.OFFICER || office, "PANEL_BY_OFFICE");
    }

    static Optional<Obstacle> panelSize(CourtCase facts, Act<CourtCase, CourtData.Panel> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        int most = number(act, "COURT_PANEL_MOST");
        int size = act.data().people().size() + act.data().invited().size();
        return unless(size >= 1 && size <= most, "PANEL_SIZE", most, size);
    }

    static Optional<Obstacle> panelKnown(CourtCase facts, Act<CourtCase, CourtData.Panel> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var unknown = act.data().people().stream().filter(k -> facts.desk().person(act.file(), k).isEmpty()).findFirst();
        return unknown.isEmpty() ? Optional.empty() : no("PANEL_UNKNOWN", unknown.get());
    }

    /** Somebody of the tier sits; who brings more counts too. */
    static Optional<Obstacle> panelOfTier(CourtCase facts, Act<CourtCase, CourtData.Panel> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var tiers = Stream.concat(act.data().people().stream().flatMap(k -> facts.desk().person(act.file(), k).stream()).map(p -> p.tier()),
                act.data().invited().stream().map(i -> i.profession().tier()));
        return unless(tiers.anyMatch(t -> t.compareTo(facts.tier()) >= 0), "PANEL_TIER", CourtWords.tier(facts.tier()));
    }

    static Optional<Obstacle> noConflict(CourtCase facts, Act<CourtCase, CourtData.Panel> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var known = act.data().people().stream().flatMap(k -> facts.desk().person(act.file(), k).stream()).toList();
        for (var party : facts.parties()) {
            for (var person : known) {
                var near = near(person.traits(), party);
                var acting = facts.desk().actsFor(person, party.name());
                if (near.isPresent() || acting.isPresent()) {
                    return near.isPresent() ? near : no("CONFLICT_ACTS_FOR", person.name(), party.name(), acting.get());
                }
            }
            for (var guest : act.data().invited()) {
                var near = near(new Conflict.Traits(guest.name(), null, null, null, guest.unit(), null, List.of()), party);
                if (near.isPresent()) {
                    return near;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> near(Conflict.Traits traits, CourtParty party) {
        return Conflict.between(traits, party.forConflict()).flatMap(kind -> no("CONFLICT_" + kind, traits.name(), party.name()));
    }

    // --- notice and session

    static Optional<Obstacle> everyoneTold(CourtCase facts, Act<CourtCase, CourtData.Notice> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var missing = facts.parties().stream().filter(p -> act.data().told().get(p.id()) == null).map(CourtParty::name).toList();
        return unless(missing.isEmpty(), "NOT_TOLD", String.join("、", missing));
    }

    /** Whole days lie between the day on which the last of them was told and the session. */
    static Optional<Obstacle> earlyEnough(CourtCase facts, Act<CourtCase, CourtData.Notice> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        int days = number(act, "COURT_NOTICE_DAYS");
        var last = act.data().told().values().stream().max(LocalDate::compareTo).orElse(act.on());
        return unless(!act.data().heldOn().isBefore(last.plusDays(days)), "NOTICE_SHORT", days, last, last.plusDays(days));
    }

    static Optional<Obstacle> notBeforeItsDay(CourtCase facts, Act<CourtCase, CourtData.Session> act) {
        return unless(facts.heldOn() != null && !act.on().isBefore(facts.heldOn()), "SESSION_EARLY", facts.heldOn());
    }

    static Optional<Obstacle> timesFit(CourtCase facts, Act<CourtCase, CourtData.Session> act) {
        return unless(act.data() == null || act.data().end().isAfter(act.data().start()), "SESSION_TIMES");
    }

    /** Both sides talk in one room, or one after the other, which is then said. */
    static Optional<Obstacle> bothSides(CourtCase facts, Act<CourtCase, CourtData.Session> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        long sides = facts.parties().stream().map(CourtParty::side).distinct().count();
        long present = facts.parties().stream().filter(p -> act.data().present().contains(p.id())).map(CourtParty::side).distinct().count();
        return unless(present == sides, "SIDE_ABSENT");
    }

    static Optional<Obstacle> doorsClosed(CourtCase facts, Act<CourtCase, CourtData.Session> act) {
        return unless(act.data() == null || !Boolean.TRUE.equals(act.data().openDoors()) || !guarded(facts, act), "DOORS");
    }

    /** 反家庭暴力法第5条: nobody is put into one room with whoever beat them, unless they want it. */
    static Optional<Obstacle> victimAsked(CourtCase facts, Act<CourtCase, CourtData.Session> act) {
        return unless(act.data() == null || !facts.violence() || Boolean.TRUE.equals(act.data().separate()) || act.data().victimConsentOn() != null, "VIOLENCE");
    }
}
