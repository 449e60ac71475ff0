package org.fazhi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.fazhi.platform.Probe;

/** Whether papers can be printed: a font with Chinese characters is installed. */
@Readiness
@ApplicationScoped
public class FontHealth implements HealthCheck {

    @Inject
    private PaperPrinter printer;

    @Override
    public HealthCheckResponse call() {
        return Probe.ask("font", () -> printer.fonts() != null);
    }
}
