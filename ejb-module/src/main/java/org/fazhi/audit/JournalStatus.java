package org.fazhi.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.platform.Setting;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusLine.State;
import org.fazhi.platform.StatusSource;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;

/** Whether the journal can be sealed, and how long it is. */
@ApplicationScoped
public class JournalStatus implements StatusSource {

    private static final int MOST_TOLD = 3;

    @Inject
    private JournalVerifier verifier;
    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Override
    public List<StatusLine> read() {
        var words = Texts.of("audit");
        try {
            Vault.key(Setting.JOURNAL_KEY);
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

    @Override
    public List<StatusLine> examine() {
        return List.of(of(verifier.verify()));
    }

    static StatusLine of(Verification found) {
        var words = Texts.of("audit");
        var name = words.get("status.verify");
        return found.intact() ? StatusLine.good(92, name, words.get("verify.intact", found.lines()))
                : StatusLine.bad(92, name, words.get("verify.broken", found.defects().size(),
                        found.defects().stream().limit(MOST_TOLD).map(Verification.Defect::text).collect(Collectors.joining("；"))), words.get("status.verify.advice"));
    }
}
