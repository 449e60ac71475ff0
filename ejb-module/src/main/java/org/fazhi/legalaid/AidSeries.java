package org.fazhi.legalaid;

import org.fazhi.casework.Act;

/** The number series of a centre: one per kind of paper and year, gap-free (domain.md 2.12). */
enum AidSeries {

    /** 申请: the file's own number. */ APPLICATION("援申", false),
    /** 通知: the file's own number where an organ gave notice. */ NOTICE("援通", false),
    /** 补正. */ SUPPLEMENT("援补", false),
    /** 协作. */ COOPERATION("援协", false),
    /** 给予. */ GRANT("援给", false),
    /** 不予. */ REFUSAL("援拒", false),
    /** 指派. */ ASSIGNMENT("援指", true),
    /** 公函. */ LETTER("援函", true),
    /** 更换. */ CHANGE("援换", false),
    /** 终止. */ TERMINATION("援终", false),
    /** 异议. */ OBJECTION("援异", false),
    /** 结案. */ CLOSING("援结", true);

    private final String sign;
    private final boolean criminalApart;

    AidSeries(String sign, boolean criminalApart) {
        this.sign = sign;
        this.criminalApart = criminalApart;
    }

    /** {@return the sign for a form of aid: 刑援指 beside 援指} */
    private String sign(AidCodes.Form form) {
        return (criminalApart || this == NOTICE) && form.criminal() ? "刑" + sign : sign;
    }

    private String key(Act<AidCase, ?> act) {
        return "legalaid:" + act.file().orgId() + ":" + sign(act.facts().subject().form());
    }

    private String pattern(Act<AidCase, ?> act) {
        return "（" + act.facts().desk().shortName(act.file().orgId()) + "）" + sign(act.facts().subject().form()) + "字〔{year}〕第{n}号";
    }

    /** Numbers the file itself. */
    void number(Act<AidCase, ?> act) {
        act.facts().issued(this, act.desk().issueNumber(key(act), pattern(act), act.on()));
    }

    /** Numbers a paper of the file. */
    void issue(Act<AidCase, ?> act) {
        act.facts().issued(this, act.desk().issuePaperNumber(key(act), pattern(act), act.on()));
    }
}
