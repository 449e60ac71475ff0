package org.fazhi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Several PDFs as one, in their order: a packet for a court, for example. */
public final class PdfBundle {

    private PdfBundle() {
    }

    /**
     * {@return one PDF with every page}
     *
     * @param parts at least one PDF
     */
    public static byte[] of(List<byte[]> parts) {
        var merger = new PDFMergerUtility();
        var out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        parts.forEach(part -> merger.addSource(new RandomAccessReadBuffer(part)));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
