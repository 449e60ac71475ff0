package org.fazhi.casework;

/**
 * The unit that owns a file.
 *
 * @param id         its key
 * @param name       its full name
 * @param shortName  as it stands in case numbers
 * @param path       ids from the root: {@code /1/5/12/}
 * @param districtId the root unit
 * @param streetId   the subdistrict above, or null
 */
public record Unit(long id, String name, String shortName, String path, long districtId, Long streetId) {
}
