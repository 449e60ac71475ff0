package org.fazhi.casework.conflict;

/**
 * Somebody who can sit between the parties.
 *
 * @param key     source and key there, such as {@code mediation:17}
 * @param account the account, or null for people without one
 * @param unit    where the person works or serves, in Chinese
 * @param tier    what the person brings
 * @param traits  what the conflict check compares; its name is the person's
 */
public record Panelist(String key, Long account, String unit, PanelTier tier, Conflict.Traits traits) {

    /** {@return the name} */
    public String name() {
        return traits.name();
    }
}
