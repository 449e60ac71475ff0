package org.fazhi.legalaid;

import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.casework.Relation.OWN_DISTRICT;

import java.util.Arrays;
import java.util.Optional;
import org.fazhi.casework.Act;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.casework.form.Field;

/** 移交站点: the station that received an application is suspended (domain.md 3.4); another unit accompanies it from then on, the centre decides as before. */
public enum HandoverStep implements Step<AidCase> {

    HAND_OVER(Row.<AidCase, Handover>from(Handover.class, open())
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(HandoverStep::named)
            .effect(HandoverStep::handOver)
            .discreet()
            .basis("产品约定：站点暂停须移交在办案件"));

    private final Row<AidCase, ?> row;

    HandoverStep(Row<AidCase, ?> row) {
        this.row = row;
    }

    /**
     * 移交站点.
     *
     * @param taker who takes it over, as named in the suspension
     * @param note  why
     */
    public record Handover(@Field(required = true) Long taker, @Field(value = Field.Kind.AREA, max = 500) String note) {
    }

    private static AidStatus[] open() {
        return Arrays.stream(AidStatus.values()).filter(s -> !s.ends()).toArray(AidStatus[]::new);
    }

    private static Optional<Obstacle> named(AidCase facts, Act<AidCase, Handover> act) {
        var receiver = facts.desk().stations().receiver(act.file().id());
        return receiver.isPresent() && (act.data() == null || act.data().taker() == receiver.get().account()) ? Optional.empty()
                : Obstacle.of(AidProcedure.WORD, "NO_HANDOVER");
    }

    private static void handOver(Act<AidCase, Handover> act) {
        var receiver = act.facts().desk().stations().receiver(act.file().id()).orElseThrow();
        act.desk().unitLeaves(receiver.before(), act.on());
        act.desk().unitJoins(receiver.unit().id(), act.on());
    }

    @Override
    public Row<AidCase, ?> row() {
        return row;
    }
}
