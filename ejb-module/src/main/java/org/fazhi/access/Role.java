package org.fazhi.access;

/** The roles of domain.md 5.2 that exist so far; the names are what the database and the container hold. */
public enum Role {
    /** 系统管理员: accounts and organisation, no business data. */
    SYSADMIN,
    /** 审计员: reads and verifies the journal, nothing else. */
    AUDITOR,
    /** 局领导. */
    BUREAU_LEADER,
    /** 人民参与和促进法治科: guides mediation in the district. */
    MEDIATION_SECTION,
    /** 公共法律服务管理科. */
    PUBLIC_SERVICE_SECTION,
    /** 司法所: supervises the files of its subdistrict. */
    JUSTICE_OFFICE,
    /** 社区干部: registers what residents bring. */
    COMMUNITY,
    /** 调委会主任. */
    COMMITTEE_CHAIR,
    /** 人民调解员. */
    MEDIATOR,
    /** 记录员. */
    RECORDER,
    /** 法律援助中心窗口、审查人员: receives and reviews applications. */
    AID_CLERK,
    /** 法律援助中心负责人: decides, assigns. */
    AID_APPROVER,
    /** 局行政复议、法制部门: decides on objections against the centre. */
    OBJECTION_REVIEWER,
    /** 财务: pays subsidies. */
    FINANCE,
    /** 律所、法律服务所管理员: arranges who handles what the unit was assigned. */
    LAW_FIRM_ADMIN,
    /** 法律援助人员（承办人）. */
    AID_PROVIDER,
    /** 工作站、联络点人员: receives applications near home and forwards them. */
    STATION_KEEPER,
    /** 普法与依法治理科: takes what a street cannot solve. */
    PUBLICITY_SECTION,
    /** 网格员: sorts and handles the matters of a community, holds the weekly meetings. */
    GRID_MEMBER,
    /** 微网格联络员: reports what is seen at the door. */
    GRID_LIAISON,
    /** 处置单位人员: works for a unit that is called in, such as 物业, 城管 or a repair service; sees nothing but what was sent to it. */
    RESPONDER,
    /** Account of another system; acts for the offices in its reach through REST. */
    INTEGRATION
}
