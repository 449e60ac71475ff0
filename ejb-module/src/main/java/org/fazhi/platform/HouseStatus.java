package org.fazhi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.platform.StatusLine.State;

/** Schema, database, clock, time zone and disk. */
@ApplicationScoped
public class HouseStatus implements StatusSource {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final long GIGABYTE = 1L << 30;
    /** Below this share or size somebody should make room. */
    private static final double LITTLE_SHARE = 0.1;
    private static final long LITTLE = 5 * GIGABYTE;
    private static final Duration MOST_DRIFT = Duration.ofSeconds(5);

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Override
    public List<StatusLine> read() {
        var words = Texts.of("platform");
        try (var c = dataSource.getConnection(); var s = c.createStatement();
             var r = s.executeQuery("select (select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1),"
                     + " (select count(*) from flyway_schema_history where not success), current_setting('server_version'), clock_timestamp()")) {
            r.next();
            var schema = r.getInt(2) == 0 ? StatusLine.good(10, words.get("status.schema"), r.getString(1))
                    : new StatusLine(10, words.get("status.schema"), r.getString(1), State.BAD, words.get("status.schema.advice"));
            var drift = Duration.between(r.getObject(4, OffsetDateTime.class), OffsetDateTime.now()).abs();
            return List.of(schema, StatusLine.good(20, words.get("status.database"), "PostgreSQL " + r.getString(3)), clock(words, drift), zone(words, ZoneId.systemDefault()), disk(words));
        } catch (SQLException e) {
            throw new IllegalStateException(words.get("status.database.away"), e);
        }
    }

    static StatusLine clock(Texts words, Duration drift) {
        var now = SECOND.format(LocalDateTime.now(ZONE));
        return drift.compareTo(MOST_DRIFT) <= 0 ? StatusLine.good(30, words.get("status.clock"), now)
                : new StatusLine(30, words.get("status.clock"), now, State.CARE, words.get("status.clock.advice", drift.toSeconds()));
    }

    static StatusLine zone(Texts words, ZoneId zone) {
        boolean same = zone.getRules().equals(ZONE.getRules());
        return same ? StatusLine.good(40, words.get("status.zone"), zone.getId())
                : new StatusLine(40, words.get("status.zone"), zone.getId(), State.CARE, words.get("status.zone.advice"));
    }

    private static StatusLine disk(Texts words) {
        try {
            FileStore store = Files.getFileStore(Path.of(System.getProperty("user.dir")));
            return disk(words, store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            return new StatusLine(50, words.get("status.disk"), words.get("status.disk.unread"), State.CARE, String.valueOf(e.getMessage()));
        }
    }

    static StatusLine disk(Texts words, long left, long all) {
        var value = words.get("status.disk.left", left / GIGABYTE, all / GIGABYTE);
        if (left < GIGABYTE) {
            return StatusLine.bad(50, words.get("status.disk"), value, words.get("status.disk.advice"));
        }
        return left > LITTLE || left > all * LITTLE_SHARE ? StatusLine.good(50, words.get("status.disk"), value)
                : new StatusLine(50, words.get("status.disk"), value, State.CARE, words.get("status.disk.advice"));
    }
}
