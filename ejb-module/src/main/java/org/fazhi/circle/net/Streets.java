package org.fazhi.circle.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Streets as a file brings them, before they are a graph: points, lines over them and shapes for the map. Filled by a reader, kept in the
 * database by {@link StreetsFile}, extended by the bureau's own links.
 */
public final class Streets {

    /** What a shape on the map is. */
    public enum Shape { WATER, GREEN, BUILDING, RESIDENTIAL, RAIL, RIVER }

    /**
     * A street.
     *
     * @param points indices of its points
     * @param modes  bits of {@link Mode}
     * @param rank   how wide it is drawn: 0 a path … 5 a trunk road
     * @param name   its name, or empty
     */
    public record Line(int[] points, byte modes, byte rank, String name) {
    }

    /**
     * An area or line of the map that nobody walks on.
     *
     * @param kind what it is
     * @param name its name, or empty
     * @param xy   longitude, latitude, longitude … as degrees × 10⁷
     */
    public record Area(Shape kind, String name, int[] xy) {

        /** {@return whether it ends where it begins} */
        public boolean closed() {
            return xy.length >= 8 && xy[0] == xy[xy.length - 2] && xy[1] == xy[xy.length - 1];
        }
    }

    private int[] lon = new int[1024];
    private int[] lat = new int[1024];
    private boolean[] stop = new boolean[1024];
    private int points;
    private final List<Line> lines = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    /** {@return the index of a new point; degrees × 10⁷ of CGCS2000} */
    public int point(int lonE7, int latE7, boolean stops) {
        if (points == lon.length) {
            lon = Arrays.copyOf(lon, points * 2);
            lat = Arrays.copyOf(lat, points * 2);
            stop = Arrays.copyOf(stop, points * 2);
        }
        lon[points] = lonE7;
        lat[points] = latE7;
        stop[points] = stops;
        return points++;
    }

    /** Adds a street; shorter ones than two points are nothing. */
    public void line(Line line) {
        if (line.points().length >= 2) {
            lines.add(line);
        }
    }

    /** Adds a shape. */
    public void area(Area area) {
        areas.add(area);
    }

    /** {@return longitude of a point, degrees × 10⁷} */
    public int lon(int point) {
        return lon[point];
    }

    /** {@return latitude of a point, degrees × 10⁷} */
    public int lat(int point) {
        return lat[point];
    }

    /** {@return whether nobody passes there} */
    public boolean stops(int point) {
        return stop[point];
    }

    /** {@return how many points there are} */
    public int points() {
        return points;
    }

    /** {@return the streets} */
    public List<Line> lines() {
        return lines;
    }

    /** {@return the shapes} */
    public List<Area> areas() {
        return areas;
    }

    /** {@return a copy whose lines may be changed without changing these} */
    public Streets copy() {
        var c = new Streets();
        c.lon = lon.clone();
        c.lat = lat.clone();
        c.stop = stop.clone();
        c.points = points;
        c.lines.addAll(lines);
        c.areas.addAll(areas);
        return c;
    }
}
