package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
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
