package org.fazhi.circle.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use which street, row by row. */
class ModeTest {

    private static Map<String, String> tags(String text) {
        var tags = new HashMap<String, String>();
        for (var pair : text.split(" ")) {
            tags.put(pair.split("=")[0], pair.split("=")[1]);
        }
        return tags;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "highway=residential, WBC", "highway=primary, WBC", "highway=trunk, WBC", "highway=living_street, WBC", "highway=service, WBC",
        "highway=footway, WB", "highway=pedestrian, WB", "highway=path, WB", "highway=track, WB", "highway=cycleway, WB",
        "highway=steps, W", "highway=corridor, W", "highway=motorway, C", "highway=motorway_link, C",
        "highway=construction, -", "highway=proposed, -", "building=yes, -",
        "highway=primary foot=no, BC", "highway=service access=private, -", "highway=service access=no foot=yes, W",
        "highway=service access=private foot=designated, W", "highway=footway access=permissive, WB", "highway=residential oneway=yes, WBC",
        "highway=residential bicycle=no, WC", "highway=path foot=private, B", "route=ferry, W", "route=ferry foot=no, -"})
    void aStreetIsForThoseWhoseTagsAllowIt(String text, String who) {
        int bits = Mode.of(tags(text));
        var found = (bits & 1) != 0 ? "W" : "";
        found += (bits & 2) != 0 ? "B" : "";
        found += (bits & 4) != 0 ? "C" : "";
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(who);
    }

    @ParameterizedTest(name = "{0}: stops {1}")
    @CsvSource({"barrier=gate, false", "barrier=gate access=private, true", "barrier=gate access=no foot=yes, false", "barrier=gate locked=yes, true",
        "barrier=bollard, false", "barrier=gate foot=no, true", "highway=crossing access=private, false"})
    void aGateStopsWalkersOnlyWhenItSaysSo(String text, boolean stops) {
        assertThat(Mode.stops(tags(text))).isEqualTo(stops);
    }
}
