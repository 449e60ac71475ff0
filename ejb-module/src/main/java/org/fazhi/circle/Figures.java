package org.fazhi.circle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.station.StationKind;

/**
 * The circle of a district at one question: what every community reaches, with shares by subdistrict.
 *
 * @param terms    what the figures depend on
 * @param network  key of the street net, or null when there is none
 * @param dataOn   of what day its streets are, or null
 * @param rows     every community
 * @param stations how many stations count, by kind
 */
public record Figures(Terms terms, Long network, java.time.LocalDate dataOn, List<Row> rows, Map<StationKind, Integer> stations) {

    /** Why a community does not reach a kind. */
    public enum Reason {
        /** No station of the kind at all that counts. */ NO_STATION,
        /** Even the straight line is too long. */ FAR,
        /** A river lies between. */ RIVER,
        /** A railway lies between. */ RAIL,
        /** A closed gate or passage: with all gates open it would be reached. */ GATE,
        /** The streets lead round. */ DETOUR,
        /** No street near the community, or none that leads to a station. */ NO_ROAD,
        /** From the gates it would do, from some buildings it does not. */ BUILDINGS
    }

    /**
     * The nearest station of a kind.
     *
     * @param station   its key, 0: none
     * @param name      its name
     * @param metres    how far, along streets, or estimated
     * @param minutes   how long, rounded up
     * @param within    whether that is within the limit
     * @param estimated whether a straight line stands in for missing streets
     * @param reason    why it is not within, or null
     */
    public record Reach(long station, String name, int metres, int minutes, boolean within, boolean estimated, Reason reason) {
    }

    /**
     * A building with what it reaches.
     *
     * @param building the building
     * @param reach    by the order of {@link StationKind#CIRCLE}
     */
    public record Home(Building building, List<Reach> reach) {

        /** {@return whether it has the kind within reach; null asks for all four} */
        public boolean has(StationKind kind) {
            return kind == null ? reach.stream().allMatch(Reach::within) : reach.get(StationKind.CIRCLE.indexOf(kind)).within();
        }
    }

    /**
     * A community with what it reaches. Where its buildings are known, households are counted by building, and what stands for the community is its
     * farthest building.
     *
     * @param community the community
     * @param limit     its limit in metres
     * @param reach     by the order of {@link StationKind#CIRCLE}
     * @param homes     its buildings; empty when none is known
     */
    public record Row(Community community, int limit, List<Reach> reach, List<Home> homes) {

        /** A community of which no building is known. */
        public Row(Community community, int limit, List<Reach> reach) {
            this(community, limit, reach, List.of());
        }

        /** {@return how many households live there: of its buildings where they are known} */
        public long households() {
            return homes.isEmpty() ? community.households() : homes.stream().mapToLong(h -> h.building().households()).sum();
        }

        /** {@return households that have the kind within reach; null asks for all four} */
        public long covered(StationKind kind) {
            return homes.isEmpty() ? has(kind) ? community.households() : 0 : homes.stream().filter(h -> h.has(kind)).mapToLong(h -> h.building().households()).sum();
        }

        /** {@return households that do not} */
        public long lacking(StationKind kind) {
            return households() - covered(kind);
        }

        /** {@return how many of the four kinds are within reach} */
        public int kinds() {
            return (int) reach.stream().filter(Reach::within).count();
        }

        /** {@return whether it has the kind within reach; null asks for all four} */
        public boolean has(StationKind kind) {
            return kind == null ? reach.stream().allMatch(Reach::within) : reach.get(StationKind.CIRCLE.indexOf(kind)).within();
        }

        /** {@return what stands for a kind; for all four the worst of them} */
        public Reach of(StationKind kind) {
            return kind != null ? reach.get(StationKind.CIRCLE.indexOf(kind))
                    : reach.stream().max(Comparator.comparing((Reach r) -> !r.within()).thenComparing(r -> r.station() == 0 ? Integer.MAX_VALUE : r.metres())).orElseThrow();
        }
    }

    /**
     * Part of communities and households.
     *
     * @param name            what it is the share of: a subdistrict, or the district
     * @param streetId        the subdistrict, or null
     * @param communities     how many there are
     * @param households      how many live there
     * @param covered         communities within reach, by kind, then for all four
     * @param coveredHomes    households within reach, by kind, then for all four
     * @param estimated       communities whose figures rest on estimates
     * @param byBuilding      communities whose households are counted by building
     */
    public record Share(String name, Long streetId, int communities, long households, int[] covered, long[] coveredHomes, int estimated, int byBuilding) {

        /** {@return share of households in tenths of a percent; place 0 to 3 for the kinds, 4 for all four} */
        public double percent(int place) {
            return households == 0 ? 0 : Math.round(1000.0 * coveredHomes[place] / households) / 10.0;
        }

        /** {@return share of communities in tenths of a percent} */
        public double percentOfCommunities(int place) {
            return communities == 0 ? 0 : Math.round(1000.0 * covered[place] / communities) / 10.0;
        }
    }

    /** {@return the share of the whole district} */
    public Share total(String name) {
        return share(name, null, rows);
    }

    /** {@return shares by subdistrict, in the order in which they first appear} */
    public List<Share> streets(String without) {
        var by = new LinkedHashMap<String, List<Row>>();
        rows.stream().sorted(Comparator.comparing(r -> r.community().streetId() == null ? Long.MAX_VALUE : r.community().streetId()))
                .forEach(r -> by.computeIfAbsent(r.community().streetId() == null ? without : r.community().street(), k -> new java.util.ArrayList<>()).add(r));
        return by.entrySet().stream().map(e -> share(e.getKey(), e.getValue().get(0).community().streetId(), e.getValue())).toList();
    }

    /** {@return communities that do not reach a kind (null: all four), most households first} */
    public List<Row> gaps(StationKind kind) {
        return rows.stream().filter(r -> !r.has(kind)).sorted(Comparator.comparing((Row r) -> -r.lacking(kind)).thenComparing(r -> r.community().code())).toList();
    }

    private static Share share(String name, Long street, List<Row> rows) {
        int n = StationKind.CIRCLE.size();
        var covered = new int[n + 1];
        var homes = new long[n + 1];
        for (var row : rows) {
            for (int k = 0; k <= n; k++) {
                var kind = k == n ? null : StationKind.CIRCLE.get(k);
                covered[k] += row.has(kind) ? 1 : 0;
                homes[k] += row.covered(kind);
            }
        }
        return new Share(name, street, rows.size(), rows.stream().mapToLong(Row::households).sum(), covered, homes,
                (int) rows.stream().filter(r -> r.reach().stream().anyMatch(Reach::estimated)).count(), (int) rows.stream().filter(r -> !r.homes().isEmpty()).count());
    }

    /** {@return how many stations of all four kinds count} */
    public int stationCount() {
        return Arrays.stream(stations.values().toArray(Integer[]::new)).mapToInt(Integer::intValue).sum();
    }
}
