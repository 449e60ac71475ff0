package org.fazhi.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fazhi.ear.Bureau.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dossier in the browser: a dispute from acceptance to an agreement in force, and what must not get lost on the way. */
@ExtendWith(Browser.class)
class DossierIT {

    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    private Account chair;
    private Account mediator;

    /** A committee of its own people: one who is chair and nothing else, and a mediator beside. */
    @BeforeEach
    void people() throws IOException {
        chair = Bureau.withRole("COMMITTEE_CHAIR");
        mediator = Bureau.accounts().stream().filter(a -> a.roles().contains("MEDIATOR") && a.organisation().equals(chair.organisation())).findFirst().orElseThrow();
    }

    @Test
    void aDisputeGoesFromAcceptanceToAnAgreementInForceByTwoPeople(Page atChair, Page atMediator) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "沈玉珍", "安泰物业服务有限公司");
        DossierSteps.enter(atChair, chair);
        DossierSteps.enter(atMediator, mediator);

        for (int party = 0; party < 2; party++) {
            DossierSteps.open(atChair, id, "CONSENT");
            atChair.locator("#d-party input").nth(party).check();
            atChair.check("#d-answer-YES");
            atChair.check("#d-method-PHONE");
            assertThat(next(atChair)).hasText("登记答复");
            DossierSteps.submit(atChair);
        }
        assertThat(next(atChair)).hasText("受理");
        assertNothingLiesOnTheNextAction(atChair);
        DossierSteps.open(atChair, id, "ACCEPT");
        DossierSteps.submit(atChair);
        assertThat(atChair.locator(".ui-growl")).containsText("已受理，编为（");
        assertThat(atChair.locator(".ds-issued a")).containsText("受理登记表");
        DossierSteps.open(atChair, id, "ASSIGN");
        // The first one chosen leads, wherever the list has the name; a street's committee sends two.
        atChair.locator("#d-mediators label", new Page.LocatorOptions().setHasText(mediator.name())).locator("input").check();
        atChair.locator("#d-mediators label").nth(1).locator("input").check();
        atChair.check("#d-chosenBy-PARTIES");
        DossierSteps.submit(atChair);

        DossierSteps.open(atMediator, id, "BEGIN");
        atMediator.click("[data-fz-today]");
        DossierSteps.submit(atMediator);
        DossierSteps.open(atMediator, id, "DRAFT_AGREEMENT");
        atMediator.fill("#d-facts", "停运42天属实。");
        atMediator.fill("#d-disputes", "减收的比例。");
        atMediator.fill("#d-performance", "银行转账。");
        clause(atMediator, 0, "PAYMENT", "支付物业服务费1000元。");
        atMediator.fill("#d-clauses-0-amount", "1000");
        atMediator.selectOption("#d-clauses-0-obligor", new SelectOption().setIndex(1));
        atMediator.selectOption("#d-clauses-0-obligee", new SelectOption().setIndex(2));
        atMediator.fill("#d-clauses-0-dueOn", LocalDate.parse(TODAY).plusDays(20).toString());
        atMediator.click("[data-fz-add]");
        clause(atMediator, 2, "APOLOGY", "公示维修资金使用情况。");
        DossierSteps.submit(atMediator);
        DossierSteps.open(atMediator, id, "SIGN");
        atMediator.click("[data-fz-today]");
        atMediator.fill("#d-mediatorOn", TODAY);
        DossierSteps.submit(atMediator);

        DossierSteps.dossier(atChair, id, "overview");
        assertThat(next(atChair)).hasText("盖章生效");
        DossierSteps.open(atChair, id, "SEAL");
        assertThat(atChair.locator("#step .fz-note")).containsText("不能撤回");
        atChair.fill("#d-sealedOn", TODAY);
        DossierSteps.submit(atChair);
        assertThat(atChair.locator(".ds-head .fz-tag")).hasText("履行中");
        Browser.picture(atChair, "dossier-in-force");

        DossierSteps.dossier(atChair, id, "history");
        assertThat(atChair.locator(".ds-history")).containsText("支付物业服务费1000元");
        assertThat(atChair.locator(".ds-history")).containsText("付款");
        assertThat(atChair.locator(".ds-history")).containsText("沈玉珍");
        DossierSteps.dossier(atChair, id, "papers");
        assertThat(atChair.locator(".ds-inner tbody tr")).hasCount(4);
        var paper = atChair.request().get(Bureau.url(atChair.locator(".ds-inner a[href$='.pdf']").last().getAttribute("href").replace("/fazhi/", "/")).toString());
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(paper.headers().get("content-disposition")).contains("filename*=UTF-8''");
    }

    @Test
    void onceAPartyRefusesTheNextActionIsNonAcceptance(Page page) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "何九", "吕十");
        DossierSteps.enter(page, chair);
        DossierSteps.open(page, id, "CONSENT");
        page.locator("#d-party input").nth(1).check();
        page.check("#d-answer-NO");
        page.check("#d-method-PHONE");
        DossierSteps.submit(page);
        assertThat(next(page)).hasText("不予受理");
    }

    private static Locator next(Page page) {
        return page.locator(".fz-can .is-primary");
    }

    /** The news of the last step fades by itself; until then it must not keep anybody from the next one. */
    private static void assertNothingLiesOnTheNextAction(Page page) {
        var button = next(page).boundingBox();
        var news = page.locator(".ui-growl").boundingBox();
        assertThat(news.x + news.width <= button.x || news.y + news.height <= button.y).isTrue();
    }

    private static void clause(Page page, int number, String type, String text) {
        page.selectOption("#d-clauses-" + number + "-type", type);
        page.fill("#d-clauses-" + number + "-text", text);
    }

    @Test
    void whoIsSecondKeepsTheTextAndSeesWhatTheFirstDid(Page first, Page second) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "陈一", "王二");
        DossierSteps.enter(first, chair);
        DossierSteps.enter(second, chair);
        DossierSteps.open(second, id, "CONSENT");
        second.locator("#d-party input").nth(1).check();
        second.check("#d-answer-YES");
        second.check("#d-method-PHONE");
        second.fill("#d-note", "电话里说明天来签字");

        DossierSteps.open(first, id, "CONSENT");
        first.locator("#d-party input").nth(0).check();
        first.check("#d-answer-NO_ANSWER");
        first.check("#d-method-ORAL");
        first.fill("#d-note", "上门未遇");
        DossierSteps.submit(first);

        second.click("#stepForm .fz-primary");
        assertThat(second.locator(".ds-conflict")).containsText(chair.name());
        assertThat(second.locator(".ds-conflict")).containsText("上门未遇");
        assertThat(second.locator("#d-note")).hasValue("电话里说明天来签字");
        assertThat(second.locator("#d-answer-YES")).isChecked();
        Browser.picture(second, "dossier-conflict");
        DossierSteps.submit(second);
        DossierSteps.dossier(second, id, "history");
        assertThat(second.locator(".ds-history")).containsText("上门未遇");
        assertThat(second.locator(".ds-history")).containsText("电话里说明天来签字");
    }

    @Test
    void aWrongFieldIsToldAtItsPlaceAndNothingTypedIsLost(Page page) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "赵三", "钱四");
        DossierSteps.enter(page, chair);
        DossierSteps.open(page, id, "CONSENT");
        page.check("#d-answer-NO");
        page.fill("#d-note", "<b>不同意</b>😀");
        page.click("#stepForm .fz-primary");
        assertThat(page.locator("#step [data-fz-summary]")).isFocused();
        assertThat(page.locator("#step [data-fz-summary]")).containsText("有3处要补");
        assertThat(page.locator("#d-note")).hasValue("<b>不同意</b>😀");
        assertThat(page.locator("#d-note-h")).containsText("表情符号");
        assertThat(page.locator("#d-answer-NO")).isChecked();
        Browser.picture(page, "dossier-field-error");
    }

    @Test
    void whatWasTypedIsThereAgainWhenTheDialogWasLeft(Page page) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "孙五", "李六");
        DossierSteps.enter(page, chair);
        DossierSteps.open(page, id, "REFUSE");
        page.fill("#d-reason", "法院已经受理");
        page.locator("#d-reason").blur();
        assertThat(page.locator("#step .fz-saved")).containsText("草稿已保存");
        page.keyboard().press("Escape");
        page.waitForURL(url -> !url.contains("step="));
        DossierSteps.open(page, id, "REFUSE");
        assertThat(page.locator("#d-reason")).hasValue("法院已经受理");
        assertThat(page.locator(".ds-restored")).isVisible();
    }

    @Test
    void aSavingThatArrivesAfterTheFormWasSentDoesNotComeBackInTheNextOne(Page page) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "许五", "何六");
        DossierSteps.enter(page, chair);
        DossierSteps.open(page, id, "CONSENT");
        page.locator("#d-party input").nth(0).check();
        page.check("#d-answer-YES");
        page.check("#d-method-PHONE");
        var saving = page.waitForRequest(r -> r.postData() != null && r.postData().contains("keepStep"), () -> {
            page.fill("#d-note", "电话同意");
            page.keyboard().press("Alt+s");
        });
        var late = saving.postData();
        DossierSteps.submit(page);
        var answer = page.request().post(saving.url(), RequestOptions.create().setData(late)
                .setHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8").setHeader("Faces-Request", "partial/ajax"));
        assertThat(answer.status()).isEqualTo(200);
        DossierSteps.open(page, id, "CONSENT");
        assertThat(page.locator("#d-note")).hasValue("");
        assertThat(page.locator(".ds-restored")).hasCount(0);
    }

    @Test
    void aLateEntryAsksForItsReason(Page page) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "周七", "吴八");
        DossierSteps.enter(page, chair);
        for (var day : new String[] {TODAY, LocalDate.parse(TODAY).minusDays(1).toString()}) {
            DossierSteps.open(page, id, "CONSENT");
            page.locator("#d-party input").nth(1).check();
            page.check("#d-answer-YES");
            page.check("#d-method-ORAL");
            page.fill("#f-on", day);
            if (day.equals(TODAY)) {
                DossierSteps.submit(page);
            }
        }
        assertThat(page.locator("#f-lateReason")).isVisible();
        page.click("#stepForm .fz-primary");
        assertThat(page.locator("#f-late .fz-err")).containsText("请写明补记原因");
        page.fill("#f-lateReason", "当天停电");
        DossierSteps.submit(page);
        DossierSteps.dossier(page, id, "history");
        assertThat(page.locator(".ds-history")).containsText("当天停电");
    }

    @Test
    void aForeignFileAnswersLikeOneThatIsNotThere(Page page) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "郑九", "冯十");
        var stranger = Bureau.accounts().stream().filter(a -> a.roles().contains("COMMITTEE_CHAIR") && !a.organisation().equals(chair.organisation())).findFirst().orElseThrow();
        DossierSteps.enter(page, stranger);
        for (var path : new String[] {"/mediation/dossier.xhtml?id=%s", "/paper/%s.pdf", "/paper/%s.docx", "/attachment/%s"}) {
            var foreign = page.request().get(Bureau.url(path.formatted(id)).toString());
            var missing = page.request().get(Bureau.url(path.formatted("999999999")).toString());
            assertThat(foreign.status()).as(path).isEqualTo(404);
            assertThat(foreign.status()).isEqualTo(missing.status());
            assertThat(plain(foreign.text())).isEqualTo(plain(missing.text()));
        }
        for (var odd : new String[] {"", "%00", "abc", "1%27%20or%201=1", "-1", "99999999999999999999"}) {
            assertThat(page.request().get(Bureau.url("/mediation/dossier.xhtml?id=" + odd).toString()).status()).as(odd).isEqualTo(404);
        }
    }

    @Test
    void aPostedPageForAFileOutOfSightIsNoFault(Page page) throws IOException, InterruptedException {
        var own = DossierSteps.register(chair.organisation(), "郑九", "冯十");
        DossierSteps.enter(page, chair);
        page.navigate(Bureau.url("/mediation/dossier.xhtml?id=%s&step=CONSENT".formatted(own)).toString());
        var state = page.locator("#stepForm input[name='jakarta.faces.ViewState']").inputValue();
        for (var forged : List.of("999999999", "", "x".repeat(300), "a\0b")) {
            var answer = page.request().post(Bureau.url("/mediation/dossier.xhtml").toString(), RequestOptions.create().setForm(FormData.create()
                    .set("stepForm", "stepForm").set("stepForm:do", "stepForm:do").set("id", forged).set("step", "CONSENT").set("stepKey", "a\0b")
                    .set("version", "1").set("on", TODAY).set("primefaces.nonce", "x").set("jakarta.faces.ViewState", state)));
            assertThat(answer.status()).as(forged).isEqualTo(404);
            assertThat(answer.text()).contains("没有这一页");
        }
    }

    /** The nonce of the script policy is another one in every answer. */
    private static String plain(String html) {
        return html.replaceAll("nonce=\"[^\"]*\"|init\\('[^']*'\\)", "");
    }

    @Test
    void anAttachmentIsTakenByItsContentAndHandedOutUnderItsName(Page page) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "褚一", "卫二");
        DossierSteps.enter(page, chair);
        DossierSteps.dossier(page, id, "attachments");
        DossierSteps.attach(page, "证据 1.pdf", "%PDF-1.4 a paper".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.locator("#told")).containsText("附件已传上");
        var link = page.locator(".ds-inner a");
        assertThat(link).hasText("证据 1.pdf");
        var taken = page.request().get(Bureau.url(link.getAttribute("href").replace("/fazhi/", "/")).toString());
        assertThat(taken.headers().get("content-disposition")).startsWith("attachment;").contains("%E8%AF%81%E6%8D%AE%201.pdf");
        assertThat(taken.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(taken.text()).isEqualTo("%PDF-1.4 a paper");

        DossierSteps.attach(page, "程序.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7});
        assertThat(page.locator("#told")).containsText("没有传上：只收PDF、JPG、PNG、DOCX，每份不超过20兆");
        DossierSteps.attach(page, "大.pdf", big());
        assertThat(page.locator("#told")).containsText("没有传上");
        assertThat(page.locator(".ds-inner tbody tr")).hasCount(1);
    }

    private static byte[] big() {
        var big = new byte[(20 << 20) + 1];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, big, 0, 5);
        return big;
    }

    @Test
    void whoSeesTheOutlineOnlyOpensTheFileWithAReasonAndCanUrgeIt(Page section, Page atChair) throws IOException, InterruptedException {
        var id = DossierSteps.register(chair.organisation(), "蒋三", "沈四");
        DossierSteps.enter(section, Bureau.withRole("MEDIATION_SECTION"));
        DossierSteps.dossier(section, id, "overview");
        assertThat(section.locator("main")).not().containsText("褚");
        assertThat(section.locator(".fz-tabs")).hasCount(0);
        assertThat(section.locator(".fz-holdlist")).isVisible();
        Browser.picture(section, "dossier-outline");
        section.click("#supervision details:has([id='supervising']) summary");
        section.fill("[id='supervising:demand']", "请说明超期原因");
        section.fill("[id='supervising:replyBy']", LocalDate.parse(TODAY).plusDays(3).toString());
        section.click("[id='supervising:send']");
        assertThat(section.locator("#supervision")).containsText("请说明超期原因");

        section.click("[id='opening:open']");
        assertThat(section.locator("#opening .fz-err")).containsText("请写明查阅原因");
        section.fill("[id='opening:reason']", "信访复核");
        section.click("[id='opening:open']");
        assertThat(section.locator(".fz-tabs")).isVisible();

        DossierSteps.enter(atChair, chair);
        DossierSteps.dossier(atChair, id, "overview");
        atChair.fill("[id='answering:reply']", "当事人外出，已约定周五");
        atChair.click("[id='answering:answer']");
        assertThat(atChair.locator("#supervision")).containsText("已回复");
    }
}
