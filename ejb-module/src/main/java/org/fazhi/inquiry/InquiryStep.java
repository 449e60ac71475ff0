package org.fazhi.inquiry;

import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.access.Role.RECORDER;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_UNIT;

import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.inquiry.InquiryData.Answer;
import org.fazhi.inquiry.InquiryData.Handover;
import org.fazhi.inquiry.InquiryData.Reception;
import org.fazhi.inquiry.InquiryData.ToMediation;
import org.fazhi.station.StationCodes.Item;
import org.fazhi.station.StationDutyService.Receiver;

/** The table of inquiries. */
public enum InquiryStep implements Step<InquiryCase> {

    RECEIVE(Row.<InquiryCase, Reception>opens(Reception.class).to(InquiryStatus.RECEIVED)
            .by(COMMUNITY, OWN_UNIT).by(COMMITTEE_CHAIR, OWN_UNIT).by(MEDIATOR, OWN_UNIT).by(RECORDER, OWN_UNIT).by(JUSTICE_OFFICE, OWN_UNIT)
            .guard(InquiryStep::stationOpen)
            .effect(InquiryStep::note).holder(InquiryStep::receiver)
            .starts(InquiryDeadline.ANSWER)
            .basis("产品约定：首问负责")),

    TO_MEDIATION(Row.<InquiryCase, ToMediation>from(ToMediation.class, InquiryStatus.RECEIVED).to(InquiryStatus.CONVERTED)
            .by(COMMUNITY, OWN_UNIT).by(COMMITTEE_CHAIR, OWN_UNIT).by(MEDIATOR, OWN_UNIT).by(RECORDER, OWN_UNIT)
            .guard(InquiryStep::opponentKnown)
            .effect(act -> act.desk().goesOnIn("mediation", "REGISTER", act.facts().asMediation(act.data())))
            .leadsWhen(facts -> facts.purpose() == InquiryCase.Purpose.DISPUTE)
            .stops(InquiryDeadline.ANSWER).confirm()
            .basis("人民调解法第17条")),

    ANSWER(Row.<InquiryCase, Answer>from(Answer.class, InquiryStatus.RECEIVED).to(InquiryStatus.ANSWERED)
            .by(COMMUNITY, OWN_UNIT).by(COMMITTEE_CHAIR, OWN_UNIT).by(MEDIATOR, OWN_UNIT).by(RECORDER, OWN_UNIT).by(JUSTICE_OFFICE, OWN_UNIT)
            .stops(InquiryDeadline.ANSWER)
            .basis("产品约定：首问负责")),

    HAND_OVER(Row.<InquiryCase, Handover>from(Handover.class, InquiryStatus.RECEIVED)
            .by(PUBLIC_SERVICE_SECTION, OWN_DISTRICT)
            .guard(InquiryStep::named)
            .effect(act -> act.file().movesTo(successor(act).unit())).holder(InquiryStep::taker)
            .discreet()
            .basis("产品约定：站点暂停须移交在办案件"));

    private final Row<InquiryCase, ?> row;

    InquiryStep(Row<InquiryCase, ?> row) {
        this.row = row;
    }

    private static void note(Act<InquiryCase, Reception> act) {
        act.facts().received(act.data());
        act.file().describe(act.facts().title(), act.data().purpose().name());
    }

    /** Whoever is asked first holds it. */
    private static Holder receiver(Act<InquiryCase, Reception> act) {
        var role = act.caller().roles().stream().filter(r -> RECEIVE.row.who().stream().anyMatch(w -> w.role() == r)).sorted().findFirst();
        return role.map(r -> Holder.person(act.caller().accountId(), r)).orElseGet(() -> Holder.desk(Role.COMMITTEE_CHAIR));
    }

    private static Optional<Obstacle> opponentKnown(InquiryCase facts, Act<InquiryCase, ToMediation> act) {
        return act.data() == null || act.data().opponent() != null || facts.opponent() != null ? Optional.empty() : Obstacle.of("inquiry", "OPPONENT");
    }

    /** Whoever comes to a suspended station is sent on, and not written down there. */
    private static Optional<Obstacle> stationOpen(InquiryCase facts, Act<InquiryCase, ?> act) {
        return Stream.of(Item.CONSULTATION, Item.DISPUTE_INTAKE).map(i -> facts.stations().stopped(act.file().orgId(), i)).flatMap(Optional::stream).findFirst()
                .flatMap(s -> Obstacle.of("inquiry", "STATION_STOPPED", s.name(), s.since()));
    }

    private static Optional<Obstacle> named(InquiryCase facts, Act<InquiryCase, Handover> act) {
        var receiver = facts.stations().receiver(act.file().id());
        return receiver.isPresent() && (act.data() == null || act.data().taker() == receiver.get().account()) ? Optional.empty() : Obstacle.of("inquiry", "NO_HANDOVER");
    }

    private static Receiver successor(Act<InquiryCase, ?> act) {
        return act.facts().stations().receiver(act.file().id()).orElseThrow();
    }

    private static Holder taker(Act<InquiryCase, Handover> act) {
        var receiver = successor(act);
        return Holder.person(receiver.account(), receiver.roles().stream().filter(r -> ANSWER.row.who().stream().anyMatch(w -> w.role() == r)).sorted().findFirst()
                .orElse(Role.COMMITTEE_CHAIR));
    }

    @Override
    public Row<InquiryCase, ?> row() {
        return row;
    }
}
