package org.fazhi.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.access.CurrentCaller;

/** 督办, 催办 and the overview for the signed-in caller; see {@link Supervisions}, {@link Urgings}, {@link Overview}. */
@Stateless
@RolesAllowed("STAFF")
public class SupervisionService {

    @Inject
    private CurrentCaller current;
    @Inject
    private Overview overview;
    @Inject
    private Supervisions supervisions;
    @Inject
    private Urgings urgings;
    @Inject
    private CaseFiles files;

    /** {@return the boards of the caller's reach} */
    public List<OverviewViews.Board> boards() {
        return overview.boards(current.get());
    }

    /** {@return notices on files in the caller's reach} */
    public List<Supervisions.Notice> register() {
        return supervisions.register(current.get());
    }

    /** {@return notices that wait for the caller's answer} */
    public List<Supervisions.Notice> waiting() {
        return supervisions.waiting(current.get());
    }

    /** Signs for a notice; see {@link Supervisions#receive}. */
    public void receive(long notice) {
        supervisions.receive(current.get(), notice);
    }

    /** {@return reminders on a file that the caller sees, oldest first} */
    public List<Urgings.Urging> urgings(String procedure, long file) {
        files.dossier(current.get(), procedure, String.valueOf(file));
        return urgings.ofFile(file);
    }

    /** {@return whether the caller may remind} */
    public boolean mayUrge() {
        return urgings.may(current.get());
    }

    /** Reminds the holder of a file; see {@link Urgings#urge}. */
    public void urge(long file, Long notice, String note) {
        urgings.urge(current.get(), file, notice, note);
    }

    /** Signs that a reminder was read. */
    public void seen(long urging) {
        urgings.seen(current.get(), urging);
    }
}
