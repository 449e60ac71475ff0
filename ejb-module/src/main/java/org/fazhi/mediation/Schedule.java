package org.fazhi.mediation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The instalments of a clause, typed as they stand on paper: one a line, day and sum, such as {@code 2026-04-01 3000} or
 * {@code 2026年4月1日 3000元}.
 *
 * @param instalments in the order of their days
 */
public record Schedule(List<Instalment> instalments) {

    private static final Pattern LINE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[\\s,，、:：]+([\\d,]+(?:\\.\\d{1,2})?)\\s*元?");

    /**
     * One instalment.
     *
     * @param dueOn last day
     * @param sum   yuan, above zero
     */
    public record Instalment(LocalDate dueOn, BigDecimal sum) {
    }

    /** A line that cannot be read. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        Unreadable(int line) {
            super("line " + line);
            this.line = line;
        }

        /** {@return its number, from 1} */
        public int line() {
            return line;
        }
    }

    /**
     * Reads a schedule.
     *
     * @param text lines, or null
     * @return its instalments, none for null or blank
     * @throws Unreadable when a line has no day and sum
     */
    public static Schedule read(String text) throws Unreadable {
        var found = new ArrayList<Instalment>();
        var lines = text == null ? new String[0] : text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            var line = java.text.Normalizer.normalize(lines[i], java.text.Normalizer.Form.NFKC).strip();
            if (!line.isEmpty()) {
                found.add(instalment(line, i + 1));
            }
        }
        found.sort(Comparator.comparing(Instalment::dueOn));
        return new Schedule(List.copyOf(found));
    }

    private static Instalment instalment(String line, int number) throws Unreadable {
        var m = LINE.matcher(line);
        try {
            if (m.matches()) {
                var sum = new BigDecimal(m.group(4).replace(",", ""));
                if (sum.signum() > 0) {
                    return new Instalment(LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))), sum);
                }
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw (Unreadable) new Unreadable(number).initCause(e);
        }
        throw new Unreadable(number);
    }

    /** {@return the sum of all} */
    public BigDecimal total() {
        return instalments.stream().map(Instalment::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the last day, or null when there is no instalment} */
    public LocalDate last() {
        return instalments.isEmpty() ? null : instalments.get(instalments.size() - 1).dueOn();
    }
}
