package org.fazhi.mediation;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of a mediation (domain.md 1.7, 6.2). Lengths are parameters; their basis is shown beside each date. */
public enum MediationDeadline implements DeadlineRule<MediationCase> {

    /** 受理决定: from registration. */
    ACCEPTANCE("MED_ACCEPT_DAYS"),

    /** 指派调解员: from acceptance, and again after a recusal. */
    ASSIGNMENT("MED_ASSIGN_DAYS"),

    /** 回避决定: from the day on which a party asked that somebody withdraws. */
    RECUSAL("MED_RECUSAL_DAYS"),

    /** 调解期限: from acceptance; medical disputes count working days; appraisal days are not counted. */
    MEDIATION("MED_GENERAL_DAYS") {
        @Override
        public String parameter(MediationCase facts) {
            return facts.type() == Codes.DisputeType.MEDICAL ? "MED_MEDICAL_DAYS" : "MED_GENERAL_DAYS";
        }

        @Override
        public boolean pausable() {
            return true;
        }
    },

    /** 劳动争议: the day after which the parties may go to arbitration; a right, so passing it makes nobody late. */
    LABOUR_ARBITRATION("MED_LABOUR_ARBITRATION_DAYS") {
        @Override
        public boolean applies(MediationCase facts) {
            return facts.type().labour();
        }

        @Override
        public LocalDate start(MediationCase facts, LocalDate on) {
            return facts.appliedOn();
        }

        @Override
        public boolean binding() {
            return false;
        }
    },

    /** 司法确认: the parties' window, from the day on which the agreement took effect. */
    CONFIRMATION("MED_CONFIRMATION_DAYS") {
        @Override
        public LocalDate start(MediationCase facts, LocalDate on) {
            return facts.effectiveOn();
        }

        @Override
        public boolean binding() {
            return false;
        }
    },

    /** 结案: from the end of the case (termination, or full performance). */
    CLOSING("MED_CLOSE_DAYS") {
        @Override
        public boolean applies(MediationCase facts) {
            return facts.ended();
        }
    },

    /** 归档: from the closed file, and again after rework. */
    ARCHIVING("MED_ARCHIVE_DAYS"),

    /** 整改: from the day on which a file is sent back. */
    REWORK("MED_REWORK_DAYS");

    private final String parameter;

    MediationDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(MediationCase facts) {
        return parameter;
    }
}
