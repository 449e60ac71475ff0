package org.fazhi.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.fazhi.platform.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What an IT department is given: the check by page and by command, settings with their source, and two roles of the database. */
@ExtendWith(Browser.class)
class DoorsIT {

    private static final Path CONFIG = Path.of(System.getProperty("fazhi.launcher.config"));

    @Test
    void theCheckTellsTheAdministratorWhatToDoAndTheSettingsWhereTheyComeFrom(Page page) throws IOException {
        signIn(page, "SYSADMIN");
        page.navigate(Bureau.url("/platform/checkup.xhtml").toString());
        assertThat(page.locator("main")).containsText("排序规则");
        assertThat(page.locator("main")).containsText("服务器管理员密码");
        Browser.picture(page, "checkup");
        page.navigate(Bureau.url("/platform/settings.xhtml").toString());
        assertThat(page.locator("main")).containsText("fazhi.db.url");
        assertThat(page.locator("main")).containsText("已设置（不显示）");
        assertThat(page.locator("main").textContent()).doesNotContain(OpenHouse.house().databasePassword());
        assertThat(page.locator("main")).containsText("环境变量");
        Browser.picture(page, "settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/platform/checkup.xhtml", "/platform/settings.xhtml"})
    void nobodyElseLearnsHowTheHouseIsBuilt(String path, Page page) throws IOException {
        signIn(page, "BUREAU_LEADER");
        assertThat(page.navigate(Bureau.url(path).toString()).status()).isEqualTo(403);
    }

    @Test
    void theCommandPrintsTheReportForItsTokenOnly() throws Exception {
        var token = Files.readString(OpenHouse.house().settings().home().resolve("secrets/checkup-token")).strip();
        var good = command(Map.of("FAZHI_CHECKUP_TOKEN", token));
        assertThat(good.text()).contains("法治圈部署体检", "处理：", "[正常] 排序规则");
        assertThat(good.code()).isIn(1, 2);
        assertThat(command(Map.of("FAZHI_CHECKUP_TOKEN", "x".repeat(64)))).satisfies(r -> assertThat(r.code()).isEqualTo(3), r -> assertThat(r.text()).contains("口令不对"));
        assertThat(command(Map.of()).text()).contains("没有口令");
    }

    @Test
    void theApplicationsRoleWorksButChangesNeitherTablesNorJournal() throws Exception {
        try (var admin = connect("postgres", "postgres", Files.readString(OpenHouse.house().settings().home().resolve("secrets/database-superuser-password")).strip())) {
            execute(admin, Files.readString(CONFIG.resolve("database/roles.sql")), "alter role fazhi_owner password 'owner-of-doors'", "create database doors");
        }
        try (var admin = connect("doors", "postgres", Files.readString(OpenHouse.house().settings().home().resolve("secrets/database-superuser-password")).strip())) {
            execute(admin, Files.readString(CONFIG.resolve("database/handover.sql")));
        }
        var owner = new PGSimpleDataSource();
        owner.setUrl(url("doors"));
        owner.setUser("fazhi_owner");
        owner.setPassword("owner-of-doors");
        var version = Schema.bring(owner, "fazhi");
        assertThat(Schema.bring(owner, "fazhi")).as("a second start changes nothing").isEqualTo(version);
        try (var c = connect("doors", "fazhi", OpenHouse.house().databasePassword())) {
            execute(c, "insert into journal (chain, seq, at, actor, org, origin, action, result, detail, hash) values (0, 1, now(), 'a', 'o', '-', 'x', 'DONE', '', '-')",
                    "update journal_chain set seq = 1 where chain = 0", "insert into outbox (type, subject, data) values ('x', '1', '{}')", "delete from outbox");
            for (var denied : new String[] {"update journal set detail = 'x'", "delete from journal", "truncate journal", "alter table journal disable trigger all",
                "drop table outbox", "create table mine (id int)", "delete from flyway_schema_history", "select setval('case_seq', 1)"}) {
                assertThatExceptionOfType(SQLException.class).as(denied).isThrownBy(() -> execute(c, denied)).satisfies(e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    private static void signIn(Page page, String role) throws IOException {
        var account = Bureau.withRole(role);
        page.navigate(Bureau.url("/login.xhtml").toString());
        page.locator("input[name=login]").fill(account.login());
        page.locator("input[name=password]").fill(account.password());
        page.locator("form[action$=signin] button[type=submit], form button[type=submit]").first().click();
        assertThat(page.locator(".fz-bar")).isVisible();
    }

    private record Run(int code, String text) {
    }

    private static Run command(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", CONFIG.resolve("checkup.sh").toString(), OpenHouse.house().settings().url()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    private static String url(String database) {
        return OpenHouse.house().settings().jdbcUrl().replaceFirst("/fazhi$", "/" + database);
    }

    private static Connection connect(String database, String user, String password) throws SQLException {
        return java.sql.DriverManager.getConnection(url(database), user, password);
    }

    private static void execute(Connection c, String... statements) throws SQLException {
        try (var s = c.createStatement()) {
            for (var statement : statements) {
                s.execute(statement);
            }
        }
    }
}
