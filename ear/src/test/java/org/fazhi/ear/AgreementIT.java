package org.fazhi.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dossier of an agreed file in the browser: lights of the clauses, readiness for the court, and the packet that is taken there. */
@ExtendWith(Browser.class)
class AgreementIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Api api = Api.district();

    AgreementIT() throws IOException {
        // the token is read from the demo accounts
    }

    @Test
    void whoeverOpensAnAgreedFileSeesWhatIsOwedAndTakesThePacketForTheCourt(Page page) throws IOException, InterruptedException {
        var chair = Bureau.withRole("COMMITTEE_CHAIR");
        var agreed = TODAY.minusDays(20).toString();
        var late = TODAY.minusDays(10);
        var dispute = ApiDispute.mediating(api, chair.organisation(), agreed);
        var parties = dispute.parties();
        dispute.step("DRAFT_AGREEMENT", agreed, """
                "facts":"楼上漏水","disputes":"赔偿数额","performance":"银行转账","clauses":[
                {"type":"PAYMENT","obligor":%1$s,"obligee":%2$s,"amount":3000,"schedule":"%3$s 1000\\n%4$s 2000","text":"公孙乙分两期赔偿申屠甲装修损失3000元。"},
                {"type":"ACT","obligor":%1$s,"dueOn":"%4$s","text":"公孙乙修复卫生间防水层。"},
                {"type":"FORBEAR","text":"双方今后不得在楼道堆放杂物。"}]""".formatted(parties.get(1), parties.get(0), late, TODAY.plusDays(20)));
        dispute.step("SIGN", agreed, "\"parties\":%s,\"mediatorOn\":\"%s\"".formatted(dispute.eachParty(agreed), agreed));
        dispute.step("SEAL", agreed, "\"sealedOn\":\"%s\"".formatted(agreed));
        dispute.step("RECORD_PERFORMANCE", late.toString(), "\"clause\":%s,\"amount\":400.5,\"proof\":\"RECEIPT\",\"payer\":\"公孙乙\""
                .formatted(dispute.options("RECORD_PERFORMANCE", "clause").get(0)));
        DossierSteps.enter(page, chair);
        DossierSteps.dossier(page, String.valueOf(dispute.id()), "overview");
        Browser.picture(page, "agreement-overview");
        DossierSteps.dossier(page, String.valueOf(dispute.id()), "clauses");
        assertThat(page.locator(".ds-tabs table tbody tr").first()).containsText("▲逾期10日");
        assertThat(page.locator(".ds-tabs table tbody tr").first()).containsText("2,599.50");
        assertThat(page.locator(".ds-tabs table tbody tr").nth(2)).containsText("○ 长期");
        page.screenshot(new Page.ScreenshotOptions().setPath(OpenHouse.target().resolve("screenshots/agreement-clauses.png")));
        DossierSteps.dossier(page, String.valueOf(dispute.id()), "readiness");
        assertThat(page.locator(".ds-tabs table tbody tr")).hasCount(1);
        page.screenshot(new Page.ScreenshotOptions().setPath(OpenHouse.target().resolve("screenshots/agreement-readiness.png")));

        dispute.step("CONFIRMATION_INTENT", TODAY.toString(), "\"wished\":" + dispute.eachParty(TODAY.toString()));
        dispute.step("CONFIRMATION_PREPARE", TODAY.toString(), "\"court\":\"扬州市广陵区人民法院\",\"jurisdiction\":\"COMMITTEE_SEAT\",\"materials\":[\"IDENTITY\"]");
        DossierSteps.open(page, String.valueOf(dispute.id()), "CONFIRMATION_SUBMIT");
        page.screenshot(new Page.ScreenshotOptions().setPath(OpenHouse.target().resolve("screenshots/agreement-submit.png")));
        DossierSteps.dossier(page, String.valueOf(dispute.id()), "overview");
        page.screenshot(new Page.ScreenshotOptions().setPath(OpenHouse.target().resolve("screenshots/agreement-packet.png")));
        var packet = page.request().get(Bureau.url("/packet/" + dispute.id() + ".pdf").toString());
        assertThat(packet.status()).isEqualTo(200);
        try (var document = Loader.loadPDF(packet.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains("司法确认申请书", "人民调解协议书", "调解情况证明", "司法确认申请材料清单",
                    "扬州市广陵区人民法院");
        }
        java.nio.file.Files.write(OpenHouse.target().resolve("screenshots/packet.pdf"), packet.body());
        assertThat(page.request().get(Bureau.url("/packet/999999999.pdf").toString()).status()).as("what is not there").isEqualTo(404);
    }
}
