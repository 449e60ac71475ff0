package org.fazhi.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The application does not start. The server shows only a generic sentence for that, so the reason stands in its log: once, in one
 * block between lines of equal signs, which the run command and config/payara/install.sh look for.
 */
final class StartRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(StartRefused.class.getName());
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private StartRefused(String reason, Throwable cause) {
        super(reason, cause);
    }

    /**
     * {@return what to throw, after the block was written}
     *
     * @param reason why, and what to do, in Chinese
     * @param cause  what happened, or null
     */
    static StartRefused because(String reason, Throwable cause) {
        if (TOLD.add(reason)) {
            LOG.log(Level.SEVERE, "\n=== 法治圈没有启动 ===\n{0}\n=====================", reason);
        }
        return new StartRefused(reason, cause);
    }

    /** {@return why there is no connection and what to do, in Chinese} */
    static String words(SQLException e) {
        var words = Texts.of("platform");
        var state = Objects.requireNonNullElse(e.getSQLState(), "");
        var key = switch (state) {
            case "28P01", "28000" -> "start.db.login";
            case "3D000" -> "start.db.missing";
            case "53300" -> "start.db.full";
            case "08001", "08004", "08006" -> "start.db.away";
            default -> "start.db.other";
        };
        return words.get(key, Setting.DB_URL.text(), Setting.DB_USER.text(), String.valueOf(e.getMessage()));
    }
}
