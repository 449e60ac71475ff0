package org.fazhi.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The little of WordprocessingML trees that the room needs. Element names are local names in the main namespace. */
final class DocxXml {

    /** WordprocessingML. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Relationship ids on elements. */
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private DocxXml() {
    }

    /** {@return the tree; document types, and with them entities, are refused} */
    static Document parse(byte[] xml) throws IOException {
        try {
            // The platform's own parser, whatever other libraries on the server bring.
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "200"); // we walk trees by recursion
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException e) {
            throw new IOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the tree as UTF-8} */
    static byte[] write(Document tree) {
        try {
            var out = new ByteArrayOutputStream();
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            tree.setXmlStandalone(true);
            writer.transform(new DOMSource(tree), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return whether the node is the WordprocessingML element of this name} */
    static boolean is(Node node, String name) {
        return node instanceof Element e && name.equals(e.getLocalName()) && W.equals(e.getNamespaceURI());
    }

    /** {@return the child elements, wrappers without effect on print (content controls, links, smart tags) left out} */
    static List<Element> children(Node parent) {
        var found = new ArrayList<Element>();
        for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (is(n, "sdt")) {
                children(n).stream().filter(c -> is(c, "sdtContent")).forEach(c -> found.addAll(children(c)));
            } else if (is(n, "hyperlink") || is(n, "smartTag")) {
                found.addAll(children(n));
            } else if (n instanceof Element e) {
                found.add(e);
            }
        }
        return found;
    }

    /** {@return the first child of this name, or null} */
    static Element child(Element parent, String name) {
        if (parent != null) {
            for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (is(n, name)) {
                    return (Element) n;
                }
            }
        }
        return null;
    }

    /** {@return the element at the end of a path of first children, or null} */
    static Element path(Element from, String... names) {
        var e = from;
        for (var name : names) {
            e = child(e, name);
        }
        return e;
    }

    /** {@return an attribute in the main namespace, or null} */
    static String attr(Element e, String name) {
        return e == null || !e.hasAttributeNS(W, name) ? null : e.getAttributeNS(W, name);
    }

    /** {@return a whole-number attribute, or the other value when it is missing or not a number} */
    static int number(Element e, String name, int other) {
        var text = attr(e, name);
        try {
            return text == null ? other : (int) Math.round(Double.parseDouble(text));
        } catch (NumberFormatException ex) {
            return other;
        }
    }

    /** {@return whether a switch element (b, u, keepNext …) is present and not turned off; the other value when absent} */
    static boolean on(Element e, boolean other) {
        if (e == null) {
            return other;
        }
        var v = attr(e, "val");
        return v == null || !(v.equals("0") || v.equals("false") || v.equals("none") || v.equals("off"));
    }

    /** {@return all elements of this name below a node, in order} */
    static List<Element> all(Node root, String name) {
        var found = new ArrayList<Element>();
        walk(root, e -> {
            if (is(e, name)) {
                found.add(e);
            }
        });
        return found;
    }

    /** Visits every element below a node, in order. */
    static void walk(Node root, Consumer<Element> visitor) {
        for (var n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                visitor.accept(e);
                walk(e, visitor);
            }
        }
    }

    /** {@return the text of all w:t below a node} */
    static String text(Node root) {
        var out = new StringBuilder();
        all(root, "t").forEach(t -> out.append(t.getTextContent()));
        return out.toString();
    }
}
