package org.fazhi.estate;

import java.io.IOException;
import org.fazhi.legalaid.AidTemplatesWriter;

/**
 * How the product's templates of 法治小区 were first made, from {@code estate-papers.txt}; edit them in WPS. Argument:
 * {@code src/main/resources/org/fazhi/estate/paper}.
 */
public final class EstateTemplatesWriter {

    private EstateTemplatesWriter() {
    }

    /** Writes every template into the folder given as the first argument. */
    public static void main(String[] args) throws IOException {
        AidTemplatesWriter.write(args[0], "/org/fazhi/estate/estate-papers.txt", EstatePaper.values());
    }
}
