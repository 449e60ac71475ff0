package org.fazhi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.fazhi.platform.Probe;
import org.fazhi.platform.Setting;
import org.fazhi.platform.Vault;

/** Whether the journal's key is there: without it nothing can be written, so nothing can be done. */
@Readiness
@ApplicationScoped
public class JournalHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return Probe.ask("journal-key", () -> Vault.key(Setting.JOURNAL_KEY).length > 0);
    }
}
