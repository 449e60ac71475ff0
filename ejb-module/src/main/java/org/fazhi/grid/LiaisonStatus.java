package org.fazhi.grid;

import org.fazhi.casework.Status;

/** Statuses of a liaison (domain.md 4.2). */
public enum LiaisonStatus implements Status {
    /** 已推荐. */ NOMINATED(Look.LIVE),
    /** 已选定. */ SELECTED(Look.LIVE),
    /** 公示中. */ PUBLICISED(Look.LIVE),
    /** 在任. */ APPOINTED(Look.DONE),
    /** 已离任. */ ENDED(Look.FINAL);

    private final Look look;

    LiaisonStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
