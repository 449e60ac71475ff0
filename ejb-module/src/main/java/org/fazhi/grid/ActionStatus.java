package org.fazhi.grid;

import org.fazhi.casework.Status;

/** Statuses of a grid action (domain.md 4.2 (b)). */
public enum ActionStatus implements Status {
    /** 待应约. */ INVITED(Look.LIVE),
    /** 已应约. */ AGREED(Look.LIVE),
    /** 落实中. */ HELD(Look.LIVE),
    /** 已结束. */ CLOSED(Look.FINAL),
    /** 未成行. */ CANCELLED(Look.FINAL);

    private final Look look;

    ActionStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
