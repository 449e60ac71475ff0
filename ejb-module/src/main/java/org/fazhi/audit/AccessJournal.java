package org.fazhi.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.fazhi.access.AccessEvent;
import org.fazhi.access.AccessEvent.Type;
import org.fazhi.access.Caller;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.platform.Texts;

/**
 * Journals what happens at the door and to accounts, in the transaction of the effect: no line, no effect, and no line for what was
 * rolled back. Refusals are told in transactions of their own.
 */
@ApplicationScoped
public class AccessJournal {

    private static final Set<Type> REFUSALS = EnumSet.of(Type.SIGN_IN_REFUSED, Type.SIGN_IN_LOCKED, Type.TOKEN_REFUSED, Type.PASSWORD_CHANGE_REFUSED);
    private static final String PERSON = "select a.id, a.login, a.name, a.org_id, u.name, u.path, u.district_id, u.street_id"
            + " from account a join org_unit u on u.id = a.org_id where ";
    /** Of a name that nobody here has, so much is kept: people type passwords into the wrong field. */
    private static final int KEPT = 4;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Journal journal;

    void note(@Observes AccessEvent event) {
        var concerned = event.accountId() != null ? find("a.id = ?", event.accountId(), event.origin()) : find("lower(a.login) = ?", event.login(), event.origin());
        var result = REFUSALS.contains(event.type()) ? Result.REFUSED : Result.DONE;
        // Who failed at the door is not known to be the person: the line names the account, but is not the account's own.
        var who = event.actorId() == null ? null : find("a.id = ?", event.actorId(), event.origin()).orElse(null);
        var actor = who != null ? who.name() : actor(event, concerned);
        journal.write(new JournalLine(who, actor, event.origin(), "access." + event.type(), result, null, object(event, who, concerned), event.detail()));
    }

    private static String actor(AccessEvent event, Optional<Caller> concerned) {
        if ("job".equals(event.origin())) {
            return Texts.of("audit").get("actor.job");
        }
        return concerned.map(Caller::login).orElseGet(() -> typed(event.login()));
    }

    private static String object(AccessEvent event, Caller who, Optional<Caller> concerned) {
        return concerned.filter(c -> who == null || who.accountId() != c.accountId())
                .map(c -> Texts.of("audit").get("object.account", c.name(), c.login())).orElse(null);
    }

    /** {@return what is kept of a name that no account has: without control characters, its beginning and length only} */
    static String typed(String login) {
        var plain = login == null ? "" : login.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "").strip();
        int length = plain.codePointCount(0, plain.length());
        if (length == 0) {
            return Texts.of("audit").get("actor.unknown");
        }
        return length <= KEPT ? plain : Texts.of("audit").get("actor.typed", plain.substring(0, plain.offsetByCodePoints(0, KEPT)), length);
    }

    private Optional<Caller> find(String condition, Object key, String origin) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(PERSON + condition)) {
            s.setObject(1, key);
            try (var r = s.executeQuery()) {
                return r.next() ? Optional.of(caller(r, origin)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the account of a journal line could not be read", e);
        }
    }

    private static Caller caller(ResultSet r, String origin) throws SQLException {
        return new Caller(r.getLong(1), r.getString(2), r.getString(3), Set.of(), r.getLong(4), r.getString(5), r.getString(6), r.getLong(7),
                r.getObject(8, Long.class), origin);
    }
}
