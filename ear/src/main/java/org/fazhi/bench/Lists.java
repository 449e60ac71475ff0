package org.fazhi.bench;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** Measures lists of a running demo bureau through REST: first page, a page 25,000 rows deep, and two-character searches. Loopback only, bounded. */
public final class Lists {

    private static final int RUNS = 60;
    private static final int WARM_UP = 20;
    private static final int DEEP_ROWS = 25_000;

    private Lists() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var home = Path.of(System.getProperty("fazhi.home", System.getProperty("user.home") + "/.fazhi"));
        try (var reader = jakarta.json.Json.createReader(new StringReader(Files.readString(home.resolve("demo-accounts.json"))))) {
            var demo = reader.readObject();
            var base = demo.getString("url") + "/api/v1/mediation/files?size=20";
            var token = demo.getString("token");
            measure("第一页", base, token);
            measure("第一页（最新在前）", base + "&order=NEWEST", token);
            measure("深页（第" + DEEP_ROWS + "行）", base + "&cursor=" + deep(), token);
            measure("两字姓名：常见（秀兰）", base + "&q=" + typed("秀兰"), token);
            measure("两字姓名：少见（阎雪）", base + "&q=" + typed("阎雪"), token);
            measure("两字姓名：没有（欧阳）", base + "&q=" + typed("欧阳"), token);
            measure("拼音首字母（xgy）", base + "&q=xgy", token);
        }
    }

    /** {@return the cursor of the row 25,000 places down the list by due day} */
    private static String deep() throws IOException {
        try (var c = Seed.connect(); var s = c.createStatement(); var r = s.executeQuery(
                "select due_on, id from case_file where procedure = 'mediation' and not voided order by due_on, id offset " + DEEP_ROWS + " limit 1")) {
            r.next();
            return r.getString(1) + "_" + r.getLong(2);
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void measure(String name, String address, String token) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token).timeout(Duration.ofSeconds(60)).build();
        var times = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long from = System.nanoTime();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf("%-28s 中位 %7.1f 毫秒　95%% %7.1f 毫秒%n", name, times[RUNS / 2], times[RUNS * 95 / 100]);
    }
}
