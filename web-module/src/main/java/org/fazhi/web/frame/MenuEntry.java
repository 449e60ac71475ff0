package org.fazhi.web.frame;

import java.util.List;
import java.util.Set;
import org.fazhi.access.Role;

/**
 * One line of the left menu: a page, or a duty that opens its pages.
 *
 * @param group where it stands; {@link Group#TOP} has no heading
 * @param key   word in the platform bundle after {@code menu.}
 * @param icon  name of the icon, empty below a duty
 * @param path  page without context path; a duty leads to its first page
 * @param roles who sees it; the pages check again on their own
 * @param pages the pages of a duty, empty for a page
 */
public record MenuEntry(Group group, String key, String icon, String path, Set<Role> roles, List<MenuEntry> pages) {

    /** The groups in their order. */
    public enum Group { TOP, CASES, STATIONS, GOVERNANCE, WHOLE }

    /** {@return whether one of the roles may see it} */
    boolean visibleTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** {@return whether the path is this page or one of its pages} */
    public boolean holds(String page) {
        return path.equals(page) || pages.stream().anyMatch(p -> p.path.equals(page));
    }

    /** {@return the same duty with those pages only that the roles may see, leading to the first of them} */
    MenuEntry narrowedTo(Set<Role> held) {
        if (pages.isEmpty()) {
            return this;
        }
        var seen = pages.stream().filter(p -> p.visibleTo(held)).toList();
        return new MenuEntry(group, key, icon, seen.get(0).path, roles, seen);
    }
}
