package org.fazhi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The part of a font that a document uses, as a TrueType file. FontBox cuts out the glyphs but cannot list characters beyond the first
 * plane, where rare names stand; so the list of characters (table {@code cmap}, formats 4 and 12) is written here.
 */
final class OfdFont {

    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final long MAGIC = 0xB1B0AFBAL;

    /** A font file with the glyph of each of its characters. */
    record Subset(byte[] file, SortedMap<Integer, Integer> glyphs) {
    }

    private OfdFont() {
    }

    /**
     * {@return the subset}
     *
     * @param used code points, all of which the font has
     */
    static Subset subset(TrueTypeFont ttf, CmapLookup glyphs, Iterable<Integer> used) throws IOException {
        var old = new TreeMap<Integer, Integer>();
        used.forEach(c -> old.put(c, glyphs.getGlyphId(c)));
        var subsetter = new TTFSubsetter(ttf, List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "OS/2", "cvt ", "fpgm", "prep", "name", "post"));
        subsetter.addGlyphIds(new HashSet<>(old.values()));
        var out = new ByteArrayOutputStream();
        var fresh = new HashMap<Integer, Integer>();
        subsetter.getGIDMap().forEach((now, before) -> fresh.put(before, now));
        subsetter.writeToStream(out);
        var map = new TreeMap<Integer, Integer>();
        old.forEach((c, gid) -> map.put(c, fresh.get(gid)));
        var tables = tables(out.toByteArray());
        tables.put("cmap", cmap(map));
        return new Subset(write(tables), map);
    }

    private static SortedMap<String, byte[]> tables(byte[] font) {
        var in = ByteBuffer.wrap(font);
        var tables = new TreeMap<String, byte[]>();
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEAD + i * ENTRY;
            var content = new byte[in.getInt(at + 12)];
            System.arraycopy(font, in.getInt(at + 8), content, 0, content.length);
            tables.put(new String(font, at, 4, StandardCharsets.ISO_8859_1), content);
        }
        return tables;
    }

    /** Format 4 for readers that know the first plane only, format 12 for all characters. */
    private static byte[] cmap(SortedMap<Integer, Integer> map) {
        var basic = new ArrayList<Map.Entry<Integer, Integer>>(map.headMap(0xFFFF).entrySet());
        int segments = basic.size() + 1;
        int four = 16 + 8 * segments;
        var out = ByteBuffer.allocate(20 + four + 16 + 12 * map.size());
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) 3).putShort((short) 1).putInt(20);
        out.putShort((short) 3).putShort((short) 10).putInt(20 + four);
        int power = Integer.highestOneBit(segments);
        out.putShort((short) 4).putShort((short) four).putShort((short) 0).putShort((short) (2 * segments)).putShort((short) (2 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (segments - power)));
        basic.forEach(e -> out.putShort(e.getKey().shortValue()));
        out.putShort((short) 0xFFFF).putShort((short) 0);
        basic.forEach(e -> out.putShort(e.getKey().shortValue()));
        out.putShort((short) 0xFFFF);
        basic.forEach(e -> out.putShort((short) (e.getValue() - e.getKey())));
        out.putShort((short) 1);
        for (int i = 0; i < segments; i++) {
            out.putShort((short) 0);
        }
        out.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * map.size()).putInt(0).putInt(map.size());
        map.forEach((c, gid) -> out.putInt(c).putInt(c).putInt(gid));
        return out.array();
    }

    private static byte[] write(SortedMap<String, byte[]> tables) {
        int size = HEAD + tables.size() * ENTRY + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        var out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * ENTRY));
        int at = HEAD + tables.size() * ENTRY;
        int head = 0;
        for (var table : tables.entrySet()) {
            if (table.getKey().equals("head")) {
                head = at;
                ByteBuffer.wrap(table.getValue()).putInt(8, 0);
            }
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt((int) sum(table.getValue())).putInt(at).putInt(table.getValue().length);
            at += padded(table.getValue().length);
        }
        for (var content : tables.values()) {
            out.put(content);
            out.position(out.position() + padded(content.length) - content.length);
        }
        out.putInt(head + 8, (int) (MAGIC - sum(out.array())));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static long sum(byte[] content) {
        long sum = 0;
        for (int i = 0; i < content.length; i += 4) {
            long word = 0;
            for (int j = 0; j < 4; j++) {
                word = word << 8 | (i + j < content.length ? content[i + j] & 0xFF : 0);
            }
            sum += word;
        }
        return sum & 0xFFFFFFFFL;
    }
}
