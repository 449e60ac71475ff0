package org.fazhi.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.Clocks;
import org.fazhi.platform.Parameters;
import org.fazhi.station.StationService;

/** Figures in memory: computed when first asked for, anew as soon as a street, a community, a gate or a station changed. */
@ApplicationScoped
public class Circles {

    private static final int KEPT = 12;

    @Inject
    private Networks networks;
    @Inject
    private NetworkTable table;
    @Inject
    private CommunityTable communities;
    @Inject
    private BuildingTable buildings;
    @Inject
    private StationService stations;
    @Inject
    private Parameters parameters;
    @Inject
    private Clock clock;
    @Inject
    private CalendarService calendar;

    /** Figures with what they were made of, and the areas drawn for them so far. */
    record Held(CircleNet net, Figures figures, Planner planner, Map<String, List<Answers.Area>> layers) {
    }

    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > KEPT;
        }
    };

    /** {@return the figures of a district at a question} */
    Held get(long district, Question question) {
        var terms = terms(district, question);
        var key = district + "|" + table.revision(district) + "|" + communities.revision(district) + "|" + buildings.revision(district) + "|" + stations.revision(district) + "|" + terms.metres() + "|"
                + question + (question.when() == When.NOW ? terms.now() : "");
        synchronized (held) {
            var known = held.get(key);
            if (known == null) {
                var net = networks.inUse(district);
                var figures = new FigureMaker(net, communities.list(district), stations.places(district), terms, buildings.byCommunity(district)).make();
                known = new Held(net, figures, net == null ? null : new Planner(net, figures), new ConcurrentHashMap<>());
                held.put(key, known);
            }
            return known;
        }
    }

    /** {@return a question with the numbers in force today} */
    Terms terms(long district, Question question) {
        var now = LocalDateTime.now(clock.withZone(Clocks.ZONE)).truncatedTo(ChronoUnit.MINUTES);
        var metres = new EnumMap<Measure, Integer>(Measure.class);
        for (var m : Measure.values()) {
            metres.put(m, parameters.inForce(m.parameter(), now.toLocalDate()).whole());
        }
        return new Terms(question, metres, communities.measures(district), parameters.inForce("CIRCLE_DETOUR_PERCENT", now.toLocalDate()).whole() / 100.0,
                parameters.inForce("CIRCLE_SNAP_METRES", now.toLocalDate()).whole(), now, like(now.toLocalDate()));
    }

    /** Whoever closes on Sundays closes on holidays, and whoever opens on weekdays opens on a Saturday that is worked, unless the station says otherwise. */
    private DayOfWeek like(LocalDate day) {
        boolean worked = calendar.calendar().isWorkday(day);
        boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        return worked == !weekend ? day.getDayOfWeek() : worked ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY;
    }
}
