package org.fazhi.legalaid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Column;
import org.fazhi.reporting.Source;

/**
 * One column of the statistics of legal aid: its predicate counts the figure and finds its rows.
 *
 * @param number    counts the columns from 1; a unit's own column is {@code F} with the unit's key
 * @param block     its block
 * @param source    where its rows lie
 * @param predicate SQL over a row {@code r}; constant text of ours
 * @param title     heading in Chinese
 */
public record AidColumn(String number, Block block, Source source, String predicate, String title) implements Column {

    /** Blocks of the statistics, in their order. */
    public enum Block {
        /** What came and what was done. */ COUNTS,
        /** 不予援助 by code: tells of hardship, see {@link #sensitive}. */ REFUSALS,
        /** By form of aid. */ FORMS,
        /** By group of recipients: tells of age, disability, income. */ GROUPS,
        /** Deadlines kept. */ ON_TIME,
        /** By unit that was assigned. */ FIRMS
    }

    /** What happened to files. */
    static final Source EVENTS = new Source("EVENT", "aid_report_event", "file_id", "day");
    /** Deadlines of the office. */
    static final Source DEADLINES = new Source("DEADLINE", "aid_report_deadline", "id", "due_on");
    /** The deadlines that are told: 7, 3 and 5 days of decision and assignment, 30 days of the file, and those between them. */
    private static final List<AidDeadline> TOLD = List.of(AidDeadline.REVIEW, AidDeadline.ASSIGNMENT, AidDeadline.NOTICE_ASSIGNMENT, AidDeadline.CONTRACT, AidDeadline.OBJECTION_DECISION,
            AidDeadline.CHANGE, AidDeadline.TERMINATION_NOTICE, AidDeadline.FILING, AidDeadline.FILE_REVIEW, AidDeadline.SUBSIDY);
    private static final List<AidColumn> FIXED = fixed();

    private static List<AidColumn> fixed() {
        var words = Texts.of(AidProcedure.WORD);
        var out = new ArrayList<AidColumn>();
        Stream.of("APPLICATION", "NOTICE", "GRANT", "REFUSAL", "DEEMED", "TERMINATION", "CONCLUSION")
                .forEach(k -> add(out, Block.COUNTS, EVENTS, "r.kind = '" + k + "'", words.get("figures." + k)));
        Stream.of(AidCodes.RefusalCode.values()).forEach(c -> add(out, Block.REFUSALS, EVENTS, "r.kind = 'REFUSAL' and r.code = '" + c + "'", words.name(c)));
        Stream.of(AidCodes.Form.values()).forEach(f -> add(out, Block.FORMS, EVENTS, "r.kind in ('APPLICATION', 'NOTICE') and r.form = '" + f + "'", words.get("topic." + f)));
        Stream.of(AidCodes.Group.values()).forEach(g -> add(out, Block.GROUPS, EVENTS, "r.kind = 'APPLICATION' and '" + g + "' = any (r.groups)", words.name(g)));
        TOLD.forEach(d -> {
            add(out, Block.ON_TIME, DEADLINES, "r.kind = '" + d + "'", words.get("figures.due", words.get("deadline." + d)));
            add(out, Block.ON_TIME, DEADLINES, "r.kind = '" + d + "' and r.met", words.get("figures.met", words.get("deadline." + d)));
            add(out, Block.ON_TIME, DEADLINES, "r.kind = '" + d + "' and not r.met", words.get("figures.missed", words.get("deadline." + d)));
        });
        return List.copyOf(out);
    }

    private static void add(List<AidColumn> to, Block block, Source source, String predicate, String title) {
        to.add(new AidColumn(String.valueOf(to.size() + 1), block, source, predicate, title));
    }

    /** {@return the columns that every report has} */
    public static List<AidColumn> all() {
        return FIXED;
    }

    /** {@return the columns of a block} */
    public static List<AidColumn> of(Block block) {
        return FIXED.stream().filter(c -> c.block() == block).toList();
    }

    /** {@return the column of files that a unit was given} */
    static AidColumn firm(long unit, String name) {
        return new AidColumn("F" + unit, Block.FIRMS, EVENTS, "r.kind = 'ASSIGNMENT' and r.firm = " + unit, name);
    }

    /** {@return the column of a number, or null} */
    static AidColumn of(String number) {
        return number.matches("F\\d{1,18}") ? firm(Long.parseLong(number.substring(1)), "") : FIXED.stream().filter(c -> c.number().equals(number)).findFirst().orElse(null);
    }

    /** {@return whether it tells of age, disability or income: small figures are not told, and its rows are for the centre alone} */
    public boolean sensitive() {
        return block == Block.REFUSALS || block == Block.GROUPS;
    }

    /** {@return whether its rows are deadlines instead of files} */
    public boolean deadlines() {
        return source == DEADLINES;
    }

    /** {@return the deadlines that are told, in the order of their columns: due, met, missed of each} */
    public static List<AidDeadline> told() {
        return TOLD;
    }

    @Override
    public String value() {
        return "1";
    }
}
