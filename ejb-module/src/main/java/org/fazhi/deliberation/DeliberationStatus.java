package org.fazhi.deliberation;

import org.fazhi.casework.Status;

/** Statuses of a topic (domain.md 4.3). */
public enum DeliberationStatus implements Status {
    /** 待审议题. */ PROPOSED(Look.LIVE),
    /** 已立项. */ SCREENED(Look.LIVE),
    /** 已调研. */ SURVEYED(Look.LIVE),
    /** 已通知. */ NOTICED(Look.LIVE),
    /** 已议事. */ HELD(Look.LIVE),
    /** 已形成决议: waits for the legal review. */ DECIDED(Look.LIVE),
    /** 已合法性审查. */ REVIEWED(Look.LIVE),
    /** 公示中. */ PUBLICISED(Look.LIVE),
    /** 执行中. */ EXECUTING(Look.LIVE),
    /** 已评议. */ EVALUATED(Look.DONE),
    /** 未达成共识: said as it is. */ NO_CONSENSUS(Look.DONE),
    /** 已转出: none of self-government, or not lawful. */ REDIRECTED(Look.FINAL),
    /** 已办结. */ CLOSED(Look.FINAL);

    private final Look look;

    DeliberationStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
