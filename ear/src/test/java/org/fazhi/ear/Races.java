package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Outcome;
import org.fazhi.casework.Refusal;

/** Many people at once: numbers without gap or double, one effect per key, no silent overwrite. */
final class Races {

    private static final String COMMITTEE = "石塔社区人民调解委员会";
    private static final String DAY = "2018-05-07";

    private final Casework casework;
    private final CaseRig rig;
    private final Caller chair;
    private final Caller mediator;

    Races(DataSource dataSource, Casework casework) {
        this.casework = casework;
        this.rig = new CaseRig(dataSource, casework);
        this.chair = rig.person(Role.COMMITTEE_CHAIR, COMMITTEE);
        this.mediator = rig.person(Role.MEDIATOR, COMMITTEE);
    }

    private long agreedTo() {
        long id = rig.register(mediator, DAY, rig.registration(COMMITTEE, "NEIGHBOR", "卢望舒", "葛秋白")).fileId();
        rig.step(mediator, id, "CONSENT", DAY, Map.of("party", rig.parties(id).get(1), "answer", "YES", "method", "ORAL"));
        return id;
    }

    static <T> List<T> together(int threads, List<Callable<T>> tasks) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var out = new ArrayList<T>();
            for (var f : pool.invokeAll(tasks)) {
                out.add(f.get());
            }
            return out;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    void thirtyTwoThreadsAccepting500FilesGetTheNumbers1To500WithoutGapOrDouble() {
        var files = together(8, LongStream.range(0, 500).<Callable<Long>>mapToObj(i -> this::agreedTo).toList());
        var numbers = together(32, files.stream().<Callable<String>>map(id -> () -> rig.step(chair, id, "ACCEPT", DAY, Map.of()).number()).toList());
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 500).mapToObj(n -> "（2018）石塔社区人调字第" + n + "号").toList());
    }

    void twentyEqualRequestsAtOnceWithOneKeyOpenOneFile() {
        long before = (long) rig.value("select count(*) from mediation_party where name = '独一份'");
        var key = UUID.randomUUID().toString();
        var data = rig.registration(COMMITTEE, "NEIGHBOR", "独一份", "邻居");
        var start = new CountDownLatch(20);
        var outcomes = together(20, IntStream.range(0, 20).<Callable<Outcome>>mapToObj(i -> () -> {
            start.countDown();
            start.await();
            return casework.perform(mediator, Command.open("mediation", "REGISTER", LocalDate.parse(DAY), data, key));
        }).toList());
        assertThat(outcomes).extracting(Outcome::fileId).containsOnly(outcomes.get(0).fileId());
        assertThat(outcomes).filteredOn(o -> !o.repeated()).hasSize(1);
        assertThat(rig.value("select count(*) from mediation_party where name = '独一份'")).isEqualTo(before + 1);
    }

    void ofTwoEditorsWhoSawTheSameVersionExactlyOneIsTakenInAHundredRounds() {
        long id = agreedTo();
        long party = rig.parties(id).get(1);
        int wins = 0;
        int told = 0;
        for (int round = 0; round < 100; round++) {
            int version = ((Long) rig.value("select version from case_file where id = " + id)).intValue();
            var both = together(2, List.of(mediator, chair).stream().<Callable<Boolean>>map(who -> () -> {
                try {
                    casework.perform(who, new Command("mediation", id, "CONSENT", version, LocalDate.parse(DAY), null,
                            Map.of("party", party, "answer", "YES", "method", "PHONE", "note", who.name()), null));
                    return true;
                } catch (Refusal r) {
                    assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(r.getMessage()).contains("您填的内容没有丢");
                    return false;
                }
            }).toList());
            wins += (int) both.stream().filter(b -> b).count();
            told += (int) both.stream().filter(b -> !b).count();
        }
        assertThat(wins).as("one winner a round").isEqualTo(100);
        assertThat(told).as("the other is told").isEqualTo(100);
    }
}
