package org.fazhi.court;

import java.io.IOException;
import org.fazhi.deliberation.DeliberationPaper;
import org.fazhi.legalaid.AidTemplatesWriter;

/**
 * How the product's templates of micro court and deliberation were first made, from {@code court-papers.txt} and {@code deliberation-papers.txt};
 * edit them in WPS. Argument: {@code src/main/resources/org/fazhi}.
 */
public final class CourtTemplatesWriter {

    private CourtTemplatesWriter() {
    }

    /** Writes every template into the folders below the one given as the first argument. */
    public static void main(String[] args) throws IOException {
        AidTemplatesWriter.write(args[0] + "/court/paper", "/org/fazhi/court/court-papers.txt", CourtPaper.values());
        AidTemplatesWriter.write(args[0] + "/deliberation/paper", "/org/fazhi/deliberation/deliberation-papers.txt", DeliberationPaper.values());
    }
}
