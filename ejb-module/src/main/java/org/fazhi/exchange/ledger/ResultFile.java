package org.fazhi.exchange.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;

/** The user's own workbook with one more column: every other part and cell stays as it was. */
final class ResultFile {

    private ResultFile() {
    }

    /** {@return the workbook}
     * @param original the file as uploaded
     * @param ledger   where the ledger stands in it
     * @param results  text by row number, the head's row among them */
    static byte[] of(byte[] original, LedgerFile ledger, Map<Integer, String> results) {
        try {
            var part = part(original, ledger.sheet());
            var out = new ByteArrayOutputStream(original.length + original.length / 4);
            try (var in = new ZipInputStream(new ByteArrayInputStream(original)); var zip = new ZipOutputStream(out)) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    if (entry.getName().equals(part)) {
                        zip.write(new SheetPatch(ledger.resultColumn(), results).apply(in.readAllBytes()));
                    } else {
                        in.transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a workbook that was read cannot be written", e);
        }
    }

    private static String part(byte[] workbook, String sheet) throws IOException, XMLStreamException {
        var names = new HashMap<String, String>();
        var targets = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("xl/workbook.xml")) {
                    collect(in.readAllBytes(), "sheet", "name", "id", names);
                } else if (entry.getName().equals("xl/_rels/workbook.xml.rels")) {
                    collect(in.readAllBytes(), "Relationship", "Id", "Target", targets);
                }
            }
        }
        var target = targets.getOrDefault(names.getOrDefault(sheet, ""), "");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static void collect(byte[] xml, String element, String key, String value, Map<String, String> into) throws XMLStreamException {
        var reader = factory().createXMLEventReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.nextEvent() instanceof StartElement start && start.getName().getLocalPart().equals(element)) {
                var k = attribute(start, key);
                if (k != null) {
                    into.putIfAbsent(k, attribute(start, value));
                }
            }
        }
    }

    /** {@return an attribute whatever its namespace; of several with one local name the one in a namespace, as in r:id} */
    private static String attribute(StartElement start, String local) {
        String found = null;
        for (var it = start.getAttributes(); it.hasNext();) {
            var a = it.next();
            if (a.getName().getLocalPart().equals(local) && (found == null || !a.getName().getNamespaceURI().isEmpty())) {
                found = a.getValue();
            }
        }
        return found;
    }

    /** {@return a reader of XML that follows nothing outside of it} */
    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
