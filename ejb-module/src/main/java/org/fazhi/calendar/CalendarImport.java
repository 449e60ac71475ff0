package org.fazhi.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.platform.Texts;

/**
 * The State Council's notice of one year, read from lines {@code day,type,name} such as {@code 2027-10-01,HOLIDAY,国庆节}. Only days off
 * (HOLIDAY or 放假) and worked weekend days (ADJUSTED_WORK or 上班) need lines; a heading, empty lines, comments with # and ordinary days
 * are passed over. Taken only as a whole.
 *
 * @param days   the days read; empty when there are errors
 * @param errors what is wrong, line by line, in Chinese; empty when all is well
 */
public record CalendarImport(List<FixedCalendar.Special> days, List<String> errors) {

    private static final Texts TEXTS = Texts.of("calendar");
    private static final int MAX_LINES = 400;
    private static final int MAX_NAME = 60;
    private static final int MAX_SOURCE = 500;
    private static final int MAX_ERRORS = 50;

    /** {@return whether the whole notice can be taken over} */
    public boolean isAccepted() {
        return errors.isEmpty();
    }

    /** {@return what the lines say, checked against weekends and statutory days} */
    public static CalendarImport read(int year, String csv, String source) {
        var reader = new Reader(year);
        if (!StatutoryDays.reaches(year)) {
            reader.errors.add(TEXTS.get("import.year", year, StatutoryDays.firstYear(), StatutoryDays.lastYear()));
        } else {
            if (source == null || source.isBlank() || source.strip().length() > MAX_SOURCE) {
                reader.errors.add(TEXTS.get("import.source", MAX_SOURCE));
            }
            reader.lines(csv == null ? "" : csv);
            if (reader.errors.isEmpty()) {
                reader.complete();
            }
        }
        return reader.errors.isEmpty() ? new CalendarImport(List.copyOf(reader.days.values()), List.of())
                : new CalendarImport(List.of(), reader.errors.stream().limit(MAX_ERRORS).toList());
    }

    private static final class Reader {
        private final int year;
        private final Map<LocalDate, FixedCalendar.Special> days = new LinkedHashMap<>();
        private final List<String> errors = new ArrayList<>();

        Reader(int year) {
            this.year = year;
        }

        void lines(String csv) {
            var lines = csv.replace("\uFEFF", "").split("\\R", -1);
            if (lines.length > MAX_LINES) {
                errors.add(TEXTS.get("import.long", lines.length, MAX_LINES));
                return;
            }
            for (int i = 0; i < lines.length; i++) {
                var line = Normalizer.normalize(lines[i], Normalizer.Form.NFKC).strip();
                boolean heading = i == 0 && (line.startsWith("day,") || line.startsWith("日期,"));
                if (!line.isEmpty() && !line.startsWith("#") && !heading) {
                    line(i + 1, Arrays.stream(line.split(",", -1)).map(String::strip).toList());
                }
            }
        }

        private void line(int number, List<String> cells) {
            if (cells.size() != 3) {
                errors.add(TEXTS.get("import.cells", number, cells.size()));
                return;
            }
            var day = day(cells.get(0));
            var type = type(cells.get(1));
            var name = cells.get(2);
            if (day == null) {
                errors.add(TEXTS.get("import.date", number, Typed.shown(cells.get(0))));
            } else if (day.getYear() != year && !(day.getYear() == year - 1 && day.getMonthValue() == 12)) {
                errors.add(TEXTS.get("import.otherYear", number, day, year, year - 1));
            } else if (type == null) {
                errors.add(TEXTS.get("import.type", number, Typed.shown(cells.get(1))));
            } else if (name.isEmpty() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
                errors.add(TEXTS.get("import.name", number, MAX_NAME));
            } else if (days.containsKey(day)) {
                errors.add(TEXTS.get("import.twice", number, day));
            } else {
                fits(number, new FixedCalendar.Special(day, type, name));
            }
        }

        private void fits(int number, FixedCalendar.Special special) {
            boolean weekend = FixedCalendar.isWeekend(special.day());
            switch (special.type()) {
                case ADJUSTED_WORK -> take(weekend, "import.adjusted", number, special);
                case HOLIDAY -> take(true, "", number, special);
                case WORK -> ordinary(!weekend, "import.work", number, special);
                case REST -> ordinary(weekend, "import.rest", number, special);
            }
        }

        private void take(boolean fits, String key, int number, FixedCalendar.Special special) {
            if (fits) {
                days.put(special.day(), special);
            } else {
                errors.add(TEXTS.get(key, number, special.day()));
            }
        }

        private void ordinary(boolean fits, String key, int number, FixedCalendar.Special special) {
            if (!fits) {
                errors.add(TEXTS.get(key, number, special.day()));
            }
        }

        /** A notice that forgets a statutory day, or works more weekend days than it gives weekdays off, is half a file. */
        void complete() {
            var missing = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(d -> StatutoryDays.name(d).isPresent())
                    .filter(d -> days.containsKey(d) ? days.get(d).type() != DayType.HOLIDAY : !FixedCalendar.isWeekend(d))
                    .map(d -> d + StatutoryDays.name(d).orElseThrow())
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                errors.add(TEXTS.get("import.missing", missing));
            }
            long worked = days.values().stream().filter(d -> d.type() == DayType.ADJUSTED_WORK).count();
            long off = days.values().stream().filter(d -> d.type() == DayType.HOLIDAY && !FixedCalendar.isWeekend(d.day())).count();
            if (worked > off) {
                errors.add(TEXTS.get("import.worked", worked, off));
            }
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                return null;
            }
        }

        private static DayType type(String text) {
            return switch (text) {
                case "HOLIDAY", "放假", "休" -> DayType.HOLIDAY;
                case "ADJUSTED_WORK", "上班", "班" -> DayType.ADJUSTED_WORK;
                case "WORK" -> DayType.WORK;
                case "REST" -> DayType.REST;
                default -> null;
            };
        }
    }
}
