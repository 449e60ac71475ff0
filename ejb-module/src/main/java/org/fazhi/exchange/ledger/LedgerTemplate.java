package org.fazhi.exchange.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fazhi.platform.Texts;

/** The empty ledger to be filled in: heads, one worked example that is never imported, and a sheet with what may be written. */
final class LedgerTemplate {

    private static final int PREPARED_ROWS = 500;

    private LedgerTemplate() {
    }

    /** {@return the workbook} */
    static byte[] of(LedgerKind kind) {
        var words = Texts.of("exchange");
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, words.get("ledger.template.program"), "1.0")) {
            ledger(book.newWorksheet(words.get("ledger.template.sheet")), kind);
            legends(book.newWorksheet(words.get("ledger.template.legend")), kind, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void ledger(Worksheet sheet, LedgerKind kind) {
        var columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).head());
            sheet.inlineString(1, i, columns.get(i).example());
            sheet.width(i, Math.max(10, Math.min(50, columns.get(i).example().length() * 2 + 2)));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("E6EFF4").set();
        // Text format: a spreadsheet program must not turn identity numbers into rounded figures.
        sheet.range(1, 0, PREPARED_ROWS, columns.size() - 1).style().format("@").set();
        sheet.freezePane(0, 1);
    }

    private static void legends(Worksheet sheet, LedgerKind kind, Texts words) {
        sheet.inlineString(0, 0, words.get("ledger.template.note", words.get("ledger.template.example"), LedgerReader.MOST_ROWS));
        var legends = kind.legends();
        for (int i = 0; i < legends.size(); i++) {
            sheet.inlineString(2, i, legends.get(i).title());
            sheet.style(2, i).bold().set();
            sheet.width(i, 28);
            for (int n = 0; n < legends.get(i).values().size(); n++) {
                sheet.inlineString(3 + n, i, legends.get(i).values().get(n));
            }
        }
    }
}
