package org.fazhi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        return Probe.ask("database", () -> {
            try (var c = dataSource.getConnection(); var s = c.createStatement(); var r = s.executeQuery("select 1")) {
                return r.next();
            }
        });
    }
}
