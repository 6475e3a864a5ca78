package org.ayumi.plan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.write.CsvOutput;
import org.ayumi.plan.exchange.internal.write.SheetWriting;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;
import org.ayumi.plan.exchange.internal.write.XlsxOutput;

/**
 * Writes a plan as the sheet of a mapping: the frame and the mapped columns come out cell by cell
 * as they were read (G17). Streams are left open.
 */
public final class PlanWriter {

  private PlanWriter() {}

  /** As {@link #toCsv(PlanDocument, ColumnMapping, OutputStream, WriteStyle)}, exact. */
  public static List<Problem> toCsv(PlanDocument document, ColumnMapping mapping, OutputStream out)
      throws IOException {
    return toCsv(document, mapping, out, WriteStyle.EXACT);
  }

  /**
   * Writes CSV: UTF-8 with byte order mark, comma, CRLF between rows, LF inside cells.
   *
   * @return what the sheet cannot show, such as a second content of an item in a sheet with one
   *     each
   */
  public static List<Problem> toCsv(
      PlanDocument document, ColumnMapping mapping, OutputStream out, WriteStyle style)
      throws IOException {
    WrittenSheet sheet = new SheetWriting(document, mapping).write();
    new CsvOutput(style).write(sheet, out);
    return sheet.problems();
  }

  /** As {@link #toXlsx(PlanDocument, ColumnMapping, OutputStream, WriteStyle)}, exact. */
  public static List<Problem> toXlsx(PlanDocument document, ColumnMapping mapping, OutputStream out)
      throws IOException {
    return toXlsx(document, mapping, out, WriteStyle.EXACT);
  }

  /**
   * Writes an Excel workbook with one sheet; all cells are texts, running numbers apart.
   *
   * @return what the sheet cannot show
   */
  public static List<Problem> toXlsx(
      PlanDocument document, ColumnMapping mapping, OutputStream out, WriteStyle style)
      throws IOException {
    WrittenSheet sheet = new SheetWriting(document, mapping).write();
    new XlsxOutput(mapping, style).write(sheet, out);
    return sheet.problems();
  }
}
