package org.fazhi.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a station is and where it stands; beside it the place or kind to which it wants to change. */
@Embeddable
public class StationSite {

    @Enumerated(EnumType.STRING)
    private StationKind kind;
    private String name;
    @Column(name = "local_name")
    private String localName;
    private String address;
    private String floor;
    private Double lon;
    private Double lat;
    private String operator;
    @Column(name = "committee_id")
    private Long committee;
    @Column(name = "established_on")
    private LocalDate establishedOn;
    private String coverage;
    @Enumerated(EnumType.STRING)
    @Column(name = "planned_kind")
    private StationKind plannedKind;
    @Column(name = "planned_address")
    private String plannedAddress;
    @Column(name = "planned_floor")
    private String plannedFloor;
    @Column(name = "planned_lon")
    private Double plannedLon;
    @Column(name = "planned_lat")
    private Double plannedLat;

    void opened(StationKind what, String called) {
        kind = what;
        name = called;
    }

    /** Stands already where a list put it. */
    void imported(StationPlace row) {
        address = row.address();
        lon = row.lon();
        lat = row.lat();
    }

    void filled(StationData.Place data) {
        kind = data.kind();
        name = data.name();
        localName = data.localName();
        operator = data.operator();
        committee = data.committee();
        establishedOn = data.establishedOn();
        coverage = data.coverage();
        at(data.address(), data.floor(), Position.read(data.position(), data.crs()));
    }

    void renamed(StationData.Naming data) {
        name = data.name();
        localName = data.localName();
        operator = data.operator();
    }

    void plan(StationData.Move data) {
        var to = Position.read(data.position(), data.crs());
        plannedKind = data.kind();
        plannedAddress = data.address();
        plannedFloor = data.floor();
        plannedLon = to.lon();
        plannedLat = to.lat();
    }

    void movedAsPlanned() {
        kind = plannedKind;
        at(plannedAddress, plannedFloor, planned());
        dropPlan();
    }

    void dropPlan() {
        plannedKind = null;
        plannedAddress = null;
        plannedFloor = null;
        plannedLon = null;
        plannedLat = null;
    }

    private void at(String where, String storey, Position position) {
        address = where;
        floor = storey;
        lon = position.lon();
        lat = position.lat();
    }

    StationKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String localName() {
        return localName;
    }

    String address() {
        return address;
    }

    String floor() {
        return floor;
    }

    /** {@return address and storey in one line, or null} */
    String where() {
        return address == null ? null : floor == null ? address : address + floor;
    }

    Position position() {
        return lon == null || lat == null ? null : new Position(lon, lat);
    }

    String operator() {
        return operator;
    }

    Long committee() {
        return committee;
    }

    LocalDate establishedOn() {
        return establishedOn;
    }

    String coverage() {
        return coverage;
    }

    StationKind plannedKind() {
        return plannedKind;
    }

    String plannedAddress() {
        return plannedAddress;
    }

    /** {@return the place to which it wants to move, or null when no change is open} */
    Position planned() {
        return plannedLon == null || plannedLat == null ? null : new Position(plannedLon, plannedLat);
    }
}
