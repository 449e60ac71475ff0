package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.paper.DocxBuilder.cell;
import static org.fazhi.paper.DocxBuilder.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.paper.DocxBuilder;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperTemplate;
import org.fazhi.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notice to the court prints with everything that it has to say. */
class CommitteePaperTest {

    private static final int[] LIST = {900, 2200, 2000, 1300, 2444};

    /** How the template was first made: an ordinary docx, to be edited in WPS; run it (argument: the folder) only to make it anew. */
    public static void main(String[] args) throws IOException {
        var name = Path.of(CommitteePaper.COURT_NOTICE.templateResource()).getFileName().toString();
        Files.write(Path.of(args[0], name), new DocxBuilder().p("Title", CommitteePaper.COURT_NOTICE.title())
                .p("Call", "{{court}}：")
                .p("Body", "根据《中华人民共和国人民调解法》第十条，现将{{committee}}的变更情况通报如下：")
                .p("Heading", "一、变更事项").p("Body", "{{what}}（依据：{{basis}}）。变更日期：{{changedOn}}。")
                .p("Heading", "二、变更后的组成人员")
                .table(LIST, row(440, true, label("序号"), label("姓名"), label("职务"), label("性别"), label("任职日期")),
                        row(440, true, value("no"), value("name"), value("post"), value("gender"), value("since")))
                .p("Body", "请在收到后将回执送回。")
                .p("Seal", "{{bureau}}（印章）").p("Seal", "{{printedOn}}")
                .p("Sign", "回执：以上通报已收到。　经办人：________________　______年____月____日").build());
    }

    private static String label(String text) {
        return cell(1, "Label", text);
    }

    private static String value(String column) {
        return cell(1, "Cell", "{{members." + column + "}}");
    }

    private static byte[] template() throws IOException {
        try (var in = CommitteePaper.class.getResourceAsStream(CommitteePaper.COURT_NOTICE.templateResource())) {
            return in.readAllBytes();
        }
    }

    @Test
    void theTemplateUsesOnlyKnownPlaceholders() throws IOException {
        assertThat(PaperTemplate.check(template(), CommitteePaper.COURT_NOTICE.placeholders())).isEmpty();
    }

    @Test
    void theNoticeNamesCourtChangeAndEveryMember() throws IOException {
        var stored = Json.readObject(Json.write(Map.of("committee", "个园社区人民调解委员会", "bureau", "广陵区司法局", "what", "第2届换届", "changedOn", LocalDate.of(2026, 3, 2),
                "basis", "人民调解法第9条", "members", List.of(Map.of("name", "孟𬭚", "post", "主任", "gender", "女", "since", LocalDate.of(2026, 3, 1)),
                        Map.of("name", "高永康", "post", "委员", "since", LocalDate.of(2026, 3, 1))))));
        var pdf = new PaperEngine(PaperFonts.of("")).pdf(PaperEngine.docx(template(), CommitteePapers.model(stored, LocalDate.of(2026, 3, 5))));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains("广陵区人民法院", "第2届换届", "2026年3月2日", "孟𬭚", "高永康", "2026年3月1日", "广陵区司法局")
                    .doesNotContain("{{", "null");
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"广陵区司法局, 广陵区人民法院", "某县司法局, 某县人民法院", "某中心, ''"})
    void theCourtIsTheOneOfTheDistrict(String bureau, String court) {
        assertThat(CommitteePapers.court(bureau)).isEqualTo(court);
    }
}
