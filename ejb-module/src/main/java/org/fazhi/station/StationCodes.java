package org.fazhi.station;

/** Lists of codes of the registration; their names stand in {@code codes.properties}. */
public final class StationCodes {

    private StationCodes() {
    }

    /** What somebody is at a station. */
    public enum StaffRole { POLICE, MEDIATOR, CONVENER, ADVISER, LAW_PERSON, RECEIVER, GRID_WORKER, DUTY, OTHER }

    /** What a station offers. */
    public enum Item {
        HELP_CALL, EARLY_DISPUTE, MEDIATION_ADVICE, AID_REFERRAL, DISPUTE_INTAKE, MEDIATION_ROOM, TOPIC_INTAKE, DELIBERATION, PUBLIC_NOTICE,
        CONSULTATION, AID_INTAKE, LAW_EDUCATION, REFERRAL, GUIDANCE, GRID_MEETING
    }

    /** What it has. */
    public enum Facility { ROOM, BARRIER_FREE, VIDEO, SELF_SERVICE, SCREEN, NOTICE_BOARD }

    /** What can be missing or wrong in a registration; told all at once. */
    public enum Defect { PLACE, NAME, STAFF, QUALIFICATION, HOURS, ITEMS, PHOTOS, LINK, SIGN, ROOM, OTHER }

    /** Result of the yearly review. */
    public enum Grade { EXCELLENT, QUALIFIED, BASIC, FAILED }

    /** Why a station is suspended. */
    public enum SuspendReason { NO_DUTY, NO_RESPONSIBLE, COMPLAINT, PREMISES_LOST, RECTIFY_FAILED }

    /** Why a station is closed. */
    public enum CloseReason { MERGE, RELOCATE, REVOKE, OTHER }
}
