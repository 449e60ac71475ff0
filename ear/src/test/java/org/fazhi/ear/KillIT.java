package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The server is killed (SIGKILL) under twenty writers: what was acknowledged is there, nothing is there twice, the journal holds. */
class KillIT {

    private static final int KILLS = 3;
    private static final int WRITERS = 20;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 60;

    @Test
    void whatWasAcknowledgedSurvivesThreeKillsUnderTwentyWritersOnceAndWithItsJournalLine() throws Exception {
        var acknowledged = new ConcurrentHashMap<String, Integer>();
        var inDoubt = ConcurrentHashMap.<String>newKeySet();
        for (int kill = 0; kill < KILLS; kill++) {
            killUnderWriters("K" + kill, acknowledged, inDoubt);
            Bureau.start();
        }
        var api = Api.district();
        for (var key : inDoubt) { // whoever got no answer asks again with the same key
            var answer = api.post("/mediation/files", body(api, key), "Idempotency-Key", key);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            acknowledged.put(key, Api.json(answer).getInt("id"));
        }
        for (Map.Entry<String, Integer> file : acknowledged.entrySet()) {
            assertThat(count("select count(*) from mediation_case where cause = '" + file.getKey() + "'")).as("once: %s", file.getKey()).isEqualTo(1);
            assertThat(count("select count(*) from case_file where id = " + file.getValue())).as("there: %s", file.getKey()).isEqualTo(1);
            assertThat(count("select count(*) from journal where file_id = " + file.getValue() + " and action = 'mediation.REGISTER' and result = 'DONE'"))
                    .as("journalled once: %s", file.getKey()).isEqualTo(1);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_KILL);
        assertThat(api.read("/journal/verify").getBoolean("intact")).isTrue();
    }

    private static void killUnderWriters(String round, Map<String, Integer> acknowledged, java.util.Set<String> inDoubt) throws Exception {
        var api = Api.district();
        var body = body(api, "%s");
        var dead = new AtomicBoolean();
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_KILL);
        var numbers = new AtomicInteger();
        var writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> running = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            running.add(writers.submit(() -> {
                while (!dead.get()) {
                    var key = round + "-" + numbers.incrementAndGet();
                    try {
                        var answer = api.post("/mediation/files", body.replace("%s", key), "Idempotency-Key", key);
                        if (answer.statusCode() == 201) {
                            acknowledged.put(key, Api.json(answer).getInt("id"));
                            enough.countDown();
                        } else {
                            inDoubt.add(key);
                        }
                    } catch (IOException e) {
                        inDoubt.add(key);
                    }
                }
                return null;
            }));
        }
        enough.await();
        Bureau.kill();
        dead.set(true);
        for (var f : running) {
            f.get();
        }
        writers.shutdown();
    }

    private static String body(Api api, String cause) throws IOException, InterruptedException {
        return ApiDispute.registration(api.committee("个园社区"), "2026-03-02", cause);
    }

    private static long count(String sql) throws SQLException, IOException {
        try (var c = Bureau.connect(); var s = c.createStatement(); var r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }
}
