package org.fazhi.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads an OFD back, independently of the class that wrote it. */
public final class OfdReading {

    private static final Pattern TEXT = Pattern.compile("<ofd:TextObject [^>]*Font=\"(\\d+)\".*?<ofd:TextCode [^>]*>([^<]*)</ofd:TextCode>", Pattern.DOTALL);
    private static final Pattern GLYPH = Pattern.compile("<ofd:Glyphs>(\\d+)</ofd:Glyphs>");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final int size;
    private final StringBuilder text = new StringBuilder();
    private final List<String> missing = new ArrayList<>();

    private OfdReading(int size) {
        this.size = size;
    }

    /** {@return what is in a file} */
    public static OfdReading of(byte[] file) throws IOException {
        var ofd = new OfdReading(file.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                ofd.parts.put(e.getName(), zip.readAllBytes());
            }
        }
        ofd.read();
        return ofd;
    }

    private void read() throws IOException {
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                DocxXml.parse(part.getValue()); // well-formed
            }
        }
        var fonts = new HashMap<String, TrueTypeFont>();
        for (var page : parts.keySet().stream().filter(n -> n.endsWith("Content.xml")).toList()) {
            var found = TEXT.matcher(new String(parts.get(page), StandardCharsets.UTF_8));
            while (found.find()) {
                var font = fonts.computeIfAbsent(found.group(1), id -> font("Doc_0/Res/font_" + id + ".ttf"));
                var written = found.group(2).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
                text.append(written);
                var glyph = GLYPH.matcher(found.group());
                var named = glyph.find() ? Integer.parseInt(glyph.group(1)) : -1;
                for (int c : written.codePoints().toArray()) {
                    int gid = font.getUnicodeCmapLookup().getGlyphId(c);
                    if (gid == 0 || gid >= font.getNumberOfGlyphs() || named >= 0 && named != gid
                            || c > ' ' && c != 0x3000 && font.getGlyph().getGlyph(gid) == null) {
                        missing.add(Character.toString(c));
                    }
                }
            }
        }
    }

    private TrueTypeFont font(String name) {
        try {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(parts.get(name)));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** {@return how many pages it has} */
    public int pages() {
        return (int) parts.keySet().stream().filter(n -> n.endsWith("Content.xml")).count();
    }

    /** {@return how many pictures it has} */
    public int pictures() {
        return (int) parts.keySet().stream().filter(n -> n.endsWith(".png")).count();
    }

    /** {@return its bytes} */
    public int size() {
        return size;
    }

    /** {@return all characters, in the order of their codes} */
    public String characters() {
        return sorted(text.toString());
    }

    /** {@return the visible characters of a text in the order of their codes} */
    public static String sorted(String text) {
        return text.codePoints().filter(c -> c > ' ' && c != 0x3000 && c != 0xA0).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** {@return characters that no embedded font draws} */
    public List<String> missing() {
        return missing;
    }
}
