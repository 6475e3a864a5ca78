package org.ayumi.plan.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ayumi.plan.domain.table.CellKind;
import org.ayumi.plan.domain.table.ImmutablePrintedTable;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableCell;
import org.ayumi.plan.domain.table.TableRow;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page that tables are printed as, read back. */
final class HtmlPage {

  private final Element body;

  private HtmlPage(Element body) {
    this.body = body;
  }

  static String html(TablePage page, PrintedTable... tables) {
    StringBuilder out = new StringBuilder();
    try {
      TableHtml.write(List.of(tables), page, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static HtmlPage of(TablePage page, PrintedTable... tables) {
    String closed = html(page, tables).replaceAll("(<col [^>]*)>", "$1/>");
    try {
      return new HtmlPage(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<body>" + closed + "</body>")))
              .getDocumentElement());
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException(closed, e);
    }
  }

  static HtmlPage of(PrintedTable table) {
    return of(TablePage.builder().prefix("x-").heading(3).build(), table);
  }

  List<Element> all(String name) {
    return all(body, name);
  }

  private static List<Element> all(Element in, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = in.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Head and body of the only table as cells with spans and kinds; levels are left out. */
  PrintedTable table(PrintedTable like) {
    return ImmutablePrintedTable.copyOf(like)
        .withHead(rows(all("thead")))
        .withBody(rows(all("tbody")));
  }

  private static List<TableRow> rows(List<Element> groups) {
    List<TableRow> rows = new ArrayList<>();
    for (Element group : groups) {
      for (Element row : all(group, "tr")) {
        rows.add(TableRow.of(cells(row)));
      }
    }
    return rows;
  }

  private static List<TableCell> cells(Element row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      Element cell = (Element) node;
      cells.add(
          TableCell.builder()
              .text(seen(cell))
              .kind(kind(cell.getAttribute("scope")))
              .rowSpan(span(cell, "rowspan"))
              .colSpan(span(cell, "colspan"))
              .build());
    }
    return cells;
  }

  private static CellKind kind(String scope) {
    if (scope.isEmpty()) {
      return CellKind.DATA;
    }
    return scope.equals("col") ? CellKind.HEADER_COLUMN : CellKind.HEADER_ROW;
  }

  private static int span(Element cell, String name) {
    return cell.getAttribute(name).isEmpty() ? 1 : Integer.parseInt(cell.getAttribute(name));
  }

  private static String seen(Element cell) {
    String heard =
        all(cell, "span").stream()
            .filter(span -> span.getAttribute("class").equals("at-words"))
            .map(Element::getTextContent)
            .collect(Collectors.joining());
    String whole = cell.getTextContent();
    return whole.substring(0, whole.length() - heard.length());
  }

  /** What the page shall show of the table: the same cells, without what only the ear is told. */
  static PrintedTable shown(PrintedTable table) {
    return ImmutablePrintedTable.copyOf(table)
        .withHead(shown(table.head()))
        .withBody(shown(table.body()));
  }

  private static List<TableRow> shown(List<TableRow> rows) {
    return rows.stream()
        .map(
            row ->
                TableRow.of(row.cells().stream().map(HtmlPage::shown).collect(Collectors.toList())))
        .collect(Collectors.toList());
  }

  private static TableCell shown(TableCell cell) {
    boolean spaced =
        cell.kind() != CellKind.DATA
            && cell.text().replaceAll("[ \u3000]", "").equals(cell.spoken());
    return TableCell.builder()
        .text(spaced ? cell.spoken() : cell.text())
        .kind(cell.text().isEmpty() ? CellKind.DATA : cell.kind())
        .rowSpan(cell.rowSpan())
        .colSpan(cell.colSpan())
        .build();
  }
}
