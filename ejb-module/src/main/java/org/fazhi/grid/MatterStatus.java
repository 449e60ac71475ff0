package org.fazhi.grid;

import org.fazhi.casework.Status;

/** Statuses of a matter (domain.md 4.2 (a)). A closed one can be taken up again once, see {@link MatterWorkStep#REOPEN}. */
public enum MatterStatus implements Status {
    /** 待分流. */ REPORTED(Look.LIVE),
    /** 办理中. */ HANDLING(Look.LIVE),
    /** 退回待接收: whoever returns it holds it until it is taken back. */ RETURNING(Look.LIVE),
    /** 一格待约. */ ACTION(Look.LIVE),
    /** 一周待议. */ WEEKLY(Look.LIVE),
    /** 待确认. */ DONE(Look.LIVE),
    /** 已办结. */ CLOSED(Look.FINAL),
    /** 已转出. */ REFERRED(Look.FINAL),
    /** 不予受理. */ REJECTED(Look.FINAL);

    private final Look look;

    MatterStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
