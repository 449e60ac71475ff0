package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fazhi.access.Caller;

/** Opens a file for one act or one reading, with all that {@link Work} needs. */
@ApplicationScoped
class Works {

    @Inject
    private FileStore store;
    @Inject
    private Clockwork clockwork;
    @Inject
    private NumberSeries numbers;
    @Inject
    private Staff staff;

    /** {@return what the kernel knows of a file that is stored} */
    Work of(CaseFile file, Caller caller) {
        return new Work(store, clockwork, numbers, staff, file, caller, false);
    }

    /** {@return the same for a file that is just being opened and has no rows yet} */
    Work opening(CaseFile file, Caller caller) {
        return new Work(store, clockwork, numbers, staff, file, caller, true);
    }
}
