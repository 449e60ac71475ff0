package org.fazhi.audit;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Lines of the journal, newest first.
 *
 * @param rows the lines
 * @param next cursor of the page after this one, or null
 */
public record JournalPage(List<Row> rows, String next) {

    /**
     * A line as the auditor reads it.
     *
     * @param chain  its chain
     * @param seq    its number in the chain
     * @param at     moment, in Asia/Shanghai
     * @param actor  who
     * @param org    of which unit
     * @param origin from which address
     * @param action what, in Chinese
     * @param result what came of it
     * @param object the case number or other thing, or null
     * @param detail more
     */
    public record Row(int chain, long seq, LocalDateTime at, String actor, String org, String origin, String action, JournalLine.Result result,
                      String object, String detail) {
    }
}
