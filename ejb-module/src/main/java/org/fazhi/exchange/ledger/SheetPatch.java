package org.fazhi.exchange.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Writes texts into one column of a sheet's XML, in place of what stood there; always as text, never as a formula. */
final class SheetPatch {

    private final XMLEventFactory events = XMLEventFactory.newInstance();
    private final int column;
    private final Map<Integer, String> texts;

    /** @param column counted from 0
     *  @param texts by row number, counted from 1 */
    SheetPatch(int column, Map<Integer, String> texts) {
        this.column = column;
        this.texts = texts;
    }

    byte[] apply(byte[] sheet) throws XMLStreamException {
        var out = new ByteArrayOutputStream(sheet.length + sheet.length / 4);
        var reader = ResultFile.factory().createXMLEventReader(new ByteArrayInputStream(sheet));
        var writer = XMLOutputFactory.newInstance().createXMLEventWriter(out, "UTF-8");
        int row = 0;
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (event instanceof StartElement start && named(start, "dimension")) {
                skip(reader);
            } else if (event instanceof StartElement start && named(start, "row")) {
                var given = start.getAttributeByName(new QName("r"));
                row = given == null ? row + 1 : Integer.parseInt(given.getValue());
                row(reader, writer, start, row);
            } else {
                writer.add(event);
            }
        }
        writer.close();
        return out.toByteArray();
    }

    private void row(XMLEventReader reader, XMLEventWriter writer, StartElement row, int number) throws XMLStreamException {
        var kept = new ArrayList<Attribute>();
        row.getAttributes().forEachRemaining(a -> {
            if (!a.getName().getLocalPart().equals("spans")) {
                kept.add(a);
            }
        });
        writer.add(events.createStartElement(row.getName(), kept.iterator(), row.getNamespaces()));
        int at = -1;
        boolean written = !texts.containsKey(number);
        for (var event = reader.nextEvent(); ; event = reader.nextEvent()) {
            if (event instanceof StartElement cell && named(cell, "c")) {
                var given = cell.getAttributeByName(new QName("r"));
                at = given == null ? at + 1 : column(given.getValue());
                if (!written && at >= column) {
                    text(writer, row.getName(), number);
                    written = true;
                }
                if (at == column && texts.containsKey(number)) {
                    skip(reader);
                } else {
                    copy(reader, writer, cell);
                }
            } else if (event.isEndElement()) {
                if (!written) {
                    text(writer, row.getName(), number);
                }
                writer.add(event);
                return;
            } else {
                writer.add(event);
            }
        }
    }

    private void text(XMLEventWriter writer, QName row, int number) throws XMLStreamException {
        var prefix = row.getPrefix();
        var space = row.getNamespaceURI();
        writer.add(events.createStartElement(prefix, space, "c"));
        writer.add(events.createAttribute("r", letters(column) + number));
        writer.add(events.createAttribute("t", "inlineStr"));
        writer.add(events.createStartElement(prefix, space, "is"));
        writer.add(events.createStartElement(prefix, space, "t"));
        writer.add(events.createCharacters(texts.get(number).replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]", "")));
        writer.add(events.createEndElement(prefix, space, "t"));
        writer.add(events.createEndElement(prefix, space, "is"));
        writer.add(events.createEndElement(prefix, space, "c"));
    }

    private static void copy(XMLEventReader reader, XMLEventWriter writer, XMLEvent start) throws XMLStreamException {
        writer.add(start);
        for (int depth = 1; depth > 0; ) {
            var event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            writer.add(event);
        }
    }

    private static void skip(XMLEventReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private static boolean named(StartElement element, String name) {
        return element.getName().getLocalPart().equals(name);
    }

    /** {@return 27 for AB12} */
    static int column(String reference) {
        int n = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            n = n * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return n - 1;
    }

    /** {@return AB for 27} */
    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
