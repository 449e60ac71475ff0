package org.fazhi.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.sql.DataSource;
import org.fazhi.platform.Setting;
import org.fazhi.platform.Vault;

/** Writes the journal. Successes in the transaction of the act, refusals and readings in one of their own. */
@Stateless
@PermitAll
public class Journal {

    static final int CHAINS = 16;
    private static final int MOST_DETAIL = 2000;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Clock clock;

    /**
     * Writes a line in the running transaction: no line, no effect. To be called last, because it holds the end of its chain until
     * the transaction ends.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void write(JournalLine line) {
        append(line);
    }

    /** Writes a line whatever becomes of the running transaction: refusals, sign-ins, readings. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void writeApart(JournalLine line) {
        append(line);
    }

    private void append(JournalLine line) {
        int chain = (int) Math.floorMod(line.fileId() == null ? 0L : line.fileId(), CHAINS);
        var at = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        var who = line.who();
        Long account = who == null ? null : who.accountId();
        var actor = cut(line.actor(), 120);
        var org = who == null ? "" : who.orgName();
        var origin = cut(Objects.toString(line.origin(), ""), 64);
        var object = cut(line.object(), 160);
        var detail = cut(Objects.toString(line.detail(), ""), MOST_DETAIL);
        try (var c = dataSource.getConnection()) {
            try (var head = c.prepareStatement("select seq, hash from journal_chain where chain = ? for update")) {
                head.setInt(1, chain);
                try (var r = head.executeQuery()) {
                    r.next();
                    long seq = r.getLong(1) + 1;
                    var hash = Seal.hash(key(), r.getString(2), chain, seq, at, account, actor, org, origin, line.action(), line.result(),
                            line.fileId(), object, detail);
                    insert(c, chain, seq, at, account, actor, org, origin, line, object, detail, hash);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal could not be written, so nothing was done", e);
        }
    }

    private void insert(Connection c, int chain, long seq, Instant at, Long account, String actor, String org, String origin,
                        JournalLine line, String object, String detail, String hash) throws SQLException {
        try (var s = c.prepareStatement("with moved as (update journal_chain set seq = ?, hash = ? where chain = ?)"
                + " insert into journal (chain, seq, at, account_id, actor, org, origin, action, result, file_id, object, detail, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            Object[] values = {seq, hash, chain, chain, seq, OffsetDateTime.ofInstant(at, ZoneOffset.UTC), account, actor, org, origin,
                line.action(), line.result().name(), line.fileId(), object, detail, hash};
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.executeUpdate();
        }
    }

    static byte[] key() {
        return KeyHolder.KEY;
    }

    private static String cut(String text, int most) {
        if (text == null || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** Reads the key once, at first use. */
    private static final class KeyHolder {
        private static final byte[] KEY = Vault.key(Setting.JOURNAL_KEY);
    }
}
