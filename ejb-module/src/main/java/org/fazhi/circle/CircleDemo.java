package org.fazhi.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import org.fazhi.access.AccessEvent;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.StreetGraph;
import org.fazhi.circle.net.StreetsFile;
import org.fazhi.circle.roads.RoadsReader;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationService;

/** Gives the demonstration bureau an invented district: streets, a river with two bridges, communities with gates, stations. */
@ApplicationScoped
public class CircleDemo {

    private static final LocalDate MADE_ON = LocalDate.of(2026, 10, 1);

    @Inject
    private Rows rows;
    @Inject
    private NetworkTable networks;
    @Inject
    private CommunityTable communities;
    @Inject
    private StationService stations;

    void load(@Observes AccessEvent event) {
        if (event.type() != AccessEvent.Type.DEMO_LOADED) {
            return;
        }
        long district = rows.list(r -> r.getLong(1), "select id from org_unit where parent_id is null order by id limit 1").get(0);
        var streets = new HashMap<String, Long>();
        rows.list(r -> streets.put(r.getString(1), r.getLong(2)), "select name, id from org_unit where kind = 'SUBDISTRICT' and district_id = ?", district);
        var name = Texts.of("circle").get("demo.network");
        var read = RoadsReader.read(file("streets.osm.gz"), CoordinateSystem.WGS84, p -> { });
        var graph = StreetGraph.of(read);
        long id = networks.addRead(district, name, name, Texts.of("circle").get("demo.account"), MADE_ON);
        networks.ready(id, StreetsFile.write(read), Network.DEMO, graph.nodes(), graph.edges(), graph.walkMetres());
        communities.take(district, list(PlaceList.Kind.COMMUNITY, "communities.csv", streets).communities());
        communities.tieToTree(district);
        stations.take(district, list(PlaceList.Kind.STATION, "stations.csv", streets).stations(), "DEMO");
    }

    private static PlaceReading list(PlaceList.Kind kind, String file, java.util.Map<String, Long> streets) {
        return new PlaceReading(CoordinateSystem.WGS84, streets).read(kind, PlaceFile.read(file, file(file)));
    }

    private static byte[] file(String name) {
        try (var in = CircleDemo.class.getResourceAsStream("demo/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
