package org.fazhi.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bureau's section takes a ledger in by the page: upload, dry run, confirm, result file, undo. */
@ExtendWith(Browser.class)
class LedgerIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static void enter(Page page, String role) throws IOException {
        var account = Bureau.withRole(role);
        page.navigate(Bureau.url("/login.xhtml").toString());
        page.fill("input[name=login]", account.login());
        page.fill("input[type=password]", account.password());
        page.keyboard().press("Enter");
        page.waitForURL("**/workbench.xhtml*");
        page.navigate(Bureau.url("/mediation/import.xhtml").toString());
    }

    private static void upload(Page page, String name, byte[] content) {
        page.setInputFiles("input[type=file]", new FilePayload(name, "application/octet-stream", content));
        page.click("text=上传检查");
    }

    @Test
    void aLedgerIsCheckedConfirmedReturnedWithItsResultsAndUndone(Page page) throws IOException {
        enter(page, "MEDIATION_SECTION");
        upload(page, "三月台账.xlsx", new LedgerRig("简阿页").rows(3, Map.of()).rows(1, Map.of("申请人", "")).build());
        var main = page.locator("main");
        assertThat(main).containsText("待确认");
        assertThat(main).containsText("申请人：缺少申请人");
        assertThat(main).containsText("邻里");
        Browser.picture(page, "ledger-checked");
        page.click("text=导入3件");
        assertThat(main).containsText("已导入", PATIENT);
        assertThat(page.locator(".im-sums")).containsText("已导入3", PATIENT);
        Browser.picture(page, "ledger-done");
        var result = page.waitForDownload(() -> page.click("text=下载结果"));
        assertThat(result.suggestedFilename()).isEqualTo("三月台账-结果.xlsx");
        assertThat(Files.size(result.path())).isPositive();
        page.click("text=撤销导入");
        page.click(".fz-dialog.is-open input[type=submit]");
        assertThat(page.locator(".im-sums")).containsText("已撤销3", PATIENT);
    }

    @Test
    void whatIsNoLedgerIsToldAtTheFieldAndThePageStays(Page page) throws IOException {
        enter(page, "MEDIATION_SECTION");
        for (var wrong : Map.of("台账.csv", "日期,情况", "旧.xls", "\u0000", "空.xlsx", "").entrySet()) {
            upload(page, wrong.getKey(), wrong.getValue().getBytes());
            assertThat(page.locator(".fz-err")).containsText("没有传上");
        }
        page.click("text=上传检查");
        assertThat(page.locator(".fz-err")).containsText("没有选文件");
        assertThat(page.waitForDownload(() -> page.click("text=下载模板")).suggestedFilename()).endsWith(".xlsx");
    }

    @Test
    void whoMayNotImportFindsNoPage(Page page) throws IOException {
        enter(page, "RECORDER");
        assertThat(page.locator("input[type=file]")).hasCount(0);
    }
}
