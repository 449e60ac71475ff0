package org.fazhi.team;

import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.casework.Relation.OWN_UNIT;

import org.fazhi.casework.Holder;
import org.fazhi.casework.Row;
import org.fazhi.casework.Step;

/** The table of 专业队伍: whom a community registers serves that community, whom an office registers serves its subdistrict. */
public enum CrewStep implements Step<CrewFacts> {

    REGISTER(Row.<CrewFacts, CrewData.Registration>opens(CrewData.Registration.class).to(CrewStatus.ACTIVE)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_UNIT)
            .effect(act -> {
                act.facts().registered(act.data(), act.on());
                act.file().describe(act.data().name(), act.data().kind().name());
            })
            .holder(act -> Holder.nobody())
            .basis("产品约定：专业队伍名册")),

    CONTACT(Row.<CrewFacts, CrewData.Contact>from(CrewData.Contact.class, CrewStatus.ACTIVE)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_UNIT)
            .effect(act -> act.facts().contact(act.data().leader(), act.data().phone()))
            .basis("产品约定：联系人变更即时更新")),

    END(Row.<CrewFacts, CrewData.End>from(CrewData.End.class, CrewStatus.ACTIVE).to(CrewStatus.ENDED)
            .by(COMMUNITY, OWN_UNIT).by(JUSTICE_OFFICE, OWN_UNIT)
            .effect(act -> act.facts().ends(act.data().since())).confirm()
            .basis("产品约定：停止邀约的，注明日期和原因"));

    private final Row<CrewFacts, ?> row;

    CrewStep(Row<CrewFacts, ?> row) {
        this.row = row;
    }

    @Override
    public Row<CrewFacts, ?> row() {
        return row;
    }
}
