package org.fazhi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A plain document with a title, paragraphs and tables: lists that are taken along to a meeting and worked on in WPS. A4, landscape. */
public final class DocxTable {

    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private final StringBuilder body = new StringBuilder();

    /** Begins a document. */
    public DocxTable(String title) {
        paragraph(title, "<w:pPr><w:jc w:val=\"center\"/></w:pPr>", "<w:rPr>" + fonts() + "<w:b/><w:sz w:val=\"32\"/></w:rPr>");
    }

    /** Adds a paragraph. */
    public DocxTable text(String text) {
        paragraph(text, "", "<w:rPr>" + fonts() + "<w:sz w:val=\"21\"/></w:rPr>");
        return this;
    }

    /** Adds a table; its head is repeated on every page. */
    public DocxTable table(List<String> heads, List<List<String>> rows) {
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:color=\"666666\"/>");
        }
        body.append("</w:tblBorders></w:tblPr>");
        row(heads, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "<w:b/>");
        rows.forEach(r -> row(r, "<w:trPr><w:cantSplit/></w:trPr>", ""));
        body.append("</w:tbl>");
        return this;
    }

    private void row(List<String> cells, String row, String bold) {
        body.append("<w:tr>").append(row);
        for (var cell : cells) {
            body.append("<w:tc>");
            paragraph(cell, "", "<w:rPr>" + fonts() + bold + "<w:sz w:val=\"18\"/></w:rPr>");
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private static String fonts() {
        return "<w:rFonts w:ascii=\"SimSun\" w:hAnsi=\"SimSun\" w:eastAsia=\"宋体\"/>";
    }

    private void paragraph(String text, String paragraph, String run) {
        body.append("<w:p>").append(paragraph).append("<w:r>").append(run).append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r></w:p>");
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)).forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** {@return the document as docx} */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(zip, DocxFile.MAIN, "<w:document xmlns:w=\"" + SPACE + "\"><w:body>" + body
                    + "<w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
                    + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
