package org.fazhi.mediation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;

/** The conditions of {@link SafetyStep}. */
final class SafetyGuards {

    private static final Set<Codes.ReportedTo> NAMED_BY_LAW = EnumSet.of(Codes.ReportedTo.POLICE, Codes.ReportedTo.CIVIL_AFFAIRS, Codes.ReportedTo.EDUCATION);

    private SafetyGuards() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of("mediation", code, args);
    }

    /** {@return whether a level means an alert: parameter MED_RISK_ALERT_LEVEL} */
    static boolean alerts(Act<MediationCase, ?> act, Codes.RiskLevel level) {
        return level.number() >= act.desk().parameter("MED_RISK_ALERT_LEVEL", act.on()).whole();
    }

    /** Whoever finds a danger says by what it shows, and what was done against it. */
    static Optional<Obstacle> measuresNamed(MediationCase facts, Act<MediationCase, SafetyData.Risk> act) {
        var d = act.data();
        if (d == null || !alerts(act, d.level())) {
            return Optional.empty();
        }
        return d.signs().isEmpty() ? unless(false, "RISK_SIGNS") : unless(d.measures() != null, "RISK_MEASURES");
    }

    static Optional<Obstacle> reportedToWhomTheLawNames(MediationCase facts, Act<MediationCase, SafetyData.Report> act) {
        return unless(act.data() == null || !facts.safety().mandatory() || NAMED_BY_LAW.contains(act.data().reportedTo()), "REPORT_TARGET");
    }

    static Optional<Obstacle> alertOpen(MediationCase facts, Act<MediationCase, SafetyData.Response> act) {
        return unless(facts.safety().answerOwed(), "RISK_NO_ALERT");
    }
}
