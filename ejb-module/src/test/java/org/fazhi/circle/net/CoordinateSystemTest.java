package org.fazhi.circle.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fazhi.platform.CoordinateSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists from web maps lie half a kilometre beside the truth: converted they fit, undeclared they are noticed. */
class CoordinateSystemTest {

    @ParameterizedTest(name = "{0}: GCJ-02 is {3} m off, BD-09 {4} m")
    @CsvSource({"扬州,119.41,32.39,555,1218", "上海,121.47,31.23,481,1140", "北京,116.40,39.91,555,1378"})
    void theShiftIsAsLargeAsMeasuredThere(String city, double lon, double lat, double gcj, double bd) {
        var g = CoordinateSystem.GCJ02.fromCgcs(lon, lat);
        var b = CoordinateSystem.BD09.fromCgcs(lon, lat);
        assertThat(Earth.metres(lon, lat, g[0], g[1])).isCloseTo(gcj, within(12.0));
        assertThat(Earth.metres(lon, lat, b[0], b[1])).isCloseTo(bd, within(25.0));
    }

    @ParameterizedTest
    @EnumSource(CoordinateSystem.class)
    void whatIsConvertedThereAndBackIsTheSamePlace(CoordinateSystem system) {
        var there = system.fromCgcs(119.43, 32.40);
        var back = system.toCgcs(there[0], there[1]);
        assertThat(Earth.metres(119.43, 32.40, back[0], back[1])).isLessThan(0.001);
    }

    private static List<double[]> doors(int n, CoordinateSystem system) {
        var r = new Random(4);
        var doors = new ArrayList<double[]>();
        for (int i = 0; i < n; i++) {
            var p = Town.at(r.nextInt(15) * 310 + 8, r.nextInt(4600));
            doors.add(system.fromCgcs(p[0], p[1]));
        }
        return doors;
    }

    @Test
    void aGcjListDeclaredAsWgsIsNoticed() {
        var g = StreetGraph.of(Town.board(16, 310));
        var check = CrsCheck.of(g, doors(60, CoordinateSystem.GCJ02), CoordinateSystem.WGS84);
        assertThat(check.better()).isEqualTo(CoordinateSystem.GCJ02);
        assertThat(check.fits().get(CoordinateSystem.GCJ02).percent()).isGreaterThan(95);
        assertThat(CrsCheck.of(g, doors(60, CoordinateSystem.BD09), CoordinateSystem.GCJ02).better()).isEqualTo(CoordinateSystem.BD09);
    }

    @ParameterizedTest
    @EnumSource(CoordinateSystem.class)
    void aListThatIsWhatItSaysIsNotSuspected(CoordinateSystem system) {
        var g = StreetGraph.of(Town.board(16, 310));
        assertThat(CrsCheck.of(g, doors(60, system), system).better()).isNull();
    }

    @Test
    void threePlacesProveNothing() {
        var g = StreetGraph.of(Town.board(16, 310));
        assertThat(CrsCheck.of(g, doors(3, CoordinateSystem.GCJ02), CoordinateSystem.WGS84).better()).isNull();
    }
}
