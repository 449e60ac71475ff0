package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the process is worth keeping: threads that wait for each other for ever are cured by a restart only. */
@Liveness
@ApplicationScoped
public class LiveHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return Probe.ask("live", () -> ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null);
    }
}
