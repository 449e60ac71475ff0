package org.fazhi.reporting;

/**
 * A unit that a report can be made for.
 *
 * @param level how far it reaches
 * @param id    key
 * @param name  name
 */
public record ReportUnit(Extent.Level level, long id, String name) {

    /** {@return letter and key, as they stand in addresses: S12} */
    public String code() {
        return level.letter() + id;
    }
}
