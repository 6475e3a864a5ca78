package org.ayumi.plan.exchange.internal.write;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.table.CellKind;
import org.ayumi.plan.domain.table.TableCell;
import org.ayumi.plan.exchange.TablePage;

/** The cells of a row as HTML. */
final class HtmlCells {

  private final TablePage page;
  private final Html html;

  HtmlCells(TablePage page, Html html) {
    this.page = page;
    this.html = html;
  }

  /**
   * @param band whether the row's cell names all rows below it
   */
  void write(List<TableCell> cells, boolean band) throws IOException {
    for (TableCell cell : cells) {
      String name = scope(cell, band).isEmpty() ? "td" : "th";
      html.start(
          name,
          "scope",
          scope(cell, band),
          "rowspan",
          span(cell.rowSpan()),
          "colspan",
          span(cell.colSpan()));
      content(cell);
      html.end(name);
    }
  }

  /** Empty for a cell that heads nothing, as one without words. */
  private static String scope(TableCell cell, boolean band) {
    if (cell.text().isEmpty()) {
      return "";
    }
    switch (cell.kind()) {
      case HEADER_COLUMN:
        return "col";
      case HEADER_ROW:
        return band ? "rowgroup" : "row";
      default:
        return "";
    }
  }

  private static String span(int cells) {
    return cells == 1 ? "" : String.valueOf(cells);
  }

  private void content(TableCell cell) throws IOException {
    String address = cell.itemCode().map(page.itemAddress()).orElse("");
    if (address.isEmpty()) {
      words(cell);
      return;
    }
    html.start("a", "href", address);
    words(cell);
    html.end("a");
  }

  private void words(TableCell cell) throws IOException {
    Optional<String> plain = spokenAlone(cell);
    if (plain.isPresent()) {
      html.text(plain.get());
      return;
    }
    if (!cell.text().isEmpty()) {
      html.start("span", "class", "at-mark", "aria-hidden", "true").text(cell.text()).end("span");
    }
    html.start("span", "class", "at-words").text(cell.spoken()).end("span");
  }

  /** What needs no other form for the ear; heads are printed without blanks between letters. */
  private static Optional<String> spokenAlone(TableCell cell) {
    if (cell.spoken().isEmpty()) {
      return Optional.of(cell.text());
    }
    boolean spaced = cell.text().replaceAll("[ \u3000]", "").equals(cell.spoken());
    return spaced && cell.kind() != CellKind.DATA ? Optional.of(cell.spoken()) : Optional.empty();
  }
}
