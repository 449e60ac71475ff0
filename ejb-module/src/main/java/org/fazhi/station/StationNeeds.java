package org.fazhi.station;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.station.StationCodes.Item;
import org.fazhi.station.StationCodes.StaffRole;

/** What each kind of station must have before it can be registered (domain.md 3.2). */
public final class StationNeeds {

    /**
     * The needs of one kind.
     *
     * @param mark  its letters in the code of a station
     * @param staff who must be named, one of each at least
     * @param items what it must offer
     */
    public record Need(String mark, Set<StaffRole> staff, Set<Item> items) {
    }

    private static final Map<StationKind, Need> NEEDS = new EnumMap<>(Map.of(
            StationKind.POLICE_POST, new Need("JW", EnumSet.of(StaffRole.POLICE),
                    EnumSet.of(Item.HELP_CALL, Item.EARLY_DISPUTE, Item.MEDIATION_ADVICE, Item.AID_REFERRAL)),
            StationKind.MEDIATION, new Need("TJ", EnumSet.of(StaffRole.MEDIATOR), EnumSet.of(Item.DISPUTE_INTAKE, Item.MEDIATION_ROOM, Item.MEDIATION_ADVICE)),
            StationKind.YIFA_YISHI, new Need("YS", EnumSet.of(StaffRole.CONVENER, StaffRole.ADVISER, StaffRole.LAW_PERSON),
                    EnumSet.of(Item.TOPIC_INTAKE, Item.DELIBERATION, Item.PUBLIC_NOTICE)),
            StationKind.LEGAL_AID_STATION, new Need("FY", EnumSet.of(StaffRole.RECEIVER), EnumSet.of(Item.CONSULTATION, Item.AID_INTAKE)),
            StationKind.LAW_HOME, new Need("FJ", EnumSet.noneOf(StaffRole.class), EnumSet.of(Item.CONSULTATION, Item.LAW_EDUCATION, Item.REFERRAL)),
            StationKind.LAW_PERSON_POINT, new Need("MB", EnumSet.of(StaffRole.LAW_PERSON), EnumSet.of(Item.LAW_EDUCATION, Item.GUIDANCE)),
            StationKind.PUBLICITY, new Need("XC", EnumSet.noneOf(StaffRole.class), EnumSet.of(Item.LAW_EDUCATION)),
            StationKind.MICROGRID_CONTACT, new Need("WG", EnumSet.of(StaffRole.GRID_WORKER), EnumSet.of(Item.GRID_MEETING))));

    private StationNeeds() {
    }

    /** {@return the needs of a kind} */
    public static Need of(StationKind kind) {
        return NEEDS.get(kind);
    }

    /** {@return the roles that a kind needs and nobody has, in the order of the list} */
    public static List<StaffRole> missingStaff(StationKind kind, Collection<StaffRole> named) {
        return of(kind).staff().stream().filter(r -> !named.contains(r)).toList();
    }

    /** {@return what a kind must offer and does not} */
    public static List<Item> missingItems(StationKind kind, Collection<Item> offered) {
        return of(kind).items().stream().filter(i -> !offered.contains(i)).toList();
    }
}
