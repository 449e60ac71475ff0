package org.fazhi.mediation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.fazhi.casework.Desk;

/**
 * The unit's own table of retention (档案法实施条例19): a class per dispute type in table {@code mediation_retention}, raised to 永久 by sum and number
 * of parties. Death, disability and wide public attention are not recorded as facts: whoever archives raises the class then.
 */
@ApplicationScoped
class RetentionTable {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** {@return the class that the table proposes for a closed file} */
    Codes.RetentionClass propose(MediationCase facts, Desk desk, LocalDate on) {
        boolean agreed = facts.outcome() == Codes.Outcome.AGREED_WRITTEN || facts.outcome() == Codes.Outcome.AGREED_ORAL;
        if (!agreed) {
            return Codes.RetentionClass.SHORT;
        }
        BigDecimal limit = desk.parameter("ARCHIVE_PERMANENT_AMOUNT", on).value();
        if (facts.amount() != null && facts.amount().compareTo(limit) > 0 || facts.parties().size() >= desk.parameter("MED_MASS_PARTIES", on).whole()) {
            return Codes.RetentionClass.PERMANENT;
        }
        // Done on the spot and by word of mouth, with nothing left to prove in later years.
        return facts.outcome() == Codes.Outcome.AGREED_ORAL ? Codes.RetentionClass.SHORT : of(facts.type());
    }

    private Codes.RetentionClass of(Codes.DisputeType type) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("select class from mediation_retention where type = ?")) {
            s.setString(1, type.name());
            try (var r = s.executeQuery()) {
                return r.next() ? Codes.RetentionClass.valueOf(r.getString(1)) : Codes.RetentionClass.LONG;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the table of retention could not be read", e);
        }
    }
}
