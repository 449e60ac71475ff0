package org.fazhi.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.exchange.ledger.Rows;

/** The statements on buildings; who may use them is decided by the services. */
@ApplicationScoped
class BuildingTable {

    @Inject
    private Rows rows;

    /** {@return the buildings of a district, by community} */
    Map<Long, List<Building>> byCommunity(long district) {
        return rows.list(r -> new Building(r.getLong(1), r.getString(2), r.getString(3), r.getLong(4), r.getInt(5), r.getDouble(6), r.getDouble(7)),
                "select b.id, b.code, b.name, b.community_id, b.households, b.lon, b.lat from circle_building b join circle_community c on c.id = b.community_id"
                + " where c.district_id = ? order by b.id", district).stream().collect(Collectors.groupingBy(Building::community));
    }

    /** {@return a text that changes whenever a building of the district does} */
    String revision(long district) {
        return rows.list(r -> r.getString(1), "select count(*) || '-' || coalesce(sum(b.version), 0) || '-' || coalesce(max(b.id), 0) from circle_building b"
                + " join circle_community c on c.id = b.community_id where c.district_id = ?", district).get(0);
    }

    /** Takes buildings over: a known number of the same community gets the new facts. */
    void take(List<Building> list) {
        rows.each("insert into circle_building (community_id, code, name, households, lon, lat) values (?, ?, ?, ?, ?, ?) on conflict (community_id, code) do update set"
                + " name = excluded.name, households = excluded.households, lon = excluded.lon, lat = excluded.lat, version = circle_building.version + 1",
                list.stream().map(b -> new Object[] {b.community(), b.code(), b.name(), b.households(), b.lon(), b.lat()}).toList());
    }
}
