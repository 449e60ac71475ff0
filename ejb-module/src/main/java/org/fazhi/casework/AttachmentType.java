package org.fazhi.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** What may be attached. The content says what a file is, never its name: a program renamed to .pdf stays a program. */
public enum AttachmentType {
    /** A scanned or printed paper. */ PDF("application/pdf", "pdf", "%PDF-"),
    /** A photo. */ JPEG("image/jpeg", "jpg", "\u00FF\u00D8\u00FF"),
    /** A picture of a screen. */ PNG("image/png", "png", "\u0089PNG\r\n\u001A\n"),
    /** A text of WPS or Word, without macros. */ DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "PK\u0003\u0004");

    /** Parts of a document stand near its beginning; so many entries are looked at, no more: a hostile archive costs nothing. */
    private static final int ENTRIES = 200;
    /** So many unpacked bytes are read in search of the parts. */
    private static final long UNPACKED = 64L << 20;

    private final String mediaType;
    private final String extension;
    private final byte[] signature;

    AttachmentType(String mediaType, String extension, String signature) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.signature = signature.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** {@return the media type for the HTTP answer} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the end of its names, without the dot} */
    public String extension() {
        return extension;
    }

    /** {@return what a content is, or empty when it is nothing that may be attached} */
    public static Optional<AttachmentType> of(byte[] content) {
        return Arrays.stream(values()).filter(t -> t.begins(content)).filter(t -> t != DOCX || isDocument(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > signature.length && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean isDocument(byte[] content) {
        boolean text = false;
        long unpacked = 0;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int seen = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("vbaProject.bin") || ++seen > ENTRIES) {
                    return false;
                }
                text |= entry.getName().equals("word/document.xml");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > UNPACKED) {
                        return false;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return text;
    }
}
