package org.fazhi.station;

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
 */
public record StationPlace(long id, String code, StationKind kind, String name, String address, Long streetId, Double lon, Double lat,
                           StationStatus status, WeeklyHours hours) {

    /** {@return whether it works and stands on the map} */
    public boolean counts() {
        return status == StationStatus.ACTIVE && lon != null && lat != null;
    }
}
