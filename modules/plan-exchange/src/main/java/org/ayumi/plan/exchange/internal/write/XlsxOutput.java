package org.ayumi.plan.exchange.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.WriteStyle;
import org.ayumi.plan.exchange.internal.sheet.EscapedText;
import org.ayumi.plan.exchange.internal.sheet.FixedArchive;
import org.ayumi.plan.exchange.internal.write.WrittenTab.Block;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook, with borders, widths and a frozen header; the same cells, the same bytes. */
public final class XlsxOutput {

  private final Neutral neutral;

  public XlsxOutput(WriteStyle style) {
    neutral = new Neutral(style);
  }

  public void write(List<WrittenTab> tabs, OutputStream out) throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(buffer, "Ayumi", "1.0");
    for (WrittenTab tab : tabs) {
      write(tab, workbook.newWorksheet(tab.name()));
    }
    workbook.finish();
    FixedArchive.write(buffer.toByteArray(), out);
  }

  private void write(WrittenTab tab, Worksheet sheet) {
    for (int row = 0; row < tab.rows().size(); row++) {
      List<String> cells = tab.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          sheet.value(row, column, EscapedText.encode(neutral.text(cells.get(column))));
        }
      }
    }
    for (CellRange range : tab.merges()) {
      sheet
          .range(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn())
          .merge();
    }
    for (Block block : tab.blocks()) {
      new BlockStyle(block, tab, sheet).apply();
    }
  }
}
