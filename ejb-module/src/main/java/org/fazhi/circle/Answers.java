package org.fazhi.circle;

import java.util.List;
import org.fazhi.station.StationKind;

/** What {@link CircleService} answers; geometries are GeoJSON texts in CGCS2000. */
public final class Answers {

    private Answers() {
    }

    /**
     * An area within a distance.
     *
     * @param metres       the distance
     * @param minutes      what it is in minutes, or 0 when only metres were asked
     * @param geometry     GeoJSON, or {@code null} as text when it is empty
     * @param squareMetres its size
     */
    public record Area(int metres, int minutes, String geometry, long squareMetres) {
    }

    /**
     * Areas from one place.
     *
     * @param network   key of the net
     * @param lon       the place asked
     * @param lat       the place asked
     * @param offStreet metres from there to the street, or -1 when none is near
     * @param areas     one per distance
     */
    public record Isochrone(long network, double lon, double lat, int offStreet, List<Area> areas) {
    }

    /**
     * A walk from place to place.
     *
     * @param network key of the net
     * @param metres  along streets, or null when they do not connect
     * @param offFrom metres from the first place to its street, -1: none near
     * @param offTo   metres from the second
     * @param path    GeoJSON line, or {@code null} as text
     */
    public record Distance(long network, Double metres, int offFrom, int offTo, String path) {
    }

    /**
     * The way to the nearest station of a kind.
     *
     * @param kind      the kind
     * @param station   key, 0: none
     * @param name      its name
     * @param metres    how far
     * @param minutes   how long
     * @param within    whether that is within ten minutes
     * @param estimated whether a straight line stands in
     * @param path      GeoJSON line
     */
    public record Way(StationKind kind, long station, String name, int metres, int minutes, boolean within, boolean estimated, String path) {
    }

    /**
     * What is reachable from a place.
     *
     * @param lon       the place
     * @param lat       the place
     * @param offStreet metres to the street, -1: none near
     * @param limit     metres of ten minutes
     * @param ways      one per kind of the circle
     */
    public record Point(double lon, double lat, int offStreet, int limit, List<Way> ways) {
    }

    /**
     * A community by name.
     *
     * @param id         key
     * @param name       its name
     * @param street     its subdistrict
     * @param households how many live there
     */
    public record Named(long id, String name, String street, int households) {
    }

    /**
     * What one more station brings.
     *
     * @param kind       the kind, null: all four
     * @param lon        its place
     * @param lat        its place
     * @param tied       whether a street is near
     * @param gained     communities that get it within reach
     * @param households how many live there
     * @param before     share of households now, percent
     * @param after      share with it
     * @param area       its ten minutes
     */
    public record WhatIf(StationKind kind, double lon, double lat, boolean tied, List<Named> gained, long households, double before, double after, Area area) {
    }

    /**
     * A place chosen for a station.
     *
     * @param id   the community at which it stands, 0: a place of the asker's
     * @param name its name
     * @param lon  longitude
     * @param lat  latitude
     * @param gain households (or communities) that all chosen so far bring together
     */
    public record Chosen(long id, String name, double lon, double lat, long gain) {
    }

    /**
     * Where stations should stand, with the certificate.
     *
     * @param kind    the kind, null: all four
     * @param p       how many were asked for
     * @param weights HOUSEHOLDS or COMMUNITIES
     * @param chosen  the best places found
     * @param gain    what they bring together
     * @param bound   what no choice of p places can exceed
     * @param gap     by how many percent a better choice could exist at most
     * @param lacking what is lacking now altogether
     * @param curve   gains when stations are built one after the other, each where it adds most
     * @param millis  how long it took
     */
    public record Sites(StationKind kind, int p, String weights, List<Chosen> chosen, long gain, long bound, double gap, long lacking, List<Chosen> curve, long millis) {
    }
}
