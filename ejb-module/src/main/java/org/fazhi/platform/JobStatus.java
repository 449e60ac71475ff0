package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jobs that failed or did not run when they should have. */
@ApplicationScoped
public class JobStatus implements StatusSource {

    private static final int ORDER = 62;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** A job of every minute that failed is tried again after ten. */
    private static final Duration LATE = Duration.ofMinutes(15);
    private static final int LATE_DAYS = 2;

    @Inject
    private JobStore store;
    @Inject
    @Any
    private Instance<Job> jobs;
    @Inject
    private Clock clock;

    @Override
    public List<StatusLine> read() {
        return List.of();
    }

    @Override
    public List<StatusLine> examine() {
        var daily = new HashMap<String, Boolean>();
        jobs.forEach(j -> daily.put(j.name(), j.daily()));
        return lines(store.all(), daily, LocalDateTime.now(clock.withZone(ZONE)));
    }

    /** Rows of jobs that no longer exist are left alone. */
    static List<StatusLine> lines(List<JobView> seen, Map<String, Boolean> daily, LocalDateTime now) {
        var words = Texts.of("platform");
        var lines = new ArrayList<StatusLine>();
        for (var job : seen) {
            if (!daily.containsKey(job.name()) || job.running()) {
                continue;
            }
            var name = words.get("status.job.of", job.getTitle());
            if (Boolean.FALSE.equals(job.ok())) {
                lines.add(StatusLine.bad(ORDER, name, String.valueOf(job.result()), words.get("status.job.failed")));
            } else if (daily.get(job.name()) ? job.lastDay() != null && job.lastDay().isBefore(now.toLocalDate().minusDays(LATE_DAYS - 1))
                    : job.lastRun() != null && job.lastRun().isBefore(now.minus(LATE))) {
                lines.add(StatusLine.bad(ORDER, name, words.get("status.job.late", daily.get(job.name()) ? job.lastDay() : job.lastRun().toString().replace('T', ' ').substring(0, 16)),
                        words.get("status.job.late.advice")));
            }
        }
        if (lines.isEmpty()) {
            lines.add(StatusLine.good(ORDER, words.get("status.jobs"), words.get("status.jobs.good", daily.size())));
        }
        return lines;
    }
}
