package org.fazhi.casework.form;

/** Telephone numbers as they are shown to people who need to know that there is one, not which. */
public final class PhoneNumber {

    private static final int SHORT = 8;

    private PhoneNumber() {
    }

    /** {@return the number with its middle covered, {@code 138****1234}; a short one wholly; null stays null} */
    public static String mask(String phone) {
        return phone == null ? null : phone.length() < SHORT ? "****" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
