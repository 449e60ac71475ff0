package org.fazhi.station;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.exchange.ledger.Rows;

/** The places of stations, for other rooms; where they stand and when they open is public. */
@Stateless
@PermitAll
public class StationService {

    private static final String SELECT = "select id, code, kind, name, address, street_id, lon, lat, status, hours from station where district_id = ? order by kind, code";

    @Inject
    private Rows rows;

    /** {@return every station of a district, also those that do not count} */
    public List<StationPlace> places(long district) {
        var except = new HashMap<Long, Map<LocalDate, String>>();
        rows.list(r -> except.computeIfAbsent(r.getLong(1), k -> new HashMap<>()).put(r.getObject(2, LocalDate.class), r.getString(3) == null ? "" : r.getString(3)),
                "select f.station_id, d.day, d.hours from station_day_off d join station_file f on f.file_id = d.file_id join station s on s.id = f.station_id where s.district_id = ?",
                district);
        return rows.list(r -> place(r, except.getOrDefault(r.getLong(1), Map.of())), SELECT, district);
    }

    /** {@return a text that changes whenever a station of the district does} */
    public String revision(long district) {
        return rows.list(r -> r.getString(1), "select count(*) || '/' || coalesce(sum(version), 0) || '/' || coalesce(max(id), 0) from station where district_id = ?",
                district).get(0);
    }

    /**
     * Takes over a list of places: a station whose code is known gets the new name, kind, place and hours; status and history stay.
     * Who may and whether the list makes sense is checked by the room that read it, in its transaction.
     *
     * @param origin DEMO or IMPORT
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void take(long district, List<StationPlace> places, String origin) {
        rows.each("insert into station (district_id, street_id, code, kind, name, address, lon, lat, status, hours, origin)"
                        + " values (?, cast(? as bigint), ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (district_id, code) do update set street_id ="
                        + " coalesce(excluded.street_id, station.street_id), kind = excluded.kind, name = excluded.name, address = coalesce(excluded.address,"
                        + " station.address), lon = excluded.lon, lat = excluded.lat, hours = case when excluded.hours = '' then station.hours else excluded.hours end,"
                        + " version = station.version + 1",
                places.stream().map(p -> new Object[] {district, p.streetId(), p.code(), p.kind(), p.name(), p.address(), p.lon(), p.lat(), p.status(),
                    p.hours().text(), origin}).toList());
    }

    private static StationPlace place(ResultSet r, Map<LocalDate, String> except) throws SQLException {
        var hours = WeeklyHours.read(r.getString(10));
        return new StationPlace(r.getLong(1), r.getString(2), StationKind.valueOf(r.getString(3)), r.getString(4), r.getString(5),
                r.getObject(6, Long.class), r.getObject(7, Double.class), r.getObject(8, Double.class), StationStatus.valueOf(r.getString(9)),
                hours == null ? WeeklyHours.read("") : hours, except);
    }
}
