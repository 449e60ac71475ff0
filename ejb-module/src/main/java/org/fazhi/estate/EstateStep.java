package org.fazhi.estate;

import static org.fazhi.access.Role.BUREAU_LEADER;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.MEDIATION_SECTION;
import static org.fazhi.casework.Relation.OWN_DISTRICT;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;
import static org.fazhi.estate.EstateStatus.APPLIED;
import static org.fazhi.estate.EstateStatus.ASSESSED;
import static org.fazhi.estate.EstateStatus.CANCELLED;
import static org.fazhi.estate.EstateStatus.NAMED;
import static org.fazhi.estate.EstateStatus.PUBLICISED;
import static org.fazhi.estate.EstateStatus.RECTIFYING;
import static org.fazhi.estate.EstateStatus.REJECTED;
import static org.fazhi.estate.EstateStatus.REVIEWED;
import static org.fazhi.estate.EstateStatus.REVIEWING;
import static org.fazhi.estate.EstateStatus.REVOKED;

import org.fazhi.casework.Holder;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;
import org.fazhi.estate.EstateData.Assessment;
import org.fazhi.estate.EstateData.Note;
import org.fazhi.estate.EstateData.Reason;

/** The table of 法治小区: 申报 → 初审 → 考核 → 公示 → 命名 → 半年自查 → 复核 → 保留、整改、撤销 (domain.md 3.6). */
public enum EstateStep implements Step<EstateFile> {

    APPLY(Row.<EstateFile, EstateData.Application>opens(EstateData.Application.class).to(APPLIED)
            .by(COMMUNITY, OWN_UNIT)
            .guard(EstateRules::schemeThere, EstateRules::estateOfCommunity, EstateRules::notRunning)
            .effect(EstateRules::apply).holder(act -> act.facts().table().desk(act.file(), JUSTICE_OFFICE))
            .starts(EstateDeadline.FIRST_REVIEW)
            .basis(Bases.HOUSE)),

    FIRST_PASS(Row.<EstateFile, Reason>from(Reason.class, APPLIED).to(REVIEWED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .holder(act -> act.facts().table().desk(act.file(), MEDIATION_SECTION))
            .stops(EstateDeadline.FIRST_REVIEW).starts(EstateDeadline.ASSESSMENT)
            .basis(Bases.HOUSE)),

    FIRST_REJECT(Row.<EstateFile, Reason>from(Reason.class, APPLIED).to(REJECTED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .stops(EstateDeadline.FIRST_REVIEW).confirm()
            .basis(Bases.HOUSE)),

    ASSESS(Row.<EstateFile, Assessment>from(Assessment.class, REVIEWED).to(ASSESSED)
            .by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(EstateRules::scoredWhole, EstateRules::nothingRulesOut, EstateRules::enoughPoints)
            .effect(EstateRules::assess)
            .stops(EstateDeadline.ASSESSMENT).papers(EstatePaper.SCORES)
            .basis(Bases.SCHEME)),

    ASSESS_FAIL(Row.<EstateFile, Assessment>from(Assessment.class, REVIEWED).to(REJECTED)
            .by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(EstateRules::scoredWhole)
            .effect(EstateRules::assess)
            .stops(EstateDeadline.ASSESSMENT).papers(EstatePaper.SCORES).confirm()
            .basis(Bases.SCHEME)),

    PUBLICISE(Row.<EstateFile, Note>from(Note.class, ASSESSED).to(PUBLICISED)
            .by(MEDIATION_SECTION, OWN_DISTRICT)
            .starts(EstateDeadline.NOTICE).papers(EstatePaper.NOTICE)
            .basis("产品约定：命名前公示5个工作日")),

    NAME(Row.<EstateFile, EstateData.Naming>from(EstateData.Naming.class, PUBLICISED).to(NAMED)
            .by(BUREAU_LEADER, OWN_DISTRICT)
            .guard(EstateRules::noticeOver, EstateRules::nobodyObjects)
            .effect(EstateRules::name).holder(act -> Holder.desk(COMMUNITY))
            .secondPerson("ASSESS")
            .stops(EstateDeadline.NOTICE).starts(EstateDeadline.REVIEW).papers(EstatePaper.DECISION).confirm()
            .basis("产品约定：公示期满命名")),

    REFUSE_NAME(Row.<EstateFile, Reason>from(Reason.class, PUBLICISED).to(REJECTED)
            .by(BUREAU_LEADER, OWN_DISTRICT)
            .stops(EstateDeadline.NOTICE).confirm()
            .basis("产品约定：公示有异议并查实的不予命名")),

    SELF_CHECK(Row.<EstateFile, EstateData.SelfCheck>from(EstateData.SelfCheck.class, NAMED)
            .by(COMMUNITY, OWN_UNIT)
            .effect(EstateRules::check)
            .basis("产品约定：每半年自查一次")),

    BEGIN_REVIEW(Row.<EstateFile, Note>from(Note.class, NAMED).to(REVIEWING)
            .by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(EstateRules::timeOfReview)
            .effect(EstateRules::rest).holder(act -> act.facts().table().desk(act.file(), MEDIATION_SECTION))
            .basis("参照全国民主法治示范村（社区）：每2年复核")),

    KEEP(Row.<EstateFile, Assessment>from(Assessment.class, REVIEWING, RECTIFYING).to(NAMED)
            .by(MEDIATION_SECTION, OWN_DISTRICT)
            .guard(EstateRules::scoredWhole, EstateRules::nothingRulesOut, EstateRules::enoughPoints)
            .effect(EstateRules::keep).holder(act -> Holder.desk(COMMUNITY))
            .stops(EstateDeadline.REVIEW, EstateDeadline.RECTIFY).starts(EstateDeadline.REVIEW).papers(EstatePaper.SCORES)
            .basis("参照全国民主法治示范村（社区）：保留命名")),

    ASK_RECTIFY(Row.<EstateFile, Reason>from(Reason.class, REVIEWING).to(RECTIFYING)
            .by(MEDIATION_SECTION, OWN_DISTRICT)
            .holder(act -> Holder.desk(COMMUNITY))
            .stops(EstateDeadline.REVIEW).starts(EstateDeadline.RECTIFY)
            .basis("产品约定：限期整改")),

    REVOKE(Row.<EstateFile, Reason>from(Reason.class, REVIEWING, RECTIFYING).to(REVOKED)
            .by(BUREAU_LEADER, OWN_DISTRICT)
            .secondPerson("BEGIN_REVIEW")
            .papers(EstatePaper.REVOCATION).confirm()
            .basis("参照全国民主法治示范村（社区）：撤销命名")),

    CANCEL(Row.<EstateFile, Reason>from(Reason.class, APPLIED, REVIEWED, ASSESSED, NAMED, REVIEWING, RECTIFYING).to(CANCELLED)
            .by(COMMUNITY, OWN_UNIT).by(MEDIATION_SECTION, OWN_DISTRICT)
            .confirm()
            .basis("参照全国民主法治示范村（社区）：小区合并、拆除或者撤回申报的注销"));

    /** Legal bases that several rows share. */
    private static final class Bases {
        static final String HOUSE = "产品约定：法治小区创建";
        static final String SCHEME = "本区法治小区考评办法（版本见考评表）";
    }

    private final Row<EstateFile, ?> row;

    EstateStep(Row<EstateFile, ?> row) {
        this.row = row;
    }

    @Override
    public Row<EstateFile, ?> row() {
        return row;
    }
}
