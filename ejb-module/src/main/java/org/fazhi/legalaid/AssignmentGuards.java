package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** The conditions of {@link AssignmentStep} (法律援助法26、46; domain.md 2.6). */
final class AssignmentGuards {

    private AssignmentGuards() {
    }

    private static Optional<Obstacle> no(String code, Object... args) {
        return Obstacle.of(AidProcedure.WORD, code, args);
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : no(code, args);
    }

    /** {@return those who may be assigned, the proposed one first} */
    static List<ProviderChoice.Ranked> proposal(AidCase facts, Act<AidCase, ?> act, AidCodes.AssignMode mode, int seed) {
        return facts.desk().proposal(facts, act.file().districtId(), act.on(), mode, seed);
    }

    static Optional<Obstacle> providerFits(AidCase facts, Act<AidCase, AssignmentData.Assignment> act) {
        return act.data() == null ? Optional.empty() : fits(facts, act, act.data().unit(), act.data().provider());
    }

    static Optional<Obstacle> appointedFits(AidCase facts, Act<AidCase, AssignmentData.Appointment> act) {
        return act.data() == null ? Optional.empty() : fits(facts, act, facts.handling().unit(), act.data().provider());
    }

    static Optional<Obstacle> changedFits(AidCase facts, Act<AidCase, AssignmentData.Change> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        boolean same = act.data().provider() != null && act.data().provider().equals(facts.handling().provider());
        return same ? no("SAME_PERSON") : fits(facts, act, act.data().unit(), act.data().provider());
    }

    private static Optional<Obstacle> fits(AidCase facts, Act<AidCase, ?> act, Long unitId, Long account) {
        var unit = facts.desk().unit(unitId);
        var ofUnit = facts.desk().providers(act.file().districtId(), act.on()).stream().filter(p -> unitId != null && p.unit() == unitId).toList();
        if (unit == null || ofUnit.isEmpty()) {
            return no("UNIT_WITHOUT_PROVIDERS");
        }
        if (account == null) {
            return unitFits(facts, act, ofUnit);
        }
        var person = ofUnit.stream().filter(p -> p.account() == account).findFirst();
        if (person.isEmpty()) {
            return no("NOT_OF_UNIT", unit.name());
        }
        var need = facts.desk().need(facts, act.on());
        var bar = ProviderChoice.bar(person.get(), need);
        if (bar.isPresent()) {
            return no(bar.get().name(), person.get().name(), need.graveYears());
        }
        return AidConflicts.of(facts, person.get(), unit.id(), unit.name()).map(why -> new Obstacle("CONFLICT", why));
    }

    /** A unit can be assigned alone when it has somebody whom nothing bars; who it will be, it says within its days. */
    private static Optional<Obstacle> unitFits(AidCase facts, Act<AidCase, ?> act, List<Provider> ofUnit) {
        var conflict = AidConflicts.of(facts, null, ofUnit.get(0).unit(), ofUnit.get(0).unitName());
        if (conflict.isPresent()) {
            return Optional.of(new Obstacle("CONFLICT", conflict.get()));
        }
        var need = facts.desk().need(facts, act.on());
        var bars = ofUnit.stream().map(p -> ProviderChoice.bar(p, need)).toList();
        return bars.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : no("NOBODY_FITS", ofUnit.get(0).unitName(),
                Texts.of(AidProcedure.WORD).get("Bar." + bars.get(0).orElseThrow()));
    }

    /** Whoever assigns somebody else than the mode proposes, or somebody with a full load, says why. */
    static Optional<Obstacle> whyNotProposed(AidCase facts, Act<AidCase, AssignmentData.Assignment> act) {
        var d = act.data();
        if (d == null || d.why() != null || d.mode() == AidCodes.AssignMode.WISH && d.provider() != null) {
            return d != null && d.mode() == AidCodes.AssignMode.WISH && d.provider() == null ? no("WISH_WHOM") : Optional.empty();
        }
        if (d.mode() == AidCodes.AssignMode.RANDOM && d.seed() == null) {
            return no("SEED");
        }
        var first = proposal(facts, act, d.mode(), d.seed() == null ? 0 : d.seed()).stream().findFirst().map(ProviderChoice.Ranked::provider);
        boolean proposed = first.isPresent() && (d.provider() == null ? first.get().unit() == d.unit() : first.get().account() == d.provider());
        return unless(proposed, "WHY", first.map(p -> p.unitName() + "　" + p.name()).orElse("—"));
    }

    static Optional<Obstacle> providerNamed(AidCase facts, Act<AidCase, ?> act) {
        return unless(facts.handling().provider() != null, "NO_PROVIDER");
    }

    static Optional<Obstacle> contractDay(AidCase facts, Act<AidCase, AssignmentData.Contract> act) {
        return unless(act.data() == null || !act.data().signedOn().isBefore(facts.handling().assignedOn()), "CONTRACT_BEFORE", facts.handling().assignedOn());
    }

    /** The recipient shows that the person does not do the work (法律援助法55). */
    static Optional<Obstacle> changeProven(AidCase facts, Act<AidCase, AssignmentData.ChangeRequest> act) {
        var d = act.data();
        return unless(d == null || d.by() != AidCodes.ChangeBy.RECIPIENT || d.evidence() != null, "EVIDENCE");
    }

    /** Who asked for it does not decide on it. */
    static Optional<Obstacle> notOwnChange(AidCase facts, Act<AidCase, ?> act) {
        boolean own = act.desk().history().stream().filter(e -> AssignmentStep.ASK_CHANGE.name().equals(e.step())).reduce((a, b) -> b)
                .map(FileEvent::accountId).filter(a -> a == act.caller().accountId()).isPresent();
        return unless(!own, "OWN_CHANGE");
    }

    static Optional<Obstacle> terminationServed(AidCase facts, Act<AidCase, AssignmentData.Termination> act) {
        return unless(act.data() == null || !act.data().servedOn().isBefore(act.file().openedOn()), "SERVED_BEFORE");
    }

    /** 不再符合经济困难 ends nothing where hardship was never asked. */
    static Optional<Obstacle> codeFits(AidCase facts, Act<AidCase, AssignmentData.Termination> act) {
        boolean poor = act.data() != null && act.data().code() == AidCodes.TerminationCode.NO_LONGER_POOR;
        boolean asked = !facts.byNotice() && facts.hardship().route() != AidCodes.HardshipRoute.NOT_REQUIRED;
        return unless(!poor || asked, "CODE_NOT_ASKED");
    }

    static Optional<Obstacle> allServed(AidCase facts, Act<AidCase, AssignmentData.Service> act) {
        LocalDate unitOn = act.data() == null ? null : act.data().unitOn();
        return unless(act.data() == null || facts.handling().unit() == null || unitOn != null, "SERVE_UNIT");
    }
}
