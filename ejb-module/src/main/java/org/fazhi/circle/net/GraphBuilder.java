package org.fazhi.circle.net;

import java.util.Arrays;

/**
 * Makes a graph of streets: a node where streets meet, end or are barred; everything between is the shape of an edge. At a barrier each
 * street gets an end of its own, so nobody passes.
 */
final class GraphBuilder {

    private final Streets streets;
    private int edges;
    private int vertices;
    private int nodes;
    private int[] nodeOfPoint;

    int[] first;
    int[] arcTo;
    int[] arcLength;
    int[] arcEdge;
    byte[] arcModes;
    int[] edgeFrom;
    int[] edgeTo;
    int[] edgeVertex;
    byte[] edgeModes;
    byte[] edgeRank;
    String[] edgeName;
    int[] lon;
    int[] lat;
    int[] along;
    int[] edgePiece;
    double[] pieceMetres;

    GraphBuilder(Streets streets) {
        this.streets = streets;
    }

    StreetGraph build() {
        boolean[] junction = junctions();
        count(junction);
        fill(junction);
        connect();
        pieces();
        return new StreetGraph(this);
    }

    private boolean[] junctions() {
        var uses = new byte[streets.points()];
        for (var line : streets.lines()) {
            var p = line.points();
            for (int i = 0; i < p.length; i++) {
                int more = i == 0 || i == p.length - 1 || streets.stops(p[i]) ? 2 : 1;
                uses[p[i]] = (byte) Math.min(2, uses[p[i]] + more);
            }
        }
        var junction = new boolean[uses.length];
        for (int i = 0; i < uses.length; i++) {
            junction[i] = uses[i] >= 2;
        }
        return junction;
    }

    private void count(boolean[] junction) {
        for (var line : streets.lines()) {
            var p = line.points();
            vertices += p.length;
            edges++;
            for (int i = 1; i < p.length - 1; i++) {
                if (junction[p[i]]) {
                    edges++;
                    vertices++;
                }
            }
        }
        edgeFrom = new int[edges];
        edgeTo = new int[edges];
        edgeVertex = new int[edges + 1];
        edgeModes = new byte[edges];
        edgeRank = new byte[edges];
        edgeName = new String[edges];
        lon = new int[vertices];
        lat = new int[vertices];
        along = new int[vertices];
        nodeOfPoint = new int[streets.points()];
        Arrays.fill(nodeOfPoint, -1);
        edges = 0;
        vertices = 0;
    }

    private void fill(boolean[] junction) {
        for (var line : streets.lines()) {
            var p = line.points();
            int from = 0;
            for (int i = 1; i < p.length; i++) {
                if (i == p.length - 1 || junction[p[i]]) {
                    edge(line, from, i);
                    from = i;
                }
            }
        }
        edgeVertex[edges] = vertices;
    }

    private void edge(Streets.Line line, int from, int to) {
        var p = line.points();
        edgeVertex[edges] = vertices;
        double metres = 0;
        for (int i = from; i <= to; i++) {
            lon[vertices] = streets.lon(p[i]);
            lat[vertices] = streets.lat(p[i]);
            if (i > from) {
                metres += Earth.metres(lon[vertices - 1] / Earth.E7, lat[vertices - 1] / Earth.E7, lon[vertices] / Earth.E7, lat[vertices] / Earth.E7);
            }
            along[vertices++] = (int) Math.round(metres * 100);
        }
        edgeFrom[edges] = node(p[from]);
        edgeTo[edges] = node(p[to]);
        edgeModes[edges] = line.modes();
        edgeRank[edges] = line.rank();
        edgeName[edges++] = line.name();
    }

    private int node(int point) {
        if (streets.stops(point)) {
            return nodes++;
        }
        if (nodeOfPoint[point] < 0) {
            nodeOfPoint[point] = nodes++;
        }
        return nodeOfPoint[point];
    }

    private void connect() {
        first = new int[nodes + 1];
        for (int e = 0; e < edges; e++) {
            first[edgeFrom[e] + 1]++;
            first[edgeTo[e] + 1]++;
        }
        for (int n = 0; n < nodes; n++) {
            first[n + 1] += first[n];
        }
        arcTo = new int[edges * 2];
        arcLength = new int[edges * 2];
        arcEdge = new int[edges * 2];
        arcModes = new byte[edges * 2];
        var next = Arrays.copyOf(first, nodes);
        for (int e = 0; e < edges; e++) {
            arc(next[edgeFrom[e]]++, e, edgeTo[e]);
            arc(next[edgeTo[e]]++, e, edgeFrom[e]);
        }
    }

    private void arc(int at, int edge, int to) {
        arcTo[at] = to;
        arcEdge[at] = edge;
        arcModes[at] = edgeModes[edge];
        arcLength[at] = along[edgeVertex[edge + 1] - 1];
    }

    private void pieces() {
        var root = new int[nodes];
        Arrays.setAll(root, i -> i);
        for (int e = 0; e < edges; e++) {
            if ((edgeModes[e] & Mode.WALK.bit()) != 0) {
                root[find(root, edgeFrom[e])] = find(root, edgeTo[e]);
            }
        }
        var number = new int[nodes];
        Arrays.fill(number, -1);
        edgePiece = new int[edges];
        Arrays.fill(edgePiece, -1);
        var metres = new double[nodes];
        int pieces = 0;
        for (int e = 0; e < edges; e++) {
            if ((edgeModes[e] & Mode.WALK.bit()) != 0) {
                int r = find(root, edgeFrom[e]);
                if (number[r] < 0) {
                    number[r] = pieces++;
                }
                edgePiece[e] = number[r];
                metres[number[r]] += along[edgeVertex[e + 1] - 1] / 100.0;
            }
        }
        pieceMetres = Arrays.copyOf(metres, pieces);
    }

    private static int find(int[] root, int node) {
        int n = node;
        while (root[n] != n) {
            root[n] = root[root[n]];
            n = root[n];
        }
        return n;
    }
}
