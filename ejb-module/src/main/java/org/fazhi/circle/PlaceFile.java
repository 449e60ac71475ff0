package org.fazhi.circle;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jakarta.json.spi.JsonProvider;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.exchange.ledger.LedgerRefused;
import org.fazhi.exchange.ledger.XlsxGuard;

/** Reads a list of places from a workbook, a text with commas, or GeoJSON, as rows of texts by head. GeoJSON adds the key {@link #GEOMETRY}. */
final class PlaceFile {

    /** Key of a feature's geometry. */
    static final String GEOMETRY = "geometry";
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int MOST_COLUMNS = 60;
    private static final JsonProvider JSON = JsonProvider.provider();

    private PlaceFile() {
    }

    /** {@return the rows, with half-width lower-case heads} */
    static List<Map<String, String>> read(String name, byte[] content) {
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw Keeper.bad("list.size", MOST_BYTES / 1024 / 1024);
        }
        List<Map<String, String>> rows;
        if (content[0] == 'P' && content.length > 1 && content[1] == 'K') {
            rows = workbook(name, content);
        } else {
            var text = text(content).strip();
            rows = text.startsWith("{") ? geoJson(text) : table(text);
        }
        if (rows.isEmpty()) {
            throw Keeper.bad("list.empty");
        } else if (rows.size() > MOST_ROWS) {
            throw Keeper.bad("list.many", MOST_ROWS);
        }
        return rows;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("GB18030")); // what older spreadsheet programs write here
        }
    }

    private static List<Map<String, String>> workbook(String name, byte[] content) {
        try {
            XlsxGuard.check(name, content);
        } catch (LedgerRefused refused) {
            throw new org.fazhi.casework.Refusal(org.fazhi.casework.Refusal.Kind.BAD_REQUEST, refused.getMessage());
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content)); var lines = book.getFirstSheet().openStream()) {
            var cells = new ArrayList<List<String>>();
            lines.limit(MOST_ROWS + 2L).forEach(r -> cells.add(cells(r)));
            return rows(cells);
        } catch (IOException | RuntimeException e) {
            throw Keeper.bad("list.damaged");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(MOST_COLUMNS, row.getCellCount()); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null || cell.getText() == null ? "" : cell.getText());
        }
        return cells;
    }

    private static List<Map<String, String>> table(String text) {
        var cells = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (quoted && i < text.length()) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(i++));
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',' || c == '\t') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                cells.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows(cells);
    }

    private static List<Map<String, String>> rows(List<List<String>> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        var heads = cells.get(0).stream().map(PlaceFile::head).toList();
        var rows = new ArrayList<Map<String, String>>();
        for (var line : cells.subList(1, cells.size())) {
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < Math.min(Math.min(heads.size(), line.size()), MOST_COLUMNS); i++) {
                if (!line.get(i).isBlank() && !heads.get(i).isEmpty()) {
                    row.put(heads.get(i), line.get(i).strip());
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String head(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("[\\s*]", "").toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, String>> geoJson(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var rows = new ArrayList<Map<String, String>>();
            for (var feature : reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                var row = new LinkedHashMap<String, String>();
                if (feature.get("properties") instanceof JsonObject properties) {
                    properties.forEach((k, v) -> row.put(head(k), v instanceof JsonString s ? s.getString() : v instanceof JsonArray ? "" : v.toString()));
                }
                if (feature.get(GEOMETRY) instanceof JsonObject geometry) {
                    row.put(GEOMETRY, geometry.toString());
                }
                rows.add(row);
            }
            return rows;
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw Keeper.bad("list.geojson");
        }
    }
}
