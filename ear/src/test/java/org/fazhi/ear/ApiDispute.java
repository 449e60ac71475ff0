package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;

/** One dispute that a test takes along its road by REST; keeps key and version. */
final class ApiDispute {

    private final Api api;
    private final long id;
    private int version;
    private List<String> known;

    private ApiDispute(Api api, JsonObject outcome) {
        this.api = api;
        id = outcome.getInt("id");
        version = outcome.getInt("version");
    }

    /** {@return the body of a registration} */
    static String registration(int committee, String on, String title) {
        return """
                {"committee":%d,"on":"%s","source":"APPLICATION","type":"NEIGHBOR","cause":"%s","facts":"楼上漏水，顶面受损",
                "parties":[{"side":"APPLICANT","kind":"PERSON","name":"申屠甲","phone":"13800000001"},
                {"side":"RESPONDENT","kind":"PERSON","name":"公孙乙"}]}""".formatted(committee, on, title);
    }

    static ApiDispute registered(Api api, String committee, String on) throws IOException, InterruptedException {
        var answer = api.post("/mediation/files", registration(api.committee(committee), on, "相邻漏水"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new ApiDispute(api, Api.json(answer));
    }

    /** Takes a dispute to the point where an agreement can be reached. */
    static ApiDispute mediating(Api api, String committee, String on) throws IOException, InterruptedException {
        var dispute = registered(api, committee, on);
        for (var party : dispute.parties()) {
            dispute.step("CONSENT", on, "\"party\":%s,\"answer\":\"YES\",\"method\":\"WRITTEN\"".formatted(party));
        }
        dispute.step("ACCEPT", on, "\"remarks\":\"\"");
        dispute.step("ASSIGN", on, "\"chosenBy\":\"CHAIR\",\"mediators\":[%s]".formatted(String.join(",", dispute.options("ASSIGN", "mediators").subList(0, 2))));
        dispute.step("BEGIN", on, "\"signed\":" + dispute.eachParty(on));
        dispute.step("SESSION", on, "\"kind\":\"SESSION\",\"start\":\"9:00\",\"end\":\"10:30\",\"place\":\"调解室\",\"process\":\"各方陈述，达成一致\",\"result\":\"REACHED\",\"signed\":"
                + dispute.eachParty(on));
        return dispute;
    }

    HttpResponse<String> attempt(String step, String on, String data) throws IOException, InterruptedException {
        return api.post(path() + "/steps/" + step, "{\"version\":%d,\"on\":\"%s\",\"data\":{%s}}".formatted(version, on, data));
    }

    void step(String step, String on, String data) throws IOException, InterruptedException {
        var answer = attempt(step, on, data);
        assertThat(answer.statusCode()).as(step + " " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + Api.json(answer).getInt("version") + "\"");
        version = Api.json(answer).getInt("version");
    }

    String path() {
        return "/mediation/files/" + id;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    JsonObject dossier() throws IOException, InterruptedException {
        return api.read(path());
    }

    List<String> parties() throws IOException, InterruptedException {
        return options("CONSENT", "party");
    }

    /** {@return keys to choose from in a field of a step that can be taken now; the parties' are remembered} */
    List<String> options(String step, String field) throws IOException, InterruptedException {
        if (field.equals("party") && known != null) {
            return known;
        }
        var offer = dossier().getJsonArray("steps").getValuesAs(JsonObject.class).stream().filter(s -> s.getString("step").equals(step)).findFirst().orElseThrow();
        var found = offer.getJsonArray("fields").getValuesAs(JsonObject.class).stream().filter(f -> f.getString("name").equals(field)).findFirst().orElseThrow()
                .getJsonArray("options").getValuesAs(JsonObject.class).stream().map(o -> o.getString("value")).toList();
        if (field.equals("party")) {
            known = found;
        }
        return found;
    }

    String eachParty(String on) throws IOException, InterruptedException {
        return parties().stream().map(p -> "\"%s\":\"%s\"".formatted(p, on)).collect(Collectors.joining(",", "{", "}"));
    }

    String due(String deadline) throws IOException, InterruptedException {
        return dossier().getJsonArray("deadlines").getValuesAs(JsonObject.class).stream().filter(d -> d.getString("kind").equals(deadline))
                .findFirst().orElseThrow().getString("due");
    }

    String fact(String label) throws IOException, InterruptedException {
        return dossier().getJsonArray("facts").getValuesAs(JsonObject.class).stream().filter(f -> f.getString("label").equals(label))
                .map(f -> f.getString("text")).findFirst().orElse(null);
    }
}
