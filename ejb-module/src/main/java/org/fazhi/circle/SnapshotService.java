package org.fazhi.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.fazhi.casework.Refusal;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationKind;

/** Figures kept with their day: what stood, and what a plan would bring. They never change afterwards. Methods may throw {@link Refusal}. */
@Stateless
@RolesAllowed("STAFF")
public class SnapshotService {

    private static final int LISTED = 60;
    private static final int MOST_PLACES = 20;

    @Inject
    private Keeper keeper;
    @Inject
    private Rows rows;
    @Inject
    private CircleService circle;
    @Inject
    private Networks networks;

    /**
     * Keeps the figures of now, or those of a plan.
     *
     * @param name     2 to 120 characters
     * @param question what is asked
     * @param kind     kind of the planned stations, null: all four
     * @param places   where they would stand; none: the figures as they are
     * @return key
     */
    public long keep(String name, Question question, StationKind kind, List<double[]> places) {
        var caller = keeper.keeper();
        var called = Keeper.plain(name, 120);
        if (called.length() < 2) {
            throw Keeper.bad("snapshot.name");
        } else if (places.size() > MOST_PLACES || places.stream().anyMatch(p -> !org.fazhi.circle.net.Earth.isPlace(p[0], p[1]))) {
            throw Keeper.bad("snapshot.places", MOST_PLACES);
        }
        var figures = places.isEmpty() ? circle.figures(question) : circle.planned(question, kind, places);
        if (figures.rows().isEmpty()) {
            throw Keeper.conflict("community.nothing");
        }
        var words = Texts.of("circle");
        var lines = new ArrayList<Map<String, Object>>();
        lines.add(line(figures.total(words.get("district"))));
        figures.streets(words.get("street.without")).forEach(s -> lines.add(line(s)));
        var net = networks.inUse(caller.districtId());
        var content = Map.of("basis", basis(figures, net), "lines", lines,
                "places", places.stream().map(p -> (kind == null ? words.get("kind.all") : Texts.of("station").name(kind))
                        + String.format(Locale.ROOT, "（%.6f，%.6f）", p[0], p[1])).toList());
        long id = rows.list(r -> r.getLong(1), "insert into circle_snapshot (district_id, name, plan, taken_on, content, account_name) values (?, ?, ?, ?, ?, ?)"
                + " returning id", caller.districtId(), called, !places.isEmpty(), figures.terms().now().toLocalDate(), Json.write(content), caller.name()).get(0);
        keeper.note(caller, places.isEmpty() ? "SNAPSHOT" : "PLAN", called, words.get("journal.snapshot", id));
        return id;
    }

    private static String basis(Figures figures, CircleNet net) {
        var words = Texts.of("circle");
        var q = figures.terms().question();
        return words.get("snapshot.basis", words.name(q.measure()), figures.terms().limit(null), words.name(q.when()),
                net == null ? words.get("network.nothing.short") : net.name(), figures.stationCount(), figures.rows().size());
    }

    private static Map<String, Object> line(Figures.Share share) {
        return Map.of("name", share.name(), "households", share.households(), "percents",
                IntStream.rangeClosed(0, StationKind.CIRCLE.size()).mapToObj(k -> String.format(Locale.ROOT, "%.1f", share.percent(k))).toList());
    }

    /** {@return what was kept, newest first} */
    public List<Snapshot> list() {
        return rows.list(SnapshotService::snapshot, "select id, name, plan, taken_on, account_name, taken_at at time zone 'Asia/Shanghai', content from circle_snapshot"
                + " where district_id = ? order by id desc limit " + LISTED, keeper.reader().districtId());
    }

    /** {@return one of them} */
    public Snapshot find(long id) {
        return list().stream().filter(s -> s.id() == id).findFirst().orElseThrow(() -> Keeper.none("snapshot.none"));
    }

    @SuppressWarnings("unchecked")
    private static Snapshot snapshot(ResultSet r) throws SQLException {
        var content = Json.readObject(r.getString(7));
        var lines = ((List<Map<String, Object>>) content.get("lines")).stream().map(l -> new Snapshot.Line((String) l.get("name"),
                Long.parseLong((String) l.get("households")), (List<String>) l.get("percents"))).toList();
        return new Snapshot(r.getLong(1), r.getString(2), r.getBoolean(3), r.getObject(4, LocalDate.class), r.getString(5), r.getObject(6, LocalDateTime.class),
                (String) content.get("basis"), lines, (List<String>) content.get("places"));
    }
}
