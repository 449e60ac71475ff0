package org.fazhi.adviser;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.adviser.AdviserStatus.AGREED;
import static org.fazhi.adviser.AdviserStatus.ENDED;
import static org.fazhi.adviser.AdviserStatus.PROPOSED;
import static org.fazhi.adviser.AdviserStatus.SERVING;
import static org.fazhi.adviser.AdviserStatus.SUSPENDED;
import static org.fazhi.casework.Relation.OWN_STREET;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.access.Role;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of 村（社区）法律顾问 (domain.md 3.5). */
public enum AdviserStep implements Step<AdviserContract> {

    PROPOSE(Row.<AdviserContract, AdviserData.Proposal>opens(AdviserData.Proposal.class).to(PROPOSED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .effect(AdviserRules::propose).holder(act -> Holder.desk(Role.COMMUNITY))
            .basis("江苏省“一村（社区）一法律顾问”：一名顾问服务不超过5个村（社区）")),

    AGREE(Row.<AdviserContract, AdviserData.Note>from(AdviserData.Note.class, PROPOSED).to(AGREED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(AdviserRules::notTooMany, AdviserRules::placeFree)
            .secondPerson("PROPOSE")
            .basis("江苏省“一村（社区）一法律顾问”：一名顾问服务不超过5个村（社区）")),

    SIGN(Row.<AdviserContract, AdviserData.Contract>from(AdviserData.Contract.class, AGREED).to(SERVING)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(AdviserRules::termFits)
            .effect(AdviserRules::sign)
            .starts(AdviserDeadline.TERM)
            .basis("产品约定：村（社区）、律师事务所、司法所签订聘用合同")),

    VISIT(Row.<AdviserContract, AdviserData.Visit>from(AdviserData.Visit.class, SERVING)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .effect(AdviserRules::visit)
            .basis("产品约定：每月到村（社区）不少于1次，每季度讲座不少于1次")),

    GRADE(Row.<AdviserContract, AdviserData.YearGrade>from(AdviserData.YearGrade.class, SERVING, SUSPENDED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .guard(AdviserRules::yearOver, AdviserRules::cameEnough)
            .effect(act -> act.facts().graded(act.data()))
            .basis("产品约定：年度考核优秀、良好、一般")),

    RENEW(Row.<AdviserContract, AdviserData.Contract>from(AdviserData.Contract.class, SERVING)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(AdviserRules::soonOver, AdviserRules::termFits, AdviserRules::followsOn)
            .effect(AdviserRules::renew)
            .stops(AdviserDeadline.TERM).starts(AdviserDeadline.TERM)
            .basis("产品约定：聘期届满前续签或者另聘")),

    SUSPEND(Row.<AdviserContract, AdviserData.Reason>from(AdviserData.Reason.class, SERVING).to(SUSPENDED)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .effect(AdviserRules::rest)
            .basis("产品约定：执业受限、长期不到岗的暂停")),

    RESUME(Row.<AdviserContract, AdviserData.Note>from(AdviserData.Note.class, SUSPENDED).to(SERVING)
            .by(JUSTICE_OFFICE, OWN_STREET)
            .effect(AdviserRules::resume)
            .basis("产品约定：原因消除后恢复")),

    END(Row.<AdviserContract, AdviserData.End>from(AdviserData.End.class, PROPOSED, AGREED, SERVING, SUSPENDED).to(ENDED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_STREET)
            .guard(AdviserRules::expired)
            .confirm()
            .basis("产品约定：期满、辞任、不履职、受处罚解聘"));

    private final Row<AdviserContract, ?> row;

    AdviserStep(Row<AdviserContract, ?> row) {
        this.row = row;
    }

    @Override
    public Row<AdviserContract, ?> row() {
        return row;
    }
}
