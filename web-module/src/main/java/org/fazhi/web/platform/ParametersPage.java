package org.fazhi.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.platform.Parameter;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** The legal numbers, for reading. */
@Named
@RequestScoped
public class ParametersPage {

    @Inject
    private Parameters parameters;
    @Inject
    private Clock clock;

    /**
     * A number as staff reads it.
     *
     * @param name       what it is
     * @param code       its code, by which support and interfaces call it
     * @param value      with its unit
     * @param from       first day
     * @param to         last day, or null
     * @param state      in force: empty; else why not
     * @param basis      article or decision
     * @param confidence how well it was checked
     */
    public record Row(String name, String code, String value, LocalDate from, LocalDate to, String state, String basis, String confidence) {
    }

    /** {@return every number, those of one code by their first day} */
    public List<Row> getRows() {
        var today = LocalDate.now(clock);
        return parameters.all().stream().map(p -> row(p, today)).toList();
    }

    /** {@return how many there are and how many are in force} */
    public String getCount() {
        var rows = getRows();
        return Texts.of("platform").get("parameters.count", rows.size(), rows.stream().filter(r -> r.state().isEmpty()).count());
    }

    private static Row row(Parameter p, LocalDate today) {
        var words = Texts.of("platform");
        var state = p.from().isAfter(today) ? words.get("parameters.coming") : p.to() != null && p.to().isBefore(today) ? words.get("parameters.past") : "";
        return new Row(words.getOr("parameter." + p.code(), p.code()), p.code(), words.get(p.code().endsWith("_AGE") ? "Unit.AGE" : "Unit." + p.unit(), p.value().stripTrailingZeros().toPlainString()),
                p.from(), p.to(), state, p.basis(), words.getOr("confidence." + p.confidence(), String.valueOf(p.confidence())));
    }
}
