package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Throws old lines about runs away: {@link Setting#JOB_KEEP}. */
@ApplicationScoped
public class JobRunJob implements Job {

    @Inject
    private Sweep sweep;

    @Override
    public String name() {
        return "job-runs";
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        return Sweep.told("job.swept.runs", sweep.delete("delete from job_run where ended_at < now() - ? * interval '1 second'",
                Setting.JOB_KEEP.days()));
    }
}
