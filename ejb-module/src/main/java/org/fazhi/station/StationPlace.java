package org.fazhi.station;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * A station as a place.
 *
 * @param id       key
 * @param code     its number
 * @param kind     what it is for
 * @param name     its name
 * @param address  where it is, in words, or null
 * @param streetId the subdistrict, or null
 * @param lon      longitude in CGCS2000, or null when its place is not known
 * @param lat      latitude, or null
 * @param status   whether it works
 * @param hours    when it is open; without any entry when that is not known
 * @param except   days on which it is open otherwise, with the hours of that day; empty: shut
 */
public record StationPlace(long id, String code, StationKind kind, String name, String address, Long streetId, Double lon, Double lat,
                           StationStatus status, WeeklyHours hours, Map<LocalDate, String> except) {

    /** A station without days of its own. */
    public StationPlace(long id, String code, StationKind kind, String name, String address, Long streetId, Double lon, Double lat, StationStatus status, WeeklyHours hours) {
        this(id, code, kind, name, address, streetId, lon, lat, status, hours, Map.of());
    }

    /**
     * {@return whether it is open at a moment: by what it said of that day, else as on a day of the usual week}
     *
     * @param like the day of the week that the day counts as: a holiday as Sunday, a Saturday that is worked as Monday
     */
    public boolean openAt(LocalDateTime moment, DayOfWeek like) {
        var own = except.get(moment.toLocalDate());
        if (own == null) {
            return hours.openOn(like, moment.toLocalTime());
        }
        var read = own.isBlank() ? null : WeeklyHours.read("1 " + own.strip());
        return read != null && read.openOn(DayOfWeek.MONDAY, moment.toLocalTime());
    }

    /** {@return whether it works and stands on the map} */
    public boolean counts() {
        return status == StationStatus.ACTIVE && lon != null && lat != null;
    }
}
