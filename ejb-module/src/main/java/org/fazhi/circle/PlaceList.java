package org.fazhi.circle;

import java.time.LocalDateTime;
import java.util.List;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.CrsCheck;

/**
 * A list of places that was uploaded, and what taking it over would do.
 *
 * @param id         key
 * @param kind       what it lists
 * @param fileName   the file
 * @param crs        what its figures are said to be
 * @param state      whether it was taken over
 * @param rows       how many rows it has
 * @param good       how many of them can be taken
 * @param homes      households of these, for communities
 * @param problems   what is wrong with the others, at most a hundred sentences
 * @param check      whether its places fit to the streets; null without streets
 * @param account    who uploaded it
 * @param uploadedAt when
 */
public record PlaceList(long id, Kind kind, String fileName, CoordinateSystem crs, State state, int rows, int good, long homes, List<String> problems,
                        CrsCheck check, String account, LocalDateTime uploadedAt) {

    /** What a list is of. */
    public enum Kind { COMMUNITY, STATION, BUILDING }

    /** What became of a list. */
    public enum State { CHECKED, DONE, DROPPED }

    /** {@return whether its places would fit much better in another coordinate system} */
    public boolean suspect() {
        return check != null && check.better() != null;
    }
}
