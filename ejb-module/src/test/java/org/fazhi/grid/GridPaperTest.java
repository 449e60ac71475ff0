package org.fazhi.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperModel;
import org.fazhi.paper.PaperTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The papers of the grid with the templates that come with the product. */
class GridPaperTest {

    private static final Set<String> DAYS = Set.of("on", "heldOn", "next");

    @ParameterizedTest
    @EnumSource
    void theTemplateUsesOnlyKnownPlaceholdersAndAllOfThem(GridPaper paper) throws IOException {
        assertThat(PaperTemplate.check(template(paper), paper.placeholders())).isEmpty();
        assertThat(PaperTemplate.placeholders(template(paper))).containsAll(paper.placeholders().stream().filter(n -> !n.endsWith(".no")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotKnownStaysALineToWriteOn(GridPaper paper) throws IOException {
        assertThat(text(paper, Map.of())).contains("______").doesNotContain("{{", "}}", "null");
    }

    /** 一页纸: an office that prints a second sheet for the signatures loses them. */
    @Test
    void theMinutesOfSixDecisionsAndTwentyMattersCarriedOverAreOnePage() throws IOException {
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 6; i++) {
            items.add(Map.of("title", "竹西苑 3幢 1单元 楼道堆物没有清理", "outcome", "定人定期：三日内清走", "owner", "物业 莫庆海", "due", "2026-03-09"));
        }
        var model = new LinkedHashMap<String, Object>();
        GridPaper.MINUTES.placeholders().stream().filter(p -> !p.contains(".")).forEach(p -> model.put(p, DAYS.contains(p) ? LocalDate.of(2026, 3, 2) : "竹西苑"));
        model.put("items", items);
        model.put("carried", "共20件：" + "竹西苑 3幢 1单元 楼道堆物没有清理（第3次）；".repeat(4));
        try (var pdf = Loader.loadPDF(print(GridPaper.MINUTES, model))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void theBoardNamesEverybodyWhoMustBeFound() throws IOException {
        var model = new HashMap<String, Object>();
        GridPaper.BOARD.placeholders().stream().filter(p -> !p.contains(".")).forEach(p -> model.put(p, "on".equals(p) ? LocalDate.of(2026, 3, 2) : p + "甲"));
        model.put("micros", List.of(Map.of("name", "一组", "area", "1幢、2幢1单元", "households", "60", "liaison", "殷桂珍 13900000041")));
        assertThat(text(GridPaper.BOARD, model).replaceAll("\\s", "")).contains("head甲", "member甲", "police甲", "lawyer甲", "殷桂珍13900000041", "1幢、2幢1单元");
    }

    private static String text(GridPaper paper, Map<String, Object> model) throws IOException {
        try (var document = Loader.loadPDF(print(paper, model))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] print(GridPaper paper, Map<String, Object> model) throws IOException {
        var stored = PaperModel.read(PaperModel.store(model, paper.placeholders()));
        return new PaperEngine(PaperFonts.of("")).pdf(PaperEngine.docx(template(paper), stored));
    }

    private static byte[] template(GridPaper paper) throws IOException {
        try (var in = GridPaper.class.getResourceAsStream(paper.templateResource())) {
            return in.readAllBytes();
        }
    }
}
