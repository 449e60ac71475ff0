package org.fazhi.circle;

import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.fazhi.circle.net.Earth;
import org.fazhi.circle.net.StreetGraph;
import org.fazhi.circle.net.Streets;
import org.fazhi.circle.net.Walker;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** A street net ready for work: the graph, the shapes of its map, and workspaces for searches. Safe for any number of threads. */
public final class CircleNet {

    private static final GeometryFactory F = new GeometryFactory();
    private static final int KEPT = 8;

    private final long id;
    private final String name;
    private final LocalDate dataOn;
    private final StreetGraph graph;
    private final STRtree shapes = new STRtree();
    private final Queue<Walker> walkers = new ConcurrentLinkedQueue<>();

    /** A shape of the map with its geometry in degrees. */
    public record Shape(Streets.Shape kind, String name, Geometry geometry) {
    }

    /**
     * Makes streets ready.
     *
     * @param id      key of the import
     * @param name    its name
     * @param dataOn  of what day the streets are, or null
     * @param streets the streets with the links drawn by now
     */
    public CircleNet(long id, String name, LocalDate dataOn, Streets streets) {
        this.id = id;
        this.name = name;
        this.dataOn = dataOn;
        graph = StreetGraph.of(streets);
        for (var area : streets.areas()) {
            var shape = shape(area);
            shapes.insert(shape.geometry().getEnvelopeInternal(), shape);
        }
        shapes.build();
    }

    private static Shape shape(Streets.Area area) {
        var line = new Coordinate[area.xy().length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(area.xy()[2 * i] / Earth.E7, area.xy()[2 * i + 1] / Earth.E7);
        }
        boolean filled = area.closed() && area.kind() != Streets.Shape.RAIL && area.kind() != Streets.Shape.RIVER;
        return new Shape(area.kind(), area.name(), filled ? F.createPolygon(line) : F.createLineString(line));
    }

    /** {@return key of the import} */
    public long id() {
        return id;
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return of what day the streets are, or null} */
    public LocalDate dataOn() {
        return dataOn;
    }

    /** {@return the streets} */
    public StreetGraph graph() {
        return graph;
    }

    /** {@return what a search finds; its workspace is given back afterwards} */
    public <T> T walk(Function<Walker, T> search) {
        var walker = walkers.poll();
        var used = walker == null ? new Walker(graph) : walker;
        var found = search.apply(used);
        if (walkers.size() < KEPT) {
            walkers.add(used);
        }
        return found;
    }

    /** {@return shapes that may lie in a box (degrees)} */
    @SuppressWarnings("unchecked")
    public java.util.List<Shape> shapes(double west, double south, double east, double north) {
        return shapes.query(new Envelope(west, east, south, north));
    }

    /** {@return whether a straight line passes over water or a railway} */
    boolean crosses(double[] from, double[] to, Streets.Shape... kinds) {
        var line = F.createLineString(new Coordinate[] {new Coordinate(from[0], from[1]), new Coordinate(to[0], to[1])});
        return shapes(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1])).stream()
                .filter(s -> java.util.List.of(kinds).contains(s.kind())).anyMatch(s -> valid(s.geometry()).intersects(line));
    }

    /** {@return the residential area of the map in which a place lies, or null} */
    public Geometry home(double lon, double lat) {
        var at = F.createPoint(new Coordinate(lon, lat));
        return shapes(lon, lat, lon, lat).stream().filter(s -> s.kind() == Streets.Shape.RESIDENTIAL).map(Shape::geometry)
                .filter(g -> valid(g).contains(at)).findFirst().orElse(null);
    }

    /** Maps hold polygons that cross themselves; such a one is repaired rather than ending the question. */
    private static Geometry valid(Geometry geometry) {
        return geometry.isValid() ? geometry : geometry.buffer(0);
    }
}
