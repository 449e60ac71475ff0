package org.fazhi.calendar;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.fazhi.platform.Probe;

/**
 * Whether deadlines can be counted. A year whose notice is not imported yet is told beside, not counted as a failure: the office works
 * on a computed calendar and must not be taken off the network on 1 January.
 *
 * <p>Reads the calendar itself: the server's own health address calls from outside the application, where a bean that is not made yet
 * cannot get its data source.
 */
@Readiness
@ApplicationScoped
public class CalendarHealth implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        int year = LocalDate.now(clock.withZone(Clocks.ZONE)).getYear();
        var provisional = new boolean[1];
        return Probe.ask("calendar", () -> {
            provisional[0] = CalendarStore.read(dataSource).isProvisional(year);
            return true;
        }, answer -> answer.withData("year", year).withData("provisional", provisional[0]));
    }
}
