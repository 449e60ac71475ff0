package org.fazhi.web.frame;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.casework.Option;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.PeriodForm;

/**
 * What a page of figures is asked: {@code unit}, {@code year} and {@code part} or {@code from} and {@code to}. What the address says wrongly is
 * told, and the running quarter shown instead.
 */
public final class ReportQuestion implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 6;

    private final LocalDate today;
    private final String unit;
    private Period period;
    private String told;

    private ReportQuestion(Query q, LocalDate today) {
        this.today = today;
        unit = q.text("unit");
        try {
            period = PeriodForm.read(q.text("year"), q.text("part"), q.text("from"), q.text("to"), today);
        } catch (InvalidInput wrong) {
            told = wrong.errors().get(0).message();
            period = Period.quarterOf(today);
        }
    }

    /** {@return the question of the running request} */
    public static ReportQuestion current(LocalDate today) {
        return new ReportQuestion(Query.current(), today);
    }

    /** {@return the unit as typed; empty: the widest in reach} */
    public String getUnit() {
        return unit;
    }

    /** {@return the days} */
    public Period getPeriod() {
        return period;
    }

    /** {@return what the address said wrongly, or null} */
    public String getTold() {
        return told;
    }

    /** {@return years to choose from, the running one first} */
    public List<Option> getYears() {
        int now = today.getYear();
        return IntStream.range(0, YEARS).mapToObj(i -> String.valueOf(now - i)).map(y -> new Option(y, y)).toList();
    }

    /** {@return parts of a year to choose from} */
    public List<Option> getParts() {
        return Stream.of(Period.Part.values()).map(p -> new Option(p.name(), Texts.of("reporting").name(p))).toList();
    }

    /** {@return the part that is shown, or empty for days of one's own choice} */
    public String getPart() {
        return period.part() == null ? "" : period.part().name();
    }
}
