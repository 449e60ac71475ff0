package org.fazhi.circle;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.circle.net.CrsCheck;

/**
 * What is to be known about a street net before figures stand on it.
 *
 * @param network  the import
 * @param dataOn   of what day the streets are, or null
 * @param old      whether that is more than a year ago
 * @param pieces   connected pieces
 * @param largest  share of the longest piece in percent
 * @param shortest metres of all pieces but the longest
 * @param crs      whether communities and stations fit to it; null when there are none
 * @param loose    places that are not tied to it, at most fifty
 * @param looseAll how many there are
 */
public record Quality(Network network, LocalDate dataOn, boolean old, int pieces, double largest, double shortest, CrsCheck crs, List<Loose> loose, int looseAll) {

    /**
     * A place without a street.
     *
     * @param kind what it is: 小区, 大门, 站点
     * @param name its name
     * @param lon  longitude
     * @param lat  latitude
     */
    public record Loose(String kind, String name, double lon, double lat) {
    }
}
