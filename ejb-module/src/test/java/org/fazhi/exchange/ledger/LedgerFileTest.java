package org.fazhi.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office uploads: tables of every habit are read, everything else is told in words, and the result is the office's own file. */
class LedgerFileTest {

    private static final List<LedgerColumn> COLUMNS = List.of(new LedgerColumn("日期", true, "2026-03-02"), new LedgerColumn("涉及金额(元)", false, "1.00"),
            new LedgerColumn("情况", true, "漏水"));

    @ParameterizedTest(name = "cell references written: {0}")
    @ValueSource(booleans = {true, false})
    void columnsAreFoundByTheirHeadWhateverTheirOrderAndPlace(boolean references) {
        var book = new XlsxBuilder(references).row(List.of("某街道2026年纠纷台账")).row(List.of("", "情 况", "备注", "*日期", "涉及金额（元）"))
                .row(List.of("1", "楼上漏水", "无", "2026.9.28", "#61549.370000000003")).row(List.of("", "", "", "", "")).row(List.of("2", "=1+1", "", "#46293", "")).build();
        var file = LedgerReader.read(book, COLUMNS);
        assertThat(file.headRow()).isEqualTo(2);
        assertThat(file.resultColumn()).isEqualTo(5);
        assertThat(file.lines()).extracting(LedgerFile.Line::number).containsExactly(3, 5);
        assertThat(file.lines().get(0).cells()).isEqualTo(Map.of("日期", "2026.9.28", "情况", "楼上漏水", "涉及金额(元)", "61549.37"));
        assertThat(file.lines().get(1).cells()).isEqualTo(Map.of("日期", "46293", "情况", "=1+1"));
    }

    @Test
    void theExampleOfTheTemplateIsNeverImported() {
        var template = LedgerTemplate.of(new Kind());
        assertThatThrownBy(() -> LedgerReader.read(template, new Kind().columns())).isInstanceOf(LedgerRefused.class).hasMessageContaining("没有数据");
    }

    static Stream<Arguments> otherFiles() {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        var locked = Arrays.copyOf(ole, 200);
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, locked, 100, 32);
        var good = new XlsxBuilder(true).row(List.of("日期", "情况")).row(List.of("a", "b")).build();
        return Stream.of(
                Arguments.of("a.xlsx", new byte[0], "文件是空的"),
                Arguments.of("a.xls", ole, "旧格式"),
                Arguments.of("a.xlsx", locked, "打开密码"),
                Arguments.of("a.csv", "日期,情况".getBytes(StandardCharsets.UTF_8), "只收xlsx"),
                Arguments.of("a.xlsx", XlsxBuilder.zip(Map.of("word/document.xml", "<w/>")), "只收xlsx"),
                Arguments.of("a.xlsx", Arrays.copyOf(good, good.length / 2), "已损坏"),
                Arguments.of("a.xlsx", XlsxBuilder.zip(Map.of("xl/workbook.xml", "<workbook")), "已损坏"),
                Arguments.of("a.xlsx", XlsxBuilder.zip(Map.of("xl/workbook.xml", "a".repeat(2_000_000))), "大得反常"),
                Arguments.of("a.xlsx", new XlsxBuilder(true).row(List.of("日期", "经过")).row(List.of("a", "b")).build(), "缺少这些列：情况"),
                Arguments.of("a.xlsx", new XlsxBuilder(true).row(List.of("日期", "情况", "日期")).row(List.of("a", "b", "c")).build(), "出现了两次：日期"),
                Arguments.of("a.xlsx", new XlsxBuilder(true).build(), "缺少这些列：日期、情况"),
                Arguments.of("a.xlsx", new XlsxBuilder(true).row(List.of("日期", "情况")).build(), "没有数据"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("otherFiles")
    void whateverIsNoLedgerIsRefusedInWords(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> {
            XlsxGuard.check(name, content);
            LedgerReader.read(content, COLUMNS);
        }).isInstanceOf(LedgerRefused.class).hasMessageContaining(sentence);
    }

    @Test
    void moreThanTwentyThousandRowsAreRefusedBeforeAnybodyWaits() {
        var book = new XlsxBuilder(true).row(List.of("日期", "情况"));
        for (int i = 0; i <= LedgerReader.MOST_ROWS; i++) {
            book.row(List.of("2026-01-01", "第" + i));
        }
        var content = book.build();
        assertThatThrownBy(() -> LedgerReader.read(content, COLUMNS)).hasMessageContaining("超过20000行");
    }

    @ParameterizedTest(name = "cell references written: {0}")
    @ValueSource(booleans = {true, false})
    void theResultFileIsTheOwnFileWithOneMoreColumnAndNoFormula(boolean references) {
        var original = new XlsxBuilder(references).row(List.of("日期", "情况", "自用列")).row(List.of("2026-01-01", "=HYPERLINK(\"x\")", "<b>留着</b>")).row(List.of("2026-01-02", "争吵")).build();
        var file = LedgerReader.read(original, COLUMNS);
        var result = ResultFile.of(original, file, Map.of(1, "结果", 2, "=cmd|'/c calc'!A1", 3, "已导入：甲与乙"));
        var columns = new ArrayList<>(COLUMNS);
        columns.add(new LedgerColumn("自用列", false, ""));
        var again = LedgerReader.read(result, columns);
        assertThat(again.resultColumn()).as("found by its head, to be overwritten next time").isEqualTo(3);
        assertThat(again.lines().get(0).cells()).containsEntry("自用列", "<b>留着</b>").containsEntry("情况", "=HYPERLINK(\"x\")");
        var sheet = part(result);
        assertThat(sheet).doesNotContain("<f>").contains("=cmd|'/c calc'!A1").contains("已导入：甲与乙");
        var twice = ResultFile.of(result, again, Map.of(1, "结果", 3, "已有：甲与乙"));
        assertThat(part(twice)).doesNotContain("已导入：甲与乙").contains("已有：甲与乙");
    }

    private static String part(byte[] book) {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(book))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new AssertionError("no sheet");
    }

    /** A kind with nothing but columns. */
    private static final class Kind implements LedgerKind {
        @Override
        public String word() {
            return "test";
        }

        @Override
        public List<LedgerColumn> columns() {
            return List.of(new LedgerColumn("序号", false, "示例"), new LedgerColumn("日期", true, "2026-01-01"));
        }

        @Override
        public List<LedgerLegend> legends() {
            return List.of(new LedgerLegend("日期", List.of("2026-01-01")));
        }

        @Override
        public boolean admits(Caller caller) {
            return true;
        }

        @Override
        public Function<Map<String, String>, LedgerEntry> reading(Caller caller) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LedgerTaken take(Caller caller, long batch, Map<String, Object> data, String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> movedOn(long batch) {
            return List.of();
        }

        @Override
        public void takeBack(Caller caller, long fileId, long batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clearUp(Caller caller, List<Long> units) {
            throw new UnsupportedOperationException();
        }
    }
}
