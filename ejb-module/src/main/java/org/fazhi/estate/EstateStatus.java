package org.fazhi.estate;

import org.fazhi.casework.Status;

/** Statuses of the assessment of an estate. */
public enum EstateStatus implements Status {
    /** 已申报. */ APPLIED(Look.LIVE),
    /** 待考核: the office agreed. */ REVIEWED(Look.LIVE),
    /** 考核合格, to be published. */ ASSESSED(Look.LIVE),
    /** 公示中. */ PUBLICISED(Look.LIVE),
    /** 已命名. */ NAMED(Look.DONE),
    /** 复核中. */ REVIEWING(Look.LIVE),
    /** 限期整改. */ RECTIFYING(Look.STOPPED),
    /** 未通过. */ REJECTED(Look.FINAL),
    /** 已撤销. */ REVOKED(Look.FINAL),
    /** 已注销: the estate is no more. */ CANCELLED(Look.FINAL);

    private final Look look;

    EstateStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
