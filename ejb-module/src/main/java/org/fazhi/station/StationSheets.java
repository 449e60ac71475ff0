package org.fazhi.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.access.Role;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Texts;

/**
 * Public sheets, and which other stations they send people to. When such a station moves, is renamed, suspended or closed, every sheet that names it
 * is flagged with a task to print it anew.
 */
final class StationSheets {

    private static final String NAMES = "select p.file_id from station_pointer p join case_file c on c.id = p.file_id where p.station_id = ?"
            + " and c.status in ('ACTIVE', 'REVIEWING', 'RECTIFYING') order by p.file_id";

    private final Rows rows;

    StationSheets(Rows rows) {
        this.rows = rows;
    }

    /** Writes down whom the sheet that is printed now names. */
    static void print(Act<StationFile, ?> act) {
        var desk = act.facts().desk();
        desk.sheets().name(act.file().id(), desk.near(act.file(), act.facts()).stream().map(StationPlace::id).toList(), act.on());
        act.desk().settle(RegistrationTask.REPRINT, null, act.on());
    }

    /** Flags every sheet that names the station of this act. */
    static void stale(Act<StationFile, ?> act, String what) {
        var f = act.facts();
        if (f.life().station() != null) {
            var text = Texts.of(StationProcedure.WORD).get(what, f.place().name(), act.on());
            f.desk().sheets().naming(f.life().station()).stream().filter(file -> file != act.file().id())
                    .forEach(file -> act.desk().alsoOn(StationProcedure.WORD, file, StationLifeStep.FLAG_SHEET.name(), Map.of("text", text)));
        }
    }

    /** The task that a flag is. */
    static void flagged(Act<StationFile, StationData.Stale> act) {
        var due = act.desk().workdays(act.on(), act.desk().parameter("STATION_REPRINT_DAYS", act.on()).whole());
        act.desk().task(RegistrationTask.REPRINT, Assignee.role(act.file().orgId(), Role.COMMUNITY), act.on(), due, "", act.data().text());
    }

    private List<Long> naming(long station) {
        return rows.list(r -> r.getLong(1), NAMES, station);
    }

    private void name(long file, List<Long> stations, LocalDate on) {
        rows.update("delete from station_pointer where file_id = ?", file);
        rows.each("insert into station_pointer (file_id, station_id, printed_on) values (?, ?, ?)", stations.stream().map(s -> new Object[] {file, s, on}).toList());
    }

    /** {@return stations that the sheet of a file names, in words} */
    List<String> pointers(long file) {
        return rows.list(r -> r.getString(1), "select s.name from station_pointer p join station s on s.id = p.station_id where p.file_id = ? order by s.kind", file);
    }

    /** {@return why a sheet is to be printed anew, or null} */
    String why(long file) {
        var open = rows.list(r -> r.getString(1), "select text from file_task where file_id = ? and kind = 'REPRINT' and state = 'OPEN'", file);
        return open.isEmpty() ? null : open.stream().collect(Collectors.joining("；"));
    }

    boolean flagged(long file) {
        return why(file) != null;
    }
}
