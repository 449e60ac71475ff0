package org.fazhi.exchange.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell as the text that its author sees: numbers without their binary tail, days as 2026-05-23. A formula counts as its last result. */
final class CellText {

    private static final BigDecimal LAST_SERIAL = new BigDecimal(2_958_465); // 9999-12-31
    private static final int MOST_DIGITS = 30;
    /** Built-in formats that show a day, those of Chinese workbooks among them (ECMA-376 part 1, 18.8.30). */
    private static final Set<Integer> DAY_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private CellText() {
    }

    /** {@return the text, or an empty one} */
    static String of(Cell cell, boolean from1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        } else if (cell.getType() == CellType.STRING) {
            return cell.getText() == null ? "" : cell.getText();
        }
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (!raw.matches("-?\\d{1,20}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?")) {
            return raw;
        }
        var number = new BigDecimal(raw);
        if (Math.abs(number.precision() - number.scale()) > MOST_DIGITS || number.scale() > 2 * MOST_DIGITS) {
            return raw;
        }
        return showsDay(cell) && number.signum() > 0 && number.compareTo(LAST_SERIAL) <= 0
                ? day(number.intValue(), from1904).toString() : number.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    /** {@return the day that a spreadsheet program means by a whole number} */
    static LocalDate day(int serial, boolean from1904) {
        return (from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30)).plusDays(serial);
    }

    private static boolean showsDay(Cell cell) {
        if (cell.getDataFormatId() != null && DAY_FORMATS.contains(cell.getDataFormatId())) {
            return true;
        }
        var format = cell.getDataFormatString();
        // Quoted words, escaped signs and [colours] are no part of the pattern.
        var pattern = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "").toLowerCase(java.util.Locale.ROOT);
        return pattern.contains("y") || pattern.contains("d");
    }
}
