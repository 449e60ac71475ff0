package org.fazhi.station;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where a photo was taken, as the telephone wrote it into the file (Exif 2.3, GPS part; WGS-84, the same as CGCS2000 to the decimetre). The file itself
 * stays as it came: its digest stands in the journal.
 */
final class PhotoPlace {

    /** Bytes of a photo in which its head stands. */
    static final int HEAD = 1 << 17;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int EXIF_HEAD = 6;
    private static final int GPS_PART = 0x8825;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 200;

    private PhotoPlace() {
    }

    /** {@return the place, or null when the head of the file tells none} */
    static Position of(byte[] jpeg) {
        try {
            for (int at = 2; at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != SCAN;) {
                int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
                if ((jpeg[at + 1] & 0xFF) == APP1 && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                    return gps(ByteBuffer.wrap(jpeg, at + 4 + EXIF_HEAD, length - 2 - EXIF_HEAD).slice());
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return null; // cut off or made up: a photo without a place
        }
        return null;
    }

    private static Position gps(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int part = find(tiff, tiff.getInt(4), GPS_PART);
        if (part < 0) {
            return null;
        }
        int gps = tiff.getInt(part + 8);
        int north = find(tiff, gps, 2);
        int east = find(tiff, gps, 4);
        if (north < 0 || east < 0) {
            return null;
        }
        double lat = degrees(tiff, north) * (letter(tiff, gps, 1) == 'S' ? -1 : 1);
        double lon = degrees(tiff, east) * (letter(tiff, gps, 3) == 'W' ? -1 : 1);
        return Double.isFinite(lat) && Double.isFinite(lon) ? Position.read(new Position(lon, lat).text()) : null;
    }

    private static int find(ByteBuffer tiff, int table, int tag) {
        int count = Math.min(MOST_ENTRIES, tiff.getShort(table) & 0xFFFF);
        for (int i = 0; i < count; i++) {
            int entry = table + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == tag) {
                return entry;
            }
        }
        return -1;
    }

    private static char letter(ByteBuffer tiff, int table, int tag) {
        int entry = find(tiff, table, tag);
        return entry < 0 ? ' ' : (char) tiff.get(entry + 8);
    }

    /** Degrees, minutes and seconds, each a fraction. */
    private static double degrees(ByteBuffer tiff, int entry) {
        int at = tiff.getInt(entry + 8);
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (double) (tiff.getInt(at + 8 * i) & 0xFFFF_FFFFL) / (tiff.getInt(at + 8 * i + 4) & 0xFFFF_FFFFL) / Math.pow(60, i);
        }
        return sum;
    }
}
