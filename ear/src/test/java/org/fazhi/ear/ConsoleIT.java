package org.fazhi.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages beside the cases: calculator, calendar, legal numbers, journal, state of the house. */
@ExtendWith(Browser.class)
class ConsoleIT {

    private static final String CALCULATOR = "/calendar/calculator.xhtml";

    @Test
    void theAuditorVerifiesTheJournalAndTheVerificationIsALineOfIt(Page page) throws IOException {
        signIn(page, "AUDITOR");
        page.navigate(Bureau.url("/audit/journal.xhtml").toString());
        assertThat(page.locator("table.jr-table tbody tr").first()).containsText("登录");
        page.locator("[id='check:verify']").click();
        assertThat(page.locator("#verified")).hasText("日志完整");
        assertThat(page.locator("table.jr-table tbody tr").first()).containsText("验证日志");
        Browser.picture(page, "journal");
    }

    @Test
    void theJournalIsAskedByPersonAndDayAndTellsWhatIsWrongWithADay(Page page) throws IOException {
        var auditor = signIn(page, "AUDITOR");
        page.navigate(Bureau.url("/audit/journal.xhtml?person=" + auditor.login() + "&result=DONE").toString());
        assertThat(page.locator("table.jr-table tbody tr").first()).containsText(auditor.name());
        page.navigate(Bureau.url("/audit/journal.xhtml?person=nobody-has-this-name").toString());
        assertThat(page.locator(".fz-empty")).containsText("没有符合条件的记录");
        page.navigate(Bureau.url("/audit/journal.xhtml?from=2026-13-45&after=%00x_%27&action=%F0%9F%98%80").toString());
        assertThat(page.locator(".fz-err")).containsText("起日写成");
    }

    @Test
    void aFailedSignInIsJournalledButAPasswordTypedAsNameIsNot(Page stranger, Page auditor) throws IOException, SQLException {
        stranger.navigate(Bureau.url("/login.xhtml").toString());
        fill(stranger, "MyVery-Secret9word", "x");
        try (var c = Bureau.connect(); var s = c.createStatement();
             var r = s.executeQuery("select count(*) filter (where actor like 'myve…%'), count(*) filter (where actor || detail || coalesce(object, '') ilike '%secret%')"
                     + " from journal where action = 'access.SIGN_IN_REFUSED'")) {
            r.next();
            assertThat(r.getInt(1)).isPositive();
            assertThat(r.getInt(2)).isZero();
        }
        signIn(auditor, "AUDITOR");
        auditor.navigate(Bureau.url("/audit/journal.xhtml?action=access.SIGN_IN_REFUSED").toString());
        assertThat(auditor.locator("table.jr-table tbody tr").first()).containsText("拒绝");
    }

    @Test
    void theCalculatorCountsAcrossNationalDay(Page page) throws IOException {
        signIn(page, "MEDIATOR");
        page.navigate(Bureau.url(CALCULATOR).toString());
        page.locator("#start").fill("2025-09-28");
        page.locator("#amount").fill("7");
        page.locator(".fz-do .is-primary").click();
        assertThat(page.locator("#due")).containsText("2025-10-09");
        assertThat(page).hasURL(Pattern.compile("start=2025-09-28"));
        assertThat(page.locator("#result")).containsText("10-05");
        Browser.picture(page, "calculator");
    }

    @Test
    void aLegalTermBringsItsLengthAndItsArticle(Page page) throws IOException {
        signIn(page, "MEDIATOR");
        page.navigate(Bureau.url(CALCULATOR + "?start=2026-10-26").toString());
        page.locator(".cal-presets a", new Page.LocatorOptions().setHasText("司法确认")).click();
        assertThat(page.locator("#amount")).hasValue("30");
        assertThat(page.locator("#result")).containsText("人民调解法第33条");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"start=2025-02-30&amount=7, 没有认出来", "start=&amount=7, 请填起算日期", "start=2025-09-28&amount=abc, 请改为", "start=2025-09-28&amount=7&unit=WEEKS, 没有认出来",
        "start=2025-09-28&amount=7&pauseFrom=2025-10-02&pauseTo=2025-10-01, 早于中止日", "start=%3Cscript%3E&amount=%00, 没有认出来"})
    void aWrongAnswerIsToldAtItsField(String query, String sentence, Page page) throws IOException {
        signIn(page, "MEDIATOR");
        var answer = page.navigate(Bureau.url(CALCULATOR + "?" + query).toString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator(".fz-err").first()).containsText(sentence);
        assertThat(page.locator("#due")).hasCount(0);
    }

    @Test
    void theCalendarOfAYearIsReadWithoutColourAndAHalfNoticeIsRefused(Page page) throws IOException {
        signIn(page, "MEDIATION_SECTION");
        page.navigate(Bureau.url("/calendar/year.xhtml?year=2025").toString());
        assertThat(page.locator(".cal-month").nth(9).locator("td.is-off")).hasCount(8);
        assertThat(page.locator(".cal-month").nth(9).locator("td.is-work")).containsText("11班");
        Browser.picture(page, "calendar-2025");
        page.locator("[id='take:importYear']").fill("2031");
        page.locator("[id='take:source']").fill("通知");
        page.locator("[id='take:csv']").fill("2031-10-01,放假,国庆节\n2031-13-01,放假,国庆节");
        page.locator("[id='take:do']").click();
        assertThat(page.locator("#take")).containsText("第2行的日期");
        assertThat(page.locator("[id='take:csv']")).hasValue(Pattern.compile("2031-10-01"));
    }

    @Test
    void legalNumbersAreReadByStaffAndTheHouseByItsAdministrator(Page staff, Page administrator) throws IOException {
        signIn(staff, "COMMUNITY");
        staff.navigate(Bureau.url("/platform/parameters.xhtml").toString());
        assertThat(staff.locator("main")).containsText("人民调解法第33条");
        Browser.picture(staff, "parameters");
        signIn(administrator, "SYSADMIN");
        administrator.navigate(Bureau.url("/platform/status.xhtml").toString());
        assertThat(administrator.locator("main")).containsText("PostgreSQL");
        Browser.picture(administrator, "status");
    }

    @ParameterizedTest(name = "{0} does not open {1}")
    @CsvSource({"MEDIATOR, /audit/journal.xhtml", "SYSADMIN, /audit/journal.xhtml", "BUREAU_LEADER, /audit/journal.xhtml", "MEDIATOR, /platform/status.xhtml",
        "AUDITOR, /platform/status.xhtml",
        "SYSADMIN, /mediation/list.xhtml", "SYSADMIN, /mediation/export.xlsx", "AUDITOR, /mediation/export.xlsx", "AUDITOR, /mediation/dossier.xhtml?id=1",
        "PUBLIC_SERVICE_SECTION, /mediation/list.xhtml", "JUSTICE_OFFICE, /mediation/register.xhtml"})
    void whoMayNotIsToldSoInWords(String role, String path, Page page) throws IOException {
        signIn(page, role);
        var answer = page.navigate(Bureau.url(path).toString());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("body")).containsText("这一页不能由您打开");
    }

    private static Bureau.Account signIn(Page page, String role) throws IOException {
        var account = Bureau.withRole(role);
        page.navigate(Bureau.url("/login.xhtml").toString());
        fill(page, account.login(), account.password());
        assertThat(page.locator(".fz-bar")).isVisible();
        return account;
    }

    private static void fill(Page page, String login, String password) {
        page.locator("input[name=login]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("form[action$=signin] button[type=submit], form button[type=submit]").first().click();
        page.waitForLoadState();
    }
}
