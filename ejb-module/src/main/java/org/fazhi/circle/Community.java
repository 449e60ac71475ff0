package org.fazhi.circle;

import java.util.List;

/**
 * A residential quarter.
 *
 * @param id         key
 * @param code       its number
 * @param name       its name
 * @param streetId   the subdistrict, or null
 * @param street     its name; empty when there is none
 * @param households how many live there
 * @param lon        longitude of its centre, CGCS2000
 * @param lat        latitude
 * @param boundary   its outline as GeoJSON geometry, or null
 * @param version    to be handed back with a change
 * @param gates      ways out
 */
public record Community(long id, String code, String name, Long streetId, String street, int households, double lon, double lat, String boundary,
                        int version, List<Gate> gates) {

    /**
     * A way out.
     *
     * @param id      key
     * @param name    its name
     * @param lon     longitude, CGCS2000
     * @param lat     latitude
     * @param open    whether people pass
     * @param version to be handed back with a change
     */
    public record Gate(long id, String name, double lon, double lat, boolean open, int version) {
    }
}
