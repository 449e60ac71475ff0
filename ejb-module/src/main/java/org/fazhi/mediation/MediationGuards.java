package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;

/** The conditions of {@link MediationStep}, each with the rule that it holds; sentences stand in the bundle under {@code guard.*}. */
final class MediationGuards {

    private MediationGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of("mediation", code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    private static String names(List<MediationParty> parties) {
        return parties.stream().map(MediationParty::name).collect(Collectors.joining("、"));
    }

    // --- registration

    static Optional<Obstacle> twoSides(MediationCase facts, Act<MediationCase, MediationData.Registration> act) {
        var sides = act.data().parties().stream().map(MediationData.Party::side).distinct().count();
        return unless(sides == 2, "TWO_SIDES");
    }

    static Optional<Obstacle> entrustingBodyNamed(MediationCase facts, Act<MediationCase, MediationData.Registration> act) {
        boolean entrusted = act.data().source() == Codes.CaseSource.ENTRUSTED;
        return unless(entrusted == (act.data().entrustedBy() != null), entrusted ? "ENTRUSTED_BY" : "NOT_ENTRUSTED");
    }

    static Optional<Obstacle> partiesDiffer(MediationCase facts, Act<MediationCase, MediationData.Registration> act) {
        var seen = new HashSet<String>();
        return act.data().parties().stream().map(MediationData.Party::idNumber).filter(Objects::nonNull).filter(id -> !seen.add(id))
                .findFirst().flatMap(id -> no("SAME_ID"));
    }

    // --- acceptance (人民调解法17; 民法典17–20)

    /** In a residents' or villagers' committee a mediator may accept in the chair's place; elsewhere the chair alone. */
    static Optional<Obstacle> chairAccepts(MediationCase facts, Act<MediationCase, MediationData.Acceptance> act) {
        var who = act.caller();
        return unless(who.has(Role.COMMITTEE_CHAIR) || who.has(Role.INTEGRATION) || facts.committeeType().grassroots(), "CHAIR_ACCEPTS");
    }

    static Optional<Obstacle> allConsent(MediationCase facts, Act<MediationCase, MediationData.Acceptance> act) {
        var refusing = facts.parties().stream().filter(p -> p.consent() == Codes.ConsentAnswer.NO).toList();
        if (!refusing.isEmpty()) {
            return no("PARTY_REFUSES", names(refusing));
        }
        var open = facts.parties().stream().filter(p -> p.consent() != Codes.ConsentAnswer.YES).toList();
        return unless(open.isEmpty(), "CONSENT_MISSING", names(open));
    }

    static Optional<Obstacle> capacity(MediationCase facts, Act<MediationCase, MediationData.Acceptance> act) {
        return PartyGuards.capacity(facts, act);
    }

    static Optional<Obstacle> groupsRepresented(MediationCase facts, Act<MediationCase, MediationData.Acceptance> act) {
        return PartyGuards.groupsRepresented(facts, act);
    }

    /** The police may hand over a minor case that grew out of a quarrel between people who know each other, and no other (公安机关办理行政案件程序规定178、179). */
    static Optional<Obstacle> policeMayEntrust(MediationCase facts, Act<MediationCase, MediationData.Acceptance> act) {
        boolean police = facts.entrustedBy() == Codes.EntrustedBy.POLICE;
        return unless(act.data() == null || !police || Boolean.TRUE.equals(act.data().minorCase()), "POLICE_MINOR");
    }

    static Optional<Obstacle> refusalCodeFits(MediationCase facts, Act<MediationCase, MediationData.NonAcceptance> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        boolean refuses = facts.anyRefuses();
        return switch (act.data().code()) {
            case R1_PARTY_REFUSES -> unless(refuses, "NOBODY_REFUSES");
            case R8_OUT_OF_SCOPE_TERRITORY -> no("TRANSFER_INSTEAD");
            default -> unless(!refuses, "REFUSES_SO_R1");
        };
    }

    // --- mediators (人民调解法19; 回避); who stands too near to a party: see Selection

    static Optional<Obstacle> enoughMediators(MediationCase facts, Act<MediationCase, MediationData.Assignment> act) {
        var code = facts.committeeType().grassroots() ? "MED_MIN_MEDIATORS_RESIDENT" : "MED_MIN_MEDIATORS_STREET";
        int least = act.desk().parameter(code, act.on()).whole();
        return unless(act.data() == null || act.data().mediators().size() >= least, "MIN_MEDIATORS", least);
    }

    static Optional<Obstacle> mediatorsActive(MediationCase facts, Act<MediationCase, MediationData.Assignment> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var active = facts.desk().mediators(act.file().orgId()).stream().map(o -> Long.valueOf(o.value())).toList();
        boolean fine = active.containsAll(act.data().mediators());
        return unless(fine, "MEDIATOR_ACTIVE");
    }

    /** The chair decides on recusal; on the chair's own the justice office does. */
    static Optional<Obstacle> notJudgeInOwnCause(MediationCase facts, Act<MediationCase, MediationData.Recusal> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        if (!act.desk().handlers().contains(act.data().mediator())) {
            return no("NOT_HANDLER");
        }
        boolean ofChair = act.desk().people(List.of(act.data().mediator())).stream().anyMatch(p -> p.roles().contains(Role.COMMITTEE_CHAIR));
        boolean byOffice = act.caller().has(Role.JUSTICE_OFFICE) || act.caller().has(Role.INTEGRATION);
        return ofChair ? unless(byOffice, "RECUSE_CHAIR") : unless(!act.caller().has(Role.JUSTICE_OFFICE), "RECUSE_BY_CHAIR");
    }

    // --- conduct (人民调解法22–24)

    static Optional<Obstacle> allNotified(MediationCase facts, Act<MediationCase, MediationData.RightsNotice> act) {
        return act.data() == null ? Optional.empty() : everyParty(facts, act.data().signed(), act.on(), "NOTICE_MISSING");
    }

    static Optional<Obstacle> everyParty(MediationCase facts, Map<Long, LocalDate> days, LocalDate on, String code) {
        var missing = facts.parties().stream().filter(p -> days.get(p.id()) == null || days.get(p.id()).isAfter(on)).toList();
        return unless(missing.isEmpty(), code, names(missing));
    }

    static Optional<Obstacle> sessionTimes(MediationCase facts, Act<MediationCase, MediationData.Session> act) {
        var s = act.data();
        boolean joint = s != null && facts.violence() && s.kind() == Codes.SessionKind.SESSION && !Boolean.TRUE.equals(s.separate());
        if (joint && s.victimConsentOn() == null && facts.victimConsentOn() == null) {
            return no("VICTIM_CONSENT");
        }
        boolean fine = s == null || s.start() == null || s.end() == null || !s.end().isBefore(s.start());
        return fine ? unless(s == null || s.nextOn() == null || !s.nextOn().isBefore(act.on()), "NEXT_SESSION") : no("SESSION_TIMES");
    }

    // --- extension (domain.md 1.7)

    static Optional<Obstacle> notExtendedBefore(MediationCase facts, Act<MediationCase, MediationData.Extension> act) {
        int most = act.desk().parameter("MED_EXTENSION_MAX_COUNT", act.on()).whole();
        return unless(facts.extensions() < most, "EXTENDED_BEFORE", most);
    }

    static Optional<Obstacle> beforeExpiry(MediationCase facts, Act<MediationCase, MediationData.Extension> act) {
        return act.desk().deadline(MediationDeadline.MEDIATION).filter(d -> d.dueOn() != null && act.on().isAfter(d.dueOn()))
                .flatMap(d -> no("EXPIRED", d.dueOn()));
    }

    static Optional<Obstacle> extensionLength(MediationCase facts, Act<MediationCase, MediationData.Extension> act) {
        int most = act.desk().parameter("MED_EXTENSION_MAX_DAYS", act.on()).whole();
        return unless(act.data() == null || act.data().days() <= most, "EXTENSION_DAYS", act.data() == null ? 0 : act.data().days(), most);
    }

    static Optional<Obstacle> allAgreeToExtend(MediationCase facts, Act<MediationCase, MediationData.Extension> act) {
        return act.data() == null ? Optional.empty() : everyParty(facts, act.data().agreed(), act.on(), "EXTENSION_CONSENT");
    }

    // --- ending (人民调解法26; 结案)

    static Optional<Obstacle> routesTold(MediationCase facts, Act<MediationCase, MediationData.Termination> act) {
        return unless(act.data() == null || act.data().routesTold(), "ROUTES_TOLD");
    }

    static Optional<Obstacle> closingGroundFits(MediationCase facts, Act<MediationCase, MediationData.Closing> act) {
        boolean agreed = facts.effectiveOn() != null;
        if (act.data() == null) {
            return Optional.empty();
        }
        return switch (act.data().ground()) {
            case NOT_AGREED -> unless(!agreed, "CLOSE_AGREED");
            case PERFORMED -> unless(agreed && Agreements.performance(facts, act.on()) == Codes.PerformanceStatus.PERFORMED, "CLOSE_NOT_PERFORMED");
            case COURT_CONFIRMED -> unless(agreed && facts.confirmation().state() == Confirmation.State.CONFIRMED, "CLOSE_NOT_CONFIRMED");
            case SUED -> unless(agreed && facts.aftermath().suedOn() != null, "CLOSE_NOT_SUED");
            case AFTER_LAST_DUE -> {
                int days = act.desk().parameter("MED_CLOSE_AFTER_LAST_DUE_DAYS", act.on()).whole();
                var last = agreed && facts.lastDueOn() != null ? facts.lastDueOn() : facts.effectiveOn();
                yield last == null ? no("CLOSE_NOT_AGREED") : unless(act.on().isAfter(last.plusDays(days)), "CLOSE_TOO_EARLY", last, days);
            }
        };
    }

    // --- agreement: see AgreementGuards

    static Optional<Obstacle> oralAllowed(MediationCase facts, Act<MediationCase, MediationData.OralAgreement> act) {
        return AgreementGuards.oralAllowed(facts);
    }

    static Optional<Obstacle> performedOnTheSpot(MediationCase facts, Act<MediationCase, MediationData.OralAgreement> act) {
        return unless(act.data() == null || act.data().performedOnTheSpot(), "WRITTEN_NOT_PERFORMED");
    }

    static Optional<Obstacle> oralClausesValid(MediationCase facts, Act<MediationCase, MediationData.OralAgreement> act) {
        return act.data() == null ? Optional.empty() : AgreementGuards.clauses(facts, act.data().clauses());
    }

    static Optional<Obstacle> clausesValid(MediationCase facts, Act<MediationCase, MediationData.Agreement> act) {
        return act.data() == null ? Optional.empty() : AgreementGuards.clauses(facts, act.data().clauses());
    }

    static Optional<Obstacle> somethingSigned(MediationCase facts, Act<MediationCase, MediationData.Signatures> act) {
        return act.data() == null ? Optional.empty() : AgreementGuards.signatures(facts, act);
    }

    static Optional<Obstacle> threeElements(MediationCase facts, Act<MediationCase, MediationData.Sealing> act) {
        return AgreementGuards.threeElements(facts, act);
    }
}
