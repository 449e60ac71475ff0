package org.fazhi.legalaid;

import org.fazhi.casework.Status;

/** Statuses of a legal-aid file (domain.md 2.13). */
public enum AidStatus implements Status {

    /** 已申请, materials not yet checked. */ SUBMITTED(Look.LIVE),
    /** 已收通知 of police, procuratorate or court: no review, only assignment. */ NOTICE_RECEIVED(Look.LIVE),
    /** 审查中. */ UNDER_REVIEW(Look.LIVE),
    /** 待补正: the clock stands. */ SUPPLEMENT_PENDING(Look.STOPPED),
    /** 协作核查中: another centre is asked, the clock stands. */ COOPERATION_PENDING(Look.STOPPED),
    /** 先行援助: decided at once, formalities follow. */ EMERGENCY_AID(Look.LIVE),
    /** 已给予. */ GRANTED(Look.LIVE),
    /** 异议审查中 at the bureau. */ OBJECTION(Look.LIVE),
    /** 责令改正: the centre has to decide anew. */ ORDERED(Look.LIVE),
    /** 已指派. */ ASSIGNED(Look.LIVE),
    /** 已签约. */ ENGAGED(Look.LIVE),
    /** 承办中. */ HANDLING(Look.LIVE),
    /** 更换审查中. */ CHANGE_REVIEW(Look.LIVE),
    /** 已结案, file to come. */ CONCLUDED(Look.LIVE),
    /** 已交卷. */ FILE_SUBMITTED(Look.LIVE),
    /** 卷宗审核合格. */ FILE_ACCEPTED(Look.LIVE),
    /** 补贴已发. */ SUBSIDY_PAID(Look.DONE),
    /** 不予援助: open to objection. */ REFUSED(Look.DONE),
    /** 已终止: open to objection, work done is still filed. */ TERMINATED(Look.DONE),
    /** 已归档. */ ARCHIVED(Look.FINAL),
    /** 异议维持: reconsideration or suit remain. */ OBJECTION_MAINTAINED(Look.FINAL),
    /** 视为撤回; may apply again. */ DEEMED_WITHDRAWN(Look.FINAL),
    /** 已撤回. */ WITHDRAWN(Look.FINAL),
    /** 告知他处: another centre is competent. */ REDIRECTED(Look.FINAL);

    private final Look look;

    AidStatus(Look look) {
        this.look = look;
    }

    /** {@return every status between the decision to grant and the shelf} */
    static AidStatus[] afterGrant() {
        return new AidStatus[] {GRANTED, ASSIGNED, ENGAGED, HANDLING, CHANGE_REVIEW, CONCLUDED, FILE_SUBMITTED, FILE_ACCEPTED, SUBSIDY_PAID, TERMINATED};
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public boolean ends() {
        return isFinal() || this == REFUSED || this == SUBSIDY_PAID;
    }
}
