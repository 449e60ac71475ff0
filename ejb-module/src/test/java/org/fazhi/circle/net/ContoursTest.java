package org.fazhi.circle.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The area drawn on the map: what it shows as reachable is reachable. */
class ContoursTest {

    private static boolean holds(org.locationtech.jts.geom.Geometry area, double[] at) {
        return area.contains(new GeometryFactory().createPoint(new Coordinate(at[0], at[1])));
    }

    private static Walker from(StreetGraph g, double east, double north, int cm) {
        var at = Town.at(east, north);
        return new Walker(g).start(Mode.WALK, cm).seed(g.snap(at[0], at[1], Mode.WALK, 150), 0).run();
    }

    @Test
    void onAChessboardTheAreaIsTheDiamondOfTheWalk() {
        var g = StreetGraph.of(Town.board(31, 100));
        var areas = new Contours(from(g, 1500, 1500, 80_000), 20).at(400, 800);
        // A walk of L along right angles reaches a square of 2 L²; the strip beside the street adds to its rim.
        assertThat(Contours.squareMetres(areas.get(1))).isCloseTo(2 * 800 * 800, within(180_000.0));
        assertThat(areas.get(1).contains(areas.get(0))).as("five minutes lie within ten").isTrue();
        assertThat(areas.get(1).isValid()).isTrue();
        assertThat(holds(areas.get(1), Town.at(1500, 2250))).isTrue();
        assertThat(holds(areas.get(1), Town.at(1500, 2400))).isFalse();
        assertThat(holds(areas.get(1), Town.at(2100, 2100))).as("as the crow flies it would be near enough").isFalse();
    }

    @Test
    void theOtherBankOfARiverIsNotDrawn() {
        var s = new Streets();
        Town.street(s, Town.point(s, 0, 0, false), Town.point(s, 2000, 0, false));
        Town.street(s, Town.point(s, 0, 150, false), Town.point(s, 2000, 150, false));
        var area = new Contours(from(StreetGraph.of(s), 1000, 0, 50_000), 20).at(500).get(0);
        assertThat(holds(area, Town.at(1200, 0))).isTrue();
        assertThat(holds(area, Town.at(1200, 150))).isFalse();
    }

    @Test
    void aStationWithoutStreetsHasNoArea() {
        var g = StreetGraph.of(Town.board(3, 100));
        assertThat(new Contours(new Walker(g).start(Mode.WALK, 80_000).run(), 20).at(800).get(0).isEmpty()).isTrue();
    }
}
