package org.fazhi.deliberation;

import java.time.LocalDate;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Holder;

/** What the steps of {@link DeliberationStep} change. */
final class DeliberationEffects {

    private DeliberationEffects() {
    }

    static void propose(Act<DeliberationTopic, DeliberationData.Proposal> act) {
        act.facts().proposed(act.data());
        act.file().describe(act.data().subject(), act.data().scope().name());
    }

    static void screen(Act<DeliberationTopic, DeliberationData.Screening> act) {
        act.facts().screened(act.data());
        act.file().describe(act.data().subject(), act.facts().scope().name());
        if (act.file().number() == null) {
            var unit = act.facts().staff().unit(act.file().orgId()).orElseThrow();
            act.desk().issueNumber("deliberation:" + act.file().orgId(), "（{year}）" + unit.shortName() + "援议字第{n}号", act.on());
        }
    }

    static void notice(Act<DeliberationTopic, DeliberationData.Notice> act) {
        act.facts().appointed(act.data().heldOn(), act.data().heldAt(), act.data().heldPlace());
    }

    static void vote(Act<DeliberationTopic, DeliberationData.Vote> act) {
        act.facts().voted(act.data().votesFor(), act.data().areaFor());
        act.facts().decided(DeliberationCodes.Outcome.VOTED, act.data().resolution(), act.data().duties());
    }

    static void noConsensus(Act<DeliberationTopic, ?> act) {
        act.facts().decided(DeliberationCodes.Outcome.NO_CONSENSUS, null, java.util.List.of());
    }

    /** Each duty becomes a task of the community, which sees to it. */
    static void start(Act<DeliberationTopic, ?> act) {
        act.facts().duties().forEach(d -> act.desk().task(DeliberationTask.EXECUTE, Assignee.role(act.file().orgId(), Role.COMMUNITY), act.on(),
                d.dueOn().isBefore(act.on()) ? act.on() : d.dueOn(), String.valueOf(d.id()), d.owner() + "：" + d.text().substring(0, Math.min(300, d.text().length()))));
    }

    static void progress(Act<DeliberationTopic, DeliberationData.Progress> act) {
        LocalDate on = act.on();
        act.facts().duty(act.data().duty()).ifPresent(d -> d.done(on));
        act.desk().settle(DeliberationTask.EXECUTE, String.valueOf(act.data().duty()), on);
    }

    static Holder community(Act<DeliberationTopic, ?> act) {
        return Holder.desk(Role.COMMUNITY);
    }

    /** The office of the subdistrict looks at the law; where there is none the community keeps it in hand. */
    static Holder office(Act<DeliberationTopic, ?> act) {
        var staff = act.facts().staff();
        var street = act.file().streetId() == null ? null : staff.unit(act.file().streetId()).orElse(null);
        return street == null ? Holder.desk(Role.COMMUNITY) : staff.unitsBelow(street.path(), "JUSTICE_OFFICE").stream().findFirst()
                .map(u -> Holder.desk(Role.JUSTICE_OFFICE, u.id())).orElseGet(() -> Holder.desk(Role.COMMUNITY));
    }
}
