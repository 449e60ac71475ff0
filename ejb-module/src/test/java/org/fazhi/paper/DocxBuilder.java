package org.fazhi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes small docx files for tests, and wrote the product's templates: A4 with the margins of an official letter, the fonts that
 * offices have (宋体, 仿宋, 方正小标宋), styles that WPS and Word list, a footer with page numbers.
 */
public final class DocxBuilder {

    /** Width of the text area in twentieths of a point: A4 less 28 mm on the left and 26 mm on the right. */
    public static final int ROOM = 8844;

    private static final String NS = " xmlns:w=\"" + DocxXml.W + "\" xmlns:r=\"" + DocxXml.R + "\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final StringBuilder body = new StringBuilder();
    private boolean plain;
    private final Map<String, byte[]> more = new LinkedHashMap<>();

    /** A paragraph of one of the styles below: Title, Cover, Unit, Big, Right, Body, Heading, Call, Seal, Sign, Gap, Cell, Long, Label. */
    public DocxBuilder p(String style, String text) {
        body.append(paragraph(style, text));
        return this;
    }

    /** Raw WordprocessingML, for what only tests need. */
    public DocxBuilder raw(String xml) {
        body.append(xml);
        return this;
    }

    /** A further part of the package. */
    public DocxBuilder part(String name, String content) {
        more.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A bordered table; its rows come from {@link #row}. */
    public DocxBuilder table(int[] columns, String... rows) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"").append(ROOM)
                .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int c : columns) {
            body.append("<w:gridCol w:w=\"").append(c).append("\"/>");
        }
        body.append("</w:tblGrid>").append(String.join("", rows)).append("</w:tbl>");
        return this;
    }

    /** A row at least {@code height} twentieths of a point high; {@code whole} rows are not torn at the end of a page. */
    public static String row(int height, boolean whole, String... cells) {
        return "<w:tr><w:trPr>" + (whole ? "<w:cantSplit/>" : "") + "<w:trHeight w:val=\"" + height
                + "\" w:hRule=\"atLeast\"/></w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    /** A cell over some columns; several paragraphs are divided by |. */
    public static String cell(int span, String style, String text) {
        return cell(span, style, text, "");
    }

    /** The first cell of a vertical merge. */
    public static String tall(String text) {
        return cell(1, "Label", text, "<w:vMerge w:val=\"restart\"/>");
    }

    /** A further cell of a vertical merge. */
    public static String more() {
        return cell(1, "Label", "", "<w:vMerge/>");
    }

    private static String cell(int span, String style, String text, String properties) {
        var out = new StringBuilder("<w:tc><w:tcPr>").append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
                .append(properties).append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        for (var line : text.split("\\|", -1)) {
            out.append(paragraph(style, line));
        }
        return out.append("</w:tc>").toString();
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>"
                + (text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>") + "</w:p>";
    }

    /** No page number at the foot: covers have none. */
    public DocxBuilder plain() {
        plain = true;
        return this;
    }

    /** {@return the file} */
    public byte[] build() {
        var parts = new LinkedHashMap<String, byte[]>();
        add(parts, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type("document", "document.main")
                + type("styles", "styles") + type("footer1", "footer") + type("settings", "settings") + "</Types>");
        add(parts, "_rels/.rels", relations("officeDocument", "word/document.xml"));
        add(parts, "word/_rels/document.xml.rels", relations("styles", "styles.xml", "footer", "footer1.xml", "settings", "settings.xml"));
        add(parts, DocxFile.MAIN, "<w:document" + NS + "><w:body>" + body + "<w:sectPr>"
                + (plain ? "" : "<w:footerReference w:type=\"default\" r:id=\"rId2\"/>")
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1474\" w:bottom=\"1588\" w:left=\"1588\""
                + " w:header=\"851\" w:footer=\"964\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        add(parts, "word/settings.xml", "<w:settings" + NS + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/></w:settings>");
        add(parts, "word/styles.xml", styles());
        add(parts, "word/footer1.xml", "<w:ftr" + NS + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + text("第 ") + field("PAGE")
                + text(" 页　共 ") + field("NUMPAGES") + text(" 页") + "</w:p></w:ftr>");
        parts.putAll(more);
        return zip(parts);
    }

    /** {@return a zip of parts, in their order, without the time of day} */
    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String styles() {
        var out = new StringBuilder("<w:styles" + NS + "><w:docDefaults><w:rPrDefault><w:rPr>" + fonts("宋体")
                + "<w:sz w:val=\"24\"/><w:lang w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>");
        style(out, "Normal", "Normal", null, "", "");
        style(out, "Title", "Title", null, "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"240\" w:line=\"360\" w:lineRule=\"auto\"/>"
                + "<w:jc w:val=\"center\"/>", fonts("方正小标宋简体") + "<w:b/><w:sz w:val=\"40\"/>");
        style(out, "Cover", "封面题名", null, "<w:keepNext/><w:spacing w:before=\"2400\" w:after=\"1200\" w:line=\"360\" w:lineRule=\"auto\"/>"
                + "<w:jc w:val=\"center\"/>", fonts("方正小标宋简体") + "<w:b/><w:sz w:val=\"60\"/>");
        style(out, "Unit", "封面单位", null, "<w:keepNext/><w:spacing w:before=\"600\"/><w:jc w:val=\"center\"/>", fonts("仿宋") + "<w:sz w:val=\"36\"/>");
        style(out, "Big", "封面栏目", null, "<w:spacing w:line=\"520\" w:lineRule=\"atLeast\"/>", fonts("仿宋") + "<w:sz w:val=\"30\"/>");
        style(out, "Right", "文号", null, "<w:keepNext/><w:spacing w:after=\"120\"/><w:jc w:val=\"right\"/>", fonts("仿宋"));
        style(out, "Body", "公文正文", null, "<w:spacing w:line=\"500\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\""
                + " w:firstLine=\"560\"/><w:jc w:val=\"both\"/>", fonts("仿宋") + "<w:sz w:val=\"28\"/>");
        style(out, "Heading", "小标题", "Body", "<w:keepNext/><w:spacing w:before=\"120\"/>", fonts("黑体") + "<w:b/>");
        style(out, "Sign", "签名行", "Body", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\" w:line=\"480\" w:lineRule=\"atLeast\"/><w:ind w:firstLineChars=\"0\""
                + " w:firstLine=\"0\"/><w:jc w:val=\"left\"/>", "");
        style(out, "Seal", "落款", "Body", "<w:keepNext/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"right\"/>", "");
        style(out, "Call", "称呼", "Body", "<w:keepNext/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>", "");
        style(out, "Cell", "表格内容", null, "<w:spacing w:line=\"300\" w:lineRule=\"atLeast\"/>", "<w:sz w:val=\"21\"/>");
        style(out, "Long", "表格长文", "Cell", "<w:spacing w:line=\"340\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/><w:jc w:val=\"both\"/>", "");
        style(out, "Label", "表格栏目", "Cell", "<w:jc w:val=\"center\"/>", "");
        style(out, "DayCell", "签名日期", "Cell", "<w:jc w:val=\"right\"/>", "");
        style(out, "Gap", "间隔", null, "<w:keepNext/><w:spacing w:line=\"160\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"10\"/>");
        style(out, "Footer", "footer", null, "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"21\"/>");
        out.append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>"
                + "<w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/>"
                + "<w:tblPr><w:tblBorders>");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return out.append("</w:tblBorders></w:tblPr></w:style></w:styles>").toString();
    }

    private static void style(StringBuilder out, String id, String name, String base, String paragraph, String run) {
        out.append("<w:style w:type=\"paragraph\"").append(id.equals("Normal") ? " w:default=\"1\"" : "").append(" w:styleId=\"").append(id)
                .append("\"><w:name w:val=\"").append(name).append("\"/>")
                .append(id.equals("Normal") ? "" : "<w:basedOn w:val=\"" + (base == null ? "Normal" : base) + "\"/>")
                .append("<w:qFormat/><w:pPr>").append(paragraph).append("</w:pPr><w:rPr>").append(run).append("</w:rPr></w:style>");
    }

    private static String fonts(String chinese) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" + chinese + "\"/>";
    }

    private static String text(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
                + kind + "+xml\"/>";
    }

    private static String relations(String... kindsAndTargets) {
        var out = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            out.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(OFFICE).append(kindsAndTargets[i])
                    .append("\" Target=\"").append(kindsAndTargets[i + 1]).append("\"/>");
        }
        return out.append("</Relationships>").toString();
    }

    private static void add(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }
}
