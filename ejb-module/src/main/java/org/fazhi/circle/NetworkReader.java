package org.fazhi.circle;

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
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.circle.net.StreetGraph;
import org.fazhi.circle.net.StreetsFile;
import org.fazhi.circle.roads.RoadsReader;
import org.fazhi.circle.roads.RoadsRefused;
import org.fazhi.platform.Texts;

/** Reads uploaded street files in the background, one after the other: at once when one comes, and once a minute what a crash left behind. */
@Startup
@Singleton(name = "NetworkReader")
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class NetworkReader {

    private static final Logger LOG = Logger.getLogger(NetworkReader.class.getName());
    private static final int TOLD_EVERY = 5;

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private NetworkTable table;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** Looks for files that wait. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void look() {
        if (busy.compareAndSet(false, true)) {
            try {
                for (var id = table.claim(); id.isPresent(); id = table.claim()) {
                    work(id.get());
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "street files were left for the next round", e);
            } finally {
                busy.set(false);
            }
        }
    }

    /** Begins when a file has come. */
    public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) NetworkOrdered ordered) {
        executor.execute(this::look);
    }

    private void work(long id) {
        int[] told = {0};
        try {
            read(table, id, table.content(id), percent -> {
                if (percent >= told[0] + TOLD_EVERY) {
                    told[0] = percent;
                    table.progress(id, Math.min(99, percent));
                }
            });
        } catch (RoadsRefused refused) {
            table.failed(id, sentence(refused));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.WARNING, "street file " + id, e);
            table.failed(id, Texts.of("circle").get("roads.fault"));
        }
    }

    /** Reads a file and keeps what it holds. */
    static void read(NetworkTable table, long id, byte[] content, java.util.function.IntConsumer progress) {
        var format = RoadsReader.format(content);
        var streets = RoadsReader.read(content, table.crs(id), progress);
        var graph = StreetGraph.of(streets);
        table.ready(id, StreetsFile.write(streets), format.name(), graph.nodes(), graph.edges(), graph.walkMetres());
    }

    /** {@return why a file was refused, in Chinese} */
    static String sentence(RoadsRefused refused) {
        return Texts.of("circle").get(refused.key(), refused.values());
    }
}
