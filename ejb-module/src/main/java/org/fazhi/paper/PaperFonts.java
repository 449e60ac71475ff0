package org.fazhi.paper;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.platform.Texts;

/**
 * The fonts to print with, as a chain: the first that has a character draws it. Only TrueType outlines can be embedded as a subset, so
 * that a paper carries the few hundred characters it uses instead of a font of 30 megabytes.
 */
public final class PaperFonts {

    private static final Texts WORDS = Texts.of("paper");
    /** Folders where systems keep fonts. */
    private static final List<String> FOLDERS = List.of("/usr/share/fonts", "/usr/local/share/fonts", "/opt/fonts",
            System.getProperty("user.home") + "/.fonts", System.getProperty("user.home") + "/.local/share/fonts",
            "C:/Windows/Fonts", "/Library/Fonts", "/System/Library/Fonts");
    /** Files worth using, best first: complete Song faces, then those that fill gaps, then sans faces. */
    private static final List<String> FILES = List.of("BabelStoneHan.ttf", "simsun.ttc", "simsunb.ttf", "NotoSerifSC-Regular.ttf",
            "HanaMinA.ttf", "HanaMinB.ttf", "uming.ttc", "SourceHanSerifSC-Regular.ttf", "NotoSansSC-Regular.ttf", "wqy-zenhei.ttc",
            "wqy-microhei.ttc", "msyh.ttc");

    private final List<PdfFont> chain;

    private PaperFonts(List<PdfFont> chain) {
        this.chain = chain;
    }

    /**
     * {@return the fonts of an installation}
     *
     * @param setting comma-separated paths of TrueType fonts, first one preferred; blank: search the usual folders
     * @throws PaperException when a named font cannot be used, or none is found; says which package to install
     */
    public static PaperFonts of(String setting) {
        var fonts = new ArrayList<PdfFont>();
        if (setting.isBlank()) {
            search().forEach(path -> fonts.add(PdfFont.of(path)));
        } else {
            for (var path : setting.split(",")) {
                fonts.add(PdfFont.of(path(path.trim())).check());
            }
        }
        if (fonts.stream().noneMatch(f -> f.has('中'))) {
            throw new PaperException(WORDS.get("font.none"));
        }
        return new PaperFonts(List.copyOf(fonts));
    }

    /** {@return the font files, in the order in which they are asked for a character} */
    public List<String> paths() {
        return chain.stream().map(PdfFont::path).toList();
    }

    /** {@return the characters of a text that no font has; they are printed as their code, like [U+1F600]} */
    public Set<String> missing(String text) {
        var found = new LinkedHashSet<String>();
        text.codePoints().filter(c -> c > ' ' && font(c) == null).forEach(c -> found.add(Character.toString(c)));
        return found;
    }

    /** {@return the first font that has the character, or null} */
    PdfFont font(int codePoint) {
        for (var font : chain) {
            if (font.has(codePoint)) {
                return font;
            }
        }
        return null;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new PaperException(WORDS.get("font.missingFile", text));
        }
    }

    /** The known font files that are on this machine, best first. */
    private static List<Path> search() {
        var found = new Path[FILES.size()];
        for (var folder : FOLDERS) {
            if (Files.isDirectory(Path.of(folder))) {
                look(Path.of(folder), found);
            }
        }
        return Arrays.stream(found).filter(p -> p != null).toList();
    }

    private static void look(Path folder, Path[] found) {
        try (var files = Files.walk(folder, 5)) {
            files.forEach(file -> {
                for (int i = 0; i < FILES.size(); i++) {
                    if (found[i] == null && FILES.get(i).equalsIgnoreCase(file.getFileName().toString())) {
                        found[i] = file;
                    }
                }
            });
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            // A folder that may not be read has no fonts for us.
            System.getLogger(PaperFonts.class.getName()).log(System.Logger.Level.DEBUG, "fonts in {0} are not readable", folder);
        }
    }
}
