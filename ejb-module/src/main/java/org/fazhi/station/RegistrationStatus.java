package org.fazhi.station;

import org.fazhi.casework.Status;

/** Statuses of the registration of a station (domain.md 3.4). A station under review or rectifying is open and stays on the map. */
public enum RegistrationStatus implements Status {
    /** 填报中. */ DRAFT(Look.LIVE),
    /** 已提交. */ SUBMITTED(Look.LIVE),
    /** 已退回补正. */ RETURNED(Look.LIVE),
    /** 初审通过. */ DESK_CHECKED(Look.LIVE),
    /** 核查通过. */ VERIFIED(Look.LIVE),
    /** 在用. */ ACTIVE(Look.DONE),
    /** 年检中. */ REVIEWING(Look.LIVE),
    /** 整改中. */ RECTIFYING(Look.LIVE),
    /** 已暂停. */ SUSPENDED(Look.STOPPED),
    /** 已撤销. */ CLOSED(Look.FINAL);

    private final Look look;

    RegistrationStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
