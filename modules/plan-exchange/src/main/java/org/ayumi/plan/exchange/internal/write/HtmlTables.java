package org.ayumi.plan.exchange.internal.write;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ayumi.plan.domain.table.LegendEntry;
import org.ayumi.plan.domain.table.Orientation;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableColumn;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.domain.table.TableLead;
import org.ayumi.plan.domain.table.TableRow;
import org.ayumi.plan.exchange.TablePage;

/** Tables one below the other as HTML; see {@link org.ayumi.plan.exchange.TableHtml}. */
public final class HtmlTables {

  private static final String WORDS = "at-words";

  private final TablePage page;
  private final Html html;
  private final HtmlCells cells;
  private int heading;

  public HtmlTables(TablePage page, Appendable out) {
    this.page = page;
    html = new Html(out);
    cells = new HtmlCells(page, html);
    heading = page.heading() - 1;
  }

  public void write(List<PrintedTable> tables) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      List<LegendEntry> legend = tables.get(i).legend();
      boolean again = i + 1 < tables.size() && tables.get(i + 1).legend().equals(legend);
      write(tables.get(i), page.prefix() + "table-" + (i + 1), again ? List.of() : legend);
    }
  }

  private void write(PrintedTable table, String id, List<LegendEntry> legend) throws IOException {
    String kind = " at-" + table.kind().name().toLowerCase(Locale.ROOT);
    boolean across = table.orientation() == Orientation.LANDSCAPE;
    html.start("div", "class", "at-table" + kind + (across ? " at-landscape" : ""));
    for (TableLead lead : table.leads()) {
      lead(lead);
    }
    html.start(
        "div", "class", "at-scroll", "role", "region", "aria-labelledby", id, "tabindex", "0");
    html.start("table");
    html.start("caption", "id", id, "class", isNamedByItself(table) ? WORDS : "");
    html.text(table.caption()).end("caption");
    columns(table);
    if (!table.head().isEmpty()) {
      html.start("thead");
      rows(table.head());
      html.end("thead");
    }
    body(table);
    html.end("table").end("div");
    legend(legend);
    notes(table.notes());
    html.end("div");
  }

  /** A card says in its first rows what its caption says. */
  private static boolean isNamedByItself(PrintedTable table) {
    return table.kind() == TableKind.CARD;
  }

  private void lead(TableLead lead) throws IOException {
    String name = "p";
    if (lead.heading()) {
      int wanted = page.heading() + lead.level() - 1;
      heading = Math.min(Math.min(wanted, heading + 1), TablePage.LOWEST_HEADING);
      name = "h" + heading;
    }
    html.start(name, "class", "at-lead", "lang", page.planLanguage());
    html.text(lead.text()).end(name);
  }

  private void columns(PrintedTable table) throws IOException {
    if (table.head().isEmpty()) {
      return;
    }
    html.start("colgroup");
    for (TableColumn column : table.columns()) {
      html.start("col", "class", "at-w" + column.width());
    }
    html.end("colgroup");
  }

  /** A row over the whole width begins a group of rows. */
  private void body(PrintedTable table) throws IOException {
    html.start("tbody", "lang", page.planLanguage());
    List<TableRow> rows = table.body();
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 && isBand(rows.get(i), table)) {
        html.end("tbody").start("tbody", "lang", page.planLanguage());
      }
      row(rows.get(i), isBand(rows.get(i), table));
    }
    html.end("tbody");
  }

  private static boolean isBand(TableRow row, PrintedTable table) {
    return row.level() > 0 && !table.bands().isEmpty();
  }

  private void rows(List<TableRow> rows) throws IOException {
    for (TableRow row : rows) {
      row(row, false);
    }
  }

  private void row(TableRow row, boolean band) throws IOException {
    html.start("tr", "class", row.level() > 0 ? "at-level" + row.level() : "");
    cells.write(row.cells(), band);
    html.end("tr");
  }

  /** Below the last of the tables that have it. */
  private void legend(List<LegendEntry> legend) throws IOException {
    if (legend.isEmpty()) {
      return;
    }
    html.start("ul", "class", "at-legend", "lang", page.planLanguage());
    for (LegendEntry entry : legend) {
      html.start("li").start("b").text(entry.mark()).end("b");
      html.text(" " + entry.words()).end("li");
    }
    html.end("ul");
  }

  private void notes(List<String> notes) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    html.start("ul", "class", "at-notes");
    for (String note : notes) {
      html.start("li").text(note).end("li");
    }
    html.end("ul");
  }
}
