package org.fazhi.circle.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One search after the other over a graph: shortest ways from one or many places, out to a limit. Keeps its arrays from search to search and
 * resets only what it touched; for one thread at a time.
 *
 * <p>Use: {@link #start}, {@link #seed} once or more, {@link #run} (or {@link #runTo}), then ask.
 */
public final class Walker {

    /** No way, or none within the limit. */
    public static final int NONE = -1;
    /** A limit that none of the streets reaches, in centimetres. */
    public static final int FAR = Integer.MAX_VALUE / 4;

    private final StreetGraph g;
    private final int[] distance;
    private final int[] origin;
    private final int[] by;
    private final int[] touched;
    private int touches;
    private long[] heap = new long[256];
    private int size;
    private Mode mode = Mode.WALK;
    private int limit;
    private final List<Snap> seeds = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private int[] seedAt = new int[0];

    /** Makes a workspace for a graph. */
    public Walker(StreetGraph graph) {
        g = graph;
        distance = new int[g.nodes()];
        Arrays.fill(distance, Integer.MAX_VALUE);
        origin = new int[g.nodes()];
        by = new int[g.nodes()];
        touched = new int[g.nodes()];
    }

    /** Begins a new search of at most so many centimetres. */
    public Walker start(Mode who, int most) {
        while (touches > 0) {
            distance[touched[--touches]] = Integer.MAX_VALUE;
        }
        size = 0;
        seeds.clear();
        labels.clear();
        mode = who;
        limit = Math.min(most, FAR);
        return this;
    }

    /** Adds a place to begin from, with a label of the caller's. */
    public Walker seed(Snap place, int label) {
        int n = seeds.size();
        seeds.add(place);
        labels.add(label);
        reach(g.edgeFrom[place.edge()], place.along(), n, -1);
        reach(g.edgeTo[place.edge()], g.length(place.edge()) - place.along(), n, -1);
        return this;
    }

    /** Searches all within the limit. */
    public Walker run() {
        sortSeeds();
        while (size > 0) {
            settle();
        }
        return this;
    }

    /** Searches until the way to a place is known. */
    public Walker runTo(Snap target) {
        sortSeeds();
        int best = to(target);
        while (size > 0 && (best == NONE || (int) (heap[0] >>> 32) < best)) {
            int node = settle();
            if (node == g.edgeFrom[target.edge()] || node == g.edgeTo[target.edge()]) {
                best = to(target);
            }
        }
        return this;
    }

    private int settle() {
        long top = pop();
        int node = (int) top;
        int d = (int) (top >>> 32);
        if (d != distance[node]) {
            return -1;
        }
        for (int a = g.first[node], end = g.first[node + 1]; a < end; a++) {
            if ((g.arcModes[a] & mode.bit()) != 0) {
                reach(g.arcTo[a], d + g.arcLength[a], origin[node], g.arcEdge[a]);
            }
        }
        return node;
    }

    private void reach(int node, int d, int from, int edge) {
        if (d > limit || d >= distance[node]) {
            return;
        }
        if (distance[node] == Integer.MAX_VALUE) {
            touched[touches++] = node;
        }
        distance[node] = d;
        origin[node] = from;
        by[node] = edge;
        push((long) d << 32 | node);
    }

    private void sortSeeds() {
        seedAt = new int[seeds.size()];
        Integer[] order = new Integer[seedAt.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(seeds.get(a).edge(), seeds.get(b).edge()));
        Arrays.setAll(seedAt, i -> order[i]);
    }

    /** {@return centimetres from the nearest begin to a place, or {@link #NONE}} */
    public int to(Snap place) {
        int best = direct(place, false);
        int e = place.edge();
        if ((g.edgeModes[e] & mode.bit()) != 0) {
            best = Math.min(best, Math.min(sum(g.edgeFrom[e], place.along()), sum(g.edgeTo[e], g.length(e) - place.along())));
        }
        return best <= limit ? best : NONE;
    }

    private int sum(int node, int more) {
        return distance[node] == Integer.MAX_VALUE ? Integer.MAX_VALUE : distance[node] + more;
    }

    /** {@return the way to a place from a begin on the same street, or which begin that is} */
    private int direct(Snap place, boolean which) {
        int best = Integer.MAX_VALUE;
        int seed = -1;
        int low = 0;
        int high = seedAt.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (seeds.get(seedAt[mid]).edge() < place.edge()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        for (; low < seedAt.length && seeds.get(seedAt[low]).edge() == place.edge(); low++) {
            int d = Math.abs(seeds.get(seedAt[low]).along() - place.along());
            if (d < best) {
                best = d;
                seed = seedAt[low];
            }
        }
        return which ? seed : best;
    }

    /** {@return the label of the begin from which {@link #to} is shortest; only where that is not {@link #NONE}} */
    public int labelOf(Snap place) {
        int best = to(place);
        if (best == direct(place, false)) {
            return labels.get(direct(place, true));
        }
        int e = place.edge();
        return labels.get(origin[sum(g.edgeFrom[e], place.along()) == best ? g.edgeFrom[e] : g.edgeTo[e]]);
    }

    /** {@return the way to a place as longitude and latitude, from the begin; empty when there is none} */
    public List<double[]> path(Snap place) {
        int best = to(place);
        if (best == NONE) {
            return List.of();
        }
        if (best == direct(place, false)) {
            return g.part(place.edge(), seeds.get(direct(place, true)).along(), place.along());
        }
        int e = place.edge();
        boolean byFrom = sum(g.edgeFrom[e], place.along()) == best;
        int node = byFrom ? g.edgeFrom[e] : g.edgeTo[e];
        var back = new ArrayList<>(g.part(e, place.along(), byFrom ? 0 : g.length(e)));
        while (by[node] >= 0) {
            int edge = by[node];
            boolean forward = g.edgeTo[edge] == node;
            back.addAll(g.part(edge, forward ? g.length(edge) : 0, forward ? 0 : g.length(edge)));
            node = forward ? g.edgeFrom[edge] : g.edgeTo[edge];
        }
        var seed = seeds.get(origin[node]);
        back.addAll(g.part(seed.edge(), node == g.edgeFrom[seed.edge()] ? 0 : g.length(seed.edge()), seed.along()));
        Collections.reverse(back);
        var path = new ArrayList<double[]>();
        for (var next : back) {
            if (path.isEmpty() || !Arrays.equals(path.get(path.size() - 1), next)) {
                path.add(next);
            }
        }
        return path;
    }

    /** {@return how many nodes were reached} */
    public int reached() {
        return touches;
    }

    /** {@return the i-th reached node} */
    int node(int i) {
        return touched[i];
    }

    /** {@return centimetres to a node, or {@link Integer#MAX_VALUE}} */
    int distance(int node) {
        return distance[node];
    }

    /** {@return the limit in centimetres} */
    int limit() {
        return limit;
    }

    /** {@return who walks} */
    Mode mode() {
        return mode;
    }

    /** {@return the begins} */
    List<Snap> seeds() {
        return seeds;
    }

    StreetGraph graph() {
        return g;
    }

    private void push(long entry) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        int i = size++;
        while (i > 0) {
            int up = (i - 1) >> 2;
            if (heap[up] <= entry) {
                break;
            }
            heap[i] = heap[up];
            i = up;
        }
        heap[i] = entry;
    }

    private long pop() {
        long top = heap[0];
        long last = heap[--size];
        int i = 0;
        while (true) {
            int child = (i << 2) + 1;
            if (child >= size) {
                break;
            }
            int least = child;
            for (int c = child + 1; c < Math.min(child + 4, size); c++) {
                least = heap[c] < heap[least] ? c : least;
            }
            if (heap[least] >= last) {
                break;
            }
            heap[i] = heap[least];
            i = least;
        }
        heap[i] = last;
        return top;
    }
}
