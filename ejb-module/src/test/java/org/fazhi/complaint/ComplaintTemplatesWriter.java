package org.fazhi.complaint;

import java.io.IOException;
import org.fazhi.legalaid.AidTemplatesWriter;

/**
 * How the product's templates of complaints were first made, from {@code complaint-papers.txt}; edit them in WPS. Argument:
 * {@code src/main/resources/org/fazhi/complaint/paper}.
 */
public final class ComplaintTemplatesWriter {

    private ComplaintTemplatesWriter() {
    }

    /** Writes every template into the folder given as the first argument. */
    public static void main(String[] args) throws IOException {
        AidTemplatesWriter.write(args[0], "/org/fazhi/complaint/complaint-papers.txt", ComplaintPaper.values());
    }
}
