package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request is said in Chinese as a problem answer, and never by a stack, a class or a version. */
class ApiProblemIT {

    private final Api api = Api.district();

    ApiProblemIT() throws IOException {
        // the token is read from the demo accounts
    }

    private static void expect(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = Api.json(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).containsPattern("\\p{IsHan}");
        assertThat(problem.getString("detail")).containsPattern("\\p{IsHan}").hasSizeGreaterThan(4);
        assertThat(answer.body()).doesNotContainPattern("(?i)exception|org\\.|java\\.|payara|jersey|glassfish");
    }

    @ParameterizedTest
    @CsvSource({"GET, /mediation/files?size=0, 400", "GET, /mediation/files?size=201, 400", "GET, /mediation/files?status=NIX, 400",
        "GET, /mediation/files?from=2025-02-30, 400", "GET, /mediation/files?cursor=x, 400", "GET, /mediation/files?stauts=CLOSED, 400",
        "GET, /mediation/files?q=a%00b, 400", "GET, /deadlines/due, 400", "GET, /deadlines/due?start=x&amount=-1&unit=Y&roll=z&pause=q, 400",
        "GET, /mediation/files/0, 404", "GET, /mediation/files/a%0Ab, 404", "GET, /mediation/files/%E3%80%942025%E3%80%95, 404",
        "GET, /nothing/files, 404", "GET, /nothing, 404", "GET, /mediation/files/1/papers/1.txt, 404", "GET, /mediation/files/1/papers/99999999999999999999.pdf, 404",
        "GET, /mediation/report-a, 400", "GET, /mediation/report-a?from=2026-02-30&to=2026-03-31, 400", "GET, /mediation/report-a?from=2026-03-31&to=2026-01-01, 400",
        "GET, /mediation/report-a?from=2026-01-01&to=2026-03-31&organization=1, 400", "GET, /mediation/report-a?from=2026-01-01&to=2026-03-31&organisation=99999999, 404",
        "POST, /mediation/report-a, 405", "POST, /me, 405", "PUT, /mediation/files, 405", "DELETE, /mediation/files/1, 405", "PATCH, /journal/verify, 405"})
    void anAddressOrParameterThatIsWrong(String method, String path, int status) throws IOException, InterruptedException {
        expect(api.call(method, path, method.equals("GET") ? null : "{}"), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":", "{} x", "{\"a\":1,\"a\":2}", "{\"facts\":\"\\ud800\"}", "{\"facts\":\"\\u0000\"}",
        "{\"amount\":11111111111111111111111111111111111111111111111111}"})
    void aBodyThatCannotBeRead(String body) throws IOException, InterruptedException {
        expect(api.post("/mediation/files", body), 400);
        expect(api.post("/mediation/files/1/steps/ACCEPT", body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"nix\":1}", "{\"committee\":1e999999}", "{\"on\":\"0001-01-01\"}", "{\"on\":{}}", "{\"data\":[]}", "{\"parties\":[null,1,\"x\"]}",
        "{\"parties\":{}}", "{\"committee\":[]}"})
    void dataThatCannotBeTaken(String body) throws IOException, InterruptedException {
        var answer = api.post("/mediation/files", body);
        expect(answer, 422);
        assertThat(Api.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class)).isNotEmpty()
                .allSatisfy(e -> assertThat(e.getString("message")).containsPattern("\\p{IsHan}"));
    }

    @Test
    void aBodyThatIsTooDeepOrTooLarge() throws IOException, InterruptedException {
        expect(api.post("/mediation/files", "{\"a\":".repeat(50_000)), 400);
        expect(api.post("/mediation/files", "{\"facts\":\"" + "长".repeat(400_000) + "\"}"), 413);
    }

    @Test
    void aFormatThatIsNotSpokenHere() throws IOException, InterruptedException {
        expect(api.post("/mediation/files", "a=1", "Content-Type", "application/x-www-form-urlencoded"), 415);
        expect(api.call("GET", "/me", null, "Accept", "text/html"), 406);
        expect(api.call("GET", "/me", null, "Accept", "////"), 406);
    }

    @Test
    void noTokenOrAWrongOne() throws IOException, InterruptedException {
        for (var path : new String[] {"/me", "/mediation/files/1", "/nothing"}) {
            expect(Api.with(null).get(path), 401);
            expect(Api.with("fz_wrong").get(path), 401);
        }
    }

    @Test
    void whatTheRulesForbid() throws IOException, InterruptedException {
        var dispute = ApiDispute.registered(api, "东关街道", "2026-01-05");
        expect(api.post(dispute.path() + "/steps/ACCEPT", "{}"), 400);
        expect(api.post(dispute.path() + "/steps/ACCEPT", "{\"version\":\"x\"}"), 400);
        expect(api.post(dispute.path() + "/steps/NIX", "{\"version\":1}"), 404);
        expect(dispute.attempt("CLOSE", "2026-01-06", ""), 409);
        var blocked = dispute.attempt("ACCEPT", "2026-01-06", "");
        expect(blocked, 422);
        assertThat(Api.json(blocked).getJsonArray("obstacles").getJsonObject(0).getString("code")).isEqualTo("CONSENT_MISSING");
        var future = dispute.attempt("CONSENT", "2099-01-01", "\"party\":%s,\"answer\":\"YES\",\"method\":\"ORAL\"".formatted(dispute.parties().get(0)));
        expect(future, 422);
        expect(api.post("/mediation/files", ApiDispute.registration(api.committee("东关街道"), "1960-01-01", "早于法定期限")), 422);
        expect(api.post("/mediation/files", ApiDispute.registration(999_999, "2026-01-05", "没有这个调委会")), 403);
        expect(api.post("/mediation/files", ApiDispute.registration(api.committee("东关街道"), "2026-01-05", "键太长"), "Idempotency-Key", "k".repeat(81)), 400);
    }

    @Test
    void theDescriptionIsOpenAndNamesEveryStepOfTheTable() throws IOException, InterruptedException {
        var document = Api.json(Api.with(null).get("/openapi"));
        for (var step : api.read("/mediation/steps").getJsonArray("steps").getValuesAs(JsonObject.class)) {
            assertThat(document.getJsonObject("components").getJsonObject("schemas").keySet()).contains("mediation." + step.getString("step"));
        }
        assertThat(document.getJsonObject("paths").getJsonObject("/deadlines/due").getJsonObject("get").get("summary")).isInstanceOf(JsonString.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health"})
    void healthIsAnsweredWithoutLoginAndWithoutSession(String path) throws IOException, InterruptedException {
        var answer = Bureau.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "Set-Cookie");
        assertThat(Api.json(answer).getString("status")).isEqualTo("UP");
    }
}
