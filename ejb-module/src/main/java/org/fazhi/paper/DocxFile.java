package org.fazhi.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fazhi.platform.Texts;
import org.w3c.dom.Document;

/** The zip of XML parts that a docx is, read with limits and written byte for byte the same for the same parts. */
final class DocxFile {

    /** The part with the text. */
    static final String MAIN = "word/document.xml";
    /** Largest file taken, in mebibytes; ours have some ten kilobytes. */
    static final int MAX_MIB = 5;
    private static final int MAX_PARTS = 300;
    private static final int MAX_UNPACKED = 30 << 20;
    private static final Texts WORDS = Texts.of("paper");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private DocxFile() {
    }

    /**
     * {@return the parts of a docx}
     *
     * @throws PaperException when it is none, or too large, or made to explode when unpacked
     */
    static DocxFile read(byte[] zip) {
        if (zip.length > MAX_MIB << 20) {
            throw new PaperException(WORDS.get("template.tooLarge", MAX_MIB));
        }
        var file = new DocxFile();
        long unpacked = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readNBytes((int) (MAX_UNPACKED - unpacked + 1));
                unpacked += content.length;
                if (unpacked > MAX_UNPACKED || file.parts.size() >= MAX_PARTS) {
                    throw new PaperException(WORDS.get("template.bomb"));
                }
                if (!entry.isDirectory() && file.parts.put(entry.getName(), content) != null) {
                    throw new PaperException(WORDS.get("template.notDocx")); // two parts of one name: readers disagree on which counts
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PaperException(WORDS.get("template.notDocx"));
        }
        if (!file.parts.containsKey(MAIN) || !file.parts.containsKey("[Content_Types].xml")) {
            throw new PaperException(WORDS.get("template.notDocx"));
        }
        return file;
    }

    /** {@return the names of all parts} */
    Set<String> names() {
        return parts.keySet();
    }

    /** {@return whether there is such a part} */
    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** {@return the parts in which placeholders are filled: text, headers, footers} */
    List<String> textParts() {
        return parts.keySet().stream().filter(n -> n.equals(MAIN) || n.matches("word/(header|footer)\\d*\\.xml")).toList();
    }

    /**
     * {@return a part as a tree}
     *
     * @throws PaperException when it is not well-formed or declares a document type
     */
    Document xml(String part) {
        try {
            return DocxXml.parse(parts.get(part));
        } catch (IOException e) {
            throw new PaperException(WORDS.get("template.badXml", part));
        }
    }

    /** Replaces a part. */
    void put(String part, Document tree) {
        parts.put(part, DocxXml.write(tree));
    }

    /** {@return the docx; the same parts give the same bytes} */
    byte[] write() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory only
        }
        return out.toByteArray();
    }
}
