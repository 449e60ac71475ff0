package org.fazhi.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Legal aid as the offices and other systems see it: the whole road, every date, and nobody who learns more than his duty needs. */
@ExtendWith(Browser.class)
class LegalAidIT {

    private static final String INCOME = "1357.91";
    private static final String ASSETS = "祖传银锁一把";
    private static final List<String> HARDSHIP_PAPERS = List.of("经济困难状况说明表", "法律援助审查表");

    @Test
    void a1_anApplicationGoesFromTheWindowToTheShelfByRestEachStepAsWhoseDutyItIs() throws Exception {
        var aid = ApiAid.submitted(ApiAid.CLERK, "2025-09-28", ApiAid.application("皇甫长河", ""));
        assertThat(aid.due(ApiAid.CLERK, "REVIEW")).isEqualTo("2025-10-09");
        assertThat(aid.attempt(ApiAid.LAWYER, "ACCEPT", "2025-09-28", "\"competent\":true").statusCode()).as("the lawyer has no such file").isEqualTo(404);
        aid.granted("2025-10-09");
        assertThat(aid.due(ApiAid.CLERK, "ASSIGNMENT")).isEqualTo("2025-10-13");
        aid.assigned("2025-10-13");
        assertThat(aid.due(ApiAid.LAWYER, "CONTRACT")).isEqualTo("2025-10-20");
        assertThat(aid.step(ApiAid.LAWYER, "SIGN_CONTRACT", "2025-10-15", "\"signedOn\":\"2025-10-15\",\"authority\":\"一般授权\"")).isEqualTo("ENGAGED");
        for (var milestone : List.of("FIRST_MEETING", "REPORT")) {
            aid.step(ApiAid.LAWYER, "WORK", "2025-10-20", "\"milestone\":\"%s\",\"content\":\"已办理并告知受援人。\",\"recipientSigned\":true".formatted(milestone));
        }
        aid.step(ApiAid.LAWYER, "CONCLUDE", "2025-11-03", "\"basis\":\"AWARD\",\"concludedOn\":\"2025-11-03\",\"result\":\"裁决支付工资12000元。\",\"recovered\":12000");
        assertThat(aid.due(ApiAid.LAWYER, "FILING")).isEqualTo("2025-12-03");
        aid.step(ApiAid.LAWYER, "SUBMIT_FILE", "2025-11-10", "\"contents\":[{\"name\":\"裁决书\",\"copies\":1}],\"process\":\"约见、申请仲裁、开庭。\"");
        aid.step(ApiAid.CLERK, "CHECK_FILE", "2025-11-12", "\"complete\":true,\"opinion\":\"材料齐全。\"");
        aid.step(ApiAid.APPROVER, "ACCEPT_FILE", "2025-11-13", "\"hearings\":2,\"persons\":1");
        aid.step(ApiAid.FINANCE, "PAY", "2025-11-17", "\"amount\":%d,\"voucher\":\"凭%d\"".formatted(ApiAid.key("select subsidy from aid_case where file_id = " + aid.id()), aid.id()));
        aid.step(ApiAid.CLERK, "VISIT", "2025-11-18", "\"method\":\"PHONE_VISIT\",\"satisfaction\":\"SATISFIED\",\"informed\":true,\"chargedAnything\":false");
        assertThat(aid.step(ApiAid.CLERK, "ARCHIVE", "2025-11-20", "\"shelf\":\"2025-3-1\"")).isEqualTo("ARCHIVED");
        var file = aid.dossier(ApiAid.CLERK);
        assertThat(file.getString("number")).matches("（广陵）援申字〔2025〕第\\d+号");
        assertThat(file.getJsonArray("history")).hasSizeGreaterThanOrEqualTo(15);
        for (var paper : file.getJsonArray("papers").getValuesAs(JsonObject.class)) {
            assertThat(ApiAid.as(ApiAid.CLERK).get(paper.getString("pdf").substring("/fazhi/api/v1".length())).body()).startsWith("%PDF-");
        }
    }

    @Test
    void theClerkRegistersAtTheWindowAndSeesWhatIsDueAndByWhichArticle(Page page) throws IOException {
        DossierSteps.enter(page, account(ApiAid.CLERK));
        page.navigate(Bureau.url("/legalaid/register.xhtml?step=SUBMIT&from=WAGES").toString());
        Browser.picture(page, "aid-register");
        page.fill("#d-cause", "追索劳动报酬");
        page.fill("#d-name", "皇甫青山");
        page.fill("#d-facts", "在工地做工三个月，工资没有付清。");
        for (var choice : Map.of("centre", "广陵区法律援助中心", "form", "劳动争议调解仲裁", "stage", "仲裁").entrySet()) {
            choose(page, choice.getKey(), choice.getValue());
        }
        page.click("#open\\:do");
        page.waitForURL(Pattern.compile(".*/legalaid/dossier\\.xhtml\\?id=\\d+.*"));
        assertThat(page.locator("main")).containsText("皇甫青山");
        assertThat(page.locator("main")).containsText("法律援助法第43条");
        page.screenshot(new Page.ScreenshotOptions().setPath(OpenHouse.target().resolve("screenshots/aid-dossier.png")));
        var id = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        var slip = page.request().get(Bureau.url("/legalaid-progress/" + id + ".pdf").toString());
        assertThat(slip.status()).isEqualTo(200);
        assertThat(text(slip.body())).contains("法律援助办理进度告知单", "皇甫青山", "已申请");
        java.nio.file.Files.write(OpenHouse.target().resolve("screenshots/aid-progress.pdf"), slip.body());
        page.navigate(Bureau.url("/legalaid/figures.xhtml").toString());
        assertThat(page.locator("main")).containsText("按时办理率");
        Browser.picture(page, "aid-figures");
        page.locator("table.rp a").first().click();
        page.waitForURL(Pattern.compile(".*list\\.xhtml.*figure=aid\\..*"));
        assertThat(page.locator("table.fz-table tbody")).containsText("皇甫青山");
        page.screenshot(new Page.ScreenshotOptions().setPath(OpenHouse.target().resolve("screenshots/aid-figure-rows.png")));
        page.navigate(Bureau.url("/legalaid/help.xhtml?kind=DUTY_LAWYER_HELP").toString());
        Browser.picture(page, "aid-help");
    }

    /** Chooses in a select or among radios; a field with one choice is chosen already. */
    private static void choose(Page page, String name, String label) {
        var field = page.locator("#d-" + name);
        if (field.count() == 1 && field.evaluate("e => e.tagName").equals("SELECT")) {
            var value = field.locator("option").all().stream().filter(o -> o.textContent().contains(label)).map(o -> o.getAttribute("value")).findFirst();
            value.ifPresent(field::selectOption);
        }
    }

    @Test
    void theFirmsLawyerSeesHisAssignmentAndNothingElse(Page page) throws Exception {
        var mine = ApiAid.submitted(ApiAid.CLERK, "2026-03-02", ApiAid.application("皇甫鹏程", ""));
        mine.granted("2026-03-02");
        mine.assigned("2026-03-02");
        var other = ApiAid.submitted(ApiAid.CLERK, "2026-03-02", ApiAid.application("皇甫鹤鸣", ""));
        DossierSteps.enter(page, account(ApiAid.LAWYER));
        page.navigate(Bureau.url("/legalaid/list.xhtml?q=" + Api.segment("皇甫")).toString());
        assertThat(page.locator("main")).containsText("皇甫鹏程");
        assertThat(page.locator("main")).not().containsText("皇甫鹤鸣");
        page.screenshot(new Page.ScreenshotOptions().setPath(OpenHouse.target().resolve("screenshots/aid-lawyer-list.png")));
        page.navigate(Bureau.url("/legalaid/dossier.xhtml?id=" + mine.id()).toString());
        assertThat(page.locator("main")).containsText("皇甫鹏程");
        assertThat(page.locator("main")).not().containsText("经济困难");
        page.screenshot(new Page.ScreenshotOptions().setPath(OpenHouse.target().resolve("screenshots/aid-lawyer-dossier.png")));
        assertThat(page.request().get(Bureau.url("/legalaid-progress/" + other.id() + ".pdf").toString()).status()).isEqualTo(404);
        assertThat(ApiAid.as(ApiAid.LAWYER).get(other.path()).statusCode()).isEqualTo(404);
    }

    /** Every account of the bureau against every page, paper, export and resource: a word that stands nowhere else marks the secret. */
    @Test
    void nobodyOutsideTheChainReadsHardshipOrViolenceOnAnyPageInAnyExportOrByRest(Page page) throws Exception {
        var aid = ApiAid.submitted(ApiAid.CLERK, "2026-03-02", ApiAid.application("皇甫清如", "\"violence\":true,\"groups\":[\"LOW_INCOME\"]"));
        aid.granted("2026-03-02");
        aid.assigned("2026-03-02");
        var papers = new LinkedHashMap<Long, String>();
        try (var c = Bureau.connect(); var s = c.createStatement(); var r = s.executeQuery("select id, title from paper where file_id = " + aid.id())) {
            while (r.next()) {
                papers.put(r.getLong(1), r.getString(2));
            }
        }
        var leaks = new ArrayList<String>();
        var readers = new ArrayList<String>();
        for (var who : Bureau.accounts()) {
            boolean hardship = who.organisation().equals("广陵区法律援助中心") && who.roles().stream().anyMatch(Set.of("AID_CLERK", "AID_APPROVER")::contains);
            boolean violence = hardship || who.login().equals(ApiAid.LAWYER);
            var told = new StringBuilder();
            if (!who.roles().contains("INTEGRATION")) {
                page.context().clearCookies();
                DossierSteps.enter(page, who);
                told.append(pages(page, aid.id(), papers));
            }
            told.append(rest(who.roles().contains("INTEGRATION") ? Api.district() : ApiAid.as(who.login()), aid, papers));
            boolean knowsHardship = told.indexOf(INCOME) >= 0 || told.indexOf(ASSETS) >= 0 || HARDSHIP_PAPERS.stream().anyMatch(p -> told.indexOf("《" + p + "》") >= 0);
            boolean knowsViolence = told.indexOf("涉家庭暴力") >= 0 || told.indexOf("\"violence\"") >= 0;
            if (knowsHardship) {
                readers.add(who.login());
            }
            if (knowsHardship && !hardship || knowsViolence && !violence) {
                leaks.add(who.login() + " " + who.roles() + " hardship " + knowsHardship + " violence " + knowsViolence);
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(readers).as("those who decide do read it").contains(ApiAid.CLERK, ApiAid.APPROVER, "shaowenbin");
    }

    private static String pages(Page page, long id, Map<Long, String> papers) throws IOException {
        var out = new StringBuilder();
        for (var address : List.of("/workbench.xhtml", "/legalaid/list.xhtml?q=" + Api.segment("皇甫清如"), "/legalaid/list.xhtml?q=" + ASSETS_QUERY, "/legalaid/dossier.xhtml?id=" + id,
                "/legalaid/dossier.xhtml?id=" + id + "&tab=process", "/legalaid/dossier.xhtml?id=" + id + "&tab=papers", "/legalaid/figures.xhtml", "/legalaid/help.xhtml", "/legalaid/providers.xhtml",
                "/audit/journal.xhtml", "/supervision.xhtml")) {
            var answer = page.request().get(Bureau.url(address).toString());
            assertThat(answer.status()).as(address).isLessThan(500);
            // What was searched for stands in the search box again.
            out.append(answer.text().replace(ASSETS, address.contains(ASSETS_QUERY) ? "" : ASSETS));
        }
        for (var address : List.of("/legalaid/export.xlsx", "/legalaid/figures.xlsx?from=2026-01-01&to=2026-12-31", "/legalaid-progress/" + id + ".pdf")) {
            var answer = page.request().get(Bureau.url(address).toString());
            assertThat(answer.status()).as(address).isLessThan(500);
            out.append(answer.status() == 200 ? address.endsWith("pdf") ? text(answer.body()) : cells(answer.body()) : "");
        }
        for (var paper : papers.entrySet()) {
            var answer = page.request().get(Bureau.url("/paper/" + paper.getKey() + ".pdf").toString());
            if (answer.status() == 200) {
                out.append("《").append(paper.getValue()).append("》").append(text(answer.body()));
            }
        }
        return out.toString();
    }

    private static final String ASSETS_QUERY = Api.segment(ASSETS);

    private static String rest(Api api, ApiAid aid, Map<Long, String> papers) throws IOException, InterruptedException {
        var out = new StringBuilder();
        for (var path : List.of(aid.path(), "/legalaid/files?q=" + Api.segment("皇甫清如"), "/legalaid/files?q=" + ASSETS_QUERY)) {
            var answer = api.get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            // The form of a step names its fields to whoever may take it; what is typed in them is what matters here.
            out.append(answer.body().replaceAll("\"name\":\"violence\"", ""));
        }
        for (var paper : papers.entrySet()) {
            if (api.get(aid.path() + "/papers/" + paper.getKey() + ".docx").statusCode() == 200) {
                out.append("《").append(paper.getValue()).append("》");
            }
        }
        return out.toString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String cells(byte[] workbook) throws IOException {
        var out = new StringBuilder();
        var file = java.nio.file.Files.createTempFile("aid", ".xlsx");
        java.nio.file.Files.write(file, workbook);
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            for (var part : java.util.Collections.list(zip.entries())) {
                var xml = new String(zip.getInputStream(part).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                out.append(Pattern.compile("&#x([0-9a-f]+);").matcher(xml).replaceAll(c -> Character.toString(Integer.parseInt(c.group(1), 16))));
            }
        } finally {
            java.nio.file.Files.delete(file);
        }
        return out.toString();
    }

    private static Bureau.Account account(String login) throws IOException {
        return Bureau.accounts().stream().filter(a -> a.login().equals(login)).findFirst().orElseThrow();
    }
}
