package org.fazhi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How the database is set up: what loses data, mixes up names, or lets somebody change the journal. */
@ApplicationScoped
public class DatabaseStatus implements StatusSource {

    private static final int ORDER = 22;
    /** Our pool may grow to this ({@link Startup}); some connections more are for backups and the administrator. */
    private static final int POOL = 40;
    private static final int SPARE = 10;
    private static final int OLDEST = 150000;
    /** Two: changes and deletions of lines, and emptying of the table. */
    private static final int GUARDS = 2;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Override
    public List<StatusLine> read() {
        return List.of();
    }

    @Override
    public List<StatusLine> examine() {
        try (var c = dataSource.getConnection()) {
            return lines(DatabaseFacts.read(c));
        } catch (SQLException e) {
            throw new IllegalStateException(Texts.of("platform").get("status.database.away"), e);
        }
    }

    static List<StatusLine> lines(DatabaseFacts f) {
        var l = new Lines();
        l.check("version", f.version() >= OLDEST, StatusLine.State.BAD, f.version() / 10000);
        l.check("encoding", f.encoding().equals("UTF8"), StatusLine.State.BAD, f.encoding());
        l.check("collation", f.byCodePoint(), StatusLine.State.BAD);
        l.check("isolation", f.isolation().equals("read committed"), StatusLine.State.BAD, f.isolation());
        l.check("driver", f.plainText(), StatusLine.State.BAD);
        l.check("durable", f.durable(), StatusLine.State.BAD);
        l.check("free", f.most() - f.used() >= SPARE && f.most() >= POOL + SPARE, f.most() - f.used() < 3 ? StatusLine.State.BAD : StatusLine.State.CARE,
                f.most(), f.used(), POOL + SPARE);
        standby(l, f);
        l.check("superuser", !f.superuser(), StatusLine.State.BAD);
        l.check("journal", !f.journalOpen(), StatusLine.State.CARE);
        l.check("guards", f.guards() >= GUARDS, StatusLine.State.BAD);
        l.check("encrypted", f.local() || f.encrypted(), StatusLine.State.CARE);
        return l.lines;
    }

    private static void standby(Lines l, DatabaseFacts f) {
        if (f.asynchronous() > 0 && f.synchronous() == 0) {
            l.add("standby", StatusLine.State.BAD, "standby.async", f.asynchronous());
        } else if (f.unseen() > 0) {
            l.add("standby", StatusLine.State.CARE, "standby.unseen", f.unseen());
        } else {
            l.add("standby", StatusLine.State.GOOD, f.synchronous() == 0 ? "standby.none" : "standby.sync", f.synchronous());
        }
    }

    /** Collects lines whose words stand under {@code db.<key>}, {@code db.<key>.good}, {@code .bad} and {@code .advice}. */
    private static final class Lines {

        private final List<StatusLine> lines = new ArrayList<>();
        private final Texts words = Texts.of("platform");

        void check(String key, boolean good, StatusLine.State otherwise, Object... args) {
            lines.add(new StatusLine(ORDER, words.get("db." + key), words.get("db." + key + (good ? ".good" : ".bad"), args),
                    good ? StatusLine.State.GOOD : otherwise, good ? "" : words.get("db." + key + ".advice", args)));
        }

        void add(String key, StatusLine.State state, String value, Object... args) {
            lines.add(new StatusLine(ORDER, words.get("db." + key), words.get("db." + value, args), state,
                    state == StatusLine.State.GOOD ? "" : words.get("db." + value + ".advice", args)));
        }
    }
}
