package org.fazhi.access;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of units of the organisation tree, and below what each may stand (domain.md 5.1). */
public enum UnitKind {
    /** 区司法局, the root. */
    DISTRICT,
    /** 局内科室. */
    SECTION,
    /** 法律援助中心. */
    AID_CENTRE,
    /** 街道. */
    SUBDISTRICT,
    /** 司法所. */
    JUSTICE_OFFICE,
    /** 社区. */
    COMMUNITY,
    /** 小区. */
    ESTATE,
    /** 网格. */
    GRID,
    /** 法律援助工作站、联络点. */
    WORKSTATION,
    /** 律师事务所、基层法律服务所: handles what it is assigned, sees nothing else. */
    LAW_FIRM,
    /** 处置单位: 物业、城管、维修 and other units that handle matters of the grid when called in. */
    RESPONSE_UNIT,
    /** 人民调解委员会: owns its files; the bureau guides it. */
    COMMITTEE;

    /** {@return the kinds that it may stand below; empty for the root} */
    public Set<UnitKind> parents() {
        return switch (this) {
            case DISTRICT -> EnumSet.noneOf(UnitKind.class);
            case SECTION, AID_CENTRE, SUBDISTRICT, LAW_FIRM -> EnumSet.of(DISTRICT);
            case JUSTICE_OFFICE, COMMUNITY -> EnumSet.of(SUBDISTRICT);
            case ESTATE -> EnumSet.of(COMMUNITY);
            case GRID -> EnumSet.of(COMMUNITY, ESTATE);
            case WORKSTATION -> EnumSet.of(AID_CENTRE, SUBDISTRICT, COMMUNITY);
            case COMMITTEE, RESPONSE_UNIT -> EnumSet.of(DISTRICT, SUBDISTRICT, COMMUNITY);
        };
    }
}
