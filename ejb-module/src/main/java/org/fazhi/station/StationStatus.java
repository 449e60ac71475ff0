package org.fazhi.station;

/** Whether a station works; only an active one is on the map. */
public enum StationStatus {
    /** Registered and open. */
    ACTIVE,
    /** Closed for a while. */
    SUSPENDED,
    /** Closed for good. */
    CLOSED
}
