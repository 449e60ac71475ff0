package org.fazhi.court;

import org.fazhi.casework.Status;

/** Statuses of a matter before the micro court (domain.md 4.3). */
public enum CourtStatus implements Status {
    /** 待分层. */ REQUESTED(Look.LIVE),
    /** 已分层: waits for a panel. */ TIERED(Look.LIVE),
    /** 已定议事员. */ PANEL_FIXED(Look.LIVE),
    /** 已通知. */ NOTICED(Look.LIVE),
    /** 已议事: waits for its outcome. */ HELD(Look.LIVE),
    /** 已达成一致: minutes, which bind nobody in law. */ SETTLED(Look.DONE),
    /** 已转介: told where else the matter belongs. */ REFERRED(Look.DONE),
    /** 未达成一致. */ NO_RESULT(Look.DONE),
    /** 已回访. */ FOLLOWED_UP(Look.DONE),
    /** 已转办: goes on in another file. */ CONVERTED(Look.FINAL),
    /** 不予议事. */ DECLINED(Look.FINAL),
    /** 已办结. */ CLOSED(Look.FINAL);

    private final Look look;

    CourtStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }

    /** {@return whether nobody sits over it any more: outcome reached, even when it is still to be visited} */
    @Override
    public boolean ends() {
        return look != Look.LIVE;
    }
}
