package org.ayumi.plan.exchange.internal.sheet;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/** One XML part, read element by element; document types and external entities are refused. */
final class XmlPart {

  private final XMLStreamReader reader;

  private XmlPart(XMLStreamReader reader) {
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
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /** Calls back for every element of the part, in document order. */
  static void read(byte[] part, Elements elements) throws SheetException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
      try {
        XmlPart xml = new XmlPart(reader);
        while (reader.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            elements.element(xml, reader.getLocalName());
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException exception) {
      throw new SheetException(Problem.of(ProblemType.FILE_BROKEN));
    }
  }

  private int next() throws XMLStreamException, SheetException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new SheetException(Problem.of(ProblemType.XML_DOCTYPE));
    }
    return event;
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
      throw new SheetException(Problem.of(ProblemType.FILE_BROKEN));
    }
  }

  boolean flag(String localName) {
    String value = attribute(localName, "0");
    return value.equals("1") || value.equals("true");
  }

  /** Calls back for each element inside the current one, to its end. */
  void inside(Elements elements) throws SheetException {
    try {
      for (int depth = 1; depth > 0; ) {
        int event = next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          int before = depth;
          depth++;
          elements.element(this, reader.getLocalName());
          // text() and inside() consume the end of the element
          depth = reader.isEndElement() ? before : depth;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException exception) {
      throw new SheetException(Problem.of(ProblemType.FILE_BROKEN));
    }
  }

  /** The text of the current element, which has no elements inside. */
  String text() throws SheetException {
    try {
      return reader.getElementText();
    } catch (XMLStreamException exception) {
      throw new SheetException(Problem.of(ProblemType.FILE_BROKEN));
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
