package org.fazhi.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.platform.Parameter;
import org.fazhi.platform.Texts;

/** Puts the sum of one deadline into words. */
final class Wording {

    private static final Texts TEXTS = Texts.of("calendar");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Up to so many pauses or extensions are told one by one, so that the sentence stays a sentence. */
    private static final int TOLD = 3;

    private final WorkingCalendar calendar;
    private final Request request;
    private final List<Pause> pauses;
    private final List<DeadlineArithmetic.Stage> stages;
    private final LocalDate pausedSince;
    private LocalDate last;

    /**
     * @param pauses      those that had an effect
     * @param stages      the term and its extensions as far as they could be counted
     * @param pausedSince day from which the clock stands, or null
     */
    Wording(WorkingCalendar calendar, Request request, List<Pause> pauses, List<DeadlineArithmetic.Stage> stages, LocalDate pausedSince) {
        this.calendar = calendar;
        this.request = request;
        this.pauses = pauses;
        this.stages = stages;
        this.pausedSince = pausedSince;
        this.last = stages.isEmpty() ? request.startDay() : stages.get(stages.size() - 1).due();
    }

    Explanation explain(boolean provisional) {
        var start = request.startDay();
        var term = amount(request.amount(), request.unit());
        var first = stages.isEmpty() ? "" : excludedDays() + end(stages.get(0));
        var sentence = TEXTS.get("why.start", date(start), request.startWord(), term) + first + TEXTS.get("why.stop")
                + TEXTS.get("why.two", pauseWords("why"), extensionWords()) + (provisional ? provisionalWords() : "");
        return new Explanation(sentence,
                TEXTS.get("why.row.start", date(start), request.startWord(), date(start.plusDays(1))),
                term + first + (provisional ? TEXTS.get("why.stop") + provisionalWords() : ""),
                TEXTS.get("why.row.excluded", pauseWords("row"), extensionWords()));
    }

    Explanation explainHours(LocalDateTime at) {
        last = at == null ? last : at.toLocalDate();
        var start = date(request.startDay()) + " " + time(request.start());
        var term = amount(request.amount(), request.unit());
        var end = at == null ? "" : TEXTS.get("why.hours.end", date(at.toLocalDate()) + " " + time(at));
        var extended = request.extensions().isEmpty() ? TEXTS.get("why.notExtended")
                : TEXTS.get("why.hours.extended", request.extensions().stream().mapToInt(Extension::amount).sum());
        return new Explanation(
                TEXTS.get("why.hours.start", start, request.startWord(), term) + end + TEXTS.get("why.stop")
                        + TEXTS.get("why.two", pauseWords("why"), extended),
                TEXTS.get("why.row.hours.start", start, request.startWord()), term + end,
                TEXTS.get("why.row.excluded", pauseWords("row"), extended));
    }

    /** {@return such as 30个工作日} */
    static String amount(int amount, Parameter.Unit unit) {
        return TEXTS.get("amount." + unit, amount);
    }

    private String excludedDays() {
        int days = pauses.stream().filter(p -> !p.isOpen()).mapToInt(PauseLine::days).sum();
        return days == 0 ? "" : TEXTS.get("why.excluded", days);
    }

    private String end(DeadlineArithmetic.Stage stage) {
        return TEXTS.get("why.end", date(stage.raw())) + move(stage.raw(), stage.due());
    }

    /** Why the last day moves or does not. */
    private String move(LocalDate raw, LocalDate due) {
        var weekday = weekday(raw);
        var name = calendar.dayName(raw).orElse("");
        return switch (calendar.type(raw)) {
            case WORK -> TEXTS.get("why.workday");
            case ADJUSTED_WORK -> TEXTS.get("why.adjusted", weekday);
            case REST -> due.equals(raw) ? TEXTS.get("why.rest.kept", weekday) : TEXTS.get("why.rest", weekday, date(due));
            case HOLIDAY -> due.equals(raw) ? TEXTS.get("why.holiday.kept", name) : TEXTS.get("why.holiday", name, date(due));
        };
    }

    private String pauseWords(String form) {
        if (pauses.isEmpty()) {
            return TEXTS.get(form.equals("row") ? "why.row.notPaused" : "why.notPaused");
        }
        if (pauses.size() > TOLD) {
            int days = pauses.stream().filter(p -> !p.isOpen()).mapToInt(PauseLine::days).sum();
            var standing = pauses.get(pauses.size() - 1);
            return TEXTS.get("why.paused.many", pauses.size(), days)
                    + (standing.isOpen() ? TEXTS.get("why.comma") + TEXTS.get("why.standing", date(standing.from())) : "");
        }
        return pauses.stream().map(p -> p.isOpen() ? TEXTS.get("why.standing", date(p.from()))
                        : TEXTS.get("why.paused", date(p.from().plusDays(1)), date(p.to()), PauseLine.days(p)))
                .collect(Collectors.joining(TEXTS.get("why.comma")));
    }

    private String extensionWords() {
        if (request.extensions().isEmpty()) {
            return TEXTS.get("why.notExtended");
        }
        if (request.extensions().size() > TOLD) {
            var words = TEXTS.get("why.extended.many", request.extensions().size());
            return stages.size() > request.extensions().size() ? words + end(stages.get(stages.size() - 1)) : words;
        }
        return IntStream.range(0, request.extensions().size()).mapToObj(i -> {
            var e = request.extensions().get(i);
            var words = TEXTS.get("why.extended", amount(e.amount(), e.unit()));
            return i + 1 < stages.size() ? words + end(stages.get(i + 1)) : words;
        }).collect(Collectors.joining(TEXTS.get("why.comma")));
    }

    private String provisionalWords() {
        int year = IntStream.rangeClosed(request.startDay().getYear(), last.getYear()).filter(calendar::isProvisional)
                .findFirst().orElse(last.getYear());
        return TEXTS.get("why.provisional", year);
    }

    /** With the year only when the sum leaves the year of its start. */
    private String date(LocalDate day) {
        int year = request.startDay().getYear();
        boolean oneYear = last.getYear() == year && day.getYear() == year;
        return oneYear ? SHORT.format(day) : day.toString();
    }

    private static String time(LocalDateTime at) {
        return (at.getSecond() == 0 ? MINUTES : SECONDS).format(at);
    }

    private static String weekday(LocalDate day) {
        return TEXTS.get("weekday." + day.getDayOfWeek().getValue());
    }
}
