package org.fazhi.mediation;

import org.fazhi.casework.Status;

/** Statuses of a mediation (domain.md 1.14). */
public enum MediationStatus implements Status {
    /** 待受理. */ REGISTERED(Look.LIVE),
    /** 已受理, no mediator yet. */ ACCEPTED(Look.LIVE),
    /** 已指派. */ ASSIGNED(Look.LIVE),
    /** 调解中. */ MEDIATING(Look.LIVE),
    /** 已中止: appraisal and the like. */ PAUSED(Look.STOPPED),
    /** 待签署: an agreement is drafted, not in force. */ AGREEMENT_SIGNING(Look.LIVE),
    /** 履行中: an agreement is in force. */ AGREED(Look.LIVE),
    /** 已终止. */ TERMINATED(Look.DONE),
    /** 已结案. */ CLOSED(Look.DONE),
    /** 已归档: checked and on the shelf. */ ARCHIVED(Look.FINAL),
    /** 不予受理. */ REFUSED(Look.FINAL),
    /** 已移送 to another committee. */ TRANSFERRED(Look.FINAL);

    private final Look look;

    MediationStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public boolean ends() {
        return this == CLOSED || isFinal();
    }
}
