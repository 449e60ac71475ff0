package org.fazhi.ear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a docx as an office would: a word of its text. */
final class Docx {

    private Docx() {
    }

    /** {@return the main part} */
    static String text(byte[] docx) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }

    static byte[] replace(byte[] docx, String from, String to) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new ZipOutputStream(out)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(part.getName().equals("word/document.xml")
                        ? new String(content, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8) : content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
