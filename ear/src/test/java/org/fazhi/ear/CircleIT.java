package org.fazhi.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeSet;
import org.fazhi.platform.CoordinateSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ten-minute circle from outside: figures that add up, streets that are walked at once, a wrong coordinate system that is noticed. */
@ExtendWith(Browser.class)
class CircleIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private final Api api = Api.district();

    CircleIT() throws IOException {
        // the token is read from the demo accounts
    }

    private static void enter(Page page, String path) throws IOException {
        var account = Bureau.withRole("PUBLIC_SERVICE_SECTION");
        page.navigate(Bureau.url("/login.xhtml").toString());
        page.fill("input[name=login]", account.login());
        page.fill("input[type=password]", account.password());
        page.keyboard().press("Enter");
        page.waitForURL("**/workbench.xhtml*");
        page.navigate(Bureau.url(path).toString());
    }

    @Test
    void sharesOfSubdistrictsAddUpToTheDistrictAndEveryGapHasItsReason() throws IOException, InterruptedException {
        var report = api.read("/circle/report");
        for (var kind : new String[] {"POLICE_POST", "MEDIATION", "YIFA_YISHI", "LEGAL_AID_STATION", "ALL"}) {
            long sum = report.getJsonArray("streets").getValuesAs(JsonObject.class).stream()
                    .mapToLong(s -> s.getJsonObject("covered").getJsonObject(kind).getJsonNumber("households").longValue()).sum();
            assertThat(report.getJsonObject("district").getJsonObject("covered").getJsonObject(kind).getJsonNumber("households").longValue()).isEqualTo(sum);
        }
        assertThat(report.getJsonArray("gaps")).isNotEmpty().allSatisfy(g -> assertThat(g.asJsonObject().getJsonArray("lacks").getValuesAs(JsonObject.class))
                .isNotEmpty().allSatisfy(l -> assertThat(l.getString("reason")).isNotBlank()));
    }

    @Test
    void importedStreetsAnswerAtOnceAndRepeatWhatWasAsked() throws IOException, InterruptedException {
        var json = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\",\"coordinates\":"
                + "[[119.40,32.39],[119.41,32.39]]}},{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[119.5,32.5],[119.51,32.5]]}}]}";
        var made = Api.json(api.post("/circle/networks?crs=WGS84&name=" + Api.segment("两条路"), json, "Content-Type", "application/octet-stream"));
        assertThat(made.getString("state")).isEqualTo("READY");
        var at = "/circle/distance?network=" + made.getInt("id");
        var walk = api.read(at + "&from=119.402,32.39&to=119.408,32.39");
        assertThat(walk.getJsonNumber("metres").doubleValue()).isCloseTo(563.4, within(1.0));
        assertThat(walk.getInt("network")).isEqualTo(made.getInt("id"));
        assertThat(api.read(at + "&from=119.402,32.39&to=119.505,32.5").isNull("metres")).as("not connected").isTrue();
        var area = api.read("/circle/isochrone?network=" + made.getInt("id") + "&lon=119.405&lat=32.39&metres=200,400").getJsonArray("features");
        assertThat(area).hasSize(2);
        assertThat(area.getJsonObject(1).getJsonObject("properties").getInt("squareMetres")).isBetween(70_000, 120_000);
        assertThat(api.get("/circle/isochrone?network=999999&lon=1&lat=2").statusCode()).isEqualTo(404);
        assertThat(api.get("/circle/isochrone?lon=1&lat=2&metres=9").statusCode()).isEqualTo(400);
        assertThat(api.get("/circle/distance?from=1&to=2,3").statusCode()).isEqualTo(400);
        assertThat(api.post("/circle/networks", "<html>this is no map of anything</html>", "Content-Type", "text/plain").statusCode()).isEqualTo(400);
    }

    @Test
    void aPlanComesWithItsCertificateAndRespectsWhatIsLockedAndForbidden() throws IOException, InterruptedException {
        var free = Api.json(api.post("/circle/siting", "{\"p\":3,\"kind\":\"LEGAL_AID_STATION\"}"));
        assertThat(free.getJsonArray("chosen")).hasSizeLessThanOrEqualTo(3);
        assertThat(free.getJsonNumber("bound").longValue()).isGreaterThanOrEqualTo(free.getJsonNumber("gain").longValue());
        int first = free.getJsonArray("chosen").getJsonObject(0).getInt("community");
        var without = Api.json(api.post("/circle/siting", "{\"p\":3,\"kind\":\"LEGAL_AID_STATION\",\"forbidden\":[" + first + "]}"));
        assertThat(without.getJsonArray("chosen").getValuesAs(JsonObject.class)).noneMatch(c -> c.getInt("community") == first);
        assertThat(without.getJsonNumber("gain").longValue()).isLessThanOrEqualTo(free.getJsonNumber("bound").longValue());
        for (var wrong : new String[] {"{\"p\":0}", "{\"p\":99}", "{\"q\":1}", "{\"locked\":\"x\"}", "{\"kind\":\"SCHOOL\"}", "{\"p\":1,\"locked\":[" + first + "],\"forbidden\":[" + first + "]}"}) {
            assertThat(api.post("/circle/siting", wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void theMapShowsWhatTheTablesSayAndAsksNobodyOutside(Page page) throws IOException, InterruptedException {
        var hosts = new TreeSet<String>();
        page.onRequest(r -> hosts.add(java.net.URI.create(r.url()).getHost()));
        enter(page, "/circle/map.xhtml?kind=LEGAL_AID_STATION");
        var share = api.read("/circle/report").getJsonObject("district").getJsonObject("covered").getJsonObject("LEGAL_AID_STATION").getJsonNumber("percent").doubleValue();
        assertThat(page.locator(".cm-fig .is-main")).containsText(share + "%");
        assertThat(page.locator("#cmPlus")).containsText("户", PATIENT);
        page.locator("[data-cm=sites]").click();
        assertThat(page.locator("#cmCertificate")).containsText("理论上限", PATIENT);
        page.locator("#cmMap").click();
        assertThat(page.locator(".cm-pop")).containsText("法律援助", PATIENT);
        Browser.picture(page, "circle-map");
        page.navigate(Bureau.url("/circle/gaps.xhtml?kind=LEGAL_AID_STATION").toString());
        assertThat(page.locator(".cm-sum")).containsText(share + "%");
        assertThat(page.waitForDownload(() -> page.click("text=导出Excel")).suggestedFilename()).endsWith(".xlsx");
        assertThat(page.waitForDownload(() -> page.click("text=导出Word")).suggestedFilename()).endsWith(".docx");
        assertThat(hosts).containsExactly("127.0.0.1");
    }

    @Test
    void aListFromAWebMapDeclaredAsGpsIsNoticedAndSaid(Page page) throws IOException {
        var list = new StringBuilder("编号,小区,街道,经度,纬度,户数\n");
        var doors = new ArrayList<double[]>();
        try (var in = org.fazhi.circle.CircleDemo.class.getResourceAsStream("demo/communities.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).limit(40).forEach(l -> doors.add(new double[] {
                Double.parseDouble(l.split(",")[3]), Double.parseDouble(l.split(",")[4])}));
        }
        for (int i = 0; i < doors.size(); i++) {
            var at = CoordinateSystem.GCJ02.fromCgcs(doors.get(i)[0], doors.get(i)[1]);
            list.append(String.format(Locale.ROOT, "GCJ%d,试%d,东关,%.7f,%.7f,10%n", i, i, at[0], at[1]));
        }
        enter(page, "/circle/places.xhtml");
        page.setInputFiles("input[type=file]", new FilePayload("小区.csv", "text/csv", list.toString().getBytes(StandardCharsets.UTF_8)));
        page.click("text=上传清单");
        assertThat(page.locator("main")).containsText("坐标系可能不对", PATIENT);
        assertThat(page.locator("main")).containsText("GCJ-02");
        Browser.picture(page, "circle-gcj");
        page.selectOption("select", "GCJ02");
        page.click("input[value=重算]");
        assertThat(page.locator("main")).containsText("坐标系检查：按GCJ-02", PATIENT);
        page.click("input[value=放弃]");
        assertThat(page.locator("main")).containsText("各街道的10分钟", PATIENT);
    }

    @Test
    void streetsAreImportedByThePageWithTheirProgressAndAWrongFileIsRefusedInWords(Page page) throws IOException {
        enter(page, "/circle/streets.xhtml");
        page.setInputFiles("input[type=file]", new FilePayload("路.osm.gz", "application/gzip", "no map at all, only text".getBytes(StandardCharsets.UTF_8)));
        page.click("text=上传路网");
        assertThat(page.locator(".fz-err")).containsText("没有读出");
        try (var in = org.fazhi.circle.CircleDemo.class.getResourceAsStream("demo/streets.osm.gz")) {
            page.setInputFiles("input[type=file]", new FilePayload("路网试验.osm.gz", "application/gzip", in.readAllBytes()));
        }
        page.click("text=上传路网");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("路网试验.osm.gz")).first()).containsText("可用", PATIENT);
        Browser.picture(page, "circle-streets");
    }

    @Test
    void aSavedPlanStandsBesideTheFiguresOfToday(Page page) throws IOException {
        enter(page, "/circle/map.xhtml?kind=LEGAL_AID_STATION");
        assertThat(page.locator("#cmPlus")).containsText("户", PATIENT);
        for (var what : new String[] {"存为基线", "存为方案"}) {
            page.locator("[data-fz-open=plan]").click();
            page.fill("[id='keep:planName']", "试" + what);
            page.locator("#plan input[value=" + what + "]").click();
            page.waitForURL("**/plans.xhtml*");
            assertThat(page.locator("main")).containsText("试" + what);
            page.navigate(Bureau.url("/circle/map.xhtml?kind=LEGAL_AID_STATION").toString());
            assertThat(page.locator("#cmPlus")).containsText("户", PATIENT);
        }
        page.navigate(Bureau.url("/circle/plans.xhtml").toString());
        assertThat(page.locator("main")).containsText("试存为基线 与 试存为方案 对比");
        Browser.picture(page, "circle-plans");
    }

    @Test
    void whoHasNothingToDoWithTheCircleIsTurnedAway(Page page) throws IOException, InterruptedException {
        var account = Bureau.withRole("MEDIATOR");
        page.navigate(Bureau.url("/login.xhtml").toString());
        page.fill("input[name=login]", account.login());
        page.fill("input[type=password]", account.password());
        page.keyboard().press("Enter");
        page.waitForURL("**/workbench.xhtml*");
        for (var path : new String[] {"/circle/map.xhtml", "/circle/streets.xhtml", "/circle/export.xlsx", "/circle/gaps-list.docx", "/circle/data/layers?kind=ALL"}) {
            assertThat(page.request().get(Bureau.url(path).toString()).status()).as(path).isEqualTo(403);
        }
        assertThat(api.get("/stations").statusCode()).isEqualTo(200);
        assertThat(Api.with(null).get("/circle/report").statusCode()).isEqualTo(401);
    }
}
