package org.fazhi.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import org.fazhi.platform.Job;
import org.fazhi.platform.Setting;
import org.fazhi.platform.Texts;

/** Empties the outbox every minute, in batches, at least once each. */
@ApplicationScoped
public class RelayJob implements Job {

    private static final int BATCH = 200;
    /** Batches of one run; what is left waits a minute, so that a run ends well within its lease. */
    private static final int BATCHES = 50;

    @Inject
    private OutboxRelay relay;
    @Inject
    @Any
    private Instance<Courier> couriers;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public boolean daily() {
        return false;
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        var courier = courier();
        int sent = 0;
        int failed = 0;
        for (int i = 0; i < BATCHES; i++) {
            var batch = relay.take(BATCH);
            var arrived = new ArrayList<Long>();
            for (var message : batch) {
                try {
                    courier.deliver(message);
                    arrived.add(message.id());
                } catch (RuntimeException e) {
                    relay.failed(message.id(), String.valueOf(e.getMessage()));
                    failed++;
                }
            }
            relay.sent(arrived);
            sent += arrived.size();
            if (batch.size() < BATCH) {
                break;
            }
        }
        return sent + failed == 0 ? "" : Texts.of("platform").get("job.relayed", sent, failed);
    }

    /** {@return whether there is a way out of this name} */
    boolean knows(String name) {
        return couriers.stream().anyMatch(c -> c.name().equals(name));
    }

    private Courier courier() {
        var wanted = Setting.OUTBOX_COURIER.text();
        return couriers.stream().filter(c -> c.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalStateException(Texts.of("platform").get("job.courier", wanted)));
    }
}
