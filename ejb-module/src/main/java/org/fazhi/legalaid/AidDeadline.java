package org.fazhi.legalaid;

import java.time.LocalDate;
import org.fazhi.casework.DeadlineRule;

/** The clocks of legal aid (domain.md 2.5–2.8, 6.2): days of the calendar, rolled; lengths are parameters with their basis. */
public enum AidDeadline implements DeadlineRule<AidCase> {

    /** 审查决定: from the day of receipt, without the days of supplement and cooperation. */
    REVIEW("AID_REVIEW_DAYS") {
        @Override
        public LocalDate start(AidCase facts, LocalDate on) {
            return facts.progress().receivedOn();
        }

        @Override
        public boolean pausable() {
            return true;
        }
    },
    /** 补正: the applicant's term, from the day on which the notice was served. */
    SUPPLEMENT("AID_SUPPLEMENT_DAYS", true, false) {
        @Override
        public LocalDate start(AidCase facts, LocalDate on) {
            return facts.progress().servedOn();
        }
    },
    /** 先行援助补办手续. */
    FORMALITIES("AID_FORMALITIES_DAYS"),
    /** 指派: from the decision to grant. */
    ASSIGNMENT("AID_ASSIGN_DAYS"),
    /** 通知辩护指派: from the notice. */
    NOTICE_ASSIGNMENT("AID_NOTICE_ASSIGN_DAYS"),
    /** 提出异议: the applicant's term, from the day on which the decision was served. */
    OBJECTION_WINDOW("AID_OBJECTION_WINDOW_DAYS", true, false) {
        @Override
        public LocalDate start(AidCase facts, LocalDate on) {
            return facts.progress().servedOn();
        }
    },
    /** 异议审查: from the day on which the bureau received the objection. */
    OBJECTION_DECISION("AID_OBJECTION_DECISION_DAYS"),
    /** 改正 after the bureau's order. */
    CORRECTION("AID_CORRECTION_DAYS"),
    /** 签订委托协议: from the day on which the unit received the assignment. */
    CONTRACT("AID_CONTRACT_DAYS"),
    /** 更换审查. */
    CHANGE("AID_CHANGE_DAYS"),
    /** 终止决定送达. */
    TERMINATION_NOTICE("AID_TERMINATION_NOTICE_DAYS"),
    /** 办理情况报告: from the contract and from each report. */
    PROGRESS("AID_PROGRESS_DAYS"),
    /** 提交卷宗: from the day of conclusion (程序规定40), which is not the day on which it is typed. */
    FILING("AID_FILING_DAYS", false, true) {
        @Override
        public LocalDate start(AidCase facts, LocalDate on) {
            return facts.closing().concludedOn() == null ? on : facts.closing().concludedOn();
        }

        @Override
        public boolean applies(AidCase facts) {
            return facts.handling().provider() != null;
        }
    },
    /** 卷宗审核. */
    FILE_REVIEW("AID_FILE_REVIEW_DAYS"),
    /** 退卷补正. */
    REWORK("AID_REWORK_DAYS"),
    /** 发放补贴. */
    SUBSIDY("AID_SUBSIDY_PAY_DAYS"),
    /** 回访. */
    VISIT("AID_VISIT_DAYS", false, false);

    private final String parameter;
    private final boolean right;
    private final boolean binding;

    AidDeadline(String parameter) {
        this(parameter, false, true);
    }

    AidDeadline(String parameter, boolean right, boolean binding) {
        this.parameter = parameter;
        this.right = right;
        this.binding = binding;
    }

    @Override
    public String parameter(AidCase facts) {
        return parameter;
    }

    @Override
    public boolean binding() {
        return binding;
    }

    /** {@return whether it is a term of the applicant: passing it makes nobody in the office late} */
    public boolean ofApplicant() {
        return right;
    }
}
