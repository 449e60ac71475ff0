package org.fazhi.grid;

import org.fazhi.casework.Status;

/** Statuses of a grid with its micro-grids. */
public enum MicroGridStatus implements Status {
    /** 在用. */ ACTIVE(Look.DONE),
    /** 已撤销. */ CLOSED(Look.FINAL);

    private final Look look;

    MicroGridStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
