package org.fazhi.circle.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Mode;
import org.fazhi.circle.net.StreetGraph;
import org.fazhi.circle.net.Streets;
import org.fazhi.circle.net.StreetsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same small town in every format gives the same streets. */
class RoadsReaderTest {

    private static final String OSM = "<?xml version='1.0' encoding='UTF-8'?><osm version='0.6'>"
            + "<node id='1' lat='32.3900000' lon='119.4000000'/><node id='2' lat='32.3910000' lon='119.4000000'><tag k='barrier' v='gate'/><tag k='access' v='private'/></node>"
            + "<node id='3' lat='32.3920000' lon='119.4000000'/><node id='4' lat='32.3900000' lon='119.4020000'/>"
            + "<way id='10'><nd ref='1'/><nd ref='2'/><nd ref='3'/><tag k='highway' v='footway'/></way>"
            + "<way id='11'><nd ref='1'/><nd ref='4'/><tag k='highway' v='primary'/><tag k='name' v='文昌路'/></way>"
            + "<way id='12'><nd ref='1'/><nd ref='99'/><tag k='highway' v='primary'/></way>"
            + "<way id='13'><nd ref='1'/><nd ref='4'/><nd ref='3'/><nd ref='1'/><tag k='natural' v='water'/></way></osm>";

    private static Streets read(byte[] content) {
        return RoadsReader.read(content, CoordinateSystem.WGS84, p -> { });
    }

    private static void isTheTown(Streets s) {
        assertThat(s.lines()).hasSize(2);
        assertThat(s.lines().get(1).name()).isEqualTo("文昌路");
        var g = StreetGraph.of(s);
        assertThat(g.edges()).as("torn apart at the private gate").isEqualTo(3);
        assertThat(g.walkMetres()).isCloseTo(222.4 + 187.8, within(0.6));
        assertThat(g.allows(2, Mode.CAR)).isTrue();
    }

    @Test
    void openStreetMapAsXmlPlainOrZipped() throws IOException {
        var plain = OSM.getBytes(StandardCharsets.UTF_8);
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        isTheTown(read(plain));
        isTheTown(read(zipped.toByteArray()));
        assertThat(read(plain).areas()).singleElement().satisfies(a -> assertThat(a.kind()).isEqualTo(Streets.Shape.WATER));
    }

    /** A lake of two shores with an island, as a relation of ways without tags. */
    @Test
    void anAreaMadeOfSeveralLinesIsOneAreaWithItsHole() {
        var osm = new StringBuilder("<osm version='0.6'>");
        double[][] at = {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {4, 4}, {6, 4}, {6, 6}, {4, 6}};
        for (int i = 0; i < at.length; i++) {
            osm.append(String.format(java.util.Locale.ROOT, "<node id='%d' lon='%.4f' lat='%.4f'/>", i + 1, 119.4 + at[i][0] / 1000, 32.39 + at[i][1] / 1000));
        }
        osm.append("<way id='20'><nd ref='1'/><nd ref='2'/><nd ref='3'/></way><way id='21'><nd ref='1'/><nd ref='4'/><nd ref='3'/></way>")
                .append("<way id='22'><nd ref='5'/><nd ref='6'/><nd ref='7'/><nd ref='8'/><nd ref='5'/></way><way id='23'><nd ref='1'/><nd ref='2'/><tag k='highway' v='path'/></way>")
                .append("<relation id='1'><member type='way' ref='20' role='outer'/><member type='way' ref='21' role='outer'/><member type='way' ref='22' role='inner'/>")
                .append("<tag k='type' v='multipolygon'/><tag k='natural' v='water'/></relation>")
                .append("<relation id='2'><member type='way' ref='20' role='outer'/><tag k='type' v='multipolygon'/><tag k='natural' v='water'/></relation></osm>");
        var areas = read(osm.toString().getBytes(StandardCharsets.UTF_8)).areas();
        assertThat(areas).as("a ring that does not close is left out").singleElement().satisfies(a -> {
            assertThat(a.kind()).isEqualTo(Streets.Shape.WATER);
            assertThat(a.closed()).isTrue();
            assertThat(inside(a.xy(), 119.402, 32.392)).as("on the lake").isTrue();
            assertThat(inside(a.xy(), 119.405, 32.395)).as("on the island").isFalse();
        });
    }

    private static boolean inside(int[] xy, double lon, double lat) {
        double x = lon * 1e7;
        double y = lat * 1e7;
        boolean in = false;
        for (int i = 0; i + 3 < xy.length; i += 2) {
            if (xy[i + 1] > y != xy[i + 3] > y && x < (double) (xy[i + 2] - xy[i]) * (y - xy[i + 1]) / (xy[i + 3] - xy[i + 1]) + xy[i]) {
                in = !in;
            }
        }
        return in;
    }

    @Test
    void openStreetMapAsPbf() throws IOException {
        var read = new AtomicInteger();
        isTheTown(RoadsReader.read(PbfBuilder.town(), CoordinateSystem.WGS84, read::set));
        assertThat(read).as("progress is told to the end").hasValue(100);
    }

    @Test
    void roadLinesAsGeoJsonMeetWhereTheyShareAVertex() {
        var json = "{\"type\":\"FeatureCollection\",\"features\":["
                + "{\"type\":\"Feature\",\"properties\":{\"name\":\"文昌路\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[119.40,32.39],[119.402,32.39]]}},"
                + "{\"type\":\"Feature\",\"properties\":{\"highway\":\"footway\",\"width\":3},\"geometry\":{\"type\":\"MultiLineString\",\"coordinates\":[[[119.40,32.39],[119.40,32.392]]]}},"
                + "{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}]}";
        var g = StreetGraph.of(read(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(g.edges()).isEqualTo(2);
        assertThat(g.nodes()).isEqualTo(3);
        assertThat(g.pieces()).hasSize(1);
    }

    @Test
    void aFileInGcjComesInTheNationalSystem() {
        var s = RoadsReader.read(OSM.getBytes(StandardCharsets.UTF_8), CoordinateSystem.GCJ02, p -> { });
        assertThat(s.lon(0) / 1e7).isCloseTo(119.4 - 0.0053, within(0.0015));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello, this is a letter and no map at all", "<html><body>not a map at all, sorry</body></html>", "{\"type\":\"Feature\",\"a\":1234567}",
        "<osm version='0.6'><node id='x' lat='1' lon='2'/></osm>", "<osm version='0.6'><way id='1'><nd ref='1'/></way>", "{\"features\":[1,2,3]}          ",
        "{\"features\":[{\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[\"a\",2],[3]]}}]}", "<osm version='0.6'><bounds/></osm>          "})
    void whatHoldsNoStreetsIsRefusedInWords(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(RoadsRefused.class);
    }

    @Test
    void aCutOffPbfIsRefusedWhereverItWasCut() throws IOException {
        var whole = PbfBuilder.town();
        for (int cut = 30; cut < whole.length; cut += 7) {
            var part = java.util.Arrays.copyOf(whole, cut);
            assertThatThrownBy(() -> read(part)).isInstanceOf(RoadsRefused.class);
        }
    }

    @Test
    void whatTheDatabaseKeepsIsWhatWasRead() {
        var s = read(OSM.getBytes(StandardCharsets.UTF_8));
        isTheTown(StreetsFile.read(StreetsFile.write(s)));
        assertThat(StreetsFile.read(StreetsFile.write(s)).areas()).hasSize(1);
    }

    /** Writes the town as PBF, as the format's page describes it. */
    static final class PbfBuilder extends ByteArrayOutputStream {

        static byte[] town() throws IOException {
            var texts = new PbfBuilder();
            for (var t : new String[] {"", "highway", "footway", "primary", "name", "文昌路", "barrier", "gate", "access", "private"}) {
                texts.field(1, t.getBytes(StandardCharsets.UTF_8));
            }
            var dense = new PbfBuilder();
            dense.field(1, signed(1, 1, 1, 1));
            dense.field(8, signed(323900000, 10000, 10000, -20000));
            dense.field(9, signed(1194000000, 0, 0, 20000));
            dense.field(10, plain(0, 6, 7, 8, 9, 0, 0, 0));
            var group = new PbfBuilder();
            group.field(2, dense.toByteArray());
            group.field(3, way(10, plain(1), plain(2), signed(1, 1, 1)));
            group.field(3, way(11, plain(1, 4), plain(3, 5), signed(1, 3)));
            var block = new PbfBuilder();
            block.field(1, texts.toByteArray());
            block.field(2, group.toByteArray());
            var file = new ByteArrayOutputStream();
            file.write(blob("OSMHeader", new byte[0]));
            file.write(blob("OSMData", block.toByteArray()));
            return file.toByteArray();
        }

        private static byte[] way(int id, byte[] keys, byte[] values, byte[] refs) {
            var way = new PbfBuilder();
            way.varint(1 << 3);
            way.varint(id);
            way.field(2, keys);
            way.field(3, values);
            way.field(8, refs);
            return way.toByteArray();
        }

        private static byte[] blob(String type, byte[] raw) throws IOException {
            var deflater = new Deflater();
            deflater.setInput(raw);
            deflater.finish();
            var packed = new byte[raw.length + 100];
            int n = deflater.deflate(packed);
            deflater.end();
            var blob = new PbfBuilder();
            blob.varint(2 << 3);
            blob.varint(raw.length);
            blob.field(3, java.util.Arrays.copyOf(packed, n));
            var head = new PbfBuilder();
            head.field(1, type.getBytes(StandardCharsets.UTF_8));
            head.varint(3 << 3);
            head.varint(blob.size());
            var out = new ByteArrayOutputStream();
            out.write(new byte[] {0, 0, 0, (byte) head.size()});
            out.write(head.toByteArray());
            out.write(blob.toByteArray());
            return out.toByteArray();
        }

        private static byte[] signed(long... values) {
            var out = new PbfBuilder();
            for (long v : values) {
                out.varint(v << 1 ^ v >> 63);
            }
            return out.toByteArray();
        }

        private static byte[] plain(long... values) {
            var out = new PbfBuilder();
            for (long v : values) {
                out.varint(v);
            }
            return out.toByteArray();
        }

        private void varint(long value) {
            long v = value;
            while ((v & ~0x7FL) != 0) {
                write((int) (v & 0x7F | 0x80));
                v >>>= 7;
            }
            write((int) v);
        }

        private void field(int number, byte[] content) {
            varint(number << 3 | 2);
            varint(content.length);
            writeBytes(content);
        }
    }
}
