package org.fazhi.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fazhi.ear.Bureau.Account;

/** What people do at a dossier, for tests: sign in, open a step, send it. */
final class DossierSteps {

    private DossierSteps() {
    }

    /** Signs in. */
    static void enter(Page page, Account who) {
        page.navigate(Bureau.url("/login.xhtml").toString());
        page.fill("input[name=login]", who.login());
        page.fill("input[name=password]", who.password());
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("login") && !url.contains("signin"));
    }

    /** {@return the key of a new dispute between two persons at a committee, first contact five days ago} */
    static String register(String committee, String applicant, String respondent) throws IOException, InterruptedException {
        long unit;
        try (var connection = Bureau.connect(); var find = connection.prepareStatement("select id from org_unit where name = ?")) {
            find.setString(1, committee);
            try (var row = find.executeQuery()) {
                row.next();
                unit = row.getLong(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
        var body = Json.createObjectBuilder().add("on", LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(5).toString()).add("committee", unit)
                .add("source", "APPLICATION").add("type", "PROPERTY_MGMT").add("facts", "电梯停运42天，双方就物业服务费有争议。")
                .add("parties", Json.createArrayBuilder().add(party("APPLICANT", applicant)).add(party("RESPONDENT", respondent))).build().toString();
        var answer = Bureau.send(Bureau.request("/api/v1/mediation/files").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
        if (answer.statusCode() != 201) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().get("id").toString();
        }
    }

    private static jakarta.json.JsonObjectBuilder party(String side, String name) {
        return Json.createObjectBuilder().add("side", side).add("kind", "PERSON").add("name", name);
    }

    /** Opens a tab of a dossier. */
    static void dossier(Page page, String id, String tab) {
        page.navigate(Bureau.url("/mediation/dossier.xhtml?id=" + id + "&tab=" + tab).toString());
    }

    /** Opens the dialog of a step. */
    static void open(Page page, String id, String step) {
        page.navigate(Bureau.url("/mediation/dossier.xhtml?id=" + id + "&step=" + step).toString());
        page.waitForSelector("#step.is-open");
    }

    /** Sends the dialog and waits until the dossier says that it was taken. */
    static void submit(Page page) {
        page.click("#stepForm .fz-primary");
        page.waitForURL(url -> url.contains("event="));
    }

    /** Uploads a file on the tab 附件. */
    static void attach(Page page, String name, byte[] content) {
        page.setInputFiles("#attach-file", new FilePayload(name, "application/pdf", content));
        page.waitForNavigation(() -> page.click(".ds-upload button"));
    }
}
