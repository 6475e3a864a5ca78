package org.ayumi.plan.exchange.internal.sheet;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/**
 * One XML part, read element by element; document types and external entities are refused, and so
 * is what would make a parser hold more than some names and one text.
 */
final class XmlPart {

  private static final int MAX_DEPTH = 100;
  private static final int MAX_NAMES = 5_000;

  private final String name;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;

  private XmlPart(String name, XMLStreamReader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** What is done with an element whose start has been read. */
  @FunctionalInterface
  interface Elements {
    void element(XmlPart xml, String name) throws SheetException;
  }

  private static XMLInputFactory factory() {
    // The platform's own: a portal's class path may hold others that ignore these settings.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /**
   * Calls back for every element of the part, in document order.
   *
   * @param name the part's name, for messages
   */
  static void read(String name, InputStream part, Elements elements) throws SheetException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new MarkupStream(part));
      try {
        XmlPart xml = new XmlPart(name, reader);
        while (reader.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            elements.element(xml, reader.getLocalName());
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException exception) {
      throw broken(name, exception.getLocation());
    }
  }

  private static SheetException broken(String name, Location location) {
    return new SheetException(
        Problem.of(
            ProblemType.PART_BROKEN,
            name,
            location == null ? 1 : location.getLineNumber(),
            location == null ? 1 : location.getColumnNumber()));
  }

  /** That the part does not say what it should, here. */
  SheetException broken() {
    return broken(name, reader.getLocation());
  }

  private int next() throws XMLStreamException, SheetException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new SheetException(Problem.of(ProblemType.XML_DOCTYPE, name));
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      enter();
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  /** A parser keeps every name and name space that it meets. */
  private void enter() throws SheetException {
    depth++;
    names.add(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      names.add(reader.getAttributeLocalName(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      names.add(reader.getNamespacePrefix(i) + "=" + reader.getNamespaceURI(i));
    }
    if (depth > MAX_DEPTH || names.size() > MAX_NAMES) {
      throw broken();
    }
  }

  Optional<String> attribute(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  String attribute(String localName, String otherwise) {
    return attribute(localName).orElse(otherwise);
  }

  int number(String localName, int otherwise) throws SheetException {
    String value = attribute(localName, "");
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException exception) {
      throw broken();
    }
  }

  boolean flag(String localName) {
    String value = attribute(localName, "0");
    return value.equals("1") || value.equals("true");
  }

  /** Calls back for each element inside the current one, to its end. */
  void inside(Elements elements) throws SheetException {
    try {
      int outside = depth - 1;
      while (depth > outside) {
        if (next() == XMLStreamConstants.START_ELEMENT) {
          elements.element(this, reader.getLocalName());
        }
      }
    } catch (XMLStreamException exception) {
      throw broken(name, exception.getLocation());
    }
  }

  /** The text of the current element, which has no elements inside. */
  String text() throws SheetException {
    try {
      String text = reader.getElementText();
      depth--;
      return text;
    } catch (XMLStreamException exception) {
      throw broken(name, exception.getLocation());
    }
  }

  /** The text of a string item: its runs joined, without furigana. */
  String richText() throws SheetException {
    StringBuilder text = new StringBuilder();
    inside(
        (xml, name) -> {
          if (name.equals("t")) {
            text.append(xml.text());
          } else if (name.equals("rPh")) {
            xml.inside((ruby, each) -> {});
          }
        });
    return EscapedText.decode(text.toString());
  }
}
