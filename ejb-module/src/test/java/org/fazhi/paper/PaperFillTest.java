package org.fazhi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands in the model stands on the paper, and what does not is a line to write on. */
class PaperFillTest {

    @Test
    void days_numbers_and_texts_are_printed_as_offices_write_them() {
        var model = Map.of("day", LocalDate.of(2025, 11, 5), "sum", new BigDecimal("8600.50"), "copies", 4, "name", "阿卜杜热合曼·买买提");
        assertThat(fill("{{day}} {{sum}}元 {{copies}}份 {{ name }}", model)).isEqualTo("2025年11月5日 8600.50元 4份 阿卜杜热合曼·买买提");
    }

    @Test
    void a_missing_null_or_blank_value_is_a_line_and_never_nothing() {
        var model = new HashMap<String, Object>();
        model.put("a", null);
        model.put("b", "  \t ");
        assertThat(fill("{{a}}，{{b}}，{{c}}。", model)).isEqualTo("______，______，______。");
    }

    @Test
    void markup_formulas_and_placeholders_in_a_value_stay_plain_text() {
        assertThat(fill("{{a}}", Map.of("a", "<w:p>&amp;{{b}}=1+1", "b", "secret"))).isEqualTo("<w:p>&amp;{{b}}=1+1");
    }

    @Test
    void control_characters_do_not_break_the_file() {
        assertThat(fill("{{a}}", Map.of("a", "甲\u0000\u0007\u001b乙\uFFFE丙\uD800"))).isEqualTo("甲乙丙");
    }

    @Test
    void a_text_of_several_lines_becomes_paragraphs_or_line_breaks() {
        assertThat(fill("{{a}}", Map.of("a", "一\r\n二\r三"))).isEqualTo("一\n二\n三");
        var inline = PaperEngine.docx(new DocxBuilder().p("Body", "前{{a}}后").build(), Map.of("a", "一\n二"));
        assertThat(DocxXml.all(DocxFile.read(inline).xml(DocxFile.MAIN), "br")).hasSize(1);
    }

    @Test
    void each_party_gets_its_rows_and_the_rows_of_one_party_stay_together() {
        var table = new DocxBuilder().table(new int[] {4000, 4844},
                DocxBuilder.row(300, true, DocxBuilder.cell(1, "Cell", "{{parties.no}}"), DocxBuilder.cell(1, "Cell", "{{parties.name}}")),
                DocxBuilder.row(300, true, DocxBuilder.cell(2, "Cell", "住{{parties.address}}")));
        var model = Map.of("parties", List.of(Map.of("name", "甲", "address", "一号"), Map.of("name", "乙")));
        assertThat(PaperTemplateTest.text(PaperEngine.docx(table.build(), model))).isEqualTo("1\n甲\n住一号\n2\n乙\n住______");
    }

    @Test
    void a_list_named_in_one_cell_repeats_inside_of_it() {
        var table = new DocxBuilder().table(new int[] {4000, 4844},
                DocxBuilder.row(300, true, DocxBuilder.cell(1, "Cell", "内容"), DocxBuilder.cell(1, "Cell", "如下：|{{clauses.no}}．{{clauses.text}}")));
        var model = Map.of("clauses", List.of(Map.of("text", "道歉"), Map.of("text", "赔偿")));
        assertThat(PaperTemplateTest.text(PaperEngine.docx(table.build(), model))).isEqualTo("内容\n如下：\n1．道歉\n2．赔偿");
    }

    @Test
    void a_paper_without_any_party_still_has_the_lines_to_write_on() {
        assertThat(fill("{{parties.name}}签名", Map.of("parties", List.of()))).isEqualTo("______签名");
    }

    @Test
    void the_model_comes_back_from_the_database_as_it_was_printed() {
        var model = new HashMap<String, Object>(Map.of("day", LocalDate.of(2026, 1, 31), "copies", 3,
                "parties", Arrays.asList(Map.of("name", "孟𬭚"), Map.of("name", "李\n四"))));
        model.put("note", " ");
        var json = PaperModel.store(model, Set.of("day", "copies", "note", "parties.name"));
        assertThat(PaperModel.read(json)).containsEntry("day", "2026年1月31日").containsEntry("copies", "3").containsEntry("note", null)
                .containsEntry("parties", List.of(Map.of("name", "孟𬭚"), Map.of("name", "李\n四")));
    }

    @Test
    void a_name_that_the_paper_does_not_know_is_a_fault_and_not_a_silent_loss() {
        assertThatIllegalArgumentException().isThrownBy(() -> PaperModel.store(Map.of("resaon", "x"), Set.of("reason")))
                .withMessageContaining("resaon");
        assertThatIllegalArgumentException().isThrownBy(() -> PaperModel.store(
                Map.of("parties", List.of(Map.of("nmae", "x"))), Set.of("parties.name"))).withMessageContaining("parties.nmae");
    }

    private static String fill(String text, Map<String, ?> model) {
        return PaperTemplateTest.text(PaperEngine.docx(new DocxBuilder().p("Body", text).build(), model));
    }
}
