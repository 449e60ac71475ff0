package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fazhi.platform.Job;
import org.fazhi.platform.Setting;
import org.fazhi.platform.Sweep;

/** Throws drafts away that nobody touched for long: {@link Setting#DRAFT_KEEP}. */
@ApplicationScoped
public class DraftJob implements Job {

    @Inject
    private Sweep sweep;

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        return Sweep.told("job.swept.drafts", sweep.delete("delete from draft where saved_at < now() - ? * interval '1 second'",
                Setting.DRAFT_KEEP.days()));
    }
}
