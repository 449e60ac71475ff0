package org.fazhi.team;

import org.fazhi.casework.Status;

/** Statuses of a professional team. */
public enum CrewStatus implements Status {
    /** 可邀约. */ ACTIVE(Look.DONE),
    /** 已停止. */ ENDED(Look.FINAL);

    private final Look look;

    CrewStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
