package org.fazhi.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.reporting.Period;

/**
 * What the indicators of domain.md 4.2 count: each a condition on a matter, from which both the number and its rows come. That nobody answered
 * in time follows from the day, so that a matter counts as closed whether or not {@link MatterConfirmJob} wrote it down.
 */
public enum GridFigure {

    /** Reported in the period and taken on. */
    MATTERS("f.opened_on between :from and :to and f.status <> 'REJECTED'"),
    /** Due in the period, done or not. */
    DUE("exists (select 1 from deadline d where d.file_id = f.id and d.kind = 'HANDLE' and d.due_on between :from and :to and (d.state in ('MET', 'MISSED') or d.state = 'RUNNING' and d.due_on < :today))"),
    /** Of those the ones done in time. */
    ON_TIME("exists (select 1 from deadline d where d.file_id = f.id and d.kind = 'HANDLE' and d.due_on between :from and :to and d.state = 'MET')"),
    /** Reported in the period and done, or gone on elsewhere. */
    ENDED("f.opened_on between :from and :to and f.status in ('DONE', 'CLOSED', 'REFERRED')"),
    /** Of those the ones that the grid did itself. */
    SELF_HANDLED("f.opened_on between :from and :to and f.status in ('DONE', 'CLOSED') and m.hand = 'GRID'"),
    /** Closed in the period, by an answer or by the day. */
    CLOSED(Closing.IN_PERIOD),
    /** Of those the ones that somebody answered for. */
    CONFIRMED(Closing.IN_PERIOD + " and m.satisfaction is not null"),
    /** Of those the ones that nobody answered for. */
    AUTO_CONFIRMED(Closing.IN_PERIOD + " and m.satisfaction is null"),
    /** Of the answers those that are content. */
    SATISFIED(Closing.IN_PERIOD + " and m.satisfaction in ('SATISFIED', 'BASIC')");

    /** The day on which a matter counts as closed. */
    private static final class Closing {
        static final String IN_PERIOD = "(f.status = 'CLOSED' and f.closed_on between :from and :to or f.status = 'DONE' and exists (select 1 from deadline d where d.file_id = f.id"
                + " and d.kind = 'CONFIRM' and d.state = 'RUNNING' and d.due_on < :today and d.due_on + 1 between :from and :to))";
    }

    private static final Pattern NAME = Pattern.compile(":(from|today|to|unit)\\b");

    private final String condition;

    GridFigure(String condition) {
        this.condition = condition;
    }

    /** For whom it is counted. */
    public enum Level {
        DISTRICT("f.district_id = :unit"), STREET("f.street_id = :unit"), COMMUNITY("f.org_id = :unit"), ESTATE("m.estate_id = :unit");

        private final String condition;

        Level(String condition) {
            this.condition = condition;
        }
    }

    /**
     * A condition over {@code case_file f} with its values.
     *
     * @param sql    with a question mark for each value
     * @param values in their order
     */
    public record Bound(String sql, List<Object> values) {
    }

    /** {@return the condition over {@code case_file f} for a unit, a period and a day of today} */
    public Bound of(Level level, long unit, Period period, LocalDate today) {
        var text = "f.procedure = 'matter' and not f.voided and exists (select 1 from grid_matter m where m.file_id = f.id and " + level.condition + " and " + condition + ")";
        var values = new ArrayList<Object>();
        var m = NAME.matcher(text);
        var sql = m.replaceAll(found -> {
            values.add(switch (found.group(1)) {
                case "from" -> period.from();
                case "to" -> period.to();
                case "today" -> today;
                default -> unit;
            });
            return "?";
        });
        return new Bound(sql, List.copyOf(values));
    }
}
