package org.fazhi.grid;

/** The code lists of a matter; names in Chinese stand in the bundle under {@code <List>.<CODE>}. */
public final class MatterCodes {

    private MatterCodes() {
    }

    /** 什么事; the file's topic. */
    public enum Kind { NEIGHBOUR, PROPERTY, FAMILY, SAFETY, ENVIRONMENT, OTHER }

    /** Whom somebody called first, when life or limb was at stake. */
    public enum Alarm { FIRE_119, MEDICAL_120, POLICE_110 }

    /** In whose hands a matter is. */
    public enum Hand { GRID, UNIT, STREET, DISTRICT }

    /** 不予受理. */
    public enum Rejection { DUPLICATE, NOT_HERE, NOT_TRUE, WITHDRAWN, OTHER }

    /** Where a matter goes that the house does not handle. */
    public enum Outside { HOTLINE_12345, POLICE_110, HOTLINE_12348, PETITION_OFFICE, OTHER_OFFICE }

    /** 满意度. */
    public enum Satisfaction { SATISFIED, BASIC, UNSATISFIED }

    /** How the reporter answered. */
    public enum Way { FACE, PHONE, MESSAGE, WRITTEN }

    /** 应由业主共同决定的事项 (民法典278), in the order of the article; its number stands in the name of the bundle. */
    public enum OwnersItem {
        RULES, COVENANT, COMMITTEE, PROPERTY_SERVICE, FUND_USE, FUND_RAISING, REBUILDING, USE_CHANGE, OTHER_MAJOR;

        /** {@return whether three quarters of those who take part must agree: items (6) to (8)} */
        boolean grave() {
            return this == FUND_RAISING || this == REBUILDING || this == USE_CHANGE;
        }
    }
}
