package org.fazhi.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook: title, unit and period, heads with their numbers, one line per unit. Small; made in memory. */
public final class ReportSheet {

    private ReportSheet() {
    }

    /**
     * {@return the workbook}
     *
     * @param name  name of the sheet and title
     * @param lines lines below the title: unit and period, who took it out
     * @param corner head of the column of units
     * @param columns the columns
     * @param rows  one per unit, the total first
     */
    public static byte[] of(String name, List<String> lines, String corner, List<? extends Column> columns, List<ReportRow> rows) {
        return of(name, lines, corner, columns, rows, (row, number) -> null);
    }

    /**
     * {@return the same with texts instead of figures that are not told}
     *
     * @param told text of a row's column by its number, or null for the figure itself
     */
    public static byte[] of(String name, List<String> lines, String corner, List<? extends Column> columns, List<ReportRow> rows, BiFunction<ReportRow, String, String> told) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "fazhi", "1.0")) {
            var sheet = book.newWorksheet(name);
            sheet.inlineString(0, 0, name);
            sheet.style(0, 0).bold().fontSize(14).set();
            for (int i = 0; i < lines.size(); i++) {
                sheet.inlineString(i + 1, 0, lines.get(i));
            }
            heads(sheet, lines.size() + 1, corner, columns);
            int at = lines.size() + 3;
            for (var row : rows) {
                sheet.inlineString(at, 0, row.unit().name());
                for (int i = 0; i < columns.size(); i++) {
                    var text = told.apply(row, columns.get(i).number());
                    if (text != null) {
                        sheet.inlineString(at, i + 1, text);
                        continue;
                    }
                    var value = row.cells().getOrDefault(columns.get(i).number(), BigDecimal.ZERO);
                    sheet.value(at, i + 1, value);
                    if (value.scale() > 0) {
                        sheet.style(at, i + 1).format("#,##0.00").set();
                    }
                }
                at++;
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void heads(Worksheet sheet, int at, String corner, List<? extends Column> columns) {
        sheet.inlineString(at, 0, corner);
        sheet.width(0, 34);
        sheet.style(at, 0).bold().fillColor("F6F8F9").set();
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(at, i + 1, columns.get(i).title());
            sheet.style(at, i + 1).bold().fillColor("F6F8F9").wrapText(true).set();
            sheet.inlineString(at + 1, i + 1, columns.get(i).number());
            sheet.style(at + 1, i + 1).horizontalAlignment("center").fontColor("5C6974").set();
            sheet.width(i + 1, 11);
        }
        sheet.freezePane(1, at + 2);
    }
}
