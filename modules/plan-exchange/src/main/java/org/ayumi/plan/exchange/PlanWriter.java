package org.ayumi.plan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.write.BookWriting;
import org.ayumi.plan.exchange.internal.write.CsvOutput;
import org.ayumi.plan.exchange.internal.write.SheetWriting;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;
import org.ayumi.plan.exchange.internal.write.WrittenTab;
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
    new CsvOutput(style).write(sheet.rows(), out);
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
    WrittenTab tab = new WrittenTab(mapping.sheetName());
    tab.add(PartMapping.of(mapping), sheet);
    new XlsxOutput(style).write(List.of(tab), out);
    return sheet.problems();
  }

  /**
   * As {@link #toCsv(PlanDocument, ColumnMapping, OutputStream, WriteStyle)}, for a mapping all of
   * whose parts are of one sheet.
   *
   * @throws IllegalArgumentException if the parts are of several sheets: CSV has one
   */
  public static List<Problem> toCsv(
      PlanDocument document, PlanMapping mapping, OutputStream out, WriteStyle style)
      throws IOException {
    List<WrittenTab> tabs = new BookWriting(document, mapping).write();
    if (tabs.size() > 1) {
      throw new IllegalArgumentException("CSV has one sheet, the mapping " + tabs.size());
    }
    new CsvOutput(style).write(tabs.get(0).rows(), out);
    return problems(tabs);
  }

  /**
   * Writes an Excel workbook with a sheet for each that the mapping names; parts of one sheet stand
   * below each other. The same plan and mapping give the same bytes (G17).
   *
   * @return what the sheets cannot show; places are those of the written sheets
   */
  public static List<Problem> toXlsx(
      PlanDocument document, PlanMapping mapping, OutputStream out, WriteStyle style)
      throws IOException {
    List<WrittenTab> tabs = new BookWriting(document, mapping).write();
    new XlsxOutput(style).write(tabs, out);
    return problems(tabs);
  }

  private static List<Problem> problems(List<WrittenTab> tabs) {
    List<Problem> problems = new ArrayList<>();
    for (WrittenTab tab : tabs) {
      for (Problem problem : tab.problems()) {
        problems.add(
            tabs.size() == 1
                ? problem
                : ImmutableProblem.builder().from(problem).sheet(tab.name()).build());
      }
    }
    return problems;
  }
}
