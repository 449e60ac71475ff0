package org.fazhi.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.access.OrganisationService;
import org.fazhi.access.Unit;
import org.fazhi.access.UnitKind;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.CrsCheck;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationPlace;
import org.fazhi.station.StationService;

/**
 * Communities, their gates, and lists of places: a list is read first and taken over when somebody has seen what it would do. Methods may
 * throw {@link Refusal}.
 */
@Stateless
@RolesAllowed("STAFF")
public class PlacesService {

    private static final int SHOWN = 100;
    private static final int LISTED = 20;

    @Inject
    private Keeper keeper;
    @Inject
    private Rows rows;
    @Inject
    private CommunityTable communities;
    @Inject
    private BuildingTable buildings;
    @Inject
    private StationService stations;
    @Inject
    private Networks networks;
    @Inject
    private OrganisationService organisation;

    private record Stored(long id, PlaceList.Kind kind, String fileName, CoordinateSystem crs, PlaceList.State state, String content, String account, LocalDateTime at) {
    }

    /** {@return every community of the district} */
    public List<Community> communities() {
        return communities.list(keeper.reader().districtId());
    }

    /** {@return every station of the district} */
    public List<StationPlace> stations() {
        return stations.places(keeper.reader().districtId());
    }

    /** {@return the subdistricts of the district} */
    public List<Unit> streets() {
        return organisation.tree().stream().filter(u -> u.kind() == UnitKind.SUBDISTRICT && u.active()).toList();
    }

    /** {@return measures of subdistricts that have one of their own} */
    public Map<Long, Measure> measures() {
        return communities.measures(keeper.reader().districtId());
    }

    /** Sets what ten minutes are in a subdistrict; null: as asked. */
    public void measure(long street, Measure measure) {
        var caller = keeper.keeper();
        var unit = streets().stream().filter(u -> u.id() == street).findFirst().orElseThrow(() -> Keeper.none("street.none"));
        communities.measure(street, measure);
        keeper.note(caller, "MEASURE", unit.name(), measure == null ? "" : Texts.of("circle").name(measure));
    }

    /** {@return lists that were uploaded, newest first} */
    public List<PlaceList> lists() {
        return stored("state <> 'DROPPED'").stream().map(s -> judge(s, false)).toList();
    }

    /** {@return a list with what taking it over would do} */
    public PlaceList list(long id) {
        return judge(find(id), true);
    }

    /**
     * Reads a list without taking anything over.
     *
     * @param kind     what it lists
     * @param fileName the file
     * @param crs      what its figures are
     * @param content  a workbook, a text with commas, or GeoJSON
     * @return its key
     */
    public long upload(PlaceList.Kind kind, String fileName, CoordinateSystem crs, byte[] content) {
        var caller = keeper.keeper();
        var name = Keeper.plain(fileName, 200);
        var read = PlaceFile.read(name, content);
        long id = rows.list(r -> r.getLong(1), "insert into circle_list (district_id, kind, file_name, crs, state, content, account_id, account_name)"
                + " values (?, ?, ?, ?, 'CHECKED', ?, ?, ?) returning id", caller.districtId(), kind, name, crs, Json.write(Map.of("rows", read)),
                caller.accountId(), caller.name()).get(0);
        keeper.note(caller, "LIST", name, Texts.of("circle").get("journal.list", id, read.size(), Texts.of("circle").name(crs)));
        return id;
    }

    /** Says anew what the figures of a list are. */
    public void declare(long id, CoordinateSystem crs) {
        var caller = keeper.keeper();
        move(caller.districtId(), id, "crs = ?", crs.name());
        keeper.note(caller, "LIST", find(id).fileName(), Texts.of("circle").get("journal.declare", id, Texts.of("circle").name(crs)));
    }

    /** Takes a list over: its rows without fault. */
    public void take(long id) {
        var caller = keeper.keeper();
        var stored = find(id);
        var read = reading(stored);
        if (read.good() == 0) {
            throw Keeper.conflict("list.nothing");
        }
        move(caller.districtId(), id, "state = ?, ended_at = now()", PlaceList.State.DONE.name());
        switch (stored.kind()) {
            case COMMUNITY -> {
                communities.take(caller.districtId(), read.communities());
                communities.tieToTree(caller.districtId());
            }
            case STATION -> stations.take(caller.districtId(), read.stations(), "IMPORT");
            case BUILDING -> buildings.take(read.buildings());
        }
        keeper.note(caller, "LIST_TAKE", stored.fileName(), Texts.of("circle").get("journal.take", id, read.good(),
                read.problems().size()));
    }

    /** Puts a list aside. */
    public void drop(long id) {
        var caller = keeper.keeper();
        move(caller.districtId(), id, "state = ?, ended_at = now()", PlaceList.State.DROPPED.name());
        keeper.note(caller, "LIST_DROP", null, Texts.of("circle").get("journal.drop", id));
    }

    /** Opens or closes a gate. */
    public void gate(long gate, int version, boolean open) {
        var caller = keeper.keeper();
        var community = communities.list(caller.districtId()).stream().filter(c -> c.gates().stream().anyMatch(g -> g.id() == gate)).findFirst()
                .orElseThrow(() -> Keeper.none("gate.none"));
        if (!communities.openGate(caller.districtId(), gate, version, open)) {
            throw Keeper.conflict("gate.stale", community.name());
        }
        var name = community.gates().stream().filter(g -> g.id() == gate).findFirst().orElseThrow().name();
        keeper.note(caller, open ? "GATE_OPEN" : "GATE_CLOSE", community.name(), name);
    }

    /** Adds a gate to a community; places in CGCS2000. {@return its key} */
    public long addGate(long community, String name, double lon, double lat) {
        var caller = keeper.keeper();
        var known = communities.list(caller.districtId()).stream().filter(c -> c.id() == community).findFirst().orElseThrow(() -> Keeper.none("community.none"));
        var called = Keeper.plain(name, 60);
        if (called.isEmpty() || !org.fazhi.circle.net.Earth.isPlace(lon, lat)) {
            throw Keeper.bad("gate.facts");
        }
        long id = communities.addGate(community, called, lon, lat);
        keeper.note(caller, "GATE_ADD", known.name(), called);
        return id;
    }

    private void move(long district, long id, String change, String value) {
        if (rows.update("update circle_list set " + change + " where district_id = ? and id = ? and state = 'CHECKED'", value, district, id) == 0) {
            throw Keeper.conflict("list.state");
        }
    }

    private Stored find(long id) {
        return stored("id = " + id).stream().findFirst().orElseThrow(() -> Keeper.none("list.none"));
    }

    private List<Stored> stored(String condition) {
        return rows.list(r -> new Stored(r.getLong(1), PlaceList.Kind.valueOf(r.getString(2)), r.getString(3), CoordinateSystem.valueOf(r.getString(4)),
                PlaceList.State.valueOf(r.getString(5)), r.getString(6), r.getString(7), r.getObject(8, LocalDateTime.class)),
                "select id, kind, file_name, crs, state, content, account_name, uploaded_at at time zone 'Asia/Shanghai' from circle_list where district_id = ? and "
                + condition + " order by id desc limit " + LISTED, keeper.reader().districtId());
    }

    @SuppressWarnings("unchecked")
    private PlaceReading reading(Stored stored) {
        var list = (List<Map<String, String>>) (List<?>) Json.readObject(stored.content()).get("rows");
        var names = streets().stream().collect(Collectors.toMap(Unit::name, Unit::id, (a, b) -> a, LinkedHashMap::new));
        return new PlaceReading(stored.crs(), names, stored.kind() == PlaceList.Kind.BUILDING ? known() : Map.of()).read(stored.kind(), list);
    }

    /** {@return keys of communities by number and by name; a number goes before a name, and a name that two bear is none} */
    private Map<String, Long> known() {
        var all = communities.list(keeper.reader().districtId());
        var names = all.stream().collect(Collectors.groupingBy(Community::name, Collectors.counting()));
        var out = new HashMap<String, Long>();
        all.stream().filter(c -> names.get(c.name()) == 1).forEach(c -> out.put(c.name(), c.id()));
        all.forEach(c -> out.put(c.code(), c.id()));
        return out;
    }

    /** {@return how many buildings are known, by community} */
    public Map<Long, Integer> buildings() {
        return buildings.byCommunity(keeper.reader().districtId()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
    }

    private PlaceList judge(Stored s, boolean whole) {
        var read = reading(s);
        var net = whole ? networks.inUse(keeper.reader().districtId()) : null;
        int good = read.good();
        return new PlaceList(s.id(), s.kind(), s.fileName(), s.crs(), s.state(), good + read.problems().size(), good,
                read.homes(), read.problems().stream().limit(SHOWN).toList(),
                net == null || read.raw().isEmpty() ? null : CrsCheck.of(net.graph(), read.raw(), s.crs()), s.account(), s.at());
    }
}
