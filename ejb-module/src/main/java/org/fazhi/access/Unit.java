package org.fazhi.access;

/**
 * A unit of the organisation tree as pages and other rooms see it.
 *
 * @param id         key
 * @param parentId   unit above, null for the root
 * @param kind       what it is
 * @param code       administrative code, may be null
 * @param name       full name
 * @param shortName  as it stands inside case numbers, may be null
 * @param path       ids from the root, each closed by a slash
 * @param districtId the root
 * @param streetId   the subdistrict above or equal, or null
 * @param active     whether it still works
 * @param version    to be handed back with a change
 */
public record Unit(long id, Long parentId, UnitKind kind, String code, String name, String shortName, String path, long districtId,
                   Long streetId, boolean active, int version) {

    /** {@return how many units stand above it} */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }
}
