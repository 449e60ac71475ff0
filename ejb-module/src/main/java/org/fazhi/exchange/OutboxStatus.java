package org.fazhi.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fazhi.platform.Setting;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusLine.State;
import org.fazhi.platform.StatusSource;
import org.fazhi.platform.Texts;

/** Messages that wait or were given up, and the way out in use. */
@ApplicationScoped
public class OutboxStatus implements StatusSource {

    /** A message that waits longer has met a fault: the relay comes every minute. */
    private static final long LONG_MINUTES = 10;

    @Inject
    private OutboxRelay relay;
    @Inject
    private RelayJob job;

    @Override
    public List<StatusLine> read() {
        var words = Texts.of("platform");
        var name = words.get("status.outbox");
        var log = relay.backlog();
        var wanted = Setting.OUTBOX_COURIER.text();
        var value = words.get("status.outbox.value", log.waiting(), log.parked(), words.getOr("courier." + wanted, wanted));
        if (!job.knows(wanted)) {
            return List.of(StatusLine.bad(60, name, value, words.get("job.courier", wanted)));
        }
        if (log.parked() > 0) {
            return List.of(new StatusLine(60, name, value, State.BAD, words.get("status.outbox.parked", String.valueOf(log.error()))));
        }
        return List.of(log.oldest() < LONG_MINUTES ? StatusLine.good(60, name, value)
                : new StatusLine(60, name, value, State.CARE, words.get("status.outbox.late", log.oldest())));
    }
}
