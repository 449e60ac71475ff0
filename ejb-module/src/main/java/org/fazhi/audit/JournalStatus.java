package org.fazhi.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusLine.State;
import org.fazhi.platform.StatusSource;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;

/** Whether the journal can be sealed, and how long it is. */
@ApplicationScoped
public class JournalStatus implements StatusSource {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Override
    public List<StatusLine> read() {
        var words = Texts.of("audit");
        try {
            Vault.key("fazhi.journal.key");
        } catch (IllegalStateException e) {
            return List.of(new StatusLine(90, words.get("status.key"), words.get("status.key.none"), State.BAD, e.getMessage()));
        }
        try (var c = dataSource.getConnection(); var s = c.createStatement(); var r = s.executeQuery("select sum(seq) from journal_chain")) {
            r.next();
            return List.of(StatusLine.good(90, words.get("status.key"), words.get("status.key.set", r.getLong(1))));
        } catch (SQLException e) {
            throw new IllegalStateException("the journal could not be read", e);
        }
    }
}
