package org.fazhi.circle.net;

/**
 * The point of a street nearest to a place.
 *
 * @param edge      the street
 * @param along     centimetres from the edge's first node
 * @param offStreet centimetres between the place and the street
 * @param lon       longitude of the point on the street
 * @param lat       its latitude
 */
public record Snap(int edge, int along, int offStreet, double lon, double lat) {

    /** {@return which part of the way (0 to 1) along a vector lies nearest to the origin, from a start seen from there} */
    static double part(double ax, double ay, double dx, double dy) {
        double square = dx * dx + dy * dy;
        return square == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
    }
}
