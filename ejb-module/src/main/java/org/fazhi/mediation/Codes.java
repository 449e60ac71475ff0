package org.fazhi.mediation;

/** The code lists of people's mediation; names in Chinese stand in the bundle under {@code <List>.<CODE>}. */
public final class Codes {

    private Codes() {
    }

    /** 纠纷类型: the 18 types of the ministry's form, in its order (domain.md 1.13). */
    public enum DisputeType {
        MARRIAGE_FAMILY, NEIGHBOR, HOUSE_HOMESTEAD, CONTRACT, BUSINESS_OPERATION, DAMAGES, FOREST_LAND, LAND_REQUISITION, ENVIRONMENT,
        MIGRANT_WAGE_ARREARS, OTHER_LABOR, TOURISM, E_COMMERCE, OTHER_CONSUMER, MEDICAL, ROAD_TRAFFIC, PROPERTY_MGMT, OTHER;

        /** {@return whether the labour-dispute law applies: written agreement, right to arbitrate after 15 days} */
        public boolean labour() {
            return this == MIGRANT_WAGE_ARREARS || this == OTHER_LABOR;
        }
    }

    /** 案件来源, as the ministry's form counts it. */
    public enum CaseSource { PROACTIVE, APPLICATION, ENTRUSTED }

    /** Who entrusts or transfers. */
    public enum EntrustedBy { COURT, PROCURATORATE, POLICE, PETITION_OFFICE, OTHER_DEPT }

    /** 调委会类型: the six reporting bodies. */
    public enum CommitteeType {
        VILLAGE, RESIDENT, TOWNSHIP, SUBDISTRICT, ENTERPRISE_INSTITUTION, SOCIAL_ORG_OTHER;

        /** {@return whether a mediator-member may accept in the chair's place} */
        public boolean grassroots() {
            return this == VILLAGE || this == RESIDENT;
        }
    }

    /** 调委会状态: set up, filed with the bureau, at work, at rest, dissolved. */
    public enum CommitteeStatus { PROPOSED, FILED, ACTIVE, SUSPENDED, REVOKED }

    /** Side of a party. */
    public enum Side { APPLICANT, RESPONDENT }

    /** Kind of a party. */
    public enum PartyKind { PERSON, ORGANISATION }

    /** 性别. */
    public enum Gender { MALE, FEMALE }

    /** Answer to the question whether one agrees to mediation. */
    public enum ConsentAnswer { YES, NO, NO_ANSWER }

    /** How consent was given. */
    public enum ConsentMethod { WRITTEN, ORAL, PHONE, ONLINE }

    /** Why a dispute must not be accepted (domain.md 1.4). */
    public enum RefusalCode {
        R1_PARTY_REFUSES, R2_COURT_SEIZED, R3_ADMIN_SEIZED, R4_EXCLUSIVE_AUTHORITY, R5_MEDIATION_BARRED, R6_CRIME_OR_PUBLIC_ORDER,
        R7_NOT_CIVIL, R8_OUT_OF_SCOPE_TERRITORY, R9_SUSPECT_SHAM
    }

    /** Who chose the mediators. */
    public enum ChosenBy { PARTIES, CHAIR }

    /** Why a mediator withdraws. */
    public enum RecusalGround { PARTY_OR_RELATIVE, INTEREST, OTHER_RELATION }

    /** What kind of meeting is recorded. */
    public enum SessionKind { SESSION, INVESTIGATION }

    /** What a session ended with. */
    public enum SessionResult { REACHED, NOT_REACHED, OTHER }

    /** Types of a clause. */
    public enum ClauseType { PAYMENT, DELIVERY, ACT, FORBEAR, APOLOGY, CUSTODY_SUPPORT, VISITATION, PROPERTY_DIVISION, OTHER }

    /** Why a mediation ends without agreement. */
    public enum TerminationGround { FAILED, REFUSED, SEIZED, IMPOSSIBLE, WITHDRAWN }

    /** What became of the agreement. */
    public enum PerformanceStatus { NOT_DUE, PERFORMED, PARTIAL, OVERDUE, DISPUTED }

    /** 授权委托书: what an agent may do; giving up, admitting and signing count only when ticked. */
    public enum AgentPower { EVIDENCE, CHOOSE_MEDIATOR, ADMIT_CHANGE_WAIVE, SIGN, RECEIVE, OTHER }

    /** Capacity of somebody without the full one (民法典19–22). */
    public enum Capacity { LIMITED, NONE }

    /** How dangerous a dispute is (domain.md 1.6.6). */
    public enum RiskLevel {
        LOW, MEDIUM, HIGH, EXTREME;

        /** {@return 1 to 4} */
        public int number() {
            return ordinal() + 1;
        }
    }

    /** By what danger shows: 民转刑 indicators, and those that oblige to report. */
    public enum RiskSign { THREAT, WEAPON, PRIOR_VIOLENCE, ALCOHOL, SELF_HARM, GROUP, DOMESTIC_VIOLENCE, MINOR_HARMED }

    /** To whom danger is reported. */
    public enum ReportedTo { POLICE, CIVIL_AFFAIRS, EDUCATION, WOMENS_FEDERATION, SUBDISTRICT_OFFICE, OTHER_DEPT }

    /** 保管期限: short, long, for ever. */
    public enum RetentionClass {
        SHORT("ARCHIVE_SHORT_YEARS"), LONG("ARCHIVE_LONG_YEARS"), PERMANENT(null);

        private final String parameter;

        RetentionClass(String parameter) {
            this.parameter = parameter;
        }

        /** {@return the parameter with the number of years, or null: for ever} */
        String parameter() {
            return parameter;
        }
    }

    /** What is found wrong in a file. */
    public enum DefectKind { MISSING_PAPER, SIGNATURE, SEAL, DATE, CONTENT, ORDER, OTHER }

    /** Why a file may be closed. */
    public enum ClosingGround { PERFORMED, COURT_CONFIRMED, SUED, AFTER_LAST_DUE, NOT_AGREED }

    /** What came of the case. */
    public enum Outcome { AGREED_WRITTEN, AGREED_ORAL, FAILED, TERMINATED_REFUSED, TERMINATED_SEIZED, TERMINATED_IMPOSSIBLE, WITHDRAWN }
}
