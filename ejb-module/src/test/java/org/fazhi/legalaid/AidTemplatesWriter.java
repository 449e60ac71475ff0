package org.fazhi.legalaid;

import static org.fazhi.paper.DocxBuilder.cell;
import static org.fazhi.paper.DocxBuilder.row;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.paper.DocxBuilder;
import org.fazhi.paper.PaperKind;

/**
 * How the product's templates of legal aid were first made, from {@code aid-papers.txt}. They are ordinary docx files: edit them in WPS, and
 * this program is history; run it (argument: {@code src/main/resources/org/fazhi/legalaid/paper}) only to make all of them anew.
 */
public final class AidTemplatesWriter {

    private static final int[] FORM = {1750, 2672, 1750, 2672};
    /** Number, day, person, cause, organ, stage, items, lawyer. */
    private static final int[] LEDGER = {700, 1640, 980, 1080, 1400, 860, 1284, 900};
    private static final Map<Character, String> STYLES = Map.of('>', "Right", '=', "Call", '.', "Body", '#', "Heading", '!', "Seal", '~', "Sign");

    private AidTemplatesWriter() {
    }

    /** Writes every template into the folder given as the first argument. */
    public static void main(String[] args) throws IOException {
        write(args[0], "/org/fazhi/legalaid/aid-papers.txt", AidPaper.values());
    }

    /** Writes the templates of a room's papers, whose text stands in a resource, into a folder. */
    public static void write(String folder, String text, PaperKind... kinds) throws IOException {
        var papers = read(text);
        for (var paper : kinds) {
            Files.write(Path.of(folder, Path.of(paper.templateResource()).getFileName().toString()), build(paper, papers.get(paper.code())).build());
        }
    }

    private static Map<String, List<String>> read(String text) throws IOException {
        var papers = new LinkedHashMap<String, List<String>>();
        try (var in = new BufferedReader(new InputStreamReader(AidTemplatesWriter.class.getResourceAsStream(text), StandardCharsets.UTF_8))) {
            List<String> lines = List.of();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    lines = new ArrayList<>();
                    papers.put(line.substring(1, line.length() - 1), lines);
                } else if (!lines.equals(List.of()) || !papers.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return papers;
    }

    private static DocxBuilder build(PaperKind paper, List<String> lines) {
        var doc = new DocxBuilder().p("Title", paper.title());
        var rows = new ArrayList<String>();
        int columns = 0;
        char before = '>';
        for (var line : lines) {
            char kind = line.charAt(0);
            int wanted = kind == '*' || kind == '+' ? line.split("\\|").length : "|_-".indexOf(kind) >= 0 ? 0 : -1;
            if (!rows.isEmpty() && wanted != columns) {
                close(doc, rows, columns);
            }
            if (wanted >= 0 && rows.isEmpty() && before == '.') {
                doc.p("Gap", ""); // a table does not touch the text above it
            }
            before = kind;
            columns = wanted;
            if (wanted < 0) {
                doc.p(STYLES.get(kind), line.substring(1));
            } else {
                rows.add(tableRow(kind, line));
            }
        }
        if (!rows.isEmpty()) {
            close(doc, rows, columns);
        }
        return doc;
    }

    private static void close(DocxBuilder doc, List<String> rows, int columns) {
        doc.table(columns == 0 ? FORM : widths(columns), rows.toArray(String[]::new)).p("Gap", "");
        rows.clear();
    }

    /** The first column counts, the second one is the widest. */
    private static int[] widths(int columns) {
        if (columns == LEDGER.length) {
            return LEDGER;
        }
        var out = new int[columns];
        int first = 800;
        int second = columns > 4 ? 1900 : 3800;
        Arrays.fill(out, columns < 3 ? 0 : (DocxBuilder.ROOM - first - second) / (columns - 2));
        out[0] = first;
        out[1] = columns == 2 ? DocxBuilder.ROOM - first : second;
        out[columns - 1] += DocxBuilder.ROOM - Arrays.stream(out).sum();
        return out;
    }

    private static String tableRow(char kind, String line) {
        var parts = line.substring(1).split("\\|", -1);
        if (kind == '*' || kind == '+') {
            return row(460, true, Arrays.stream(parts).map(p -> cell(1, kind == '*' ? "Label" : "Cell", p)).toArray(String[]::new));
        } else if (kind == '_' || kind == '-') {
            return row(kind == '_' ? 1500 : 800, false, cell(1, "Label", parts[0]), cell(3, "Long", String.join("|", Arrays.copyOfRange(parts, 1, parts.length))));
        } else if (parts.length == 2) {
            return row(480, true, cell(1, "Label", parts[0]), cell(3, "Cell", parts[1]));
        }
        return row(480, true, cell(1, "Label", parts[0]), cell(1, "Cell", parts[1]), cell(1, "Label", parts[2]), cell(1, "Cell", parts[3]));
    }
}
