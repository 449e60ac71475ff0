package org.fazhi.complaint;

import java.util.Optional;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** Conditions and effects of {@link ComplaintStep}. */
final class ComplaintRules {

    private static final String ROOM = ComplaintProcedure.WORD;

    private ComplaintRules() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of(ROOM, code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    static Optional<Obstacle> aidKnown(ComplaintCase f, Act<ComplaintCase, ComplaintData.Registration> act) {
        var number = act.data().aidNumber();
        return unless(number == null || f.desk().aidFile(number, act.file().districtId()).isPresent(), "AID_UNKNOWN", number);
    }

    static void register(Act<ComplaintCase, ComplaintData.Registration> act) {
        var d = act.data();
        var desk = act.facts().desk();
        act.facts().registered(d, d.aidNumber() == null ? null : desk.aidFile(d.aidNumber(), act.file().districtId()).orElse(null));
        var words = Texts.of(ROOM);
        // The title names neither the complainant nor the matter: whoever registered it reads it in lists.
        act.file().describe(words.get("title.of", d.respondentName()), d.ground().name());
        act.file().label("PROTECTED");
        var unit = desk.unit(act.file().districtId()).map(u -> u.shortName()).orElse("");
        act.desk().issueNumber("complaint:" + act.file().orgId(), words.get("number", unit), act.on());
        if (act.caller().orgId() != act.file().orgId() && !act.caller().has(Role.INTEGRATION)) {
            act.desk().unitJoins(act.caller().orgId(), act.on());
        }
    }

    static Holder section(Act<ComplaintCase, ?> act) {
        return act.facts().desk().desk(act.file().orgId(), Role.PUBLIC_SERVICE_SECTION);
    }

    static Holder leader(Act<ComplaintCase, ?> act) {
        return act.facts().desk().leader(act.file().districtId());
    }

    /** The same again is handled together, unless somebody says why not. */
    static Optional<Obstacle> noTwin(ComplaintCase f, Act<ComplaintCase, ComplaintData.Acceptance> act) {
        if (act.data() == null || act.data().apart() != null) {
            return Optional.empty();
        }
        var twins = f.desk().twins(f, act.file().districtId());
        return twins.isEmpty() ? Optional.empty() : no("TWIN", twins.get(0).label());
    }

    static Optional<Obstacle> sameMatter(ComplaintCase f, Act<ComplaintCase, ComplaintData.Merger> act) {
        var twins = f.desk().twins(f, act.file().districtId());
        if (act.data() == null) {
            return unless(!twins.isEmpty(), "NO_TWIN");
        }
        return unless(twins.stream().anyMatch(t -> t.value().equals(String.valueOf(act.data().into()))), "NO_TWIN");
    }

    /** Everything that is missing is said once. */
    static Optional<Obstacle> askedOnce(ComplaintCase f, Act<ComplaintCase, ?> act) {
        return unless(f.askedOn() == null, "ASKED_BEFORE", f.askedOn());
    }

    static Optional<Obstacle> servedInOrder(ComplaintCase f, Act<ComplaintCase, ComplaintData.Supplement> act) {
        var d = act.data();
        return unless(d == null || !d.servedOn().isBefore(act.file().openedOn()) && !d.servedOn().isAfter(act.on()), "SERVED_ON", act.file().openedOn(), act.on());
    }

    static void ask(Act<ComplaintCase, ComplaintData.Supplement> act) {
        act.facts().asked(act.data().servedOn());
        act.desk().pause(act.data().servedOn(), Texts.of(ROOM).get("pause.supplement"));
    }

    /** 逾期未补正 holds only after the term; while it runs nothing is turned away for what may still come. */
    static Optional<Obstacle> codeFits(ComplaintCase f, Act<ComplaintCase, ComplaintData.NonAcceptance> act) {
        var last = act.desk().deadline(ComplaintDeadline.SUPPLEMENT).map(d -> d.dueOn()).orElse(null);
        boolean waits = ComplaintStatus.SUPPLEMENT_PENDING.name().equals(act.file().status());
        boolean over = last != null && act.on().isAfter(last);
        if (waits && !over) {
            return no("SUPPLEMENT_RUNS", last);
        }
        boolean claims = act.data() != null && act.data().code() == ComplaintData.Rejection.NOT_SUPPLIED;
        return unless(!claims || waits, "NOT_ASKED");
    }

    /** Nobody looks into himself. */
    static Optional<Obstacle> notTheirOwn(ComplaintCase f, Act<ComplaintCase, ComplaintData.Delegation> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var unit = f.desk().unit(act.data().unit()).map(u -> u.name()).orElse("");
        boolean own = unit.equals(f.respondentName()) || unit.equals(f.respondentUnit()) || f.respondent() == ComplaintData.Respondent.CENTRE
                && f.desk().holds(act.data().unit(), Role.AID_APPROVER);
        return unless(!own, "THEIR_OWN", unit);
    }

    static void delegate(Act<ComplaintCase, ComplaintData.Delegation> act) {
        var unit = act.data().unit();
        var role = act.facts().desk().holds(unit, Role.AID_APPROVER) ? Role.AID_APPROVER : Role.JUSTICE_OFFICE;
        act.desk().unitJoins(unit, act.on());
        act.desk().task(ComplaintTask.DELEGATED, Assignee.role(unit, role), act.on(), act.data().by(), "", act.data().what());
    }

    /** Whoever is complained about, or worked on the case, does not look into it and does not decide. */
    static Optional<Obstacle> disinterested(ComplaintCase f, Act<ComplaintCase, ?> act) {
        boolean self = act.caller().name().equals(f.respondentName());
        return unless(!self && !f.desk().workedOn(f.aidFile(), act.caller().accountId()), "OWN_CASE");
    }

    static void investigated(Act<ComplaintCase, ?> act) {
        act.facts().investigated();
        if (act.caller().orgId() != act.file().orgId()) {
            act.desk().settle(ComplaintTask.DELEGATED, "", act.on());
        }
    }

    static Optional<Obstacle> lookedInto(ComplaintCase f, Act<ComplaintCase, ?> act) {
        return unless(f.investigations() > 0, "NOT_INVESTIGATED");
    }

    /** What was found wrong has a consequence, what was not has none. */
    static Optional<Obstacle> measuresFit(ComplaintCase f, Act<ComplaintCase, ComplaintData.Proposal> act) {
        var d = act.data();
        if (d == null) {
            return Optional.empty();
        }
        boolean wrong = d.finding() == ComplaintData.Finding.SUBSTANTIATED || d.finding() == ComplaintData.Finding.PARTLY;
        return unless(wrong != d.measures().isEmpty(), wrong ? "MEASURE_MISSING" : "MEASURE_UNFOUNDED");
    }

    static Optional<Obstacle> answeredInOrder(ComplaintCase f, Act<ComplaintCase, ComplaintData.Answer> act) {
        return unless(act.data() == null || !act.data().servedOn().isAfter(act.on()) && !act.data().servedOn().isBefore(act.file().openedOn()), "SERVED_ON", act.file().openedOn(), act.on());
    }

    static Optional<Obstacle> somethingOrdered(ComplaintCase f, Act<ComplaintCase, ?> act) {
        return unless(!f.measures().isEmpty(), "NOTHING_ORDERED");
    }

    static Optional<Obstacle> orderFollowed(ComplaintCase f, Act<ComplaintCase, ?> act) {
        return unless(f.measures().isEmpty() || f.isFollowed(), "NOT_FOLLOWED");
    }
}
