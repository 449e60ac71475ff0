package org.fazhi.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.platform.Sm3;

/**
 * Draws laid-out pages as OFD (GB/T 33190-2016): a zip of XML parts with the fonts' used parts inside. Written here from the very lines that
 * the PDF has: the library for it embeds whole fonts (30 MB a paper) and its converter brings PDFBox 2, iText and a second BouncyCastle.
 */
final class OfdWriter {

    private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final float MM = 25.4f / 72;
    private static final String BLACK = " Value=\"0 0 0\"";

    private final PdfPages pages;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<PdfFont, Integer> fonts = new LinkedHashMap<>();
    private final Map<PdfFont, OfdFont.Subset> subsets = new LinkedHashMap<>();
    private final Map<PdfPages.Picture, Integer> pictures = new LinkedHashMap<>();
    private int last;

    OfdWriter(PdfPages pages) {
        this.pages = pages;
    }

    byte[] draw(String title) {
        for (var page : pages.pages()) {
            page.texts().forEach(t -> fonts.computeIfAbsent(t.piece().font(), f -> ++last));
            page.pictures().forEach(p -> pictures.computeIfAbsent(p, x -> ++last));
        }
        subset();
        var list = new StringBuilder();
        for (int i = 0; i < pages.count(); i++) {
            list.append("<ofd:Page ID=\"").append(++last).append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
            add("Doc_0/Pages/Page_" + i + "/Content.xml", content(pages.pages().get(i)));
        }
        resources();
        var box = "0 0 " + mm(pages.width()) + " " + mm(pages.height());
        add("Doc_0/Document.xml", "<ofd:Document" + NS + "><ofd:CommonData><ofd:MaxUnitID>" + last + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>"
                + box + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                + (pictures.isEmpty() ? "" : "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>") + "</ofd:CommonData><ofd:Pages>" + list
                + "</ofd:Pages></ofd:Document>");
        var id = Sm3.hex(parts.values().stream().map(Sm3::hex).collect(Collectors.joining()).getBytes(StandardCharsets.US_ASCII)).substring(32);
        add("OFD.xml", "<ofd:OFD" + NS + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>" + id + "</ofd:DocID><ofd:Title>"
                + escape(title) + "</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        return zip();
    }

    private void subset() {
        var used = new LinkedHashMap<PdfFont, TreeSet<Integer>>();
        pages.pages().forEach(page -> page.texts().forEach(t -> t.piece().text().codePoints()
                .forEach(c -> used.computeIfAbsent(t.piece().font(), f -> new TreeSet<>()).add(c))));
        used.forEach((font, characters) -> subsets.put(font, font.subset(characters)));
    }

    private void resources() {
        var res = new StringBuilder();
        subsets.forEach((font, subset) -> {
            var name = "font_" + fonts.get(font) + ".ttf";
            parts.put("Doc_0/Res/" + name, subset.file());
            res.append("<ofd:Font ID=\"").append(fonts.get(font)).append("\" FontName=\"").append(escape(font.name())).append("\" FamilyName=\"")
                    .append(escape(font.name())).append("\"><ofd:FontFile>").append(name).append("</ofd:FontFile></ofd:Font>");
        });
        add("Doc_0/PublicRes.xml", "<ofd:Res" + NS + " BaseLoc=\"Res\"><ofd:Fonts>" + res + "</ofd:Fonts></ofd:Res>");
        if (!pictures.isEmpty()) {
            var media = new StringBuilder();
            pictures.forEach((picture, id) -> {
                parts.put("Doc_0/Res/image_" + id + ".png", picture.png());
                media.append("<ofd:MultiMedia ID=\"").append(id).append("\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>image_").append(id)
                        .append(".png</ofd:MediaFile></ofd:MultiMedia>");
            });
            add("Doc_0/DocumentRes.xml", "<ofd:Res" + NS + " BaseLoc=\"Res\"><ofd:MultiMedias>" + media + "</ofd:MultiMedias></ofd:Res>");
        }
    }

    private String content(PdfPages.Page page) {
        var out = new StringBuilder("<ofd:Page").append(NS).append("><ofd:Content><ofd:Layer ID=\"").append(++last).append("\" Type=\"Body\">");
        rules(out, page);
        page.texts().forEach(t -> text(out, t));
        for (var p : page.pictures()) {
            out.append("<ofd:ImageObject ID=\"").append(++last).append("\" Boundary=\"").append(box(p.x(), p.y(), p.width(), p.height()))
                    .append("\" ResourceID=\"").append(pictures.get(p)).append("\" CTM=\"").append(mm(p.width())).append(" 0 0 ").append(mm(p.height()))
                    .append(" 0 0\"/>");
        }
        return out.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    /** Rules of one width are one path, in the coordinates of the page. */
    private void rules(StringBuilder out, PdfPages.Page page) {
        var paths = new TreeMap<Float, StringBuilder>();
        page.rules().forEach(r -> paths.computeIfAbsent(r.width(), w -> new StringBuilder()).append("M ").append(mm(r.x1())).append(' ').append(mm(r.y1()))
                .append(" L ").append(mm(r.x2())).append(' ').append(mm(r.y2())).append(' '));
        paths.forEach((width, path) -> out.append("<ofd:PathObject ID=\"").append(++last).append("\" Boundary=\"")
                .append(box(0, 0, pages.width(), pages.height())).append("\" LineWidth=\"").append(mm(width)).append("\"><ofd:StrokeColor").append(BLACK)
                .append("/><ofd:AbbreviatedData>").append(path.toString().trim()).append("</ofd:AbbreviatedData></ofd:PathObject>"));
    }

    /** Runs of the first plane; each rarer character stands alone and names its glyph: readers count it as two codes and look up neither. */
    private void text(StringBuilder out, PdfPages.Text text) {
        var piece = text.piece();
        var run = new StringBuilder();
        var deltas = new StringBuilder();
        float x = text.x();
        float begin = x;
        float before = 0;
        for (int c : piece.text().codePoints().toArray()) {
            float advance = piece.font().width(c) * piece.look().size() + piece.extra();
            if (c > 0xFFFF) {
                run(out, text, run, deltas, begin, x, "");
                run(out, text, new StringBuilder().appendCodePoint(c), deltas, x, x + advance,
                        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>" + subsets.get(piece.font()).glyphs().get(c)
                                + "</ofd:Glyphs></ofd:CGTransform>");
                begin = x + advance;
            } else {
                if (run.length() > 0) {
                    deltas.append(deltas.length() == 0 ? "" : " ").append(mm(before));
                }
                run.append((char) c);
            }
            before = advance;
            x += advance;
        }
        run(out, text, run, deltas, begin, x, "");
    }

    private void run(StringBuilder out, PdfPages.Text text, StringBuilder run, StringBuilder deltas, float from, float to, String glyphs) {
        if (run.length() > 0) {
            var look = text.piece().look();
            float ascent = look.size() * 1.2f;
            out.append("<ofd:TextObject ID=\"").append(++last).append("\" Boundary=\"")
                    .append(box(from, text.y() - ascent, to - from + look.size(), look.size() * 1.7f)).append("\" Font=\"").append(fonts.get(text.piece().font()))
                    .append("\" Size=\"").append(mm(look.size())).append('"');
            if (look.bold()) { // the faces that cover every character come in one weight: bold is a thin outline
                out.append(" Stroke=\"true\" LineWidth=\"").append(mm(look.size() / 36)).append("\" Weight=\"700\"");
            }
            out.append("><ofd:FillColor").append(BLACK).append("/>").append(look.bold() ? "<ofd:StrokeColor" + BLACK + "/>" : "").append(glyphs)
                    .append("<ofd:TextCode X=\"0\" Y=\"").append(mm(ascent)).append('"').append(deltas.length() == 0 ? "" : " DeltaX=\"" + deltas + "\"")
                    .append('>').append(escape(run.toString())).append("</ofd:TextCode></ofd:TextObject>");
        }
        run.setLength(0);
        deltas.setLength(0);
    }

    private static String box(float x, float y, float width, float height) {
        return mm(x) + " " + mm(y) + " " + mm(width) + " " + mm(height);
    }

    private static String mm(float points) {
        var text = String.format(Locale.ROOT, "%.3f", points * MM);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void add(String name, String xml) {
        parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    /** The entry part first, as readers expect it. */
    private byte[] zip() {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var ordered = new LinkedHashMap<String, byte[]>();
            ordered.put("OFD.xml", parts.get("OFD.xml"));
            ordered.putAll(parts);
            for (var part : ordered.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory only
        }
        return out.toByteArray();
    }
}
