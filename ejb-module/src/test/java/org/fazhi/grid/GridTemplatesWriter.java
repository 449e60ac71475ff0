package org.fazhi.grid;

import java.io.IOException;
import org.fazhi.legalaid.AidTemplatesWriter;

/** How the product's templates of the grid were first made, from {@code grid-papers.txt}; edit them in WPS. Argument: {@code src/main/resources/org/fazhi}. */
public final class GridTemplatesWriter {

    private GridTemplatesWriter() {
    }

    /** Writes every template below the folder given as the first argument. */
    public static void main(String[] args) throws IOException {
        for (var paper : GridPaper.values()) {
            AidTemplatesWriter.write(args[0] + "/" + paper.room() + "/paper", "/org/fazhi/grid/grid-papers.txt", paper);
        }
    }
}
