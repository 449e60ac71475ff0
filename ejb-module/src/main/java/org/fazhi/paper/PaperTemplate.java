package org.fazhi.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.platform.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Judges a template before it is put in force: nothing in it may later print empty, wrong or not at all. */
public final class PaperTemplate {

    private static final Texts WORDS = Texts.of("paper");
    private static final Pattern ANY_BRACES = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern SINGLE = Pattern.compile("\\{\\s*[A-Za-z][A-Za-z0-9.]*\\s*}");
    private static final Pattern WIDE = Pattern.compile("[｛][^｝]{0,60}[｝]*");
    private static final Set<String> GRAPHICS = Set.of("drawing", "pict", "object", "AlternateContent", "oMath", "oMathPara");
    private static final Set<String> REVISIONS = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange");

    private PaperTemplate() {
    }

    /**
     * {@return every problem of a template, one Chinese sentence each; empty when it may be used}
     *
     * @param docx  the file
     * @param known the paper's placeholders
     */
    public static List<String> check(byte[] docx, Set<String> known) {
        return check(docx, known, Set.of());
    }

    /**
     * {@return every problem of a template, one Chinese sentence each, with its place in the file; empty when it may be used}
     *
     * @param docx     the file
     * @param known    the paper's placeholders
     * @param required those of them that must be there
     */
    public static List<String> check(byte[] docx, Set<String> known, Set<String> required) {
        var problems = new LinkedHashSet<String>();
        try {
            var file = DocxFile.read(docx);
            checkParts(file, problems);
            for (var part : file.textParts()) {
                checkText(file.xml(part), known, problems, part);
            }
            var missing = new java.util.TreeSet<>(required);
            missing.removeAll(placeholders(docx));
            if (!missing.isEmpty()) {
                problems.add(WORDS.get("template.missing", missing.stream().map(m -> "{{" + m + "}}").collect(java.util.stream.Collectors.joining("、"))));
            }
        } catch (PaperException e) {
            problems.addAll(e.problems());
        }
        return List.copyOf(problems);
    }

    /** {@return every placeholder that a template uses} */
    public static Set<String> placeholders(byte[] docx) {
        var names = new LinkedHashSet<String>();
        var file = DocxFile.read(docx);
        for (var part : file.textParts()) {
            for (var p : DocxXml.all(file.xml(part), "p")) {
                DocxFill.PLACEHOLDER.matcher(DocxXml.text(p)).results().forEach(m -> names.add(m.group(1)));
            }
        }
        return names;
    }

    private static void checkParts(DocxFile file, Set<String> problems) {
        for (var name : file.names()) {
            if (name.contains("vbaProject") || name.contains("vbaData")) {
                problems.add(WORDS.get("template.macro"));
            } else if (name.startsWith("word/embeddings/") || name.startsWith("word/activeX/") || name.matches("word/afchunk.*")) {
                problems.add(WORDS.get("template.embedded", name));
            } else if (name.endsWith(".rels")) {
                DocxXml.walk(file.xml(name), rel -> {
                    if ("External".equalsIgnoreCase(rel.getAttribute("TargetMode"))) {
                        problems.add(WORDS.get("template.external", rel.getAttribute("Target")));
                    }
                });
            } else if (name.startsWith("word/") && name.endsWith(".xml") && !file.textParts().contains(name)) {
                var text = DocxXml.text(file.xml(name));
                if (text.contains("{{")) {
                    problems.add(WORDS.get("template.elsewhere", name));
                }
            }
        }
        DocxXml.walk(file.xml("[Content_Types].xml"), type -> {
            if (type.getAttribute("ContentType").contains("macroEnabled")) {
                problems.add(WORDS.get("template.macro"));
            }
        });
    }

    private static void checkText(Document tree, Set<String> known, Set<String> problems, String part) {
        DocxXml.walk(tree, e -> checkElement(e, problems));
        for (var p : DocxXml.all(tree, "p")) {
            var text = DocxXml.text(p);
            if (DocxXml.path(p, "pPr", "numPr") != null) {
                problems.add(WORDS.get("template.numbering", shorten(text)));
            }
            var here = new LinkedHashSet<String>();
            checkBraces(text, known, here);
            here.forEach(problem -> problems.add(problem + WORDS.get("template.place", TemplatePlace.of(p, part))));
        }
    }

    private static void checkElement(Element e, Set<String> problems) {
        var name = e.getLocalName();
        if (GRAPHICS.contains(name)) {
            problems.add(WORDS.get("template.drawing"));
        } else if (REVISIONS.contains(name)) {
            problems.add(WORDS.get("template.revision"));
        } else if (name.equals("sym")) {
            problems.add(WORDS.get("template.symbol"));
        } else if (name.equals("footnoteReference") || name.equals("endnoteReference")) {
            problems.add(WORDS.get("template.notes"));
        } else if (name.equals("tbl") && DocxXml.is(e.getParentNode(), "tc")) {
            problems.add(WORDS.get("template.nested"));
        }
    }

    private static void checkBraces(String text, Set<String> known, Set<String> problems) {
        var rest = new StringBuilder();
        int from = 0;
        var m = ANY_BRACES.matcher(text);
        while (m.find()) {
            rest.append(text, from, m.start()).append('\u0001');
            from = m.end();
            checkName(m.group(1).trim(), known, problems);
        }
        rest.append(text.substring(from));
        var left = rest.toString();
        if (left.contains("{{") || left.contains("}}")) {
            problems.add(WORDS.get("template.unclosed", shorten(text)));
        } else {
            SINGLE.matcher(left).results().forEach(s -> problems.add(WORDS.get("template.single", s.group())));
        }
        WIDE.matcher(left).results().forEach(w -> problems.add(WORDS.get("template.wide", w.group())));
    }

    private static void checkName(String name, Set<String> known, Set<String> problems) {
        if (known.contains(name)) {
            return;
        }
        if (!DocxFill.PLACEHOLDER.matcher("{{" + name + "}}").matches()) {
            problems.add(WORDS.get("template.badName", name));
            return;
        }
        var near = known.stream().filter(k -> distance(k.toLowerCase(), name.toLowerCase()) <= 2)
                .min((a, b) -> distance(a, name) - distance(b, name));
        problems.add(WORDS.get("template.unknown", name, near.map(n -> WORDS.get("template.unknown.near", n)).orElse("")));
    }

    /** Number of letters to insert, delete or exchange to get from one word to the other. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= 30 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }
}
