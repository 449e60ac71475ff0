package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the key is there without which identity numbers can be neither written nor read. */
@Readiness
@ApplicationScoped
public class KeysHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return Probe.ask("data-key", () -> Vault.key(Setting.DATA_KEY).length > 0);
    }
}
