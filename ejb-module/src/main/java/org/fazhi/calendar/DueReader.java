package org.fazhi.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.platform.Parameter;
import org.fazhi.platform.Texts;

/** Turns a {@link DueForm} into a {@link Request}, collecting one sentence per field that is wrong. */
final class DueReader {

    private static final Texts TEXTS = Texts.of("calendar");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int MAX_DAYS = 36600;
    private static final int MAX_MONTHS = 1200;
    private static final int MAX_YEARS = 100;
    private static final int MAX_LIST = 100;
    private static final int MAX_WORD = 20;

    private final DueForm form;
    private final Map<String, String> errors = new LinkedHashMap<>();

    DueReader(DueForm form) {
        this.form = form;
    }

    Map<String, String> errors() {
        return errors;
    }

    Optional<Request> request() {
        var start = start();
        var unit = unit();
        var max = unit == Parameter.Unit.YEARS ? MAX_YEARS : unit == Parameter.Unit.MONTHS ? MAX_MONTHS : MAX_DAYS;
        var amount = number("amount", form.amount(), 0, max);
        boolean roll = roll();
        var word = word();
        var pauses = pauses();
        var extensions = extensions(unit, max);
        return errors.isEmpty() ? Optional.of(new Request(start, word, amount, unit, roll, pauses, extensions)) : Optional.empty();
    }

    private LocalDateTime start() {
        var text = Typed.clean(form.start());
        if (text.isEmpty()) {
            errors.put("start", TEXTS.get("due.start.missing"));
            return null;
        }
        var start = moment(text);
        if (start == null) {
            errors.put("start", TEXTS.get("due.start.bad", Typed.shown(text)));
        } else if (outOfRange(start.toLocalDate())) {
            errors.put("start", TEXTS.get("due.year", start.getYear(), FIRST_YEAR, LAST_YEAR));
        }
        return start;
    }

    private static boolean outOfRange(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    private static LocalDateTime moment(String text) {
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text).atStartOfDay();
            }
            var iso = text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text;
            // A plus sign in an address arrives as a space.
            iso = iso.replace(' ', '+');
            return iso.matches(".*T.*([Zz]|[+-]\\d\\d(:?\\d\\d)?)")
                    ? OffsetDateTime.parse(iso).atZoneSameInstant(Clocks.ZONE).toLocalDateTime() : LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Parameter.Unit unit() {
        var text = Typed.clean(form.unit());
        if (text.isEmpty()) {
            return Parameter.Unit.DAYS;
        }
        for (var unit : Parameter.Unit.values()) {
            if (Request.isTime(unit) && unit.name().equals(text)) {
                return unit;
            }
        }
        errors.put("unit", TEXTS.get("due.unit", Typed.shown(text)));
        return null;
    }

    private int number(String field, String typed, int min, int max) {
        var text = Typed.clean(typed);
        if (text.isEmpty()) {
            errors.put(field, TEXTS.get("due." + field + ".missing", min, max));
        } else if (!text.matches("-?\\d{1,9}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            errors.put(field, TEXTS.get("due." + field, Typed.shown(text), min, max));
        } else {
            return Integer.parseInt(text);
        }
        return min;
    }

    private boolean roll() {
        var text = Typed.clean(form.roll());
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            errors.put("roll", TEXTS.get("due.roll", Typed.shown(text)));
        }
        return !text.equals("false");
    }

    private String word() {
        var text = Typed.clean(form.startWord());
        if (text.codePointCount(0, text.length()) > MAX_WORD || text.codePoints().anyMatch(Character::isISOControl)) {
            errors.put("startWord", TEXTS.get("due.startWord", MAX_WORD));
        }
        return text.isEmpty() ? TEXTS.get("due.startWord.neutral") : text;
    }

    private List<Pause> pauses() {
        var all = new ArrayList<Pause>();
        if (form.pauses().size() > MAX_LIST) {
            errors.put("pause", TEXTS.get("due.pause.many", form.pauses().size(), MAX_LIST));
            return all;
        }
        for (var typed : form.pauses()) {
            var text = Typed.clean(typed);
            if (!text.isEmpty()) {
                pause(text).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Pause> pause(String text) {
        var ends = text.split("/", -1);
        try {
            if (ends.length == 2) {
                var from = LocalDate.parse(ends[0].strip());
                var to = ends[1].isBlank() ? null : LocalDate.parse(ends[1].strip());
                if (outOfRange(from) || to != null && outOfRange(to)) {
                    errors.putIfAbsent("pause", TEXTS.get("due.pause.year", Typed.shown(text), FIRST_YEAR, LAST_YEAR));
                } else if (to != null && to.isBefore(from)) {
                    errors.putIfAbsent("pause", TEXTS.get("due.pause.order", from, to));
                } else {
                    return Optional.of(new Pause(from, to));
                }
                return Optional.empty();
            }
        } catch (DateTimeException e) {
            // said below, as for any other text that is no interval
        }
        errors.putIfAbsent("pause", TEXTS.get("due.pause", Typed.shown(text)));
        return Optional.empty();
    }

    private List<Extension> extensions(Parameter.Unit unit, int max) {
        var all = new ArrayList<Extension>();
        if (form.extensions().size() > MAX_LIST) {
            errors.put("extension", TEXTS.get("due.extension.many", form.extensions().size(), MAX_LIST));
            return all;
        }
        for (var typed : form.extensions()) {
            if (!Typed.clean(typed).isEmpty()) {
                int amount = number("extension", typed, 1, max);
                if (unit != null) {
                    all.add(new Extension(amount, unit));
                }
            }
        }
        return all;
    }
}
