package org.fazhi.circle.net;

import java.util.Arrays;
import java.util.List;

/** Many places tied to streets, found by the streets that a search reached: what a search of ten minutes meets costs nothing for the rest. */
public final class PlaceIndex {

    /** Takes a place that a search reached. */
    @FunctionalInterface
    public interface Visitor {
        /** Takes the place's number and the centimetres to it; a place may be told more than once. */
        void reached(int place, int cm);
    }

    private final StreetGraph graph;
    private final Snap[] snaps;
    private final int[] begin;
    private final int[] place;

    /**
     * Makes an index.
     *
     * @param graph  the streets
     * @param places tied places; null for one that is not tied
     */
    public PlaceIndex(StreetGraph graph, List<Snap> places) {
        this.graph = graph;
        snaps = places.toArray(Snap[]::new);
        begin = new int[graph.edges() + 1];
        for (var s : snaps) {
            if (s != null) {
                begin[s.edge() + 1]++;
            }
        }
        for (int e = 0; e < graph.edges(); e++) {
            begin[e + 1] += begin[e];
        }
        place = new int[begin[graph.edges()]];
        var next = Arrays.copyOf(begin, graph.edges());
        for (int i = 0; i < snaps.length; i++) {
            if (snaps[i] != null) {
                place[next[snaps[i].edge()]++] = i;
            }
        }
    }

    /** Tells every place within the limit of a search that was run. */
    public void each(Walker walker, Visitor visitor) {
        for (int i = 0; i < walker.reached(); i++) {
            int node = walker.node(i);
            for (int a = graph.first[node]; a < graph.first[node + 1]; a++) {
                tell(walker, graph.arcEdge[a], visitor);
            }
        }
        walker.seeds().forEach(s -> tell(walker, s.edge(), visitor));
    }

    private void tell(Walker walker, int edge, Visitor visitor) {
        for (int k = begin[edge]; k < begin[edge + 1]; k++) {
            int cm = walker.to(snaps[place[k]]);
            if (cm != Walker.NONE) {
                visitor.reached(place[k], cm);
            }
        }
    }
}
