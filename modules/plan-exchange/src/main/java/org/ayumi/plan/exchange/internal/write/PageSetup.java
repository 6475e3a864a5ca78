package org.ayumi.plan.exchange.internal.write;

import org.ayumi.plan.domain.table.Orientation;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** Paper, repeated head, title and page numbers of a sheet (A14). */
final class PageSetup {

  private static final String FONT = "Yu Gothic";
  private static final int SIZE = 9;

  private final Worksheet sheet;
  private final TableStack stack;

  PageSetup(Worksheet sheet, TableStack stack) {
    this.sheet = sheet;
    this.stack = stack;
  }

  void apply(String title) {
    boolean wide =
        stack.blocks().stream()
            .anyMatch(block -> block.table.orientation() == Orientation.LANDSCAPE);
    sheet.pageOrientation(wide ? "landscape" : "portrait");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    if (!title.isEmpty()) {
      sheet.header(title.replace("&", "&&"), Position.CENTER, FONT, SIZE);
    }
    sheet.footer("&P / &N", Position.CENTER, FONT, SIZE);
    freezeHead();
  }

  /** Only one table of a sheet can have its head repeated. */
  private void freezeHead() {
    if (stack.blocks().size() == 1 && !stack.blocks().get(0).table.head().isEmpty()) {
      TableStack.Block block = stack.blocks().get(0);
      int end = block.row + block.table.head().size();
      sheet.repeatRows(block.row, end - 1);
      sheet.freezePane(0, end);
    }
  }
}
