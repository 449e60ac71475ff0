package org.fazhi.court;

import org.fazhi.casework.conflict.PanelTier;

/** Lists of codes of the micro court; their names stand in {@code codes.properties} under {@code <List>.<CODE>}. */
public final class CourtCodes {

    private CourtCodes() {
    }

    /** 分层议事: what a matter is about. */
    public enum Kind { PUBLIC, PROPERTY, BUILDING, FAMILY }

    /** How it came. */
    public enum Channel { WINDOW, PHONE, STATION, GRID, WEEKLY_MEETING, OTHER }

    /** Why a higher tier sits. */
    public enum Lift { UNSOLVED_SESSION, UNSOLVED_DAYS, MONEY, RISK, LEGAL_DOUBT, PARTY_ASKS }

    /** What somebody is who is invited and stands in no register of the house. */
    public enum Profession {
        JUDGE(PanelTier.OFFICER), PROSECUTOR(PanelTier.OFFICER), POLICE(PanelTier.OFFICER), LAWYER(PanelTier.OFFICER), LEGAL_WORKER(PanelTier.OFFICER),
        SOCIAL_ORGANISATION(PanelTier.PROFESSIONAL), TRADE_EXPERT(PanelTier.PROFESSIONAL), ABLE_NEIGHBOUR(PanelTier.ABLE);

        private final PanelTier tier;

        Profession(PanelTier tier) {
            this.tier = tier;
        }

        /** {@return what such a person brings} */
        public PanelTier tier() {
            return tier;
        }
    }

    /** How the parties were told. */
    public enum NoticeMethod { IN_PERSON, PHONE, MESSAGE, VISIT }

    /** Why it is not taken up, or not gone on with. */
    public enum Ground { EMERGENCY, CRIME, SEIZED, OUT_OF_SCOPE, NOT_WILLING, WITHDRAWN }

    /** Where else the matter belongs. */
    public enum Route { LITIGATION, ARBITRATION, ADMINISTRATIVE, OTHER }

    /** What became of what was agreed. */
    public enum Performance { DONE, PARTLY, NOT_DONE, NOT_NEEDED }

    /** What the parties say of it. */
    public enum Satisfaction { SATISFIED, FAIR, UNSATISFIED, NO_ANSWER }

    /** How it ended. */
    public enum Outcome { SETTLED, MEDIATION, TOPIC, AID, ROUTE, NO_RESULT, DECLINED }
}
