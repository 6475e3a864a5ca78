package org.ayumi.plan.exchange.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.WriteStyle;
import org.ayumi.plan.exchange.internal.sheet.SheetName;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with one sheet, with borders, widths and a frozen header. */
public final class XlsxOutput {

  private static final String HEADER_COLOR = "E8EDF2";

  private final ColumnMapping mapping;
  private final Neutral neutral;

  public XlsxOutput(ColumnMapping mapping, WriteStyle style) {
    this.mapping = mapping;
    neutral = new Neutral(style);
  }

  public void write(WrittenSheet written, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Ayumi", "1.0");
    Worksheet sheet = workbook.newWorksheet(SheetName.of(mapping.sheetName()));
    cells(written.rows(), sheet);
    for (CellRange range : written.merges()) {
      sheet
          .range(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn())
          .merge();
    }
    style(written, sheet);
    mapping.frame().hiddenColumns().forEach(sheet::hideColumn);
    sheet.freezePane(0, mapping.frame().firstRow());
    workbook.finish();
  }

  private void cells(List<List<String>> rows, Worksheet sheet) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column);
        if (text.isEmpty()) {
          continue;
        }
        if (isBody(row, rows.size()) && isSequence(column)) {
          sheet.value(row, column, Integer.valueOf(text));
        } else {
          sheet.value(row, column, neutral.text(text));
        }
      }
    }
  }

  private boolean isBody(int row, int rows) {
    return row >= mapping.frame().firstRow() && row < rows - mapping.frame().below().size();
  }

  private boolean isSequence(int column) {
    return mapping.columns().stream()
        .anyMatch(mapped -> mapped.index() == column && mapped.field() == Field.SEQUENCE);
  }

  private void style(WrittenSheet written, Worksheet sheet) {
    int firstBody = mapping.frame().firstRow();
    int lastBody = written.rows().size() - mapping.frame().below().size() - 1;
    int lastColumn = written.columnCount() - 1;
    if (lastColumn < 0) {
      return;
    }
    if (lastBody >= mapping.frame().headerRow()) {
      sheet
          .range(mapping.frame().headerRow(), 0, lastBody, lastColumn)
          .style()
          .borderStyle(BorderStyle.THIN)
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
    if (firstBody > mapping.frame().headerRow()) {
      sheet
          .range(mapping.frame().headerRow(), 0, firstBody - 1, lastColumn)
          .style()
          .borderStyle(BorderStyle.THIN)
          .wrapText(true)
          .bold()
          .horizontalAlignment("center")
          .fillColor(HEADER_COLOR)
          .set();
    }
    mapping.columns().forEach(column -> sheet.width(column.index(), width(column)));
  }

  private static double width(MappedColumn column) {
    switch (column.field()) {
      case CONTENT:
      case REPORT_TEXT:
        return 50;
      case PURPOSE:
      case COMPLETION:
      case REPORT_NEXT:
        return 30;
      case LABEL:
      case TITLE:
      case HEADING:
      case HEADING_TITLE:
        return 24;
      case DEPARTMENTS:
      case ACTORS:
        return 18;
      case REFERENCE:
        return 13;
      default:
        return 9;
    }
  }
}
