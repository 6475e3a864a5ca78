package org.ayumi.plan.exchange;

import java.io.IOException;
import java.util.List;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.exchange.internal.write.HtmlTables;

/**
 * Prints tables as HTML, cell by cell (G18, A8): caption, head, scopes and spans, the words of the
 * marks for the ear, legend and notes. Without styles and scripts; what it shows is styled by these
 * classes:
 *
 * <table>
 * <caption>Classes</caption>
 * <tr><th>{@code at-table}</th><td>around each table with its leads, legend and notes, with {@code
 *     at-card} … {@code at-outline} for its kind and {@code at-landscape} where it lies so</td></tr>
 * <tr><th>{@code at-lead}</th><td>a heading or statement above a table</td></tr>
 * <tr><th>{@code at-scroll}</th><td>the region in which a wide table is moved sideways; reached by
 *     keyboard, named by the caption</td></tr>
 * <tr><th>{@code at-w3} …</th><td>a column, with its width in characters of the plan</td></tr>
 * <tr><th>{@code at-level1} …</th><td>a row of that level: a band, or a line of an outline</td></tr>
 * <tr><th>{@code at-mark}</th><td>a mark, hidden from the ear; its words follow as {@code
 *     at-words}, hidden from the eye</td></tr>
 * <tr><th>{@code at-legend}, {@code at-notes}</th><td>lists below the table; a legend that the next
 * table has too is left to that</td></tr>
 * </table>
 */
public final class TableHtml {

  private TableHtml() {}

  /** Appends the tables one below the other. */
  public static void write(List<PrintedTable> tables, TablePage page, Appendable out)
      throws IOException {
    new HtmlTables(page, out).write(tables);
  }
}
