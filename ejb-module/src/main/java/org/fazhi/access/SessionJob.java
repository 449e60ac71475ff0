package org.fazhi.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.fazhi.platform.Job;
import org.fazhi.platform.Sweep;

/** Forgets sessions long after their end. Two days later, so that the login page can still tell why a session ended. */
@ApplicationScoped
public class SessionJob implements Job {

    private static final Duration FORGET = Duration.ofDays(2);

    @Inject
    private Sweep sweep;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        var age = FORGET.plus(AccessSettings.sessions().absolute());
        int sessions = sweep.delete("delete from login_session where created_at < now() - ? * interval '1 second'", age);
        sweep.delete("delete from login_failure where window_start < now() - ? * interval '1 second'"
                + " and (locked_until is null or locked_until < now())", age);
        return Sweep.told("job.swept.sessions", sessions);
    }
}
