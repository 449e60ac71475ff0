package org.fazhi.web.frame;

import java.util.Locale;

/** Functions of the house tags. */
public final class Tags {

    private Tags() {
    }

    /** {@return the part of a case number before its running number: （2026）柳岸街道人调字} */
    public static String numberHead(String number) {
        return number.substring(0, cut(number));
    }

    /** {@return the running number of a case number, as people say it: 第118号; empty when the number has none} */
    public static String numberTail(String number) {
        return number.substring(cut(number));
    }

    /** {@return the part of a class name: a constant or text in small letters, {@code none} for nothing} */
    public static String kind(Object constant) {
        var text = String.valueOf(constant instanceof Enum<?> e ? e.name() : constant).toLowerCase(Locale.ROOT);
        return constant == null || text.isEmpty() ? "none" : text;
    }

    private static int cut(String number) {
        int at = number.lastIndexOf('第');
        return at < 0 ? number.length() : at;
    }
}
