package org.fazhi.casework.form;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Citizen identity number (GB 11643-1999): 17 digits and a check digit; carries birthday and sex. */
public final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumber() {
    }

    /** {@return the key of the sentence that says what is wrong (room casework), or null when the number is right} */
    public static String problem(String id) {
        if (id.matches("\\d{15}")) {
            return "input.id.fifteen";
        }
        if (!id.matches("\\d{17}[0-9X]")) {
            return "input.id.shape";
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (id.charAt(i) - '0') * WEIGHTS[i];
        }
        if (CHECKS.charAt(sum % 11) != id.charAt(17)) {
            return "input.id.check";
        }
        try {
            var born = birthday(id);
            return born.getYear() < 1850 ? "input.id.birth" : null;
        } catch (DateTimeException e) {
            return "input.id.birth";
        }
    }

    /** {@return the birthday in a right number} */
    public static LocalDate birthday(String id) {
        return LocalDate.of(Integer.parseInt(id.substring(6, 10)), Integer.parseInt(id.substring(10, 12)), Integer.parseInt(id.substring(12, 14)));
    }

    /** {@return whether a right number belongs to a man} */
    public static boolean male(String id) {
        return (id.charAt(16) - '0') % 2 == 1;
    }

    /** {@return the number with birthday and part of the serial covered: {@code 321002********1824}} */
    public static String mask(String id) {
        return id.length() < 10 ? "****" : id.substring(0, 6) + "*".repeat(id.length() - 10) + id.substring(id.length() - 4);
    }
}
