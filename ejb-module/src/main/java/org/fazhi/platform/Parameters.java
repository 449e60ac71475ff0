package org.fazhi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** Reads legal numbers by code and day. The few rows are kept in memory for a minute, so that asking costs nothing. */
@ApplicationScoped
public class Parameters {

    private static final long KEEP_NANOS = 60_000_000_000L;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** No row is in force: the day lies before the law, or the installation lacks a row. */
    public static final class Missing extends NoSuchElementException {

        private static final long serialVersionUID = 1L;
        private final transient LocalDate day;

        Missing(String code, LocalDate day) {
            super("no parameter " + code + " in force on " + day);
            this.day = day;
        }

        /** {@return the day for which a number was asked} */
        public LocalDate day() {
            return day;
        }
    }

    private volatile List<Parameter> rows = List.of();
    private volatile long readAt;

    /**
     * {@return the parameter in force on a day}
     *
     * @param code its code
     * @param day  the start day of what is being counted
     * @throws Missing when no row is in force: a fault of the installation that must not be guessed around
     */
    public Parameter inForce(String code, LocalDate day) {
        return rows().stream()
                .filter(p -> p.code().equals(code) && !p.from().isAfter(day) && (p.to() == null || !p.to().isBefore(day)))
                .reduce((a, b) -> a.from().isAfter(b.from()) ? a : b)
                .orElseThrow(() -> new Missing(code, day));
    }

    /** {@return every row, for the page that shows the legal numbers} */
    public List<Parameter> all() {
        return rows();
    }

    private List<Parameter> rows() {
        if (rows.isEmpty() || System.nanoTime() - readAt > KEEP_NANOS) {
            rows = read();
            readAt = System.nanoTime();
        }
        return rows;
    }

    private List<Parameter> read() {
        var found = new ArrayList<Parameter>();
        try (var c = dataSource.getConnection();
             var s = c.prepareStatement("select code, value, unit, effective_from, effective_to, legal_basis, confidence"
                     + " from policy_parameter order by code, effective_from");
             var r = s.executeQuery()) {
            while (r.next()) {
                found.add(new Parameter(r.getString(1), r.getBigDecimal(2), Parameter.Unit.valueOf(r.getString(3)),
                        r.getObject(4, LocalDate.class), r.getObject(5, LocalDate.class), r.getString(6), r.getString(7).charAt(0)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("parameters could not be read", e);
        }
        return List.copyOf(found);
    }
}
