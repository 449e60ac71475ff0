package org.fazhi.ear;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Dispute ledgers made for a test, as other programs write them: inline texts, no styles, no cell references. */
public final class LedgerRig {

    private static final List<String> HEADS = List.of("社区", "街道", "序号", "登记日期", "调解委员会", "案件来源", "纠纷类型", "案由", "申请人", "申请人身份证号", "申请人电话",
            "被申请人", "被申请人电话", "纠纷简要情况", "涉及金额(元)", "本所自用");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final String applicant;
    private final List<Map<String, String>> rows = new ArrayList<>();

    /** @param applicant name of every applicant, by which the test finds its files */
    LedgerRig(String applicant) {
        this.applicant = applicant;
    }

    /** Adds rows that differ in their respondent; some cells may be changed. */
    LedgerRig rows(int count, Map<String, String> changes) {
        for (int i = 0; i < count; i++) {
            int n = rows.size() + 1;
            var row = new HashMap<>(Map.of("序号", "" + n, "登记日期", "2026年3月2日", "调解委员会", CaseRig.COMMITTEE, "案件来源", "依申请调解", "纠纷类型", "邻里",
                    "申请人", applicant, "申请人电话", "１３９００００００" + "２３", "被申请人", "舒" + "一二三四五六七八九十".charAt(n % 10) + "平", "纠纷简要情况", "<b>楼道堆物</b>第" + n + "处"));
            row.put("涉及金额(元)", "1,200.50");
            row.putAll(changes);
            rows.add(row);
        }
        return this;
    }

    /** Repeats the first row at the end. */
    LedgerRig twice() {
        rows.add(rows.get(0));
        return this;
    }

    /** {@return the workbook} */
    byte[] build() {
        return workbook(HEADS, rows);
    }

    /** {@return a workbook with these heads and rows} */
    static byte[] workbook(List<String> heads, List<Map<String, String>> rows) {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        line(sheet, heads);
        rows.forEach(r -> line(sheet, heads.stream().map(h -> r.getOrDefault(h, "")).toList()));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void line(StringBuilder sheet, List<String> cells) {
        sheet.append("<row>");
        cells.forEach(c -> sheet.append("<c t=\"inlineStr\"><is><t>").append(c.replace("&", "&amp;").replace("<", "&lt;")).append("</t></is></c>"));
        sheet.append("</row>");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
