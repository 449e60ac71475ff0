package org.fazhi.inquiry;

import org.fazhi.casework.Status;

/** Statuses of an inquiry. */
public enum InquiryStatus implements Status {
    /** 待答复. */ RECEIVED(Look.LIVE),
    /** 已答复. */ ANSWERED(Look.FINAL),
    /** 已转办: goes on in another file. */ CONVERTED(Look.FINAL);

    private final Look look;

    InquiryStatus(Look look) {
        this.look = look;
    }

    @Override
    public Look look() {
        return look;
    }
}
