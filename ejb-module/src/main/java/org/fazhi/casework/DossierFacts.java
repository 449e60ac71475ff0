package org.fazhi.casework;

import java.util.List;
import java.util.stream.Stream;

/**
 * The facts of a file as the dossier shows them: the frame is the same for every procedure.
 *
 * @param facts  label and text, short ones first
 * @param tables such as the parties
 */
public record DossierFacts(List<Fact> facts, List<Table> tables) {

    /** {@return the same with further facts before the others} */
    DossierFacts withFirst(List<Fact> more) {
        return new DossierFacts(Stream.concat(more.stream(), facts.stream()).toList(), tables);
    }

    /**
     * One fact.
     *
     * @param label its name
     * @param text  what it says
     * @param wide  takes the whole width
     */
    public record Fact(String label, String text, boolean wide) {
    }

    /**
     * A small table inside the dossier.
     *
     * @param key   fragment of the page, such as {@code parties}
     * @param title its heading
     * @param note  what stands beside the heading
     * @param heads column heads
     * @param rows  texts, one per column
     */
    public record Table(String key, String title, String note, List<String> heads, List<List<String>> rows) {
    }
}
