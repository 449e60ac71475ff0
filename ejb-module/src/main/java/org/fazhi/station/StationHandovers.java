package org.fazhi.station;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.CaseFile;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Texts;

/**
 * What is open at a station, and what of it was handed over when the station was suspended. What a station has in hand follows from what it offers:
 * the disputes and inquiries of its committee, the inquiries of its own unit when it counsels, the applications that it received when it takes them
 * in. What another open station of the unit offers too stays there.
 */
final class StationHandovers {

    private static final String HOLDER = "coalesce((select a.name from account a where a.id = f.holder_account_id), f.holder_role, '')";
    private static final String OPEN = " not f.final and not f.voided and f.closed_on is null";
    private static final String HEAD = "select f.id, f.procedure, f.org_id is not distinct from s.committee_id, f.number, f.title, ";
    private static final String LIST = HEAD + "h.held_by, " + HOLDER + ", h.taken_on from station_handover h join case_file f on f.id = h.moved_id"
            + " join station_file s on s.file_id = h.file_id where h.file_id = ? and ";
    private static final String ALONE = "? = any (string_to_array(s.items, ',')) and not exists (select 1 from station_file g join station t on t.id = g.station_id"
            + " join case_file d on d.id = g.file_id where t.status = 'ACTIVE' and g.file_id <> s.file_id and d.org_id = o.org_id and ? = any (string_to_array(g.items, ',')))";
    private static final String IN_HAND = HEAD + HOLDER + ", " + HOLDER + ", cast(null as date) from station_file s join case_file o on o.id = s.file_id join case_file f on"
            + " (f.procedure in ('mediation', 'inquiry') and f.org_id = s.committee_id"
            + " or f.procedure = 'inquiry' and f.org_id = o.org_id and " + ALONE
            + " or f.procedure = 'legalaid' and exists (select 1 from file_unit x where x.file_id = f.id and x.org_id = o.org_id and x.to_on is null) and " + ALONE + ")"
            + " where s.file_id = ? and" + OPEN + " order by f.id";

    private final Rows rows;

    StationHandovers(Rows rows) {
        this.rows = rows;
    }

    /** {@return the open matters that a station has in hand} */
    List<StationHandover> open(long station) {
        var counsel = StationCodes.Item.CONSULTATION.name();
        var aid = StationCodes.Item.AID_INTAKE.name();
        return rows.list(StationHandovers::read, IN_HAND, counsel, counsel, aid, aid, station);
    }

    /** {@return what is still to be taken over; what was finished meanwhile needs nobody} */
    List<StationHandover> pending(long station) {
        return rows.list(StationHandovers::read, LIST + "h.taken_on is null and" + OPEN + " order by f.id", station);
    }

    /** {@return what a person is still to confirm} */
    List<StationHandover> pending(long station, long person) {
        return rows.list(StationHandovers::read, LIST + "h.taker_id = ? and h.taken_on is null and" + OPEN + " order by f.id", station, person);
    }

    /** {@return everything that was ever handed over} */
    List<StationHandover> all(long station) {
        return rows.list(StationHandovers::read, LIST + "true order by f.id", station);
    }

    private static StationHandover read(ResultSet r) throws SQLException {
        var mediation = "mediation".equals(r.getString(2));
        return new StationHandover(r.getLong(1), r.getString(2), r.getBoolean(3), r.getString(4),
                mediation ? r.getString(5) : Texts.of(StationProcedure.WORD).get("moved." + r.getString(2)), r.getString(6), r.getString(7), r.getObject(8, LocalDate.class));
    }

    /** Notes what is open and who is to take it over. */
    void note(CaseFile station, List<StationHandover> files, long taker, LocalDate on) {
        rows.each("insert into station_handover (file_id, moved_id, held_by, taker_id, named_on) values (?, ?, ?, ?, ?) on conflict (file_id, moved_id) do update set"
                        + " held_by = excluded.held_by, taker_id = excluded.taker_id, named_on = excluded.named_on, taken_on = null",
                files.stream().map(f -> new Object[] {station.id(), f.file(), f.before(), taker, on}).toList());
    }

    /** Notes that somebody who was named has taken over everything that is pending for him. */
    void taken(long station, long person, LocalDate on) {
        rows.update("update station_handover set taken_on = ? where file_id = ? and taker_id = ? and taken_on is null", on, station, person);
    }
}
