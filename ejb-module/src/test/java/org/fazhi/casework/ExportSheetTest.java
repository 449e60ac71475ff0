package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportSheetTest {

    @ParameterizedTest(name = "a party called {0} runs nothing on the reader''s desk")
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "+86", "-2", "@SUM(A1)", "\t=1", "<b>张</b>", "𬭚䶮㛃𠅤𫖯"})
    void aTextStaysAText(String text) throws IOException {
        var xml = sheet(List.of(text));
        assertThat(xml).contains("inlineStr").doesNotContain("<f>").doesNotContain("<b>张");
    }

    @Test
    void numbersAndDaysKeepTheirTypeAndNothingIsAnEmptyCell() throws IOException {
        var xml = sheet(java.util.Arrays.asList(7, new BigDecimal("18640.50"), LocalDate.of(2026, 11, 25), null));
        assertThat(xml).contains("<v>7</v>", "18640.5", "<v>46351").doesNotContain("null");
    }

    @Test
    void controlCharactersThatNoWorkbookMayHoldAreLeftOut() {
        assertThat(ExportSheet.text("甲\u0000乙\u000B\uFFFE丙")).isEqualTo("甲乙丙");
    }

    @Test
    void aReaderWhoWentAwayIsNoticedAfterTheNextBatch() {
        var sheet = new ExportSheet(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        }, "人民调解");
        sheet.heads(List.of("案号"));
        boolean there = true;
        for (int batch = 0; batch < 200 && there; batch++) {
            for (int i = 0; i < 500; i++) {
                sheet.row(List.of("（2026）东关街道人调字第" + batch * 500L * 7919 + i + "号"));
            }
            there = sheet.flush();
        }
        assertThat(there).isFalse();
        assertThat(sheet.fault()).hasMessage("gone");
    }

    private static String sheet(List<?> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new ExportSheet(out, "人民调解");
        sheet.mark("导出人");
        sheet.heads(List.of("a", "b", "c", "d"));
        sheet.row(cells);
        sheet.flush();
        sheet.finish();
        var file = Files.createTempFile("fazhi", ".xlsx");
        Files.write(file, out.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
