package org.fazhi.station;

import java.time.LocalDate;

/**
 * One open matter of a station that was suspended, and who has it.
 *
 * @param file      its key
 * @param procedure the room that it belongs to
 * @param committee whether the committee of the station has it in hand; else the station's own desk
 * @param number    its number, or null
 * @param title     what it is about; of matters that others may not read only what kind they are of
 * @param before    who held it when the station was suspended
 * @param now       who holds it
 * @param takenOn   the day on which it was taken over, or null
 */
record StationHandover(long file, String procedure, boolean committee, String number, String title, String before, String now, LocalDate takenOn) {

    /** {@return number, or title while there is no number} */
    String called() {
        return number == null ? title : number;
    }
}
