package org.fazhi.adviser;

import org.fazhi.casework.Status;

/** Statuses of the contract of a 村（社区）法律顾问. */
public enum AdviserStatus implements Status {
    /** 拟聘. */ PROPOSED(Look.LIVE),
    /** 待签约: the office agreed. */ AGREED(Look.LIVE),
    /** 在聘. */ SERVING(Look.LIVE),
    /** 暂停服务. */ SUSPENDED(Look.STOPPED),
    /** 已解聘. */ ENDED(Look.FINAL);

    private final Look look;

    AdviserStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
