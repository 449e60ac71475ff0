package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger meets at the door, over HTTP and in the browser. */
@ExtendWith(Browser.class)
class FirstPageIT {

    @Test
    void theServerDoesNotTellItsNameOrVersion() throws IOException, InterruptedException {
        HttpResponse<String> answer = Bureau.get("/");
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "Server", "X-Powered-By");
        // Beside the application too, where the server would answer with pages of its own.
        for (var path : List.of("/", "/nothing", "/nothing/here.html")) {
            var beside = Bureau.send(HttpRequest.newBuilder(Bureau.url("").resolve(path)).build());
            assertThat(beside.body()).as(path).contains("法治圈").doesNotContain("Payara").doesNotContain("GlassFish");
        }
    }

    @Test
    void theBrowserReachesTheApplicationAndShowsChinese(Page page) throws IOException {
        var answer = page.navigate(Bureau.url("/").toString());
        assertThat(answer.status()).isLessThan(500);
        // A missing font draws one and the same box for every character.
        assertThat(page.evaluate("""
                () => { const draw = c => { const k = document.createElement('canvas'); k.width = k.height = 40;
                  const x = k.getContext('2d'); x.font = '32px sans-serif'; x.fillText(c, 0, 32); return k.toDataURL(); };
                  return draw('调') !== draw('解'); }""")).isEqualTo(true);
        assertThat(Files.size(Browser.picture(page, "first-page"))).isPositive();
    }

    @Test
    void theDatabaseOfTheTestsIsTheOneThatTheApplicationMigrated() throws SQLException, IOException {
        try (var connection = Bureau.connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from flyway_schema_history where success")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive();
        }
    }
}
