package org.fazhi.ear;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The REST interface as another system calls it, with one token. */
final class Api {

    /** Where it stands below {@code /fazhi}. */
    static final String ROOT = "/api/v1";
    private final String token;

    private Api(String token) {
        this.token = token;
    }

    /** {@return the interface with the demo bureau's token, which reaches the whole district} */
    static Api district() throws IOException {
        return new Api(Bureau.token());
    }

    /** {@return the interface with no token, or a wrong one} */
    static Api with(String token) {
        return new Api(token);
    }

    /** {@return the interface with a new integration account in a unit of the demo bureau} */
    static Api of(String unit) throws SQLException, IOException {
        var token = "fz_" + UUID.randomUUID();
        try (var c = Bureau.connect(); var s = c.prepareStatement("with a as (insert into account (login, name, org_id, kind, must_change)"
                + " select ?, '测试系统', id, 'INTEGRATION', false from org_unit where name = ? returning id),"
                + " r as (insert into account_role (account_id, role) select id, 'INTEGRATION' from a)"
                + " insert into api_token (account_id, token_hash) select id, ? from a")) {
            s.setString(1, "it-" + UUID.randomUUID());
            s.setString(2, unit);
            s.setString(3, hash(token));
            if (s.executeUpdate() != 1) {
                throw new IllegalArgumentException("no unit " + unit);
            }
        }
        return new Api(token);
    }

    /** {@return the interface as a person of the demo bureau, with a token of that account} */
    static Api as(String login) throws SQLException, IOException {
        var token = "fz_" + UUID.randomUUID();
        try (var c = Bureau.connect(); var s = c.prepareStatement("insert into api_token (account_id, token_hash) select id, ? from account where login = ?")) {
            s.setString(1, hash(token));
            s.setString(2, login);
            if (s.executeUpdate() != 1) {
                throw new IllegalArgumentException("no account " + login);
            }
        }
        return new Api(token);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return a path segment, percent-encoded} */
    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** {@return the answer; headers as name, value, name, value …} */
    HttpResponse<String> call(String method, String path, String body, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Bureau.url(ROOT + path)).method(method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Bureau.send(request.build());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return call("GET", path, null);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return call("POST", path, body, headers);
    }

    /** {@return the JSON of a path that must be there} */
    JsonObject read(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " " + answer.statusCode() + " " + answer.body());
        }
        return json(answer);
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** {@return key of a committee in reach by the beginning of its name} */
    int committee(String name) throws IOException, InterruptedException {
        return read("/committees").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(c -> c.getString("name").startsWith(name)).findFirst().orElseThrow().getInt("id");
    }
}
