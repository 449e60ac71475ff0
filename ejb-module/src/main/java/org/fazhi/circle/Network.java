package org.fazhi.circle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fazhi.platform.CoordinateSystem;

/**
 * An import of streets.
 *
 * @param id         key
 * @param name       what it is called
 * @param fileName   the file
 * @param crs        what the file was said to be
 * @param dataOn     of what day the streets are, or null
 * @param state      how far it is
 * @param percent    how much of the file was read
 * @param message    why it failed, or null
 * @param format     what the file was, or null
 * @param nodes      crossings and ends
 * @param edges      streets between them
 * @param metres     of streets that walkers may use
 * @param inUse      whether the figures stand on it
 * @param account    who imported it
 * @param importedAt when
 */
public record Network(long id, String name, String fileName, CoordinateSystem crs, LocalDate dataOn, State state, int percent, String message,
                      String format, int nodes, int edges, double metres, boolean inUse, String account, LocalDateTime importedAt) {

    /** How far an import is. */
    public enum State { WAITING, READING, READY, FAILED }

    /** {@return whether it is still being read} */
    public boolean busy() {
        return state == State.WAITING || state == State.READING;
    }

    /** Format of the streets that come with the demonstration. */
    static final String DEMO = "DEMO";

    /** {@return whom the map is owed to, in words; empty when the bureau's own data were imported. Invented streets are nobody's but ours} */
    public String credit() {
        var words = org.fazhi.platform.Texts.of("circle");
        return format == null ? "" : DEMO.equals(format) ? words.get("page.credit.demo") : format.startsWith("OSM") ? words.get("page.credit") : "";
    }
}
