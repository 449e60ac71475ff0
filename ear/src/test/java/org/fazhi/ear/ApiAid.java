package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** One legal-aid file that a test takes along its road by REST, each step as the account whose duty it is. */
final class ApiAid {

    static final String CLERK = "lurongfang";
    static final String APPROVER = "fanguoqing";
    static final String FINANCE = "huangmeiling";
    static final String LAWYER = "sumingyuan";
    static final String FIRM = "江苏琼花律师事务所";

    private static final Map<String, Api> KNOWN = new HashMap<>();

    private final long id;
    private int version;

    private ApiAid(JsonObject outcome) {
        id = outcome.getInt("id");
        version = outcome.getInt("version");
    }

    /** {@return the interface as a person of the demo bureau} */
    static synchronized Api as(String login) throws IOException, SQLException {
        if (!KNOWN.containsKey(login)) {
            KNOWN.put(login, Api.as(login));
        }
        return KNOWN.get(login);
    }

    static long key(String sql) throws IOException, SQLException {
        try (var c = Bureau.connect(); var s = c.createStatement(); var r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    /** {@return the fields of an application for wages; more as JSON members, or empty} */
    static String application(String name, String more) throws IOException, SQLException {
        return """
                "centre":%d,"channel":"WINDOW","form":"LABOUR_ARBITRATION","matter":%d,"cause":"追索劳动报酬","name":"%s","phone":"13900000003",
                "facts":"申请人在工地做工，工程结束后工资没有付清。","stage":"ARBITRATION","opponents":[{"name":"柳岸建筑工程有限公司"}]%s""".formatted(
                key("select id from org_unit where name = '广陵区法律援助中心'"), key("select id from aid_matter where code = 'WAGES'"), name, more.isEmpty() ? "" : "," + more);
    }

    static ApiAid submitted(String who, String on, String data) throws IOException, InterruptedException, SQLException {
        var answer = as(who).post("/legalaid/files", "{\"step\":\"SUBMIT\",\"on\":\"%s\",\"data\":{%s}}".formatted(on, data));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new ApiAid(Api.json(answer));
    }

    HttpResponse<String> attempt(String who, String step, String on, String data) throws IOException, InterruptedException, SQLException {
        return as(who).post(path() + "/steps/" + step, "{\"version\":%d,\"on\":\"%s\",\"data\":{%s}}".formatted(version, on, data));
    }

    /** Takes a step. {@return the new status} */
    String step(String who, String step, String on, String data) throws IOException, InterruptedException, SQLException {
        var answer = attempt(who, step, on, data);
        assertThat(answer.statusCode()).as(step + " " + answer.body()).isEqualTo(200);
        version = Api.json(answer).getInt("version");
        return Api.json(answer).getString("status");
    }

    /** From application to the decision to grant, on one day. */
    void granted(String on) throws IOException, InterruptedException, SQLException {
        step(CLERK, "HARDSHIP", on, "\"route\":\"HONESTY_PROMISE\",\"promisedOn\":\"%s\",\"ownIncome\":1357.91,\"members\":[],\"assets\":\"祖传银锁一把\"".formatted(on));
        step(CLERK, "ACCEPT", on, "\"materials\":[{\"name\":\"工资欠条\",\"copies\":1}],\"competent\":true");
        step(CLERK, "REVIEW", on, "\"inScope\":true,\"represented\":false,\"noInterest\":true,\"opinion\":\"月收入1357.91元，有祖传银锁一把，符合条件。\"");
        step(APPROVER, "GRANT", on, "\"reason\":\"符合条件\"");
    }

    void assigned(String on) throws IOException, InterruptedException, SQLException {
        step(APPROVER, "ASSIGN", on, "\"unit\":%d,\"provider\":%d,\"mode\":\"ROTATION\",\"why\":\"就近办理\"".formatted(
                key("select id from org_unit where name = '" + FIRM + "'"), key("select id from account where login = '" + LAWYER + "'")));
    }

    String path() {
        return "/legalaid/files/" + id;
    }

    long id() {
        return id;
    }

    JsonObject dossier(String who) throws IOException, InterruptedException, SQLException {
        return as(who).read(path());
    }

    String due(String who, String deadline) throws IOException, InterruptedException, SQLException {
        return dossier(who).getJsonArray("deadlines").getValuesAs(JsonObject.class).stream().filter(d -> d.getString("kind").equals(deadline)).findFirst().orElseThrow().getString("due");
    }
}
