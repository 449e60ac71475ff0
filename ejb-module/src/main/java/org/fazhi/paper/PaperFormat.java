package org.fazhi.paper;

/** In which form a paper is handed out. */
public enum PaperFormat {
    /** For editing in WPS or Word. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** For printing, signing and the archive; fonts are embedded. */
    PDF("pdf", "application/pdf"),
    /** The national format for fixed pages (GB/T 33190), which government systems exchange and archive; fonts are embedded. */
    OFD("ofd", "application/ofd");

    private final String extension;
    private final String contentType;

    PaperFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** {@return the end of the file name, without the dot} */
    public String extension() {
        return extension;
    }

    /** {@return the media type for the HTTP answer} */
    public String contentType() {
        return contentType;
    }
}
