package org.fazhi.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet, written row after row and sent on while it grows. Texts are never read as formulas. */
public final class ExportSheet {

    private static final int FIRST = 2;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int next = FIRST;
    private IOException fault;

    /**
     * @param out  stays open
     * @param name of the sheet
     */
    public ExportSheet(OutputStream out, String name) {
        this.book = new Workbook(new Unclosed(out), "fazhi", "1.0");
        this.sheet = book.newWorksheet(name);
    }

    /** Writes the first row: who took it out and when. */
    public void mark(String text) {
        sheet.inlineString(0, 0, text);
        sheet.style(0, 0).italic().fontColor("5C6974").set();
    }

    /** Writes the heads of the columns. */
    public void heads(List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.inlineString(1, i, heads.get(i));
            sheet.style(1, i).bold().fillColor("F6F8F9").set();
            sheet.width(i, i == 0 ? 6 : i == 1 || i == 2 ? 36 : 16);
        }
        sheet.freezePane(0, FIRST);
    }

    /** Writes a row; numbers and days keep their type. */
    public void row(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var v = cells.get(i);
            if (v instanceof Integer n) {
                sheet.value(next, i, n);
            } else if (v instanceof BigDecimal n) {
                sheet.value(next, i, n);
                sheet.style(next, i).format("#,##0.00").set();
            } else if (v instanceof LocalDate d) {
                sheet.value(next, i, d);
                sheet.style(next, i).format("yyyy-mm-dd").set();
            } else if (v != null) {
                sheet.inlineString(next, i, text(v.toString()));
            }
        }
        next++;
    }

    int count() {
        return next - FIRST;
    }

    /** Sends what is written so far. {@return whether the receiver is still there} */
    boolean flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            fault = e;
        }
        return fault == null;
    }

    /** {@return why the receiver could not be reached, or null} */
    IOException fault() {
        return fault;
    }

    /** Ends the workbook; without it the file cannot be opened. */
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }

    /** {@return a text that a cell can hold} */
    static String text(String value) {
        var fit = value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value;
        return fit.codePoints().filter(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The workbook closes what it writes to; the answer to a browser is closed by the server. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
