package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.platform.StatusLine.State;

/**
 * 部署体检: asks every {@link StatusSource} and says what is wrong and what to do. Guarded by who calls it: {@link StatusService} for the
 * administrator's page, the health servlet by its token for the command config/checkup.sh.
 */
@ApplicationScoped
public class Checkup {

    private static final Logger LOG = Logger.getLogger(Checkup.class.getName());
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    @Any
    private Instance<StatusSource> sources;

    /**
     * What a check found.
     *
     * @param at    when, in Asia/Shanghai
     * @param lines every fact, worst first, then in the order of the page
     */
    public record Report(LocalDateTime at, List<StatusLine> lines) {

        /** {@return the worst state of all} */
        public State worst() {
            return lines.stream().map(StatusLine::state).max(Comparator.naturalOrder()).orElse(State.GOOD);
        }

        /** {@return how many facts are in a state} */
        public long count(State state) {
            return lines.stream().filter(l -> l.state() == state).count();
        }

        /** {@return all in one sentence} */
        public String summary() {
            return Texts.of("platform").get("checkup.summary", count(State.BAD), count(State.CARE), count(State.GOOD));
        }

        /** {@return the report as plain text, for a terminal, a mail or paper} */
        public String text() {
            var words = Texts.of("platform");
            var out = new StringBuilder(words.get("checkup.head", MOMENT.format(at), Setting.URL.text())).append('\n').append(summary()).append('\n');
            for (var state : List.of(State.BAD, State.CARE, State.GOOD)) {
                for (var line : lines) {
                    if (line.state() == state) {
                        out.append('\n').append('[').append(words.name(state)).append("] ").append(line.name()).append("：").append(line.value());
                        if (!line.advice().isEmpty()) {
                            out.append("\n       ").append(words.get("checkup.do", line.advice()));
                        }
                    }
                }
            }
            return out.append('\n').toString();
        }
    }

    /** {@return the whole check} */
    public Report report() {
        var lines = new ArrayList<>(lines(true));
        lines.sort(Comparator.comparing(StatusLine::state).reversed().thenComparingInt(StatusLine::order));
        return new Report(LocalDateTime.now(ZONE), List.copyOf(lines));
    }

    /**
     * {@return the facts of every room, in the order of the page}
     *
     * @param all whether those that take longer are asked as well
     */
    List<StatusLine> lines(boolean all) {
        var lines = new ArrayList<StatusLine>();
        for (var source : sources) {
            lines.addAll(ask(source, StatusSource::read));
            if (all) {
                lines.addAll(ask(source, StatusSource::examine));
            }
        }
        lines.sort(Comparator.comparingInt(StatusLine::order));
        return lines;
    }

    private static List<StatusLine> ask(StatusSource source, Function<StatusSource, List<StatusLine>> question) {
        try {
            return question.apply(source);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a part of the status could not be read", e);
            return List.of(StatusLine.bad(Integer.MAX_VALUE, Texts.of("platform").get("status.unread"), String.valueOf(e.getMessage()),
                    Texts.of("platform").get("status.unread.advice")));
        }
    }
}
