package org.fazhi.deliberation;

/** Lists of codes of a deliberation; their names stand in {@code codes.properties} under {@code <List>.<CODE>}. */
public final class DeliberationCodes {

    private DeliberationCodes() {
    }

    /** What a topic is about. */
    public enum Scope { PUBLIC, PROPERTY, BUILDING, FAMILY }

    /** Who brought it. */
    public enum Origin { RESIDENT, PARTY_BRANCH, COMMUNITY, MICRO_COURT, GRID, LIVE_ROOM }

    /** By whose rules it is decided. */
    public enum Rule {
        /** 议事协商: talks without a vote that binds. */ TALKS,
        /** 居民会议. */ RESIDENTS,
        /** 业主共同决定. */ OWNERS
    }

    /** Who takes part in a residents' meeting. */
    public enum Unit { PERSONS, HOUSEHOLDS, REPRESENTATIVES }

    /** What the written opinion says. */
    public enum Opinion { LAWFUL, AMEND, UNLAWFUL }

    /** Where a topic goes that is none of self-government. */
    public enum Elsewhere { DEPARTMENT, MEDIATION, COURT_OR_ARBITRATION, HOTLINE, NOT_LAWFUL, OTHER }

    /** What party members and residents say of it afterwards. */
    public enum Grade { GOOD, FAIR, POOR }

    /** How it ended. */
    public enum Outcome { CONSENSUS, VOTED, NO_CONSENSUS }
}
