package org.fazhi.station;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.exchange.ledger.Rows;

/** What is open at a station, and what of it was handed over when the station was suspended. */
final class StationHandovers {

    private static final String HOLDER = "coalesce((select a.name from account a where a.id = f.holder_account_id), f.holder_role, '')";
    private static final String OPEN = " not f.final and not f.voided and f.closed_on is null";
    private static final String LIST = "select f.id, f.number, f.title, h.held_by, " + HOLDER + ", h.taken_on from station_handover h join case_file f on f.id = h.moved_id"
            + " where h.file_id = ? and ";

    private final Rows rows;

    StationHandovers(Rows rows) {
        this.rows = rows;
    }

    /** {@return the open files of a committee that this station has not handed over} */
    List<StationHandover> open(long station, Long committee) {
        return committee == null ? List.of() : rows.list(r -> new StationHandover(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(4), null),
                "select f.id, f.number, f.title, " + HOLDER + " from case_file f where f.org_id = ? and" + OPEN + " and f.id not in (select moved_id from station_handover"
                        + " where file_id = ? and taken_on is not null) order by f.id", committee, station);
    }

    /** {@return what is still to be taken over; what was finished meanwhile needs nobody} */
    List<StationHandover> pending(long station) {
        return read(LIST + "h.taken_on is null and" + OPEN + " order by f.id", station);
    }

    /** {@return everything that was ever handed over} */
    List<StationHandover> all(long station) {
        return read(LIST + "true order by f.id", station);
    }

    private List<StationHandover> read(String sql, long station) {
        return rows.list(r -> new StationHandover(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getObject(6, LocalDate.class)), sql, station);
    }

    /** Notes what is open and who is to take it over. */
    void note(long station, List<StationHandover> files, long taker, LocalDate on) {
        rows.each("insert into station_handover (file_id, moved_id, held_by, taker_id, named_on) values (?, ?, ?, ?, ?) on conflict (file_id, moved_id) do update set"
                        + " held_by = excluded.held_by, taker_id = excluded.taker_id, named_on = excluded.named_on, taken_on = null",
                files.stream().map(f -> new Object[] {station, f.file(), f.before(), taker, on}).toList());
    }

    /** Notes that the one who was named has taken over everything that is pending. */
    void taken(long station, LocalDate on) {
        rows.update("update station_handover set taken_on = ? where file_id = ? and taken_on is null", on, station);
    }
}
