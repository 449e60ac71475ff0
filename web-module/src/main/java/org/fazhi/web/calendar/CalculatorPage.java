package org.fazhi.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.DueAnswer;
import org.fazhi.calendar.DueForm;
import org.fazhi.calendar.DueService;
import org.fazhi.calendar.Result;
import org.fazhi.platform.Parameter;
import org.fazhi.platform.Parameter.Unit;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Query;

/** The deadline calculator. The question stands in the address, so that a calculation can be kept or sent to a colleague. */
@Named
@RequestScoped
public class CalculatorPage {

    private static final Set<Unit> UNITS = EnumSet.of(Unit.DAYS, Unit.WORKING_DAYS, Unit.HOURS, Unit.MONTHS, Unit.YEARS);
    private static final int SPARE_ROWS = 2;

    /** One pause as typed. */
    public record PauseRow(int number, String from, String to) {
    }

    /** A legal term that can be chosen. */
    public record Preset(String code, String name, String length, String basis, String address) {
    }

    @Inject
    private DueService service;
    @Inject
    private Parameters parameters;
    @Inject
    private CalendarService calendars;

    private DueForm form;
    private String preset;
    private List<PauseRow> pauses;
    private DueAnswer answer;

    @PostConstruct
    void read() {
        var query = Query.current();
        preset = query.text("preset");
        pauses = rows(query.all("pauseFrom"), query.all("pauseTo"));
        var chosen = parameter(query.text("start"));
        boolean fill = chosen != null && !query.has("amount");
        form = new DueForm(query.text("start"), fill ? Texts.of("calendar").get("preset." + preset) : query.text("startWord"),
                fill ? String.valueOf(chosen.whole()) : query.text("amount"), fill ? chosen.unit().name() : query.text("unit"), query.text("roll"),
                pauses.stream().filter(p -> !p.from().isEmpty() || !p.to().isEmpty()).map(p -> p.from() + "/" + p.to()).toList(), List.of());
        if (query.has("start")) {
            answer = service.due(form);
        }
    }

    private static List<PauseRow> rows(List<String> from, List<String> to) {
        var rows = new ArrayList<PauseRow>();
        for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
            var row = new PauseRow(rows.size() + 1, i < from.size() ? from.get(i) : "", i < to.size() ? to.get(i) : "");
            if (!row.from().isEmpty() || !row.to().isEmpty()) {
                rows.add(row);
            }
        }
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(new PauseRow(rows.size() + 1, "", ""));
        }
        return rows;
    }

    private Parameter parameter(String start) {
        if (Texts.of("calendar").getOr("preset." + preset, null) == null) {
            return null;
        }
        var day = day(start);
        return parameters.all().stream().filter(p -> p.code().equals(preset) && inForce(p, day)).findFirst().orElse(null);
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.length() > 10 ? typed.substring(0, 10) : typed);
        } catch (DateTimeException e) {
            return calendars.today();
        }
    }

    private static boolean inForce(Parameter p, LocalDate day) {
        return !p.from().isAfter(day) && (p.to() == null || !p.to().isBefore(day));
    }

    /** {@return the question} */
    public DueForm getForm() {
        return form;
    }

    /** {@return chosen legal term, or an empty text} */
    public String getPreset() {
        return preset;
    }

    /** {@return pauses as typed, and empty rows for more} */
    public List<PauseRow> getPauses() {
        return pauses;
    }

    /** {@return the deadline, or null} */
    public Result getResult() {
        return answer == null ? null : answer.result();
    }

    /** {@return what is wrong, by field} */
    public Map<String, String> getErrors() {
        return answer == null ? Map.of() : answer.errors();
    }

    /** {@return fields that are wrong, in the order of the form} */
    public List<String> getWrong() {
        return List.copyOf(getErrors().keySet());
    }

    /** {@return where the length of the term comes from, when it is the chosen legal one, and how terms of this kind are counted} */
    public List<String> getBasis() {
        var chosen = parameter(form.start());
        var unit = form.unit().isEmpty() ? Unit.DAYS.name() : form.unit();
        boolean same = chosen != null && chosen.unit().name().equals(unit) && String.valueOf(chosen.whole()).equals(form.amount());
        return Stream.concat(same ? Stream.of(chosen.basis()) : Stream.empty(), Stream.of(Texts.of("calendar").getOr("basis." + unit, ""))).toList();
    }

    /** {@return legal terms in force on the start day} */
    public List<Preset> getPresets() {
        var day = day(form.start());
        var words = Texts.of("platform");
        return parameters.all().stream().filter(p -> Texts.of("calendar").getOr("preset." + p.code(), null) != null && inForce(p, day))
                .map(p -> new Preset(p.code(), words.getOr("parameter." + p.code(), p.code()), words.get("Unit." + p.unit(), p.whole()), p.basis(),
                        Query.address("calculator.xhtml", "start", form.start(), "preset", p.code()))).toList();
    }

    /** {@return units to choose from} */
    public List<SelectItem> getUnits() {
        return UNITS.stream().map(u -> new SelectItem(u.name(), Texts.of("calendar").name(u))).toList();
    }
}
