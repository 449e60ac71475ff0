package org.fazhi.circle.roads;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** OpenStreetMap as XML, element by element. */
final class OsmXml {

    private OsmXml() {
    }

    static void read(InputStream in, OsmSink sink) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(in);
        var tags = new HashMap<String, String>();
        var refs = new long[64];
        var outer = new ArrayList<Long>();
        var inner = new ArrayList<Long>();
        int count = 0;
        long id = 0;
        boolean osm = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "osm" -> osm = true;
                    case "node" -> {
                        tags.clear();
                        node(xml, sink);
                    }
                    case "way", "relation" -> {
                        tags.clear();
                        outer.clear();
                        inner.clear();
                        count = 0;
                        id = xml.getAttributeValue(null, "id") == null ? 0 : Long.parseLong(xml.getAttributeValue(null, "id"));
                    }
                    case "member" -> {
                        if ("way".equals(xml.getAttributeValue(null, "type"))) {
                            ("inner".equals(xml.getAttributeValue(null, "role")) ? inner : outer).add(Long.parseLong(xml.getAttributeValue(null, "ref")));
                        }
                    }
                    case "nd" -> {
                        refs = count == refs.length ? Arrays.copyOf(refs, count * 2) : refs;
                        refs[count++] = Long.parseLong(xml.getAttributeValue(null, "ref"));
                    }
                    case "tag" -> tags.put(xml.getAttributeValue(null, "k"), xml.getAttributeValue(null, "v"));
                    default -> {
                        // bounds: nothing that walkers need
                    }
                }
                if (!osm) {
                    throw new RoadsRefused("notOsm");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("way")) {
                    sink.way(id, Arrays.copyOf(refs, count), tags);
                } else if (xml.getLocalName().equals("relation")) {
                    sink.relation(List.copyOf(outer), List.copyOf(inner), tags);
                } else if (xml.getLocalName().equals("node") && !tags.isEmpty()) {
                    sink.nodeTags(tags);
                }
            }
        }
    }

    private static void node(XMLStreamReader xml, OsmSink sink) {
        var lon = xml.getAttributeValue(null, "lon");
        var lat = xml.getAttributeValue(null, "lat");
        var id = xml.getAttributeValue(null, "id");
        if (lon != null && lat != null && id != null) {
            sink.node(Long.parseLong(id), Double.parseDouble(lon), Double.parseDouble(lat));
        }
    }
}
