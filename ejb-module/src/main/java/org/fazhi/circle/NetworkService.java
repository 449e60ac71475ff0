package org.fazhi.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.CrsCheck;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.roads.RoadsReader;
import org.fazhi.circle.roads.RoadsRefused;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationService;

/** Street nets of the caller's district: importing them, choosing one, judging it, adding paths and closures. Methods may throw {@link Refusal}. */
@Stateless
@RolesAllowed("STAFF")
public class NetworkService {

    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PLACES = 100;

    @Inject
    private Keeper keeper;
    @Inject
    private NetworkTable table;
    @Inject
    private CommunityTable communities;
    @Inject
    private Networks networks;
    @Inject
    private StationService stations;
    @Inject
    private Parameters parameters;
    @Inject
    private Event<NetworkOrdered> ordered;
    @Inject
    private Clock clock;

    /** {@return whether the caller keeps streets and places} */
    public boolean mayKeep() {
        return keeper.keeps();
    }

    /** {@return the imports of the district, the one in use first, then the newest} */
    public List<Network> list() {
        return table.list(keeper.reader().districtId());
    }

    /** {@return an import} */
    public Network find(long id) {
        return table.find(keeper.reader().districtId(), id).orElseThrow(() -> Keeper.none("network.none"));
    }

    /**
     * Takes a file of streets, to be read in the background.
     *
     * @param name     what the net is to be called; empty: like the file
     * @param fileName the file
     * @param crs      what its figures are
     * @param dataOn   of what day the streets are, or null
     * @param content  {@code .osm}, {@code .osm.gz}, {@code .osm.pbf} or GeoJSON, at most 96 MB
     * @return key of the import
     */
    public long upload(String name, String fileName, CoordinateSystem crs, LocalDate dataOn, byte[] content) {
        long id = add(name, fileName, crs, dataOn, content);
        ordered.fire(new NetworkOrdered(id));
        return id;
    }

    /** Takes a file of streets and reads it before answering; see {@link #upload}. */
    public Network importNow(String name, String fileName, CoordinateSystem crs, LocalDate dataOn, byte[] content) {
        long id = add(name, fileName, crs, dataOn, content);
        try {
            NetworkReader.read(table, id, content, percent -> { });
        } catch (RoadsRefused refused) {
            throw new Refusal(Refusal.Kind.BAD_REQUEST, NetworkReader.sentence(refused));
        }
        return find(id);
    }

    private long add(String name, String fileName, CoordinateSystem crs, LocalDate dataOn, byte[] content) {
        var caller = keeper.keeper();
        try {
            RoadsReader.format(content);
        } catch (RoadsRefused refused) {
            throw new Refusal(Refusal.Kind.BAD_REQUEST, NetworkReader.sentence(refused));
        }
        var file = Keeper.plain(fileName, LONGEST_NAME);
        var called = Keeper.plain(name, LONGEST_NAME);
        var title = !called.isEmpty() ? called : file.isEmpty() ? Texts.of("circle").get("network.unnamed") : file;
        long id = table.add(caller, title, file.isEmpty() ? title : file, crs, dataOn, content);
        keeper.note(caller, "NETWORK", title, Texts.of("circle").get("journal.network", id, Texts.of("circle").name(crs)));
        return id;
    }

    /** Lets the figures stand on an import. */
    public void use(long id) {
        var caller = keeper.keeper();
        var network = find(id);
        if (network.state() != Network.State.READY) {
            throw Keeper.conflict("network.notReady");
        }
        table.use(caller.districtId(), id);
        keeper.note(caller, "NETWORK_USE", network.name(), "");
    }

    /** Removes an import that is not in use. */
    public void drop(long id) {
        var caller = keeper.keeper();
        var network = find(id);
        if (!table.drop(caller.districtId(), id)) {
            throw Keeper.conflict("network.inUse");
        }
        keeper.note(caller, "NETWORK_DROP", network.name(), "");
    }

    /** {@return paths and closures of the district, newest first} */
    public List<Link> links() {
        return table.links(keeper.reader().districtId());
    }

    /**
     * Adds a path or a closure.
     *
     * @param closure whether nobody passes; then one place
     * @param places  longitude and latitude in CGCS2000; a path has at least two
     * @param note    why, 2 to 200 characters
     * @return its key
     */
    public long draw(boolean closure, List<double[]> places, String note) {
        var caller = keeper.keeper();
        var why = Keeper.plain(note, 200);
        if (why.length() < 2) {
            throw Keeper.bad("link.note");
        } else if (places.isEmpty() || places.size() > MOST_PLACES || !closure && places.size() < 2 || places.stream().anyMatch(p -> !Earth.isPlace(p[0], p[1]))) {
            throw Keeper.bad("link.places");
        }
        var net = networks.inUse(caller.districtId());
        if (net == null) {
            throw Keeper.conflict("network.nothing");
        }
        var ends = closure ? places.subList(0, 1) : List.of(places.get(0), places.get(places.size() - 1));
        if (ends.stream().anyMatch(p -> net.graph().snap(p[0], p[1], Mode.WALK, org.fazhi.circle.net.OwnLink.REACH) == null)) {
            throw Keeper.bad(closure ? "link.closureOff" : "link.endOff", (int) org.fazhi.circle.net.OwnLink.REACH);
        }
        long id = table.addLink(caller, closure, closure ? ends : places, why);
        keeper.note(caller, closure ? "CLOSURE" : "PATH", why, Texts.of("circle").get("journal.link", id));
        return id;
    }

    /** Takes a path or a closure away. */
    public void erase(long id) {
        var caller = keeper.keeper();
        if (!table.removeLink(caller.districtId(), id)) {
            throw Keeper.none("link.none");
        }
        keeper.note(caller, "LINK_ERASE", null, Texts.of("circle").get("journal.link", id));
    }

    /** {@return what is to be known about an import that was read} */
    public Quality quality(long id) {
        long district = keeper.reader().districtId();
        var network = find(id);
        var net = networks.get(district, id);
        if (net == null) {
            throw Keeper.conflict("network.notReady");
        }
        double snap = parameters.inForce("CIRCLE_SNAP_METRES", LocalDate.now(clock)).whole();
        var loose = new ArrayList<Quality.Loose>();
        var places = new ArrayList<double[]>();
        var words = Texts.of("circle");
        for (var c : communities.list(district)) {
            if (c.gates().isEmpty()) {
                look(net, snap, words.get("place.community"), c.name(), c.lon(), c.lat(), loose, places);
            }
            c.gates().forEach(g -> look(net, snap, words.get("place.gate"), c.name() + g.name(), g.lon(), g.lat(), loose, places));
        }
        stations.places(district).stream().filter(s -> s.counts())
                .forEach(s -> look(net, snap, words.get("place.station"), s.name(), s.lon(), s.lat(), loose, places));
        var pieces = net.graph().pieces();
        double all = java.util.Arrays.stream(pieces).sum();
        var crs = places.isEmpty() ? null : CrsCheck.of(net.graph(), places, CoordinateSystem.CGCS2000);
        return new Quality(network, network.dataOn(), network.dataOn() != null && network.dataOn().isBefore(LocalDate.now(clock).minusYears(1)), pieces.length,
                all == 0 ? 0 : Math.round(1000 * pieces[0] / all) / 10.0, all == 0 ? 0 : all - pieces[0], crs,
                loose.stream().limit(SHOWN).toList(), loose.size());
    }

    private static void look(CircleNet net, double snap, String kind, String name, double lon, double lat, List<Quality.Loose> loose, List<double[]> places) {
        places.add(new double[] {lon, lat});
        if (net.graph().snap(lon, lat, Mode.WALK, snap) == null) {
            loose.add(new Quality.Loose(kind, name, lon, lat));
        }
    }
}
