package org.fazhi.exchange.ledger;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.access.Caller;
import org.fazhi.access.JobCallers;
import org.fazhi.platform.Texts;

/**
 * Works on confirmed batches in the background, one after the other. Woken when a batch is confirmed, and three times a minute for
 * what a crash or another node left behind: a batch is held by a lease, and each row knows by itself whether it was done.
 */
@Startup
@Singleton(name = "LedgerWorker")
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class LedgerWorker {

    private static final Logger LOG = Logger.getLogger(LedgerWorker.class.getName());
    private static final int KEPT_EVERY = 50;

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private LedgerStore store;
    @Inject
    private LedgerHand hand;
    @Inject
    private JobCallers callers;
    @Inject
    private Instance<LedgerKind> kinds;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** Looks for work left behind. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void look() {
        while (busy.compareAndSet(false, true)) {
            Optional<Long> batch = Optional.empty();
            try {
                batch = store.claim();
                batch.ifPresent(this::work);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a ledger batch was left for the next round", e);
                return;
            } finally {
                busy.set(false);
            }
            if (batch.isEmpty()) {
                return;
            }
        }
    }

    /** Begins at once when a batch is confirmed. */
    public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgerWork ordered) {
        executor.execute(this::look);
    }

    private void work(long id) {
        var batch = store.find(id).orElseThrow();
        var kind = kinds.stream().filter(k -> k.word().equals(batch.kind())).findFirst().orElseThrow();
        var caller = callers.of(store.actor(id)).filter(kind::admits);
        if (batch.state() == LedgerBatch.State.UNDOING) {
            undo(kind, caller, id);
        } else {
            take(kind, caller, id);
        }
    }

    private void take(LedgerKind kind, Optional<Caller> caller, long id) {
        int done = 0;
        for (int row : store.waiting(id)) {
            if (caller.isEmpty()) {
                hand.refuse(id, row, Texts.of("exchange").get("ledger.actor.gone"));
                continue;
            }
            try {
                hand.take(kind, caller.get(), id, row);
            } catch (RuntimeException e) {
                hand.refuse(id, row, sentence(e, id, row));
            }
            if (++done % KEPT_EVERY == 0) {
                store.keep(id);
            }
        }
        hand.finish(caller.orElse(null), id, caller.isPresent() ? null : Texts.of("exchange").get("ledger.actor.gone"));
    }

    private void undo(LedgerKind kind, Optional<Caller> caller, long id) {
        if (caller.isEmpty()) {
            hand.keep(id, Texts.of("exchange").get("ledger.actor.gone"));
            return;
        }
        try {
            hand.undo(kind, caller.get(), id);
        } catch (LedgerRefused refused) {
            hand.keep(id, refused.getMessage());
        }
    }

    private static String sentence(RuntimeException fault, long batch, int row) {
        if (fault instanceof LedgerRefused refused) {
            return refused.getMessage();
        }
        LOG.log(Level.WARNING, "ledger batch " + batch + " row " + row, fault);
        return Texts.of("exchange").get("ledger.row.fault", batch + "-" + row);
    }
}
