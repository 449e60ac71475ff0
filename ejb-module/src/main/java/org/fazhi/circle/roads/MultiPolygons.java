package org.fazhi.circle.roads;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the pieces of a relation of type multipolygon together: member ways are joined end to end into rings, and an inner ring is cut out of the outer
 * one around it by a slit, so that an area stays one line. Rings that do not close are left out.
 */
final class MultiPolygons {

    private MultiPolygons() {
    }

    /**
     * {@return rings that close, as places: longitude, latitude, longitude … in degrees × 10⁷, the last place being the first}
     *
     * @param outer nodes of the outer ways
     * @param inner nodes of the inner ways
     * @param place of a node as {lon, lat}, or null when the file lacks it
     */
    static List<int[]> areas(List<long[]> outer, List<long[]> inner, java.util.function.LongFunction<int[]> place) {
        var shells = rings(outer).stream().map(r -> places(r, place)).filter(r -> r != null).toList();
        var holes = new ArrayList<>(rings(inner).stream().map(r -> places(r, place)).filter(r -> r != null).toList());
        var out = new ArrayList<int[]>();
        for (var shell : shells) {
            var area = shell;
            for (var hole : List.copyOf(holes)) {
                if (contains(shell, hole[0], hole[1])) {
                    area = cut(area, hole);
                    holes.remove(hole);
                }
            }
            out.add(area);
        }
        return out;
    }

    /** {@return ways joined into rings} */
    private static List<long[]> rings(List<long[]> ways) {
        var left = new ArrayDeque<>(ways.stream().filter(w -> w.length > 1).toList());
        var rings = new ArrayList<long[]>();
        while (!left.isEmpty()) {
            var ring = left.poll();
            boolean grew = true;
            while (ring[0] != ring[ring.length - 1] && grew) {
                grew = false;
                for (var it = left.iterator(); it.hasNext() && !grew;) {
                    var joined = join(ring, it.next());
                    if (joined != null) {
                        it.remove();
                        ring = joined;
                        grew = true;
                    }
                }
            }
            if (ring.length > 3 && ring[0] == ring[ring.length - 1]) {
                rings.add(ring);
            }
        }
        return rings;
    }

    private static long[] join(long[] ring, long[] way) {
        long end = ring[ring.length - 1];
        if (way[0] != end && way[way.length - 1] != end) {
            return null;
        }
        var out = Arrays.copyOf(ring, ring.length + way.length - 1);
        for (int i = 1; i < way.length; i++) {
            out[ring.length - 1 + i] = way[0] == end ? way[i] : way[way.length - 1 - i];
        }
        return out;
    }

    private static int[] places(long[] ring, java.util.function.LongFunction<int[]> place) {
        var out = new int[ring.length * 2];
        for (int i = 0; i < ring.length; i++) {
            var at = place.apply(ring[i]);
            if (at == null) {
                return null;
            }
            out[2 * i] = at[0];
            out[2 * i + 1] = at[1];
        }
        return out;
    }

    private static boolean contains(int[] ring, int x, int y) {
        boolean in = false;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            if (ring[i + 1] > y != ring[i + 3] > y && x < (double) (ring[i + 2] - ring[i]) * (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) + ring[i]) {
                in = !in;
            }
        }
        return in;
    }

    /** Walks the outer ring to the place next to the hole, round the hole the other way, and on. */
    private static int[] cut(int[] ring, int[] hole) {
        var turned = area(ring) > 0 == area(hole) > 0 ? turn(hole) : hole;
        int at = 0;
        double best = Double.MAX_VALUE;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            double d = Math.hypot((double) ring[i] - turned[0], (double) ring[i + 1] - turned[1]);
            if (d < best) {
                best = d;
                at = i;
            }
        }
        var out = new int[ring.length + turned.length + 2];
        System.arraycopy(ring, 0, out, 0, at + 2);
        System.arraycopy(turned, 0, out, at + 2, turned.length);
        System.arraycopy(ring, at, out, at + 2 + turned.length, ring.length - at);
        return out;
    }

    private static int[] turn(int[] ring) {
        var out = new int[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            out[i] = ring[ring.length - 2 - i];
            out[i + 1] = ring[ring.length - 1 - i];
        }
        return out;
    }

    /** {@return twice the area, positive when the ring runs against the clock} */
    private static double area(int[] ring) {
        double sum = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            sum += (double) (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (double) (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return sum;
    }
}
