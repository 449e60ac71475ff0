package org.fazhi.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.exchange.ledger.Rows;

/** The statements on communities, gates and measures of subdistricts; who may use them is decided by the services. */
@ApplicationScoped
class CommunityTable {

    @Inject
    private Rows rows;

    List<Community> list(long district) {
        var gates = new HashMap<Long, List<Community.Gate>>();
        rows.list(r -> gates.computeIfAbsent(r.getLong(1), k -> new ArrayList<>()).add(new Community.Gate(r.getLong(2), r.getString(3), r.getDouble(4),
                r.getDouble(5), r.getBoolean(6), r.getInt(7))),
                "select g.community_id, g.id, g.name, g.lon, g.lat, g.open, g.version from circle_gate g join circle_community c on c.id = g.community_id"
                + " where c.district_id = ? order by g.id", district);
        return rows.list(r -> new Community(r.getLong(1), r.getString(2), r.getString(3), r.getObject(4, Long.class), r.getString(5), r.getInt(6),
                r.getDouble(7), r.getDouble(8), r.getString(9), r.getInt(10), gates.getOrDefault(r.getLong(1), List.of())),
                "select c.id, c.code, c.name, c.street_id, coalesce(u.name, ''), c.households, c.lon, c.lat, c.boundary, c.version from circle_community c"
                + " left join org_unit u on u.id = c.street_id where c.district_id = ? order by c.id", district);
    }

    /** {@return a text that changes whenever a community, a gate or a measure of the district does} */
    String revision(long district) {
        return rows.list(r -> r.getString(1), "select (select count(*) || '-' || coalesce(sum(version), 0) || '-' || coalesce(max(id), 0) from circle_community"
                + " where district_id = ?) || '.' || (select count(*) || '-' || coalesce(sum(g.version), 0) || '-' || coalesce(max(g.id), 0) from circle_gate g"
                + " join circle_community c on c.id = g.community_id where c.district_id = ?) || '.' || (select coalesce(string_agg(m.street_id || m.measure, ','"
                + " order by m.street_id), '') from circle_street_measure m join org_unit u on u.id = m.street_id where u.district_id = ?)", district, district, district).get(0);
    }

    Map<Long, Measure> measures(long district) {
        var found = new HashMap<Long, Measure>();
        rows.list(r -> found.put(r.getLong(1), Measure.valueOf(r.getString(2))),
                "select m.street_id, m.measure from circle_street_measure m join org_unit u on u.id = m.street_id where u.district_id = ?", district);
        return found;
    }

    /** Sets the measure of a subdistrict; null takes it away. */
    void measure(long street, Measure measure) {
        rows.update("delete from circle_street_measure where street_id = ?", street);
        if (measure != null) {
            rows.update("insert into circle_street_measure (street_id, measure) values (?, ?)", street, measure);
        }
    }

    /** Takes communities over: a known code gets the new facts; gates that are told replace those known. */
    void take(long district, List<Community> list) {
        rows.each("insert into circle_community (district_id, street_id, code, name, households, lon, lat, boundary) values (?, cast(? as bigint), ?, ?, ?, ?, ?, ?)"
                + " on conflict (district_id, code) do update set street_id = coalesce(excluded.street_id, circle_community.street_id), name = excluded.name,"
                + " households = excluded.households, lon = excluded.lon, lat = excluded.lat, boundary = coalesce(excluded.boundary, circle_community.boundary),"
                + " version = circle_community.version + 1",
                list.stream().map(c -> new Object[] {district, c.streetId(), c.code(), c.name(), c.households(), c.lon(), c.lat(), c.boundary()}).toList());
        var told = list.stream().filter(c -> !c.gates().isEmpty()).toList();
        rows.each("delete from circle_gate where community_id = (select id from circle_community where district_id = ? and code = ?)",
                told.stream().map(c -> new Object[] {district, c.code()}).toList());
        rows.each("insert into circle_gate (community_id, name, lon, lat, open) select id, ?, ?, ?, ? from circle_community where district_id = ? and code = ?",
                told.stream().flatMap(c -> c.gates().stream().map(g -> new Object[] {g.name(), g.lon(), g.lat(), g.open(), district, c.code()})).toList());
    }

    /** Ties communities to the estates of the organisation tree that bear their names. */
    void tieToTree(long district) {
        rows.update("update circle_community c set unit_id = u.id, version = c.version + 1 from org_unit u where c.district_id = ? and u.district_id = c.district_id"
                + " and u.kind = 'ESTATE' and u.name = c.name and c.unit_id is null", district);
    }

    long addGate(long community, String name, double lon, double lat) {
        return rows.list(r -> r.getLong(1), "insert into circle_gate (community_id, name, lon, lat) values (?, ?, ?, ?) returning id", community, name, lon, lat).get(0);
    }

    boolean openGate(long district, long gate, int version, boolean open) {
        return rows.update("update circle_gate g set open = ?, version = g.version + 1 from circle_community c where c.id = g.community_id and c.district_id = ?"
                + " and g.id = ? and g.version = ?", open, district, gate, version) == 1;
    }
}
