package org.fazhi.team;

import org.fazhi.casework.Status;

/** Statuses of a 法律明白人 (《村(社区)法律明白人培育规范指引(试行)》; domain.md 3.5). */
public enum TeamStatus implements Status {
    /** 已推荐. */ NOMINATED(Look.LIVE),
    /** 已遴选. */ SELECTED(Look.LIVE),
    /** 已培训. */ TRAINED(Look.LIVE),
    /** 已造册. */ REGISTERED(Look.LIVE),
    /** 公示中. */ PUBLICISED(Look.LIVE),
    /** 持证上岗. */ CERTIFIED(Look.DONE),
    /** 暂停. */ SUSPENDED(Look.STOPPED),
    /** 已退出. */ EXITED(Look.FINAL);

    private final Look look;

    TeamStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
