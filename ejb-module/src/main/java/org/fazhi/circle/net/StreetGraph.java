package org.fazhi.circle.net;

/**
 * Streets as a graph in flat arrays: about 60 bytes a street. Unchangeable once built and safe for any number of threads; each search works
 * in a {@link Walker} of its own.
 */
public final class StreetGraph {

    /** First arc of each node, and one more. */
    final int[] first;
    /** Where an arc leads, how long it is (cm), whose street it is, who may use it. */
    final int[] arcTo;
    final int[] arcLength;
    final int[] arcEdge;
    final byte[] arcModes;
    /** Ends of a street, and its first vertex, and one more. */
    final int[] edgeFrom;
    final int[] edgeTo;
    final int[] edgeVertex;
    final byte[] edgeModes;
    final byte[] edgeRank;
    final String[] edgeName;
    /** Vertices of all streets: degrees × 10⁷, and centimetres from the begin of the street. */
    final int[] lon;
    final int[] lat;
    final int[] along;
    /** Connected piece of each street, and each piece's length in metres. */
    final int[] edgePiece;
    final double[] pieceMetres;
    private final EdgeGrid grid;

    StreetGraph(GraphBuilder b) {
        first = b.first;
        arcTo = b.arcTo;
        arcLength = b.arcLength;
        arcEdge = b.arcEdge;
        arcModes = b.arcModes;
        edgeFrom = b.edgeFrom;
        edgeTo = b.edgeTo;
        edgeVertex = b.edgeVertex;
        edgeModes = b.edgeModes;
        edgeRank = b.edgeRank;
        edgeName = b.edgeName;
        lon = b.lon;
        lat = b.lat;
        along = b.along;
        edgePiece = b.edgePiece;
        pieceMetres = b.pieceMetres;
        grid = new EdgeGrid(this);
    }

    /** {@return the graph of streets} */
    public static StreetGraph of(Streets streets) {
        return new GraphBuilder(streets).build();
    }

    /** {@return how many junctions and ends there are} */
    public int nodes() {
        return first.length - 1;
    }

    /** {@return how many streets from node to node there are} */
    public int edges() {
        return edgeFrom.length;
    }

    /** {@return length of a street in centimetres} */
    public int length(int edge) {
        return along[edgeVertex[edge + 1] - 1];
    }

    /** {@return longitude and latitude of each vertex of a street} */
    public double[][] shape(int edge) {
        int from = edgeVertex[edge];
        var out = new double[edgeVertex[edge + 1] - from][];
        for (int i = 0; i < out.length; i++) {
            out[i] = new double[] {lon[from + i] / Earth.E7, lat[from + i] / Earth.E7};
        }
        return out;
    }

    /** {@return the first and the last node of a street} */
    public int[] ends(int edge) {
        return new int[] {edgeFrom[edge], edgeTo[edge]};
    }

    /** {@return name of a street, or empty} */
    public String name(int edge) {
        return edgeName[edge];
    }

    /** {@return how wide a street is drawn: 0 a path … 5 a trunk road} */
    public int rank(int edge) {
        return edgeRank[edge];
    }

    /** {@return whether a mode may use a street} */
    public boolean allows(int edge, Mode mode) {
        return (edgeModes[edge] & mode.bit()) != 0;
    }

    /** {@return vertices of all streets} */
    public int vertices() {
        return lon.length;
    }

    /** {@return metres of all streets that walkers may use} */
    public double walkMetres() {
        double sum = 0;
        for (int e = 0; e < edges(); e++) {
            sum += allows(e, Mode.WALK) ? length(e) / 100.0 : 0;
        }
        return sum;
    }

    /** {@return metres of each connected piece for walkers, the longest first} */
    public double[] pieces() {
        var sorted = pieceMetres.clone();
        java.util.Arrays.sort(sorted);
        for (int i = 0, j = sorted.length - 1; i < j; i++, j--) {
            double t = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = t;
        }
        return sorted;
    }

    /**
     * {@return whether a street belongs to a piece that is worth being tied to: 2 km long, or a tenth of everything} Short scraps that hang
     * together with nothing are mistakes of the map; whoever was tied to one would reach nothing.
     */
    boolean substantial(int edge) {
        double longest = 0;
        double all = 0;
        for (double m : pieceMetres) {
            longest = Math.max(longest, m);
            all += m;
        }
        double own = edgePiece[edge] < 0 ? 0 : pieceMetres[edgePiece[edge]];
        return own >= 2000 || own >= all / 10 || own == longest;
    }

    /** {@return west, south, east, north in degrees} */
    public double[] bounds() {
        var b = new double[] {180, 90, -180, -90};
        for (int i = 0; i < lon.length; i++) {
            b[0] = Math.min(b[0], lon[i] / Earth.E7);
            b[1] = Math.min(b[1], lat[i] / Earth.E7);
            b[2] = Math.max(b[2], lon[i] / Earth.E7);
            b[3] = Math.max(b[3], lat[i] / Earth.E7);
        }
        return b;
    }

    /**
     * {@return the nearest point of a street that the mode may use, or null when none lies within the limit} A street of a substantial piece
     * goes before a scrap, however near that is.
     *
     * @param lonDegree longitude in CGCS2000
     * @param latDegree latitude
     * @param limit     metres
     */
    public Snap snap(double lonDegree, double latDegree, Mode mode, double limit) {
        return grid.nearest(lonDegree, latDegree, mode, limit);
    }

    /** {@return streets, each once, that may cross the box (degrees)} */
    public int[] within(double west, double south, double east, double north) {
        return grid.within(west, south, east, north);
    }

    /** {@return the place on a street, so many centimetres from its begin: longitude and latitude} */
    public double[] placeAt(int edge, int cm) {
        int v = edgeVertex[edge];
        int last = edgeVertex[edge + 1] - 1;
        while (v + 1 < last && along[v + 1] < cm) {
            v++;
        }
        double span = along[v + 1] - along[v];
        double t = span == 0 ? 0 : Math.max(0, Math.min(1, (cm - along[v]) / span));
        return new double[] {(lon[v] + t * (lon[v + 1] - lon[v])) / Earth.E7, (lat[v] + t * ((double) lat[v + 1] - lat[v])) / Earth.E7};
    }

    /** {@return the piece of a street between two points of it, from the first to the second} */
    public java.util.List<double[]> part(int edge, int from, int to) {
        var out = new java.util.ArrayList<double[]>();
        out.add(placeAt(edge, from));
        int a = edgeVertex[edge];
        int b = edgeVertex[edge + 1];
        for (int i = 0; i < b - a; i++) {
            int v = from <= to ? a + i : b - 1 - i;
            if (along[v] > Math.min(from, to) && along[v] < Math.max(from, to)) {
                out.add(new double[] {lon[v] / Earth.E7, lat[v] / Earth.E7});
            }
        }
        out.add(placeAt(edge, to));
        return out;
    }
}
