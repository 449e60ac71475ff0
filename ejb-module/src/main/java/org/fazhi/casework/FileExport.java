package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Scope;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.platform.Texts;

/**
 * The list as a workbook, for any procedure: all files of the query within the caller's scope, streamed from a cursor of the database,
 * so that a million files need the memory of five hundred. Every text is a typed string, so that a name that begins with = stays a
 * name. The first row says who took it out and when; the journal says so too, and without its line the file cannot be opened.
 */
@Stateless
@RolesAllowed("STAFF")
public class FileExport {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９]{7,}[XxＸｘ]?");
    private static final int ID_LENGTH = 15;
    private static final int BATCH = 500;
    private static final int LAST_ROW = 1_048_000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private CurrentCaller current;
    @Inject
    private FileLists lists;
    @Inject
    private Procedures procedures;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<ExportColumns> more;

    /**
     * Writes the workbook.
     *
     * @param query      what the list was asked for; its page is not looked at
     * @param conditions the same in words, for the first row and the journal; empty: everything
     * @param out        stays open
     * @return how many files it holds
     * @throws IOException when the receiver went away; journalled as broken off
     */
    public int write(FileQuery query, String conditions, OutputStream out) throws IOException {
        var caller = current.get();
        var words = Texts.of("casework");
        var extra = extra(caller, query.procedure());
        var told = conditions.isEmpty() ? words.get("export.all") : masked(conditions);
        var sheet = new ExportSheet(out, Texts.of(query.procedure()).get("title"));
        sheet.mark(words.get("export.mark", caller.name(), caller.orgName(), MINUTE.format(LocalDateTime.now(clock.withZone(Clocks.ZONE))), told));
        sheet.heads(heads(query.procedure(), extra));
        lists.each(caller, query, BATCH, rows -> put(sheet, rows, extra));
        if (sheet.fault() != null) {
            journal.writeApart(line(caller, query, words.get("export.broken", sheet.count(), told)));
            throw sheet.fault();
        }
        // Before the last bytes: a workbook without its end cannot be opened, so there is none without its line.
        journal.writeApart(line(caller, query, words.get("export.done", sheet.count(), told)));
        sheet.finish();
        return sheet.count();
    }

    /** A list may be asked for by telephone or identity number; neither the journal nor the sheet's first row keeps the whole of it. */
    static String masked(String conditions) {
        return LONG_NUMBER.matcher(conditions).replaceAll(m -> m.group().length() < ID_LENGTH ? PhoneNumber.mask(m.group()) : IdNumber.mask(m.group()));
    }

    private static JournalLine line(Caller caller, FileQuery query, String detail) {
        return JournalLine.of(caller, query.procedure() + ".EXPORT", JournalLine.Result.READ, null, Texts.of(query.procedure()).get("title"), detail);
    }

    private Optional<ExportColumns> extra(Caller caller, String procedure) {
        var reach = procedures.of(procedure).scope(caller).reach();
        boolean own = reach == Scope.Reach.UNIT || reach == Scope.Reach.PERSON;
        return more.stream().filter(m -> own && m.word().equals(procedure)).findFirst();
    }

    private static List<String> heads(String procedure, Optional<ExportColumns> extra) {
        var words = Texts.of("casework");
        var room = Texts.of(procedure);
        var heads = new java.util.ArrayList<>(List.of(words.get("column.index"), words.get("column.number"), word(room, words, "list.name"),
                word(room, words, "list.topic"), words.get("column.status"), words.get("column.light"), words.get("column.due"),
                words.get("column.holder"), words.get("column.org"), word(room, words, "list.opened")));
        extra.ifPresent(e -> heads.addAll(e.heads()));
        return heads;
    }

    private static String word(Texts room, Texts common, String key) {
        return room.getOr(key, common.get(key));
    }

    private boolean put(ExportSheet sheet, List<FileRow> rows, Optional<ExportColumns> extra) {
        var added = extra.map(e -> added(e, rows)).orElse(java.util.Map.of());
        for (var r : rows) {
            if (sheet.count() >= LAST_ROW) {
                return false;
            }
            var cells = new java.util.ArrayList<Object>(java.util.Arrays.asList(sheet.count() + 1, r.number(), r.title(), r.topic(), r.statusName(),
                    r.light().word(), r.due(), r.holder(), r.orgName(), r.openedOn()));
            cells.addAll(added.getOrDefault(r.id(), List.of()));
            sheet.row(cells);
        }
        return sheet.flush();
    }

    private java.util.Map<Long, List<?>> added(ExportColumns columns, List<FileRow> rows) {
        try (var c = dataSource.getConnection()) {
            return columns.rows(c, rows.stream().map(FileRow::id).toList());
        } catch (SQLException e) {
            throw new IllegalStateException("the columns of the procedure could not be read", e);
        }
    }
}
