package org.fazhi.grid;

import org.fazhi.casework.Status;

/** Statuses of the weekly meetings of an estate. */
public enum WeeklyStatus implements Status {
    /** 每周召开. */ RUNNING(Look.LIVE),
    /** 已结束. */ ENDED(Look.FINAL);

    private final Look look;

    WeeklyStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
