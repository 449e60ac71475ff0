package org.fazhi.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.platform.Texts;

/** Reads every chain from its first line and says where a line is missing, changed, or cut off at the end. */
@Stateless
@PermitAll
public class JournalVerifier {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** {@return the result over all chains; reads one consistent snapshot} */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Verification verify() {
        var defects = new ArrayList<Verification.Defect>();
        long lines = 0;
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            s.execute("set transaction isolation level repeatable read");
            for (int chain = 0; chain < Journal.CHAINS; chain++) {
                lines += verify(c, chain, defects);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal could not be read", e);
        }
        return new Verification(defects.isEmpty(), lines, List.copyOf(defects));
    }

    private long verify(Connection c, int chain, List<Verification.Defect> defects) throws SQLException {
        var words = Texts.of("audit");
        long seq = 0;
        long read = 0;
        var hash = "0".repeat(64);
        try (var s = c.prepareStatement("select seq, at, account_id, actor, org, origin, action, result, file_id, object, detail, hash"
                + " from journal where chain = ? order by seq")) {
            s.setFetchSize(2000);
            s.setInt(1, chain);
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    read++;
                    long at = r.getLong(1);
                    if (at != seq + 1) {
                        defects.add(new Verification.Defect(chain, seq + 1,
                                words.get("verify.gap", chain, seq + 1, at - 1, r.getObject(2, OffsetDateTime.class))));
                    } else if (!r.getString(12).equals(hash(r, hash, chain))) {
                        defects.add(new Verification.Defect(chain, at, words.get("verify.changed", chain, at, r.getObject(2, OffsetDateTime.class))));
                    }
                    seq = at;
                    hash = r.getString(12);
                }
            }
        }
        checkEnd(c, chain, seq, hash, defects);
        return read;
    }

    private static String hash(ResultSet r, String previous, int chain) throws SQLException {
        return Seal.hash(Journal.key(), previous, chain, r.getLong(1), r.getObject(2, OffsetDateTime.class).toInstant(), r.getObject(3),
                r.getString(4), r.getString(5), r.getString(6), r.getString(7), r.getString(8), r.getObject(9), r.getString(10), r.getString(11));
    }

    private static void checkEnd(Connection c, int chain, long seq, String hash, List<Verification.Defect> defects) throws SQLException {
        try (var s = c.prepareStatement("select seq, hash from journal_chain where chain = ?")) {
            s.setInt(1, chain);
            try (var r = s.executeQuery()) {
                if (!r.next() || r.getLong(1) != seq || !r.getString(2).equals(hash)) {
                    defects.add(new Verification.Defect(chain, seq + 1, Texts.of("audit").get("verify.end", chain, seq)));
                }
            }
        }
    }
}
