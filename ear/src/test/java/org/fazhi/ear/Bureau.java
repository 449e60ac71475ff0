package org.fazhi.ear;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.fazhi.launcher.House;

/**
 * The demo bureau of the test server, as a test from outside sees it: address, accounts, token, its database, and the power switch.
 * All tests share it.
 */
public final class Bureau {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Bureau() {
    }

    /**
     * An account of the demo bureau.
     *
     * @param login        login name
     * @param password     password made for this run
     * @param name         name of the person
     * @param roles        names of the roles, such as {@code MEDIATOR}
     * @param organisation name of the unit
     */
    public record Account(String login, String password, String name, List<String> roles, String organisation) {
    }

    /** {@return address of a page or resource, given with its leading slash below {@code /fazhi}} */
    public static URI url(String path) {
        return URI.create(house().settings().url() + path);
    }

    /** {@return all demo accounts} */
    public static List<Account> accounts() throws IOException {
        return demo().getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
                .map(a -> new Account(a.getString("login"), a.getString("password"), a.getString("name"),
                        a.getJsonArray("roles").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList(),
                        a.getString("organisation", "")))
                .toList();
    }

    /** {@return the first demo account that has a role} */
    public static Account withRole(String role) throws IOException {
        return accounts().stream().filter(a -> a.roles().contains(role)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo account with role " + role));
    }

    /** {@return token of the integration account} */
    public static String token() throws IOException {
        return demo().getString("token");
    }

    /** {@return a request to the REST interface with the token, to be completed by the test; the path begins with {@code /api/}} */
    public static HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(url(path)).header("Authorization", "Bearer " + token()).header("Accept", "application/json");
    }

    /** {@return the answer to a request, as text; redirects are not followed} */
    public static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** {@return the answer to a GET without any account} */
    public static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url(path)).build());
    }

    /** {@return a connection to the application's database with the application's own role, past all its rules} */
    public static Connection connect() throws SQLException, IOException {
        return DriverManager.getConnection(house().settings().jdbcUrl(), "fazhi", house().databasePassword());
    }

    /** Kills the server (SIGKILL) while the database goes on, as a fault of the machine would. Follow with {@link #start}. */
    public static void kill() {
        house().killServer();
    }

    /** Stops the server in order and starts it again; returns when the first page answers. */
    public static void restart() throws IOException, InterruptedException {
        house().stopServer();
        start();
    }

    /** Starts a killed server again; returns when the first page answers. */
    public static void start() throws IOException, InterruptedException {
        house().startServer(true);
    }

    private static JsonObject demo() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(house().settings().home().resolve("demo-accounts.json")))) {
            return reader.readObject();
        }
    }

    private static House house() {
        if (!OpenHouse.isOutside()) {
            throw new IllegalStateException("a *ContainerIT asks its injected beans, not the bureau from outside");
        }
        return OpenHouse.house();
    }
}
