package org.fazhi.exchange.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.fazhi.platform.Texts;

/** Finds the ledger in a workbook: the first visible sheet whose first rows hold the heads, whatever their order. */
final class LedgerReader {

    /** Most rows of a ledger. */
    static final int MOST_ROWS = 20_000;
    private static final int HEAD_ROWS = 20;
    private static final int MOST_COLUMNS = 500;

    private final List<LedgerColumn> columns;
    private final boolean from1904;
    private final String resultHead = Texts.of("exchange").get("ledger.result.head");
    private final String example = Texts.of("exchange").get("ledger.template.example");

    private LedgerReader(List<LedgerColumn> columns, boolean from1904) {
        this.columns = columns;
        this.from1904 = from1904;
    }

    /**
     * {@return the ledger}
     *
     * @throws LedgerRefused when there is none, in words
     */
    static LedgerFile read(byte[] content, List<LedgerColumn> columns) {
        try (var workbook = open(content)) {
            var sheets = workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
            if (sheets.isEmpty()) {
                throw LedgerRefused.badFile("ledger.file.sheet");
            }
            return new LedgerReader(columns, workbook.isDate1904()).find(sheets);
        } catch (IOException | RuntimeException e) {
            if (e instanceof LedgerRefused refused) {
                throw refused;
            }
            throw LedgerRefused.badFile("ledger.file.damaged");
        }
    }

    /** Formats tell days from numbers; a workbook without styles, as some programs write it, has none. */
    private static ReadableWorkbook open(byte[] content) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, false));
        }
    }

    private LedgerFile find(List<Sheet> sheets) throws IOException {
        List<String> fewest = null;
        for (var sheet : sheets) {
            var head = head(sheet);
            var missing = missing(head.map(Head::places).orElse(Map.of()));
            if (missing.isEmpty() && head.isPresent()) {
                return lines(sheet, head.get());
            }
            fewest = fewest == null || missing.size() < fewest.size() ? missing : fewest;
        }
        throw LedgerRefused.badFile("ledger.file.columns", String.join("、", fewest));
    }

    /** Where the heads stand, and by how much the reader's row numbers fall short. */
    private record Head(int row, int shift, Map<String, Integer> places) {
    }

    /** Where a program wrote no row numbers, the reader counts from 0. */
    private static int shift(Row first) {
        return first.getRowNum() == 0 ? 1 : 0;
    }

    /** {@return the row among the first ones that holds most heads} */
    private Optional<Head> head(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            var first = new ArrayList<Head>();
            rows.limit(HEAD_ROWS).forEach(r -> first.add(new Head(r.getRowNum(), first.isEmpty() ? shift(r) : first.get(0).shift(), places(r))));
            return first.stream().reduce((a, b) -> missing(b.places()).size() < missing(a.places()).size() ? b : a);
        }
    }

    private Map<String, Integer> places(Row row) {
        var places = new LinkedHashMap<String, Integer>();
        var twice = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            var head = head(CellText.of(row.getCell(i), from1904));
            boolean known = head.equals(resultHead) || columns.stream().anyMatch(c -> c.head().equals(head));
            if (known && places.putIfAbsent(head, i) != null) {
                twice.add(head);
            }
        }
        if (!twice.isEmpty() && missing(places).isEmpty()) {
            throw LedgerRefused.badFile("ledger.file.twice", String.join("、", twice));
        }
        return places;
    }

    private static String head(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s*]", "");
    }

    private List<String> missing(Map<String, Integer> places) {
        return columns.stream().filter(LedgerColumn::required).map(LedgerColumn::head).filter(h -> !places.containsKey(h)).collect(Collectors.toList());
    }

    private LedgerFile lines(Sheet sheet, Head head) throws IOException {
        var lines = new ArrayList<LedgerFile.Line>();
        int last = 0;
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                last = Math.max(last, Math.min(row.getCellCount(), MOST_COLUMNS));
                var cells = row.getRowNum() > head.row() ? cells(row, head.places()) : Map.<String, String>of();
                if (!cells.isEmpty() && !cells.containsValue(example)) {
                    lines.add(new LedgerFile.Line(row.getRowNum() + head.shift(), cells));
                }
                if (lines.size() > MOST_ROWS) {
                    throw LedgerRefused.badFile("ledger.file.rows", MOST_ROWS);
                }
            }
        }
        if (lines.isEmpty()) {
            throw LedgerRefused.badFile("ledger.file.none");
        }
        return new LedgerFile(sheet.getName(), head.row() + head.shift(), head.places().getOrDefault(resultHead, last), List.copyOf(lines));
    }

    private Map<String, String> cells(Row row, Map<String, Integer> places) {
        var cells = new HashMap<String, String>();
        places.forEach((head, at) -> {
            var text = row.hasCell(at) ? CellText.of(row.getCell(at), from1904) : "";
            if (!text.isBlank() && !head.equals(resultHead)) {
                cells.put(head, text);
            }
        });
        return cells;
    }
}
