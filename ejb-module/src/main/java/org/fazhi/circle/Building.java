package org.fazhi.circle;

/**
 * A dwelling building: where people really set out.
 *
 * @param id         key
 * @param code       its number
 * @param name       its name, such as 3幢
 * @param community  key of its community
 * @param households how many live there
 * @param lon        longitude, CGCS2000
 * @param lat        latitude
 */
public record Building(long id, String code, String name, long community, int households, double lon, double lat) {
}
