package org.fazhi.exchange;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Puts a message into the outbox in the transaction of the act it tells about. */
@Stateless
@PermitAll
public class Outbox {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /**
     * Leaves a message for the relay.
     *
     * @param type    such as {@code org.fazhi.mediation.ACCEPT}
     * @param subject key of the file
     * @param json    what happened, without personal data
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void leave(String type, String subject, String json) {
        try (var c = dataSource.getConnection();
             var s = c.prepareStatement("insert into outbox (type, subject, data) values (?, ?, ?::jsonb)")) {
            s.setString(1, type);
            s.setString(2, subject);
            s.setString(3, json);
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written, so nothing was done", e);
        }
    }
}
