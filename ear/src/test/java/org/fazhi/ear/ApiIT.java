package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another system may rely on: the whole road by REST, dates as the law counts them, one effect per key, nothing of other offices. */
class ApiIT {

    private static final String COMMITTEE = "东关街道";
    private final Api api = Api.district();

    ApiIT() throws IOException {
        // the token is read from the demo accounts
    }

    @Test
    void aDisputeGoesFromRegistrationToTheClosedFileAndTakesEffectWithTheLastOfThreeElements() throws IOException, InterruptedException {
        var dispute = ApiDispute.mediating(api, COMMITTEE, "2025-09-01");
        var parties = dispute.parties();
        dispute.step("DRAFT_AGREEMENT", "2025-09-03", """
                "facts":"楼上漏水","disputes":"赔偿数额","performance":"银行转账","clauses":[{"type":"PAYMENT","obligor":%s,"obligee":%s,
                "amount":8000,"dueOn":"2025-10-15","text":"乙于2025-10-15前支付甲8000元"}]""".formatted(parties.get(1), parties.get(0)));
        dispute.step("SIGN", "2025-09-05", "\"parties\":{\"%s\":\"2025-09-03\",\"%s\":\"2025-09-05\"},\"mediatorOn\":\"2025-09-05\""
                .formatted(parties.get(0), parties.get(1)));
        assertThat(dispute.fact("生效日期")).as("not in force before the seal").isIn(null, "—");
        dispute.step("SEAL", "2025-09-08", "\"sealedOn\":\"2025-09-08\"");
        assertThat(dispute.fact("生效日期")).isEqualTo("2025-09-08");
        assertThat(dispute.due("CONFIRMATION")).isEqualTo("2025-10-09").isEqualTo(due("start=2025-09-08&amount=30&unit=DAYS"));
        dispute.step("RECORD_PERFORMANCE", "2025-10-10", "\"clause\":%s,\"amount\":8000,\"proof\":\"TRANSFER\"".formatted(dispute.options("RECORD_PERFORMANCE", "clause").get(0)));
        dispute.step("CLOSE", "2025-10-20", "\"ground\":\"PERFORMED\",\"report\":\"协议履行完毕\"");

        var file = dispute.dossier();
        assertThat(file.getString("status")).isEqualTo("CLOSED");
        assertThat(file.getString("number")).matches("（2025）东关街道人调字第\\d+号");
        assertThat(file.getJsonArray("history")).hasSize(12);
        assertThat(file.getInt("version")).isEqualTo(dispute.version());
        assertThat(api.read("/mediation/files/" + Api.segment(file.getString("number"))).getInt("id")).isEqualTo((int) dispute.id());
        for (var paper : file.getJsonArray("papers").getValuesAs(JsonObject.class)) {
            assertThat(api.get(paper.getString("pdf").substring("/fazhi/api/v1".length())).body()).startsWith("%PDF-");
            assertThat(api.get(paper.getString("docx").substring("/fazhi/api/v1".length())).body()).startsWith("PK");
        }
    }

    @Test
    void anOralAgreementTakesEffectTheSameDayAndAWorkingSaturdayDoesNotRoll() throws IOException, InterruptedException {
        var dispute = ApiDispute.mediating(api, COMMITTEE, "2025-09-11");
        dispute.step("AGREE_ORALLY", "2025-09-11", """
                "facts":"楼上漏水","performance":"当场修好","performedOnTheSpot":true,"clauses":[{"type":"APOLOGY","text":"乙向甲道歉"}]""");
        assertThat(dispute.fact("生效日期")).isEqualTo("2025-09-11");
        assertThat(dispute.due("CONFIRMATION")).isEqualTo("2025-10-11").isEqualTo(due("start=2025-09-11&amount=30&unit=DAYS"));
    }

    private String due(String query) throws IOException, InterruptedException {
        return api.read("/deadlines/due?" + query).getString("due");
    }

    @ParameterizedTest
    @CsvSource({"start=2025-09-28&amount=7&unit=DAYS, 2025-10-09", "start=2025-09-28&amount=7&unit=DAYS&roll=false, 2025-10-05",
        "start=2025-09-22&amount=7&unit=DAYS&roll=true&pause=2025-09-24/2025-09-29, 2025-10-09",
        "start=2025-09-24&amount=5&unit=WORKING_DAYS&pause=2025-01-01/2025-01-02&pause=2025-02-01/2025-02-02, 2025-09-30",
        "start=2025-09-28T14:30&amount=48&unit=HOURS, 2025-09-30T14:30:00", "start=2025-01-31&amount=1&unit=MONTHS, 2025-02-28"})
    void datesAreCountedAsTheLawCountsThem(String query, String expected) throws IOException, InterruptedException {
        assertThat(due(query)).isEqualTo(expected);
    }

    @Test
    void twentyEqualRequestsAtOnceWithOneKeyOpenOneFile() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = ApiDispute.registration(api.committee(COMMITTEE), "2026-01-05", "同一请求" + key);
        var answers = new ArrayList<HttpResponse<String>>();
        var threads = Executors.newFixedThreadPool(20);
        try {
            Callable<HttpResponse<String>> post = () -> api.post("/mediation/files", body, "Idempotency-Key", key);
            for (var future : threads.invokeAll(java.util.Collections.nCopies(20, post))) {
                answers.add(future.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).as(a.body()).isEqualTo(201));
        assertThat(new HashSet<>(answers.stream().map(HttpResponse::body).toList())).hasSize(1);
        assertThat(answers.stream().filter(a -> a.headers().firstValue("Idempotency-Replayed").isPresent())).hasSize(19);
        assertThat(count("select count(*) from case_file where title like '%" + key + "%'")).isEqualTo(1);
        var other = api.post("/mediation/files", body.replace("漏水", "渗水"), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(409);
    }

    private static long count(String sql) throws SQLException, IOException {
        try (var c = Bureau.connect(); var s = c.createStatement(); var r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    @Test
    void whoWasSlowerIsToldWhoWasFasterAndChangesNothing() throws IOException, InterruptedException {
        var dispute = ApiDispute.registered(api, COMMITTEE, "2026-01-05");
        int seen = dispute.version();
        dispute.step("CONSENT", "2026-01-05", "\"party\":%s,\"answer\":\"YES\",\"method\":\"ORAL\"".formatted(dispute.parties().get(0)));
        var late = api.post(dispute.path() + "/steps/CONSENT", "{\"version\":%d,\"party\":%s,\"answer\":\"NO\",\"method\":\"ORAL\"}"
                .formatted(seen, dispute.parties().get(0)));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Api.json(late).getString("detail")).contains("网格平台", "登记答复");
        assertThat(dispute.dossier().getInt("version")).isEqualTo(dispute.version());
    }

    @Test
    void anOfficeOfAnotherStreetGetsTheSameAnswerAsForAFileThatDoesNotExist() throws IOException, InterruptedException, SQLException {
        var dispute = ApiDispute.registered(api, COMMITTEE, "2026-01-05");
        var paper = dispute.dossier().getJsonArray("papers").getJsonObject(0).getInt("id");
        var foreign = Api.of("汶河街道");
        assertThat(foreign.get(dispute.path()).body()).isEqualTo(foreign.get("/mediation/files/999999999999").body());
        for (var path : java.util.List.of("", "/papers/" + paper + ".pdf", "/papers/" + paper + ".docx")) {
            var hidden = foreign.get(dispute.path() + path);
            var missing = foreign.get("/mediation/files/999999999999" + path);
            assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
            assertThat(hidden.body()).isEqualTo(missing.body());
            assertThat(hidden.headers().map().keySet()).isEqualTo(missing.headers().map().keySet());
        }
        var hidden = foreign.post(dispute.path() + "/steps/ACCEPT", "{\"version\":1}");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(foreign.post("/mediation/files/999999999999/steps/ACCEPT", "{\"version\":1}").body());
        assertThat(foreign.read("/mediation/files?q=" + Api.segment("申屠甲")).getJsonArray("items")).isEmpty();
        assertThat(foreign.read("/committees").getJsonArray("items").getValuesAs(JsonObject.class)).isNotEmpty()
                .allSatisfy(c -> assertThat(c.getString("street")).isEqualTo("汶河街道"));
        var opened = foreign.post("/mediation/files", ApiDispute.registration(api.committee(COMMITTEE), "2026-01-05", "越界"));
        assertThat(opened.statusCode()).isEqualTo(403);
    }

    @Test
    void theJournalVerifiesAndTheAccountKnowsItself() throws IOException, InterruptedException {
        assertThat(api.read("/journal/verify").getBoolean("intact")).isTrue();
        assertThat(api.read("/me").getString("reach")).isEqualTo("DISTRICT");
    }
}
