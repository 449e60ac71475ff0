package org.fazhi.paper;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A paper laid out on pages: the same lines as PDF and as OFD. */
public final class PaperPrint {

    private final PdfPages pages;
    private final String title;

    PaperPrint(PdfPages pages, String title) {
        this.pages = pages;
        this.title = title;
    }

    /** {@return how many pages it has} */
    public int pages() {
        return pages.count();
    }

    /** {@return the PDF; the same paper and fonts give the same bytes} */
    public byte[] pdf() {
        try {
            return new PdfWriter(pages).draw(title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the OFD (GB/T 33190); the same paper and fonts give the same bytes} */
    public byte[] ofd() {
        return new OfdWriter(pages).draw(title);
    }
}
