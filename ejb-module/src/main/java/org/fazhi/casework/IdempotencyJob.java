package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fazhi.platform.Job;
import org.fazhi.platform.Setting;
import org.fazhi.platform.Sweep;

/** Forgets keys of requests that nobody repeats any more: {@link Setting#IDEMPOTENCY_KEEP}. */
@ApplicationScoped
public class IdempotencyJob implements Job {

    @Inject
    private Sweep sweep;

    @Override
    public String name() {
        return "idempotency";
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        return Sweep.told("job.swept.keys", sweep.delete("delete from idempotency where at < now() - ? * interval '1 second'",
                Setting.IDEMPOTENCY_KEEP.days()));
    }
}
