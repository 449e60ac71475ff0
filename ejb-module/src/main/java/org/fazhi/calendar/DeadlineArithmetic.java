package org.fazhi.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.platform.Parameter;

/**
 * The sum of a deadline. Pure: the same request and calendar give the same result.
 *
 * <ul>
 * <li>The start day does not count (民法典第201条); months and years end on the corresponding day or the month's end (第202条).</li>
 * <li>A last day that is no working day moves to the next working day (第203条). 调休 rest days count as days off, worked weekends as
 *     ordinary days. Hours run straight through and never move.</li>
 * <li>A pause excludes the days after its beginning up to and including its end. Terms by calendar become longer by that many days;
 *     terms in working days do not count the working days in it. Only a pause that begins on or before the last day so far has an
 *     effect: a term that has run out cannot be paused. The last day is never before a pause is over.</li>
 * <li>An extension is added to the rolled expiry and rolls again.</li>
 * </ul>
 *
 * @param calendar which days are worked
 */
public record DeadlineArithmetic(WorkingCalendar calendar) {

    /**
     * {@return the deadline}
     *
     * @param request what to count
     */
    public Result due(Request request) {
        var pauses = new PauseLine(request.startDay(), request.pauses());
        var run = new Run(new Watched(calendar), pauses, request.roll());
        return request.unit() == Parameter.Unit.HOURS ? hours(request, run) : days(request, run);
    }

    private Result days(Request request, Run run) {
        var stages = new ArrayList<Stage>();
        var next = run.stage(request.startDay(), request.amount(), request.unit());
        next.ifPresent(stages::add);
        for (var extension : request.extensions()) {
            next = next.flatMap(before -> run.stage(before.due, extension.amount(), extension.unit()));
            next.ifPresent(stages::add);
        }
        var due = next.map(Stage::due).orElse(null);
        var raw = next.map(Stage::raw).orElse(null);
        var since = next.isPresent() ? null : run.standing.from();
        var words = new Wording(calendar, request, run.taken, stages, since).explain(run.calendar.provisional);
        return new Result(due, null, raw, words, run.calendar.provisional, since);
    }

    private Result hours(Request request, Run run) {
        int hours = request.amount() + request.extensions().stream().mapToInt(Extension::amount).sum();
        var at = run.hours(request.start(), hours).orElse(null);
        var since = at == null ? run.standing.from() : null;
        var words = new Wording(calendar, request, run.taken, List.of(), since).explainHours(at);
        var day = at == null ? null : at.toLocalDate();
        return new Result(day, at, day, words, false, since);
    }

    /** One term or extension: counted after {@code anchor}, ended on {@code raw}, moved to {@code due}. */
    record Stage(LocalDate anchor, int amount, Parameter.Unit unit, LocalDate raw, LocalDate due) {
    }

    /** The calendar, noting whether a computed year was asked. */
    private static final class Watched implements WorkingCalendar {
        private final WorkingCalendar real;
        private boolean provisional;

        Watched(WorkingCalendar real) {
            this.real = real;
        }

        @Override
        public DayType type(LocalDate day) {
            provisional |= real.isProvisional(day.getYear());
            return real.type(day);
        }

        @Override
        public Optional<String> dayName(LocalDate day) {
            return real.dayName(day);
        }

        @Override
        public boolean isProvisional(int year) {
            return real.isProvisional(year);
        }
    }

    /** The walk along the pauses while one request is counted. */
    private static final class Run {
        private final Watched calendar;
        private final PauseLine line;
        private final boolean roll;
        private final List<Pause> taken = new ArrayList<>();
        private Pause standing;

        Run(Watched calendar, PauseLine line, boolean roll) {
            this.calendar = calendar;
            this.line = line;
            this.roll = roll;
        }

        /** {@return the stage, or nothing when the clock stands in it} */
        Optional<Stage> stage(LocalDate anchor, int amount, Parameter.Unit unit) {
            var raw = unit == Parameter.Unit.WORKING_DAYS ? workingDays(anchor, amount) : plus(anchor, amount, unit);
            var due = raw == null ? null : rolled(raw);
            while (due != null) {
                var pause = nextUpTo(due);
                if (pause.isEmpty()) {
                    return Optional.of(new Stage(anchor, amount, unit, raw, due));
                }
                raw = after(pause.get(), raw, unit);
                due = raw == null ? null : rolled(raw);
            }
            return Optional.empty();
        }

        /** The last day once a pause is over that began on or before it; null when it is not over. */
        private LocalDate after(Pause pause, LocalDate raw, Parameter.Unit unit) {
            if (take(pause)) {
                return null;
            }
            if (unit == Parameter.Unit.WORKING_DAYS) {
                // Days before the last were skipped while counting; nothing was left to count when it began on the last day itself.
                return pause.to().isBefore(raw) ? raw : calendar.nextWorkday(pause.to());
            }
            var longer = raw.plusDays(PauseLine.days(pause));
            return longer.isBefore(pause.to()) ? pause.to() : longer;
        }

        Optional<LocalDateTime> hours(LocalDateTime start, int hours) {
            var at = start.plusHours(hours);
            for (var pause = nextUpTo(at.toLocalDate()); pause.isPresent(); pause = nextUpTo(at.toLocalDate())) {
                if (take(pause.get())) {
                    return Optional.empty();
                }
                at = at.plusDays(PauseLine.days(pause.get()));
            }
            return Optional.of(at);
        }

        private LocalDate workingDays(LocalDate anchor, int amount) {
            var day = anchor;
            for (int counted = 0; counted < amount; ) {
                day = day.plusDays(1);
                if (line.standsOn(day)) {
                    line.all().stream().skip(taken.size()).forEach(this::take);
                    return null;
                }
                if (calendar.isWorkday(day) && !line.covers(day)) {
                    counted++;
                }
            }
            return day;
        }

        private static LocalDate plus(LocalDate day, int amount, Parameter.Unit unit) {
            return switch (unit) {
                case DAYS -> day.plusDays(amount);
                case MONTHS -> day.plusMonths(amount);
                case YEARS -> day.plusYears(amount);
                default -> throw new IllegalArgumentException("no calendar term: " + unit);
            };
        }

        private LocalDate rolled(LocalDate raw) {
            return roll ? calendar.nextWorkday(raw) : raw;
        }

        private Optional<Pause> nextUpTo(LocalDate day) {
            return line.all().stream().skip(taken.size()).findFirst().filter(p -> !p.from().isAfter(day));
        }

        /** Notes a pause as used; says whether the clock still stands in it. */
        private boolean take(Pause pause) {
            taken.add(pause);
            if (pause.isOpen()) {
                standing = pause;
            }
            return pause.isOpen();
        }
    }
}
