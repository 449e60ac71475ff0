package org.fazhi.complaint;

import org.fazhi.casework.Status;

/** Statuses of a complaint. */
public enum ComplaintStatus implements Status {
    /** 已登记, not yet accepted. */ REGISTERED(Look.LIVE),
    /** 待补正: the clock stands. */ SUPPLEMENT_PENDING(Look.STOPPED),
    /** 调查中. */ ACCEPTED(Look.LIVE),
    /** 待决定: an opinion lies with the leader. */ PROPOSED(Look.LIVE),
    /** 已决定, to be answered. */ DECIDED(Look.LIVE),
    /** 已答复: what was ordered is followed, the complainant is asked. */ ANSWERED(Look.DONE),
    /** 已办结. */ CLOSED(Look.FINAL),
    /** 不予受理. */ NOT_ACCEPTED(Look.FINAL),
    /** 已并案. */ MERGED(Look.FINAL),
    /** 已撤回. */ WITHDRAWN(Look.FINAL);

    private final Look look;

    ComplaintStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public boolean ends() {
        return isFinal() || this == ANSWERED;
    }
}
