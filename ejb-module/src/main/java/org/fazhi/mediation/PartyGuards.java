package org.fazhi.mediation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;

/** The conditions of {@link PartyStep}, and what follows from them for acceptance and signature. */
final class PartyGuards {

    private PartyGuards() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of("mediation", code, args);
    }

    /** A party cannot stand for its opponent. */
    static Optional<Obstacle> guardianIsNoParty(MediationCase facts, Act<MediationCase, PartyData.Guardian> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        var side = facts.party(d.party()).map(MediationParty::side).orElse(null);
        boolean opponent = facts.parties().stream().anyMatch(p -> p.side() != side && d.representative().equals(p.name()));
        return unless(!opponent, "GUARDIAN_OPPONENT", d.representative());
    }

    static Optional<Obstacle> spokesmenOfOneSide(MediationCase facts, Act<MediationCase, PartyData.Spokesmen> act) {
        var sides = chosen(facts, act).map(MediationParty::side).distinct().count();
        return unless(act.data() == null || sides == 1, "SPOKESMEN_SIDE");
    }

    static Optional<Obstacle> notTooMany(MediationCase facts, Act<MediationCase, PartyData.Spokesmen> act) {
        int most = act.desk().parameter("MED_REPRESENTATIVES_MAX", act.on()).whole();
        return unless(act.data() == null || act.data().spokesmen().size() <= most, "SPOKESMEN_MANY", most);
    }

    private static Stream<MediationParty> chosen(MediationCase facts, Act<MediationCase, PartyData.Spokesmen> act) {
        return act.data() == null ? Stream.empty() : act.data().spokesmen().stream().flatMap(id -> facts.party(id).stream());
    }

    /** A side with so many parties that nobody could talk to all of them speaks through representatives: parameter MED_GROUP_FROM. */
    static Optional<Obstacle> groupsRepresented(MediationCase facts, Act<MediationCase, ?> act) {
        int from = act.desk().parameter("MED_GROUP_FROM", act.on()).whole();
        Map<Codes.Side, List<MediationParty>> sides = facts.parties().stream().collect(Collectors.groupingBy(MediationParty::side));
        return sides.entrySet().stream().filter(s -> s.getValue().size() >= from && s.getValue().stream().noneMatch(MediationParty::spokesman)).findFirst()
                .flatMap(s -> unless(false, "GROUP_UNREPRESENTED", org.fazhi.platform.Texts.of("mediation").name(s.getKey()), s.getValue().size(),
                        act.desk().parameter("MED_REPRESENTATIVES_MAX", act.on()).whole()));
    }

    /** Who signs for a party needs the power to sign, ticked expressly. */
    static Optional<Obstacle> agentsMaySign(MediationCase facts, Act<MediationCase, MediationData.Signatures> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        return act.data().byAgent().stream().flatMap(id -> facts.party(id).stream()).filter(p -> !p.agentMay(Codes.AgentPower.SIGN)).findFirst()
                .flatMap(p -> unless(false, p.agent() == null ? "AGENT_MISSING" : "AGENT_POWER", p.name(), p.agent()));
    }

    /** A minor's or incapable adult's interest is not signed away by somebody who was only hired: the statutory agent signs (民法典20–22). */
    static Optional<Obstacle> capacity(MediationCase facts, Act<MediationCase, ?> act) {
        int adult = act.desk().parameter("ADULT_AGE", act.on()).whole();
        var alone = facts.parties().stream().filter(p -> p.lacksCapacity(act.on(), adult) && p.representative() == null).toList();
        return unless(alone.isEmpty(), "REPRESENTATIVE_MISSING", alone.stream().map(MediationParty::name).collect(Collectors.joining("、")), adult);
    }
}
