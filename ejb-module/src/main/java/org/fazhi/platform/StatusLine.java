package org.fazhi.platform;

/**
 * One fact about the running house.
 *
 * @param order place on the page, small first
 * @param name  what it is, in Chinese
 * @param value how it stands, in Chinese
 * @param state whether somebody must look after it
 * @param advice what to do; empty when all is well
 */
public record StatusLine(int order, String name, String value, State state, String advice) {

    /** Whether somebody must look after it; words {@code State.*} in the platform bundle. */
    public enum State {
        /** 正常. */ GOOD,
        /** 留意: works, and needs care soon. */ CARE,
        /** 故障: something does not work. */ BAD
    }

    /** {@return a fact that is as it should be} */
    public static StatusLine good(int order, String name, String value) {
        return new StatusLine(order, name, value, State.GOOD, "");
    }

    /** {@return a fact that works and needs care} */
    public static StatusLine care(int order, String name, String value, String advice) {
        return new StatusLine(order, name, value, State.CARE, advice);
    }

    /** {@return a fact that is wrong} */
    public static StatusLine bad(int order, String name, String value, String advice) {
        return new StatusLine(order, name, value, State.BAD, advice);
    }
}
