package org.fazhi.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registering and finding a dispute, as the people of a street committee do it in the browser. */
@ExtendWith(Browser.class)
class ListRegisterIT {

    private static final String BIRTH_AND_AREA = "32100219880312182";

    @Test
    void aWrongIdNumberIsToldAtItsFieldAndNothingTypedIsLost(Page page) throws IOException {
        signIn(page, "mayalin");
        openEmptyForm(page);
        fill(page, "闻人博远", "13805270001", "司空晓岚");
        page.fill("#register\\:parties\\:0\\:idNumber", wrong());
        page.click("#register\\:send");
        assertThat(page.locator("[data-fz-summary]")).containsText("还不能提交");
        assertThat(page.locator("#register\\:parties\\:0\\:idBox .fz-err")).containsText("身份证号第18位与前17位不符");
        assertThat(page.locator("#register\\:parties\\:0\\:idNumber")).hasValue(wrong());
        assertThat(page.locator("#register\\:parties\\:0\\:name")).hasValue("闻人博远");
        assertThat(page.locator("#register\\:facts")).hasValue("楼上卫生间渗水，楼下天花板起皮。");
        assertThat(page.locator("#register\\:type")).hasValue("NEIGHBOR");
        Browser.picture(page, "register-errors");
    }

    @Test
    void aRegisteredDisputeIsFoundByTwoCharactersByInitialsAndByPhone(Page page) throws IOException {
        signIn(page, "huzhengyang");
        openEmptyForm(page);
        Browser.picture(page, "register");
        fill(page, "东郭承砚", "13805270936", "南宫照月");
        page.fill("#register\\:parties\\:0\\:idNumber", right());
        page.locator("#register\\:parties\\:0\\:idNumber").blur();
        assertThat(page.locator("#register\\:parties\\:0\\:bornOn")).hasValue("1988-03-12");
        assertThat(page.locator("#register\\:parties\\:0\\:gender")).hasValue("FEMALE");
        page.click("#register\\:send");
        page.waitForURL(Pattern.compile(".*/mediation/dossier\\.xhtml\\?id=\\d+"));
        for (var words : List.of("承砚", "dgcy", "13805270936", "0936")) {
            page.navigate(Bureau.url("/mediation/list.xhtml").toString());
            page.fill("#q", words);
            page.press("#q", "Enter");
            page.waitForURL(u -> u.contains("q="));
            assertThat(page.locator("table.fz-table tbody")).containsText("东郭承砚");
        }
        page.locator("[data-fz-search]").fill("照月");
        page.locator("[data-fz-search]").press("Enter");
        assertThat(page.locator("table.fz-table tbody")).containsText("南宫照月");
        Browser.picture(page, "list-found");
        exportedWithoutIdNumber(page);
    }

    private static void exportedWithoutIdNumber(Page page) throws IOException {
        var file = page.waitForDownload(() -> page.click("#export")).path();
        try (var zip = new ZipFile(file.toFile())) {
            var xml = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            var sheet = Pattern.compile("&#x([0-9a-f]+);").matcher(xml).replaceAll(c -> Character.toString(Integer.parseInt(c.group(1), 16)));
            assertThat(sheet).contains("东郭承砚", "138****0936", "胡正阳").doesNotContain(right(), "13805270936");
        }
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSessionWasLost(Page page) throws IOException {
        signIn(page, "linjianing");
        openEmptyForm(page);
        fill(page, "即墨清和", "13805270877", "百里长歌");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("加被申请人")).click();
        assertThat(page.locator("#register\\:parties\\:2\\:name")).isVisible();
        page.fill("#register\\:parties\\:2\\:name", "第三位");
        page.fill("#register\\:place", "个园社区竹西苑");
        page.locator("#register\\:place").blur();
        assertThat(page.locator("[data-fz-saved]")).containsText("草稿已保存");
        page.keyboard().press("Alt+s");
        page.waitForFunction("() => { const f = document.querySelector('form[data-fz-draft]'); return !f.fzDirty && !f.fzSaving; }");
        page.context().clearCookies();
        signIn(page, "linjianing");
        page.navigate(Bureau.url("/mediation/register.xhtml").toString());
        assertThat(page.locator("main")).containsText("已恢复");
        assertThat(page.locator("#register\\:parties\\:0\\:name")).hasValue("即墨清和");
        assertThat(page.locator("#register\\:parties\\:2\\:name")).hasValue("第三位");
        assertThat(page.locator("#register\\:place")).hasValue("个园社区竹西苑");
        page.click("#register\\:clear");
        assertThat(page.locator("#register\\:parties\\:0\\:name")).hasValue("");
    }

    @Test
    void anAddressThatSaysNonsenseIsToldInSentencesAndNeverCostsThePage(Page page) throws IOException {
        signIn(page, "zhouxiaodong");
        for (var nonsense : List.of("?type=FOO", "?status=%27%3B--", "?due=x", "?from=2026-02-30", "?to=9999999-01-01", "?holder=abc",
                "?holder=999999999999999999", "?at=zzz", "?at=2026-99-99_1", "?p=-1", "?order=UP", "?from=2026-12-01&to=2026-01-01", "?q=%00%EF%BF%BF%22%3Cb%3E",
                "?back=7&at=9999-12-31_1&p=99999999")) {
            var answer = page.navigate(Bureau.url("/mediation/list.xhtml" + nonsense).toString());
            assertThat(answer.status()).as(nonsense).isEqualTo(200);
            assertThat(page.locator("#query")).isVisible();
        }
        page.navigate(Bureau.url("/mediation/list.xhtml?q=%E5%BC%A0").toString());
        assertThat(page.locator("main")).containsText("关键词至少两个字");
        page.navigate(Bureau.url("/mediation/list.xhtml?type=TOURISM&status=CLOSED").toString());
        assertThat(page.locator("main")).containsText("没有符合条件的案件");
        page.click(".fz-chip >> nth=0 >> a");
        assertThat(page.url()).contains("status=CLOSED").doesNotContain("TOURISM");
    }

    @Test
    void theJusticeOfficeKeepsTheFactsOfItsCommitteesAndNobodyElseDoes(Page office, Page chair) throws IOException {
        signIn(office, "sunailian");
        office.navigate(Bureau.url("/mediation/committees.xhtml").toString());
        assertThat(office.locator("main")).containsText("个园社区人民调解委员会");
        assertThat(office.locator("main")).not().containsText("汶河街道人民调解委员会");
        Browser.picture(office, "committees");
        office.click("text=个园社区人民调解委员会");
        office.click("a[href*='act=EDIT_COMMITTEE']");
        var form = office.url();
        office.fill("#d-phone", "12");
        office.click("#actForm\\:do");
        assertThat(office.locator(".fz-err")).containsText("电话号码应为");
        office.fill("#d-phone", "0514-87340001");
        office.click("#actForm\\:do");
        assertThat(office.locator("main")).containsText("0514-87340001");
        var address = office.url();
        signIn(chair, "gaoyongkang");
        chair.navigate(address);
        assertThat(chair.locator("main")).containsText("0514-87340001");
        chair.navigate(form);
        assertThat(chair.locator("main")).isVisible();
        assertThat(chair.locator("#actForm")).hasCount(0);
    }

    private static void openEmptyForm(Page page) {
        page.navigate(Bureau.url("/mediation/register.xhtml").toString());
        if (page.locator("#register\\:clear").count() > 0) {
            page.click("#register\\:clear");
        }
        assertThat(page.locator("#register\\:parties\\:0\\:name")).hasValue("");
    }

    private static void fill(Page page, String applicant, String phone, String respondent) {
        page.selectOption("#register\\:type", "NEIGHBOR");
        page.fill("#register\\:parties\\:0\\:name", applicant);
        page.fill("#register\\:parties\\:0\\:phone", phone);
        page.fill("#register\\:parties\\:1\\:name", respondent);
        page.fill("#register\\:cause", "房屋漏水损害赔偿");
        page.fill("#register\\:facts", "楼上卫生间渗水，楼下天花板起皮。");
        page.fill("#register\\:amount", "8600");
    }

    private static void signIn(Page page, String login) throws IOException {
        var account = Bureau.accounts().stream().filter(a -> a.login().equals(login)).findFirst().orElseThrow();
        page.navigate(Bureau.url("/login.xhtml").toString());
        page.fill("input[name=login]", account.login());
        page.fill("input[name=password]", account.password());
        page.click("button[type=submit]");
        page.waitForURL(u -> !u.contains("login"));
    }

    private static String right() {
        return BIRTH_AND_AREA + check();
    }

    private static String wrong() {
        return BIRTH_AND_AREA + (check().equals("1") ? "2" : "1");
    }

    /** The check digit of GB 11643-1999, computed here anew so that the product is not its own witness. */
    private static String check() {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (BIRTH_AND_AREA.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return "10X98765432".substring(sum % 11, sum % 11 + 1);
    }
}
