package org.fazhi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.fazhi.platform.Probe;

/**
 * Whether deadlines can be counted. A year whose notice is not imported yet is told beside, not counted as a failure: the office works
 * on a computed calendar and must not be taken off the network on 1 January.
 */
@Readiness
@ApplicationScoped
public class CalendarHealth implements HealthCheck {

    @Inject
    private CalendarService calendars;

    @Override
    public HealthCheckResponse call() {
        var answer = Probe.ask("calendar", () -> calendars.calendar().type(calendars.today()) != null);
        if (answer.getStatus() == HealthCheckResponse.Status.DOWN) {
            return answer;
        }
        int year = calendars.today().getYear();
        var data = HealthCheckResponse.named(answer.getName()).up();
        answer.getData().ifPresent(d -> d.forEach((k, v) -> data.withData(k, v.toString())));
        return data.withData("year", year).withData("provisional", calendars.calendar().isProvisional(year)).build();
    }
}
