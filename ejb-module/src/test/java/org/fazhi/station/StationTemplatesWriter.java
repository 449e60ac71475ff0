package org.fazhi.station;

import java.io.IOException;
import org.fazhi.legalaid.AidTemplatesWriter;

/**
 * How the product's templates of station registration were first made, from {@code station-papers.txt}; edit them in WPS. Argument:
 * {@code src/main/resources/org/fazhi/station/paper}.
 */
public final class StationTemplatesWriter {

    private StationTemplatesWriter() {
    }

    /** Writes every template into the folder given as the first argument. */
    public static void main(String[] args) throws IOException {
        AidTemplatesWriter.write(args[0], "/org/fazhi/station/station-papers.txt", StationPaper.values());
    }
}
