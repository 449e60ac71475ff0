package org.fazhi.deliberation;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.deliberation.DeliberationStatus.CLOSED;
import static org.fazhi.deliberation.DeliberationStatus.DECIDED;
import static org.fazhi.deliberation.DeliberationStatus.EVALUATED;
import static org.fazhi.deliberation.DeliberationStatus.EXECUTING;
import static org.fazhi.deliberation.DeliberationStatus.HELD;
import static org.fazhi.deliberation.DeliberationStatus.NOTICED;
import static org.fazhi.deliberation.DeliberationStatus.NO_CONSENSUS;
import static org.fazhi.deliberation.DeliberationStatus.PROPOSED;
import static org.fazhi.deliberation.DeliberationStatus.PUBLICISED;
import static org.fazhi.deliberation.DeliberationStatus.REDIRECTED;
import static org.fazhi.deliberation.DeliberationStatus.REVIEWED;
import static org.fazhi.deliberation.DeliberationStatus.SCREENED;
import static org.fazhi.deliberation.DeliberationStatus.SURVEYED;

import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.casework.Wording;

/** The table of 援法议事 (domain.md 4.3), from the proposal to the evaluation. */
public enum DeliberationStep implements Step<DeliberationTopic> {

    PROPOSE(Row.<DeliberationTopic, DeliberationData.Proposal>opens(DeliberationData.Proposal.class).to(PROPOSED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .effect(DeliberationEffects::propose).holder(DeliberationEffects::community)
            .starts(DeliberationDeadline.SCREENING)
            .basis("城市居民委员会组织法第10条")),

    SCREEN(Row.<DeliberationTopic, DeliberationData.Screening>from(DeliberationData.Screening.class, PROPOSED).to(SCREENED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::ofSelfGovernment, DeliberationGuards::ruleFits, Wording.plain(DeliberationProcedure.WORD))
            .effect(DeliberationEffects::screen)
            .stops(DeliberationDeadline.SCREENING)
            .basis("民法典第278条、城市居民委员会组织法第3条；法律顾问提出意见")),

    REDIRECT(Row.<DeliberationTopic, DeliberationData.Redirection>from(DeliberationData.Redirection.class, PROPOSED, SCREENED, SURVEYED).to(REDIRECTED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .stops(DeliberationDeadline.SCREENING).confirm()
            .basis("产品约定：不属于自治范围或者不合法的转出")),

    SURVEY(Row.<DeliberationTopic, DeliberationData.Survey>from(DeliberationData.Survey.class, SCREENED).to(SURVEYED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::longEnoughAsked, Wording.plain(DeliberationProcedure.WORD))
            .effect(act -> act.facts().surveyed(act.data().findings()))
            .basis("产品约定：会前调研不少于3日")),

    GIVE_OPINION(Row.<DeliberationTopic, DeliberationData.LegalOpinion>from(DeliberationData.LegalOpinion.class, SCREENED, SURVEYED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .effect(act -> act.facts().advised(act.data()))
            .leadsWhen(f -> f.opinion() == null && f.findings() != null)
            .papers(DeliberationPaper.OPINION)
            .basis("产品约定：律师询事，议事、表决前出具书面法律意见")),

    NOTIFY(Row.<DeliberationTopic, DeliberationData.Notice>from(DeliberationData.Notice.class, SURVEYED).to(NOTICED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::lawful, DeliberationGuards::noticedEarly, Wording.plain(DeliberationProcedure.WORD))
            .effect(DeliberationEffects::notice)
            .papers(DeliberationPaper.NOTICE)
            .basis("产品约定：3日前通知，附议程和材料")),

    POSTPONE(Row.<DeliberationTopic, DeliberationData.Reason>from(DeliberationData.Reason.class, NOTICED).to(SURVEYED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .effect(act -> act.facts().appointed(null, null, null))
            .basis("产品约定：到会不足或者改期的重新通知")),

    HOLD(Row.<DeliberationTopic, DeliberationData.Meeting>from(DeliberationData.Meeting.class, NOTICED).to(HELD)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::onItsDay, DeliberationGuards::enoughCame, Wording.plain(DeliberationProcedure.WORD))
            .effect(act -> act.facts().held(act.data(), act.on()))
            .leadsWhen(f -> f.heldAt() != null)
            .papers(DeliberationPaper.RECORD)
            .basis("城市居民委员会组织法第9条；民法典第278条")),

    AGREE(Row.<DeliberationTopic, DeliberationData.Consensus>from(DeliberationData.Consensus.class, HELD).to(DECIDED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::talksOnly, Wording.plain(DeliberationProcedure.WORD))
            .effect(act -> act.facts().decided(DeliberationCodes.Outcome.CONSENSUS, act.data().resolution(), act.data().duties()))
            .holder(DeliberationEffects::office)
            .leadsWhen(f -> f.rule() == DeliberationCodes.Rule.TALKS)
            .starts(DeliberationDeadline.REVIEW).papers(DeliberationPaper.RESOLUTION)
            .basis("产品约定：协商一致形成议事结果")),

    VOTE(Row.<DeliberationTopic, DeliberationData.Vote>from(DeliberationData.Vote.class, HELD).to(DECIDED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::lawful, DeliberationGuards::carried, Wording.plain(DeliberationProcedure.WORD))
            .effect(DeliberationEffects::vote).holder(DeliberationEffects::office)
            .leadsWhen(f -> f.rule() != DeliberationCodes.Rule.TALKS)
            .starts(DeliberationDeadline.REVIEW).papers(DeliberationPaper.RESOLUTION)
            .basis("城市居民委员会组织法第9条；民法典第278条第2款")),

    NO_AGREEMENT(Row.<DeliberationTopic, DeliberationData.Reason>from(DeliberationData.Reason.class, HELD).to(NO_CONSENSUS)
            .by(COMMUNITY, OWN_UNIT)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .effect(DeliberationEffects::noConsensus)
            .basis("产品约定：未达成共识的如实记录")),

    REVIEW_PASS(Row.<DeliberationTopic, DeliberationData.Note>from(DeliberationData.Note.class, DECIDED).to(REVIEWED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .holder(DeliberationEffects::community)
            .secondPerson("GIVE_OPINION")
            .stops(DeliberationDeadline.REVIEW)
            .basis("产品约定：议事结果公示前合法性审查")),

    REVIEW_BACK(Row.<DeliberationTopic, DeliberationData.Reason>from(DeliberationData.Reason.class, DECIDED).to(SURVEYED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .effect(act -> act.facts().back()).holder(DeliberationEffects::community)
            .stops(DeliberationDeadline.REVIEW)
            .basis("产品约定：审查不通过的退回重议")),

    PUBLICISE(Row.<DeliberationTopic, DeliberationData.Publication>from(DeliberationData.Publication.class, REVIEWED).to(PUBLICISED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .starts(DeliberationDeadline.NOTICE).papers(DeliberationPaper.PUBLIC_NOTICE)
            .basis("产品约定：公示5日")),

    START(Row.<DeliberationTopic, DeliberationData.Start>from(DeliberationData.Start.class, PUBLICISED).to(EXECUTING)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::noticeOver, DeliberationGuards::objectionAnswered, Wording.plain(DeliberationProcedure.WORD))
            .effect(DeliberationEffects::start)
            .stops(DeliberationDeadline.NOTICE).starts(DeliberationDeadline.EVALUATION)
            .basis("产品约定：公示期满执行")),

    PROGRESS(Row.<DeliberationTopic, DeliberationData.Progress>from(DeliberationData.Progress.class, EXECUTING)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::dutyKnown, Wording.plain(DeliberationProcedure.WORD))
            .effect(DeliberationEffects::progress)
            .leadsWhen(f -> f.duties().stream().anyMatch(d -> d.doneOn() == null))
            .basis("产品约定：逐项落实")),

    EVALUATE(Row.<DeliberationTopic, DeliberationData.Evaluation>from(DeliberationData.Evaluation.class, EXECUTING).to(EVALUATED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(DeliberationGuards::allDone, DeliberationGuards::gradesFit, Wording.plain(DeliberationProcedure.WORD))
            .effect(act -> act.facts().evaluated(act.data().grade()))
            .stops(DeliberationDeadline.EVALUATION)
            .basis("产品约定：党员评事、居民评议")),

    TAKE_UP_AGAIN(Row.<DeliberationTopic, DeliberationData.Note>from(DeliberationData.Note.class, NO_CONSENSUS).to(SCREENED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .effect(act -> act.facts().back())
            .basis("产品约定：条件变化后可以再议")),

    CLOSE(Row.<DeliberationTopic, DeliberationData.Note>from(DeliberationData.Note.class, EVALUATED, NO_CONSENSUS).to(CLOSED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(Wording.plain(DeliberationProcedure.WORD))
            .basis("产品约定：援法议事"));

    private final Row<DeliberationTopic, ?> row;

    DeliberationStep(Row<DeliberationTopic, ?> row) {
        this.row = row;
    }

    @Override
    public Row<DeliberationTopic, ?> row() {
        return row;
    }
}
