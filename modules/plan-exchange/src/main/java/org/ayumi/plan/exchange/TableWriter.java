package org.ayumi.plan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.exchange.internal.write.CsvOutput;
import org.ayumi.plan.exchange.internal.write.TableWorkbook;

/** Writes printed tables as sheets, cell by cell (G18). Streams are left open. */
public final class TableWriter {

  private TableWriter() {}

  /**
   * Writes an Excel workbook; all cells are texts. In the form {@link TableForm#MERGED} a sheet has
   * its title, a blank row, and each table after its leads and caption, followed by its notes and
   * legend and a blank row; what is absent takes no row. In the form {@link TableForm#CLEAN} each
   * table has a sheet of its own and begins in its first row; cards and outlines, which have no
   * head, stay below each other.
   *
   * @return cells that are longer than Excel can hold and were cut
   */
  public static List<Problem> toXlsx(
      List<TableSheet> sheets, TableForm form, OutputStream out, WriteStyle style)
      throws IOException {
    return new TableWorkbook(form, style).write(sheets, out);
  }

  /** Writes the clean form as CSV: UTF-8 with byte order mark, comma, CRLF, LF inside cells. */
  public static void toCsv(PrintedTable table, OutputStream out, WriteStyle style)
      throws IOException {
    new CsvOutput(style).write(table.clean().grid(), out);
  }
}
