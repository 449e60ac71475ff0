package org.fazhi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the schema is still the one on which this program started: a newer program beside it may have moved it on. */
@Readiness
@ApplicationScoped
public class SchemaHealth implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        return Probe.ask("schema", () -> {
            try (var c = dataSource.getConnection(); var s = c.createStatement();
                    var r = s.executeQuery("select version, success from flyway_schema_history order by installed_rank desc limit 1")) {
                return r.next() && r.getBoolean(2) && r.getString(1).equals(Startup.schemaVersion());
            }
        });
    }
}
