package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarChanged;
import org.fazhi.platform.Texts;

/**
 * Counts running deadlines again after the notice of a year was imported, a file at a time. What is to be done is written down in
 * the transaction of the import, so that no crash between the two loses it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Recount {

    /** The notice of a year may also move days of the December before it. */
    private static final String FILES = "select distinct file_id from deadline where state in ('RUNNING', 'PAUSED')"
            + " and start_on <= ? and (due_on is null or due_on >= ?) order by file_id";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Procedures procedures;
    @Inject
    private FileStore store;
    @Inject
    private Clockwork clockwork;
    @Inject
    private Journal journal;

    /** Writes down that the deadlines of a year are to be counted again; shares the fate of the import. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void order(@Observes CalendarChanged event) {
        try (var c = dataSource.getConnection();
             var s = c.prepareStatement("insert into calendar_recount (year) values (?) on conflict (year) do update set at = now()")) {
            s.setInt(1, event.year());
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the recount could not be ordered", e);
        }
    }

    /** {@return the years to be counted again, with the moment of the import} */
    public Map<Integer, OffsetDateTime> ordered() {
        var years = new LinkedHashMap<Integer, OffsetDateTime>();
        try (var c = dataSource.getConnection(); var s = c.createStatement(); var r = s.executeQuery("select year, at from calendar_recount order by year")) {
            while (r.next()) {
                years.put(r.getInt(1), r.getObject(2, OffsetDateTime.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the recounts could not be read", e);
        }
        return years;
    }

    /** {@return keys of the files with a running deadline that touches the year or the December before it} */
    public List<Long> files(int year) {
        var files = new ArrayList<Long>();
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(FILES)) {
            s.setObject(1, LocalDate.of(year, 12, 31));
            s.setObject(2, LocalDate.of(year - 1, 12, 1));
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    files.add(r.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the files to be counted again could not be read", e);
        }
        return files;
    }

    /** {@return how many deadlines of the file moved}; no day that was told moves earlier */
    public int file(long fileId) {
        var file = store.lock(fileId).orElse(null);
        if (file == null) {
            return 0;
        }
        var procedure = procedures.<Object>of(file.procedure());
        var words = Texts.of(file.procedure());
        var all = clockwork.deadlines(fileId);
        var moved = new ArrayList<String>();
        for (var deadline : all) {
            var told = deadline.dueOn();
            if (deadline.open()) {
                clockwork.recomputeProvisional(deadline);
            }
            if (!Objects.equals(told, deadline.dueOn())) {
                moved.add(Texts.of("casework").get("deadline.moved", words.getOr("deadline." + deadline.kind(), deadline.kind()), told, deadline.dueOn()));
            }
        }
        clockwork.show(procedure, file, all);
        if (!moved.isEmpty()) {
            store.flush();
            journal.write(new JournalLine(null, Texts.of("audit").get("actor.job"), "job", "calendar.RECOUNT", Result.DONE, fileId, file.number(),
                    String.join("；", moved)));
        }
        return moved.size();
    }

    /** Crosses a year off, unless it was imported again meanwhile. */
    public void done(int year, OffsetDateTime at) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("delete from calendar_recount where year = ? and at = ?")) {
            s.setInt(1, year);
            s.setObject(2, at);
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the recount could not be crossed off", e);
        }
    }
}
