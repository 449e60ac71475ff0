package org.fazhi.circle.net;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.platform.CoordinateSystem;

/**
 * Whether places were declared in the right coordinate system: they are laid over the streets once as declared and once as each other
 * system would have it. Doors and signs stand at streets; a list that is off by half a kilometre lies anywhere.
 *
 * @param declared what the import said
 * @param better   the system that fits much better, or null
 * @param places   how many places were looked at
 * @param fits     for each system the share of places (percent) within {@link #AT_STREET} of a street, and their mean distance (capped)
 */
public record CrsCheck(CoordinateSystem declared, CoordinateSystem better, int places, Map<CoordinateSystem, Fit> fits) {

    /** So near to a street (metres) a place counts as standing at it. */
    public static final double AT_STREET = 25;
    /** Fewer places than this prove nothing. */
    public static final int FEWEST = 8;
    private static final double FAR = 200;
    private static final double CLEARLY = 0.7;
    private static final double LEAST_GAIN = 8;

    /**
     * How well places fit to the streets.
     *
     * @param percent share within {@link #AT_STREET}
     * @param metres  mean distance, each place counted with 200 m at most
     */
    public record Fit(double percent, double metres) {
    }

    /**
     * Looks.
     *
     * @param graph    the streets, in CGCS2000
     * @param places   longitude and latitude as they stand in the list
     * @param declared what the list is said to be
     */
    public static CrsCheck of(StreetGraph graph, List<double[]> places, CoordinateSystem declared) {
        var fits = new EnumMap<CoordinateSystem, Fit>(CoordinateSystem.class);
        for (var system : List.of(CoordinateSystem.CGCS2000, CoordinateSystem.GCJ02, CoordinateSystem.BD09)) {
            fits.put(system, fit(graph, places, system));
        }
        fits.put(CoordinateSystem.WGS84, fits.get(CoordinateSystem.CGCS2000));
        var own = fits.get(declared);
        var best = fits.entrySet().stream().filter(e -> e.getKey() != CoordinateSystem.WGS84)
                .min((a, b) -> Double.compare(a.getValue().metres(), b.getValue().metres())).orElseThrow();
        boolean clear = places.size() >= FEWEST && best.getValue().metres() < own.metres() * CLEARLY && own.metres() - best.getValue().metres() >= LEAST_GAIN;
        return new CrsCheck(declared, clear ? best.getKey() : null, places.size(), fits);
    }

    private static Fit fit(StreetGraph graph, List<double[]> places, CoordinateSystem system) {
        double[] metres = places.stream().mapToDouble(p -> {
            var at = system.toCgcs(p[0], p[1]);
            var snap = Earth.isPlace(at[0], at[1]) ? graph.snap(at[0], at[1], Mode.WALK, FAR) : null;
            return snap == null ? FAR : snap.offStreet() / 100.0;
        }).toArray();
        long near = Arrays.stream(metres).filter(m -> m <= AT_STREET).count();
        return new Fit(metres.length == 0 ? 0 : 100.0 * near / metres.length, Arrays.stream(metres).average().orElse(FAR));
    }
}
