package org.fazhi.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Option;
import org.fazhi.casework.Possessions;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Parameters;

/** What the rules of registration ask beyond the file: units and people, photos, what is open, and the place that the circle reads. */
@ApplicationScoped
class StationDesk {

    private static final String UNIT_OF_ROLE = "select u.id from account_role x join account a on a.id = x.account_id join org_unit u on u.id = a.org_id"
            + " where x.role = ? and a.enabled and u.active and u.path like ? order by u.id limit 1";
    private static final String PEOPLE_OF = "select a.id, a.name, u.name from account a join org_unit u on u.id = a.org_id where a.enabled and u.active and u.path like ?"
            + " and exists (select 1 from account_role r where r.account_id = a.id and r.role = any (?))";
    private static final String PEOPLE_ORDER = " order by u.path, a.id";
    /** A code counts places in the order in which the bureau founded them, so that a later one never moves an earlier one. */
    private static final String RANK = "select count(*) from org_unit where kind = ? and path like ? and id <= ?";

    @Inject
    private Rows rows;
    @Inject
    private Staff staff;
    @Inject
    private Possessions possessions;
    @Inject
    private StationService places;
    @Inject
    private Parameters parameters;

    Unit unit(Long id) {
        return id == null ? null : staff.unit(id).orElse(null);
    }

    List<Unit> communities(String path) {
        return staff.unitsBelow(path, "COMMUNITY");
    }

    /** {@return the committees of a subdistrict that are in use, as choices} */
    List<Option> committees(CaseFile file) {
        return staff.unitsBelow(street(file), "COMMITTEE").stream().map(u -> new Option(String.valueOf(u.id()), u.name())).toList();
    }

    boolean isCommittee(Long id, CaseFile file) {
        return id != null && staff.unitsBelow("/" + file.districtId() + "/", "COMMITTEE").stream().anyMatch(u -> u.id() == id);
    }

    /** {@return who may go along to look at a place: the office of the subdistrict and the section of the bureau} */
    List<Option> officers(CaseFile file) {
        return Stream.concat(people(street(file), Role.JUSTICE_OFFICE), people("/" + file.districtId() + "/", Role.PUBLIC_SERVICE_SECTION)).distinct().toList();
    }

    /** {@return who may take over what a committee has in hand: mediators and heads of the other committees of the subdistrict} */
    List<Option> takers(CaseFile file, Long committee) {
        return rows.list(StationDesk::person, PEOPLE_OF + " and u.id is distinct from cast(? as bigint)" + PEOPLE_ORDER, street(file) + "%",
                new String[] {Role.COMMITTEE_CHAIR.name(), Role.MEDIATOR.name()}, committee);
    }

    /** {@return who may take over what came in at a desk: the office of the subdistrict} */
    List<Option> receivers(CaseFile file) {
        return people(street(file), Role.JUSTICE_OFFICE).toList();
    }

    private Stream<Option> people(String path, Role... roles) {
        return rows.list(StationDesk::person, PEOPLE_OF + PEOPLE_ORDER, path + "%", Stream.of(roles).map(Enum::name).toArray()).stream();
    }

    private static Option person(ResultSet r) throws SQLException {
        return new Option(String.valueOf(r.getLong(1)), r.getString(2) + "（" + r.getString(3) + "）");
    }

    private String street(CaseFile file) {
        var unit = unit(file.streetId());
        return unit == null ? file.orgPath() : unit.path();
    }

    /** {@return the desk of a role at or below the subdistrict or, for the bureau's own, the district} */
    Holder holder(CaseFile file, Role role) {
        var path = role == Role.JUSTICE_OFFICE ? street(file) : "/" + file.districtId() + "/";
        return rows.list(r -> r.getLong(1), UNIT_OF_ROLE, role, path + "%").stream().findFirst().map(u -> possessions.deskOf(u, role)).orElseGet(() -> Holder.desk(role));
    }

    /** {@return how many photos are attached, from a day on} */
    long photos(long file) {
        return rows.list(r -> r.getLong(1), "select count(*) from attachment where file_id = ? and kind = 'PHOTO'", file).get(0);
    }

    /** {@return where the latest photo that tells it was taken, or null} */
    Position photographedAt(long file) {
        return rows.list(r -> PhotoPlace.of(r.getBytes(1)), "select substring(content from 1 for " + PhotoPlace.HEAD + ") from attachment where file_id = ? and kind = 'PHOTO'"
                + " and media_type = 'image/jpeg' order by id desc limit 5", file).stream().filter(p -> p != null).findFirst().orElse(null);
    }

    /** {@return district, subdistrict, community and kind as they begin a station's code} */
    String codeOf(CaseFile file, StationKind kind) {
        var district = rows.list(r -> r.getString(1), "select coalesce(code, cast(id as text)) from org_unit where id = ?", file.districtId()).get(0);
        return district + "-" + rank("SUBDISTRICT", "/" + file.districtId() + "/", file.streetId(), "%02d") + "-" + rank("COMMUNITY", street(file), file.orgId(), "%03d")
                + "-" + StationNeeds.of(kind).mark();
    }

    private String rank(String kind, String path, Long unit, String shape) {
        return String.format(shape, unit == null ? 0 : rows.list(r -> r.getInt(1), RANK, kind, path + "%", unit).get(0));
    }

    /** Writes the place that the circle reads; {@return its key}. */
    long publish(CaseFile file, StationFile f, StationStatus status) {
        var p = f.place();
        if (f.life().station() == null) {
            return rows.list(r -> r.getLong(1), "insert into station (district_id, street_id, unit_id, code, kind, name, address, lon, lat, status, hours) values"
                            + " (?, cast(? as bigint), ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id", file.districtId(), file.streetId(), file.orgId(), file.number(), p.kind(), p.name(),
                    p.where(), p.position().lon(), p.position().lat(), status, f.service().hours()).get(0);
        }
        rows.update("update station set origin = 'MANUAL', unit_id = ?, street_id = cast(? as bigint), code = ?, kind = ?, name = ?, address = ?, lon = ?, lat = ?, status = ?, hours = ?, version = version + 1 where id = ?",
                file.orgId(), file.streetId(), file.number(), p.kind(), p.name(), p.where(), p.position().lon(), p.position().lat(), status, f.service().hours(), f.life().station());
        return f.life().station();
    }

    /** {@return the nearest station of the same kind that is open, with the walk estimated from the straight line; empty when there is none} */
    Optional<Nearest> nearest(CaseFile file, StationFile f, LocalDate on) {
        var here = f.place().position();
        if (here == null) {
            return Optional.empty();
        }
        double detour = parameters.inForce("CIRCLE_DETOUR_PERCENT", on).whole() / 100.0;
        return places.places(file.districtId()).stream().filter(s -> s.counts() && s.kind() == f.place().kind() && !Long.valueOf(s.id()).equals(f.life().station()))
                .map(s -> new Nearest(s.name(), s.address(), Math.round(new Position(s.lon(), s.lat()).metresTo(here) * detour)))
                .min(Comparator.comparingLong(Nearest::metres));
    }

    /** {@return the nearest open station of each other kind of the circle, which the public sheet names, nearest first} */
    List<StationPlace> near(CaseFile file, StationFile f) {
        var here = f.place().position();
        var open = places.places(file.districtId()).stream().filter(s -> s.counts() && !Long.valueOf(s.id()).equals(f.life().station())).toList();
        return here == null ? List.of() : StationKind.CIRCLE.stream().filter(k -> k != f.place().kind()).map(k -> open.stream().filter(s -> s.kind() == k)
                .min(Comparator.comparingDouble(s -> new Position(s.lon(), s.lat()).metresTo(here)))).flatMap(Optional::stream).toList();
    }

    /** A station to which people can go instead; metres are an estimate. */
    record Nearest(String name, String address, long metres) {
    }

    StationHandovers handovers() {
        return new StationHandovers(rows);
    }

    /** {@return stations that came with a list and that nobody registers yet: those of a subdistrict, and those of which none is known} */
    List<StationPlace> imported(long district, Long street) {
        var open = rows.list(r -> r.getLong(1), "select s.id from station s where s.district_id = ? and s.origin in ('DEMO', 'IMPORT') and s.status = 'ACTIVE'"
                + " and (s.street_id is null or s.street_id = cast(? as bigint)) and not exists (select 1 from station_file f where f.station_id = s.id)", district, street);
        return places.places(district).stream().filter(s -> open.contains(s.id())).toList();
    }

    /** {@return the hours with which a station was imported, or null} */
    String importedHours(Long station) {
        return station == null ? null : rows.list(r -> r.getString(1), "select nullif(hours, '') from station where id = ?", station).stream().findFirst().orElse(null);
    }

    StationSheets sheets() {
        return new StationSheets(rows);
    }

    Staff staff() {
        return staff;
    }

    /** {@return mediations of the linked committee that were opened in a year} */
    int casesOf(Long committee, int year) {
        return committee == null ? 0 : rows.list(r -> r.getInt(1), "select count(*) from case_file where org_id = ? and not voided and extract(year from opened_on) = ?",
                committee, year).get(0);
    }
}
