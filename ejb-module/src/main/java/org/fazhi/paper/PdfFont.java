package org.fazhi.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.fazhi.platform.Texts;

/**
 * One font file. It is read when first asked for a character, and its memory (about the size of the file) is given back when the
 * server needs it.
 */
final class PdfFont {

    private static final Map<Path, PdfFont> OPENED = new ConcurrentHashMap<>();
    private static final Texts WORDS = Texts.of("paper");

    private record Loaded(TrueTypeFont ttf, CmapLookup glyphs) {
    }

    private final Path path;
    private SoftReference<Loaded> loaded = new SoftReference<>(null);
    private String problem;

    private PdfFont(Path path) {
        this.path = path;
    }

    /** {@return the font of a file, shared; nothing is read yet} */
    static PdfFont of(Path path) {
        return OPENED.computeIfAbsent(path.toAbsolutePath().normalize(), PdfFont::new);
    }

    /**
     * {@return this font, when it can be used}
     *
     * @throws PaperException saying why it cannot
     */
    PdfFont check() {
        if (load() == null) {
            throw new PaperException(problem);
        }
        return this;
    }

    /** {@return the file} */
    String path() {
        return path.toString();
    }

    /** {@return whether the font has the character and may be embedded} */
    synchronized boolean has(int codePoint) {
        var font = load();
        return font != null && font.glyphs.getGlyphId(codePoint) > 0;
    }

    /** {@return the width of a character that it has, for a size of 1} */
    synchronized float width(int codePoint) {
        var font = load();
        try {
            return font.ttf.getAdvanceWidth(font.glyphs.getGlyphId(codePoint)) / (float) font.ttf.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the font for drawing in a document, which will carry the characters that it uses} */
    PDFont embed(PDDocument document) throws IOException {
        return PDType0Font.load(document, check().load().ttf, true);
    }

    /** {@return a TrueType font with these characters only; all of them must be in the font} */
    synchronized OfdFont.Subset subset(java.util.Set<Integer> characters) {
        var font = check().load();
        try {
            return OfdFont.subset(font.ttf, font.glyphs, characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return its name, for readers that list the fonts of a document} */
    synchronized String name() {
        try {
            var name = check().load().ttf.getName();
            return name == null ? "font" : name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Loaded load() {
        var font = loaded.get();
        if (font == null && problem == null) {
            try {
                var ttf = read();
                if (ttf instanceof OpenTypeFont otf && otf.isPostScript()) {
                    problem = WORDS.get("font.cff", path);
                } else if (!embeddable(ttf)) {
                    problem = WORDS.get("font.locked", path);
                } else {
                    font = new Loaded(ttf, ttf.getUnicodeCmapLookup());
                    loaded = new SoftReference<>(font);
                }
            } catch (IOException e) {
                problem = WORDS.get("font.missingFile", path);
            }
        }
        return font;
    }

    /** A font of a file; of a collection the first, which is the one for the mainland's shapes in all that we search. */
    private TrueTypeFont read() throws IOException {
        if (!Files.isReadable(path)) {
            throw new IOException("not readable");
        }
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return new OTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
        }
        var first = new TrueTypeFont[1];
        new TrueTypeCollection(path.toFile()).processAllFonts(font -> {
            if (first[0] == null) {
                first[0] = font;
            }
        });
        return first[0];
    }

    private static boolean embeddable(TrueTypeFont ttf) throws IOException {
        var os2 = ttf.getOS2Windows();
        if (os2 == null) {
            return false;
        }
        var rights = os2.getFsType();
        return (rights & 0xF) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                && (rights & (OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING)) == 0;
    }
}
