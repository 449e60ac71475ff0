package org.fazhi.circle.roads;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.net.Streets;

/** Reads a file of streets, whatever it is: its first bytes say, not its name. */
public final class RoadsReader {

    /** Largest file taken, in bytes. */
    public static final int MOST_BYTES = 96 * 1024 * 1024;
    private static final long MOST_UNPACKED = 2L * 1024 * 1024 * 1024;

    private RoadsReader() {
    }

    /** What a file is. */
    public enum Format { OSM_XML, OSM_PBF, GEOJSON }

    /**
     * {@return the streets of a file}
     *
     * @param content  the file
     * @param crs      what its figures are; the streets come in CGCS2000
     * @param progress told now and then how many percent were read
     * @throws RoadsRefused when it holds none
     */
    public static Streets read(byte[] content, CoordinateSystem crs, IntConsumer progress) {
        var sink = new OsmSink(crs);
        try {
            var counted = new Counted(content, progress);
            Streets streets;
            switch (format(content)) {
                case OSM_PBF -> {
                    new OsmPbf(counted, sink).read();
                    streets = sink.streets();
                }
                case OSM_XML -> {
                    OsmXml.read(unpacked(content, counted), sink);
                    streets = sink.streets();
                }
                default -> streets = GeoJsonRoads.read(unpacked(content, counted), crs);
            }
            if (streets.lines().isEmpty()) {
                throw new RoadsRefused("none");
            }
            return streets;
        } catch (IOException | XMLStreamException | ArrayIndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
            throw new RoadsRefused("damaged");
        }
    }

    /** {@return what a file is} */
    public static Format format(byte[] content) {
        if (content.length < 20) {
            throw new RoadsRefused("empty");
        } else if (content.length > MOST_BYTES) {
            throw new RoadsRefused("large", MOST_BYTES / 1024 / 1024);
        }
        byte[] head = head(content);
        int at = 0;
        while (at < head.length && (Character.isWhitespace(head[at]) || head[at] == (byte) 0xEF || head[at] == (byte) 0xBB || head[at] == (byte) 0xBF)) {
            at++;
        }
        if (at < head.length && head[at] == '<') {
            return Format.OSM_XML;
        } else if (at < head.length && head[at] == '{') {
            return Format.GEOJSON;
        } else if (head[0] == 0 && new String(head, 0, Math.min(head.length, 40), java.nio.charset.StandardCharsets.ISO_8859_1).contains("OSMHeader")) {
            return Format.OSM_PBF;
        }
        throw new RoadsRefused("kind");
    }

    private static byte[] head(byte[] content) {
        try (var in = unpacked(content, new ByteArrayInputStream(content))) {
            return in.readNBytes(64);
        } catch (IOException e) {
            throw new RoadsRefused("damaged");
        }
    }

    private static InputStream unpacked(byte[] content, InputStream in) throws IOException {
        boolean zipped = content[0] == (byte) 0x1F && content[1] == (byte) 0x8B;
        return new BufferedInputStream(zipped ? new Bounded(new GZIPInputStream(in, 1 << 16)) : in, 1 << 16);
    }

    /** Stops a file that was made to unpack without end. */
    private static final class Bounded extends java.io.FilterInputStream {

        private long left = MOST_UNPACKED;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            spend(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            spend(Math.max(0, n));
            return n;
        }

        private void spend(int n) {
            left -= n;
            if (left < 0) {
                throw new RoadsRefused("bomb");
            }
        }
    }

    /** Tells how much of the file was read. */
    private static final class Counted extends ByteArrayInputStream {

        private final IntConsumer progress;
        private int told = -1;

        Counted(byte[] content, IntConsumer progress) {
            super(content);
            this.progress = progress;
        }

        @Override
        public synchronized int read(byte[] b, int off, int len) {
            int n = super.read(b, off, len);
            int percent = (int) (100L * pos / Math.max(1, count));
            if (percent != told) {
                told = percent;
                progress.accept(percent);
            }
            return n;
        }
    }
}
