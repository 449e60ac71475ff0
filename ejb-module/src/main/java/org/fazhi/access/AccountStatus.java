package org.fazhi.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.platform.Setting;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusSource;
import org.fazhi.platform.Texts;

/** Passwords of the first start that are still in use, or still lie in their file. */
@ApplicationScoped
public class AccountStatus implements StatusSource {

    private static final int ORDER = 95;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    @Override
    public List<StatusLine> read() {
        return List.of();
    }

    @Override
    public List<StatusLine> examine() {
        long unchanged = Db.one(ds, r -> r.getLong(1), "select count(*) from account where enabled and must_change and created_at < now() - interval '7 days'").orElse(0L);
        return List.of(of(unchanged, Files.exists(Setting.HOME.path().resolve("first-accounts.json"))));
    }

    /**
     * {@return the fact}
     *
     * @param unchanged accounts older than a week whose one-time password was never changed
     * @param file      whether the file with the first passwords still exists
     */
    static StatusLine of(long unchanged, boolean file) {
        var words = Texts.of("access");
        var name = words.get("status.first");
        if (file) {
            return StatusLine.bad(ORDER, name, words.get("status.first.file"), words.get("status.first.file.advice"));
        }
        return unchanged == 0 ? StatusLine.good(ORDER, name, words.get("status.first.good"))
                : StatusLine.care(ORDER, name, words.get("status.first.unchanged", unchanged), words.get("status.first.unchanged.advice"));
    }
}
