package org.fazhi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that could print wrongly is refused when it is installed, with a sentence that names the place. */
class PaperTemplateTest {

    private static final Set<String> KNOWN = Set.of("number", "reason", "parties.name", "parties.no");

    @ParameterizedTest(name = "“{0}” is refused: {1}")
    @CsvSource(delimiter = ';', value = {
        "编号：{{numbre}} ; 占位符 {{numbre}} 不是本文书的字段，是否想写 {{number}}。",
        "{{surprise}} ; 占位符 {{surprise}} 不是本文书的字段。",
        "{{parties.nam}} ; 占位符 {{parties.nam}} 不是本文书的字段，是否想写 {{parties.name}}。",
        "理由：{{reason ; “理由：{{reason”处的双大括号没有配对。",
        "理由：reason}} ; “理由：reason}}”处的双大括号没有配对。",
        "理由：{reason} ; “{reason}”只有一层大括号。",
        "理由：｛｛reason｝｝ ; “｛｛reason｝｝”用了全角大括号。",
        "{{理由}} ; 占位符 {{理由}} 的写法不对",
        "{{}} ; 占位符 {{}} 的写法不对",
    })
    void a_misspelled_placeholder_never_reaches_a_printed_paper(String text, String sentence) {
        assertThat(check(new DocxBuilder().p("Body", text))).singleElement().asString().startsWith(sentence);
    }

    @Test
    void a_placeholder_that_the_office_program_cut_into_runs_is_still_read_whole() {
        var cut = "<w:p><w:r><w:t>编号：{</w:t></w:r><w:r><w:t>{num</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                + "<w:r><w:rPr><w:b/></w:rPr><w:t>ber}</w:t></w:r><w:r><w:t>}号</w:t></w:r></w:p>";
        assertThat(check(new DocxBuilder().raw(cut))).isEmpty();
        var filled = PaperEngine.docx(new DocxBuilder().raw(cut).build(), Map.of("number", "17"));
        assertThat(text(filled)).isEqualTo("编号：17号");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "<w:p><w:r><w:drawing/></w:r></w:p> ; 文件含有图片",
        "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>第一条</w:t></w:r></w:p> ; “第一条”用了自动编号",
        "<w:p><w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins></w:p> ; 文件带有修订痕迹",
        "<w:tbl><w:tr><w:tc><w:tbl/><w:p/></w:tc></w:tr></w:tbl> ; 表格里套了表格",
        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r></w:p> ; 文件用了符号字体",
    })
    void what_the_print_would_lose_is_refused(String xml, String sentence) {
        assertThat(check(new DocxBuilder().raw(xml))).singleElement().asString().startsWith(sentence);
    }

    @Test
    void macros_links_to_outside_and_embedded_files_are_refused() {
        assertThat(check(new DocxBuilder().part("word/vbaProject.bin", "x"))).singleElement().asString().startsWith("文件带有宏");
        assertThat(check(new DocxBuilder().part("word/embeddings/a.xlsx", "x"))).singleElement().asString().startsWith("文件嵌入了其他文件");
        var rels = "<Relationships xmlns=\"x\"><Relationship Id=\"r\" Target=\"http://192.0.2.1/t.dotm\" TargetMode=\"External\"/></Relationships>";
        assertThat(check(new DocxBuilder().part("word/_rels/settings.xml.rels", rels))).singleElement().asString()
                .contains("http://192.0.2.1/t.dotm");
    }

    @Test
    void entities_that_read_the_servers_files_and_endless_nesting_are_refused() {
        var deep = "<w:document xmlns:w=\"" + DocxXml.W + "\">" + "<w:p>".repeat(5000) + "</w:p>".repeat(5000) + "</w:document>";
        assertThat(check(new DocxBuilder().part(DocxFile.MAIN, deep))).singleElement().asString().contains("word/document.xml 读不出来");
        var evil = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + DocxXml.W
                + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(check(new DocxBuilder().part(DocxFile.MAIN, evil))).singleElement().asString().contains("word/document.xml 读不出来");
    }

    @Test
    void files_that_are_no_docx_are_refused_in_words() throws IOException {
        for (var bytes : new byte[][] {{}, "旧文件".getBytes(StandardCharsets.UTF_8), {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                DocxBuilder.zip(new LinkedHashMap<>(Map.of("a.txt", new byte[1]))), java.util.Arrays.copyOf(new DocxBuilder().build(), 900)}) {
            assertThat(PaperTemplate.check(bytes, KNOWN)).singleElement().asString().startsWith("这不是 docx 文件");
        }
        assertThat(PaperTemplate.check(new byte[6 << 20], KNOWN)).singleElement().asString().startsWith("文件太大");
        assertThat(PaperTemplate.check(bomb(), KNOWN)).singleElement().asString().startsWith("文件解开后太大");
    }

    @Test
    void the_place_is_named_so_that_it_is_found_in_a_long_form() {
        var docx = new DocxBuilder().p("Title", "协议书").p("Body", "{{numbre}}").table(new int[] {4000, 4844},
                DocxBuilder.row(400, true, DocxBuilder.cell(1, "Cell", "一"), DocxBuilder.cell(1, "Cell", "二")),
                DocxBuilder.row(400, true, DocxBuilder.cell(1, "Cell", "三"), DocxBuilder.cell(1, "Cell", "{{reasom}}")));
        assertThat(check(docx)).containsExactly("占位符 {{numbre}} 不是本文书的字段，是否想写 {{number}}。位置：正文第2段。",
                "占位符 {{reasom}} 不是本文书的字段，是否想写 {{reason}}。位置：正文表格1第2行第2格。");
    }

    @Test
    void what_the_paper_must_say_is_named_when_it_is_missing() {
        assertThat(PaperTemplate.check(new DocxBuilder().p("Body", "{{reason}}").build(), KNOWN, Set.of("number", "reason", "parties.name")))
                .containsExactly("缺少必须的占位符：{{number}}、{{parties.name}}。请补上后再上传。");
    }

    @Test
    void every_problem_is_named_at_once() {
        assertThat(check(new DocxBuilder().p("Body", "{{one}}和{{two}}").p("Body", "{three}"))).hasSize(3);
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 40; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return out.toByteArray();
    }

    private static java.util.List<String> check(DocxBuilder docx) {
        return PaperTemplate.check(docx.build(), KNOWN);
    }

    static String text(byte[] docx) {
        var out = new StringBuilder();
        for (var p : DocxXml.all(DocxFile.read(docx).xml(DocxFile.MAIN), "p")) {
            out.append(out.isEmpty() ? "" : "\n").append(DocxXml.text(p));
        }
        return out.toString();
    }
}
