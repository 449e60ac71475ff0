package org.fazhi.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps reports as they were handed in: the workbook byte for byte, and the facts of that day, from which each cell can be counted again
 * with the same predicates. The database refuses to change or delete either.
 */
@ApplicationScoped
public class FiledReports {

    private static final String SELECT = "select id, version, name, digest, filed_by, filed_at at time zone 'Asia/Shanghai' as at from report_filed where ";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** {@return the filings of a report for a unit and period, latest first} */
    public List<Filing> of(String report, Extent extent) {
        return read(SELECT + "report = ? and level = ? and unit_id = ? and from_on = ? and to_on = ? order by version desc",
                report, extent.level().name(), extent.key(), extent.period().from(), extent.period().to());
    }

    /** {@return a filing of a report with what it is about, by key} */
    public Optional<Kept> find(String report, long id) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("select level, unit_id, from_on, to_on, content, name from report_filed where report = ? and id = ?")) {
            s.setString(1, report);
            s.setLong(2, id);
            try (var r = s.executeQuery()) {
                return r.next() ? Optional.of(new Kept(new Extent(Extent.Level.valueOf(r.getString(1)), r.getLong(2),
                        new Period(r.getObject(3, java.time.LocalDate.class), r.getObject(4, java.time.LocalDate.class))), r.getString(6), r.getBytes(5))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the filed report could not be read", e);
        }
    }

    /**
     * A kept copy.
     *
     * @param extent  what it is about
     * @param name    file name
     * @param content the bytes
     */
    public record Kept(Extent extent, String name, byte[] content) {
    }

    /**
     * Copies the present facts of a report, from which what is handed in is then made; to be called inside the transaction of {@link #keep}.
     * Whoever files the same at the same moment waits.
     *
     * @param report  short name of the report
     * @param sources where its facts lie
     * @return key of the filing to come
     */
    public long copy(String report, Extent extent, List<Source> sources) {
        try (var c = dataSource.getConnection()) {
            long id;
            try (var s = c.prepareStatement("select nextval(pg_get_serial_sequence('report_filed', 'id')) from (select pg_advisory_xact_lock(hashtextextended(?, 0))) l")) {
                s.setString(1, report + extent);
                try (var r = s.executeQuery()) {
                    r.next();
                    id = r.getLong(1);
                }
            }
            for (var source : sources) {
                run(c, "insert into report_filed_row (filed_id, source, key, fact) select ?, ?, r." + source.key() + ", to_jsonb(r) from " + Tally.live(source, extent),
                        id, source.name(), extent.key(), extent.period().from(), extent.period().to());
            }
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("the facts of the report could not be kept", e);
        }
    }

    /**
     * Keeps what is handed in.
     *
     * @param id   key from {@link #copy}
     * @param name file name
     * @param by   name of the person
     */
    public void keep(long id, String report, Extent extent, String name, byte[] content, String by) {
        try (var c = dataSource.getConnection()) {
            run(c, "insert into report_filed (id, report, level, unit_id, from_on, to_on, version, name, content, digest, filed_by)"
                    + " select ?, ?, ?, ?, ?, ?, 1 + coalesce(max(version), 0), ?, ?, ?, ? from report_filed"
                    + " where report = ? and level = ? and unit_id = ? and from_on = ? and to_on = ?",
                    id, report, extent.level().name(), extent.key(), extent.period().from(), extent.period().to(), name, content, digest(content), by,
                    report, extent.level().name(), extent.key(), extent.period().from(), extent.period().to());
        } catch (SQLException e) {
            throw new IllegalStateException("the report could not be filed", e);
        }
    }

    private static void run(Connection c, String sql, Object... values) throws SQLException {
        try (var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.executeUpdate();
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Filing> read(String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<Filing>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    found.add(new Filing(r.getLong("id"), r.getInt("version"), r.getString("name"), r.getString("digest"), r.getString("filed_by"),
                            r.getTimestamp("at").toLocalDateTime().withNano(0)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("filed reports could not be read", e);
        }
    }
}
