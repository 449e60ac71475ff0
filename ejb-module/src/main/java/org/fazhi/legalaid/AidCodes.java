package org.fazhi.legalaid;

import java.util.EnumSet;
import java.util.Set;

/** The code lists of legal aid; names in Chinese stand in the bundle under {@code <List>.<CODE>}. */
public final class AidCodes {

    private AidCodes() {
    }

    /** 援助方式 of a case (法律援助法22); the file's topic, which says nothing about hardship or violence. */
    public enum Form {
        CRIMINAL_DEFENCE, CRIMINAL_AGENCY, CIVIL_LITIGATION, ADMIN_LITIGATION, STATE_COMPENSATION, LABOUR_ARBITRATION, NON_LITIGATION, OTHER;

        /** {@return whether the criminal milestones and numbers apply} */
        public boolean criminal() {
            return this == CRIMINAL_DEFENCE || this == CRIMINAL_AGENCY;
        }
    }

    /** 申请渠道. */
    public enum Channel { WINDOW, STATION, PHONE, ONLINE, MAIL, FORWARDED }

    /** 人群类别. */
    public enum Group { MINOR, ELDERLY, DISABLED, WOMAN, MIGRANT_WORKER, SOLDIER, LOW_INCOME, ORPHAN, OTHER_GROUP }

    /** 法律地位 of the applicant. */
    public enum LegalStatus { SUSPECT, ACCUSED, VICTIM, PRIVATE_PROSECUTOR, PLAINTIFF, DEFENDANT, THIRD_PARTY, CLAIMANT, RESPONDENT }

    /** 所处阶段. */
    public enum Stage {
        INVESTIGATION, PROSECUTION, FIRST_INSTANCE, SECOND_INSTANCE, RETRIAL, DEATH_REVIEW, ARBITRATION, RECONSIDERATION, ENFORCEMENT, NOT_FILED;

        /** {@return whether a court has the matter} */
        boolean inCourt() {
            return EnumSet.of(FIRST_INSTANCE, SECOND_INSTANCE, RETRIAL, DEATH_REVIEW, ENFORCEMENT).contains(this);
        }
    }

    /** 办案机关. */
    public enum Organ { POLICE, STATE_SECURITY, PROCURATORATE, COURT, ARBITRATION_BODY, RECONSIDERATION_BODY }

    /** How somebody acts for the applicant. */
    public enum AgentKind { STATUTORY, ENTRUSTED, CLOSE_RELATIVE }

    /** 通知辩护、代理 grounds (法律援助法25、28). */
    public enum NoticeGround {
        MINOR, DISABLED_SENSES, LIMITED_CAPACITY, LIFE_OR_DEATH, DEATH_REVIEW, IN_ABSENTIA, OTHER_LAW, COURT_MAY, COMPULSORY_TREATMENT;

        /** {@return whether life imprisonment or death is at stake, so that three years of practice are needed} */
        boolean grave() {
            return this == LIFE_OR_DEATH || this == DEATH_REVIEW;
        }
    }

    /** How hardship is dealt with (法律援助法32、41、42). */
    public enum HardshipRoute { NOT_REQUIRED, EXEMPT_BY_CATEGORY, INFO_SHARING, HONESTY_PROMISE }

    /** 不受经济困难条件限制 (法律援助法32). */
    public enum NotRequired { MARTYR_RELATIVE, GOOD_SAMARITAN, RETRIAL_ACQUITTAL, VIOLENCE_VICTIM, OTHER_BY_LAW }

    /** 免予核查 (法律援助法42). */
    public enum Exempt { NO_FIXED_INCOME, RELIEF_RECIPIENT, MIGRANT_WAGES, EXEMPT_BY_LAW }

    /** 不予援助 codes. */
    public enum RefusalCode { NOT_IN_SCOPE, HARDSHIP_NOT_MET, NOT_ELIGIBLE_PERSON, ALREADY_REPRESENTED, DUPLICATE, OTHER_REFUSAL }

    /** 先行援助 (法律援助法44). */
    public enum UrgentGround { LIMITATION, PRESERVATION, OTHER_URGENT }

    /** Who asks another centre for what. */
    public enum CooperationItem { VERIFY_HARDSHIP, COLLECT_EVIDENCE }

    /** 指派方式: the four legal modes. */
    public enum AssignMode { ROTATION, POOL, RANDOM, WISH }

    /** 法律援助人员 kinds. */
    public enum ProviderKind { LAWYER, GRASSROOTS_WORKER, STAFF_LAWYER }

    /** 专长. */
    public enum Specialty { CRIMINAL, FAMILY, LABOUR, INJURY, ADMINISTRATIVE, GENERAL }

    /** Who asks for a change of person. */
    public enum ChangeBy { RECIPIENT, PROVIDER }

    /** Why the person is changed. */
    public enum ChangeGround { NOT_PERFORMING, CONFLICT_OF_INTEREST, UNABLE, OTHER_CHANGE }

    /** 终止 (法律援助法48). */
    public enum TerminationCode { FRAUD, HIDING, ILLEGAL_USE, NO_LONGER_POOR, CASE_ENDED, OWN_LAWYER, REQUESTED, OTHER_END }

    /** 承办事项 (程序规定29–36). */
    public enum Milestone {
        MEETING(true, false), FILE_READING(true, false), OPINION_INVESTIGATION(true, false), OPINION_PROSECUTION(true, false), OPINION_TRIAL(true, false),
        PRETRIAL(true, false), WRITTEN_OPINION(true, true), FIRST_MEETING(false, true), EVIDENCE(true, true), FILING(false, true), COURT(true, true),
        AGENCY_STATEMENT(false, true), SETTLEMENT(false, true), REPORT(true, true);

        private final boolean criminal;
        private final boolean civil;

        Milestone(boolean criminal, boolean civil) {
            this.criminal = criminal;
            this.civil = civil;
        }

        /** {@return whether it belongs to cases of this form} */
        boolean fits(Form form) {
            return form.criminal() ? criminal : civil;
        }
    }

    /** What a special report is about. */
    public enum SpecialReport { MAJOR_DOUBT, GROUP_MATTER, MAJOR_IMPACT, COMPLEX }

    /** 结案日: which document or event ends the case (程序规定40). */
    public enum ConclusionBasis {
        PROSECUTION_OPINION, CASE_DROPPED, INDICTMENT, NO_PROSECUTION, JUDGMENT, RULING, MEDIATION_STATEMENT, AWARD, RECONSIDERATION_DECISION,
        SETTLEMENT_AGREEMENT, PERFORMANCE_BEGUN;

        /** {@return the bases that can end a case in this stage} */
        static Set<ConclusionBasis> of(Stage stage) {
            return switch (stage) {
                case INVESTIGATION -> EnumSet.of(PROSECUTION_OPINION, CASE_DROPPED);
                case PROSECUTION -> EnumSet.of(INDICTMENT, NO_PROSECUTION);
                case FIRST_INSTANCE, SECOND_INSTANCE, RETRIAL, DEATH_REVIEW, ENFORCEMENT -> EnumSet.of(JUDGMENT, RULING, MEDIATION_STATEMENT);
                case ARBITRATION -> EnumSet.of(AWARD, MEDIATION_STATEMENT);
                case RECONSIDERATION -> EnumSet.of(RECONSIDERATION_DECISION);
                case NOT_FILED -> EnumSet.of(SETTLEMENT_AGREEMENT, PERFORMANCE_BEGUN);
            };
        }
    }

    /** 质量等级. */
    public enum Grade { EXCELLENT, GOOD, PASS, FAIL }

    /** How the recipient was visited. */
    public enum VisitMethod { PHONE_VISIT, IN_PERSON }

    /** 受援人满意度. */
    public enum Satisfaction { SATISFIED, FAIR, DISSATISFIED }

    /** 抽样 of honesty promises and of return visits. */
    public enum SampleKind { PROMISE, VISIT }

    /** What the check of a sampled file came to. */
    public enum SampleResult { AS_DECLARED, DEVIATES, UNVERIFIABLE }

    /** Sex. */
    public enum Gender { MALE, FEMALE }
}
