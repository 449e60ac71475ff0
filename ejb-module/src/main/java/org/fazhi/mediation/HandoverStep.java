package org.fazhi.mediation;

import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.casework.Relation.OWN_DISTRICT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.casework.form.Field;
import org.fazhi.station.StationDutyService.Receiver;

/** 移交承办: a station is suspended (domain.md 3.4), and what its committee has in hand goes to the committee that was named; clocks run on. */
public enum HandoverStep implements Step<MediationCase> {

    HAND_OVER(Row.<MediationCase, Handover>from(Handover.class, open())
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(HandoverStep::named)
            .effect(HandoverStep::handOver).holder(HandoverStep::holder)
            .discreet()
            .basis("产品约定：站点暂停须移交在办案件"));

    /** Before a mediator was assigned the chair of the new committee decides who mediates. */
    private static final List<MediationStatus> UNASSIGNED = List.of(MediationStatus.REGISTERED, MediationStatus.ACCEPTED);

    private final Row<MediationCase, ?> row;

    HandoverStep(Row<MediationCase, ?> row) {
        this.row = row;
    }

    /**
     * 移交承办.
     *
     * @param taker who takes it over, as named in the suspension
     * @param note  why
     */
    public record Handover(@Field(required = true) Long taker, @Field(value = Field.Kind.AREA, max = 500) String note) {
    }

    private static MediationStatus[] open() {
        return Arrays.stream(MediationStatus.values()).filter(s -> !s.ends()).toArray(MediationStatus[]::new);
    }

    private static Optional<Obstacle> named(MediationCase facts, Act<MediationCase, Handover> act) {
        var receiver = facts.desk().stations().receiver(act.file().id());
        return receiver.isPresent() && (act.data() == null || act.data().taker() == receiver.get().account()) ? Optional.empty() : Obstacle.of("mediation", "NO_HANDOVER");
    }

    private static Receiver receiver(Act<MediationCase, Handover> act) {
        return act.facts().desk().stations().receiver(act.file().id()).orElseThrow();
    }

    private static void handOver(Act<MediationCase, Handover> act) {
        act.desk().drop(MediationTask.TRANSFER_ANSWER, "", act.on());
        var receiver = receiver(act);
        act.file().movesTo(receiver.unit());
        act.desk().handledBy(waits(act) ? List.of() : List.of(receiver.account()), act.on());
    }

    private static boolean waits(Act<MediationCase, Handover> act) {
        return UNASSIGNED.stream().anyMatch(s -> s.name().equals(act.file().status()));
    }

    private static Holder holder(Act<MediationCase, Handover> act) {
        var receiver = receiver(act);
        return waits(act) ? act.facts().desk().chair(receiver.unit().id())
                : Holder.person(receiver.account(), receiver.roles().contains(Role.MEDIATOR) ? Role.MEDIATOR : Role.COMMITTEE_CHAIR);
    }

    @Override
    public Row<MediationCase, ?> row() {
        return row;
    }
}
