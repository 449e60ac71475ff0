package org.fazhi.register;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.access.Role;

/**
 * One row of a table of acts on a {@link Register}: what is kept there is no case file, but an act on it is declared the same way and goes
 * through one door too ({@link RegisterDoor}). Implemented by one enum per register.
 */
public interface RegisterAct {

    /** {@return the constant's name: stored in the history, word {@code step.<NAME>}} */
    String name();

    /** {@return what the row says} */
    RegisterRow row();

    /**
     * What a row says.
     *
     * @param data    record of what is typed
     * @param from    statuses in which it can be done; empty: opens a subject
     * @param to      status afterwards; null: stays
     * @param who     roles that may, each within its reach
     * @param confirm asks once more, because it cannot be undone
     * @param basis   legal basis, as users read it
     */
    record RegisterRow(Class<? extends Record> data, Set<String> from, String to, Set<Role> who, boolean confirm, String basis) {

        /** {@return a row that can be taken in some statuses; in none: it opens a subject} */
        public static RegisterRow of(Class<? extends Record> data, Enum<?>... from) {
            var names = new LinkedHashSet<String>();
            for (var status : from) {
                names.add(status.name());
            }
            return new RegisterRow(data, Set.copyOf(names), null, Set.of(), false, "");
        }

        /** {@return the same row, leading to a status} */
        public RegisterRow to(Enum<?> status) {
            return new RegisterRow(data, from, status.name(), who, confirm, basis);
        }

        /** {@return the same row, for roles} */
        public RegisterRow by(Role first, Role... more) {
            return new RegisterRow(data, from, to, Set.copyOf(EnumSet.of(first, more)), confirm, basis);
        }

        /** {@return the same row, asking once more} */
        public RegisterRow asking() {
            return new RegisterRow(data, from, to, who, true, basis);
        }

        /** {@return the same row on its legal basis} */
        public RegisterRow basis(String article) {
            return new RegisterRow(data, from, to, who, confirm, article);
        }
    }
}
