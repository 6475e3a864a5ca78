package org.ayumi.plan.exchange.internal.write;

import java.util.List;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.write.WrittenTab.Block;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** What a part looks like on its sheet. */
final class BlockStyle {

  private static final String HEADER_COLOR = "E8EDF2";

  private final Block block;
  private final WrittenTab tab;
  private final Worksheet sheet;
  private final ColumnMapping mapping;

  BlockStyle(Block block, WrittenTab tab, Worksheet sheet) {
    this.block = block;
    this.tab = tab;
    this.sheet = sheet;
    mapping = block.part().columns();
  }

  void apply() {
    if (block.columns() == 0) {
      return;
    }
    boolean plain =
        block.part().layout().kind() == LayoutKind.TABLE
            && block.part().layout().lines().isEmpty()
            && !block.part().layout().severalTables();
    if (plain) {
      table();
    } else {
      sheet
          .range(block.top(), 0, block.end() - 1, block.columns() - 1)
          .style()
          .wrapText(block.part().layout().kind() != LayoutKind.OUTLINE)
          .verticalAlignment("top")
          .set();
      boxes();
    }
  }

  private void table() {
    SheetFrame frame = mapping.frame();
    int header = block.top() + frame.headerRow();
    int body = block.top() + frame.firstRow();
    int last = block.end() - frame.below().size() - 1;
    sequences(body, last);
    if (last >= header) {
      sheet
          .range(header, 0, last, block.columns() - 1)
          .style()
          .borderStyle(BorderStyle.THIN)
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
    if (body > header) {
      sheet
          .range(header, 0, body - 1, block.columns() - 1)
          .style()
          .borderStyle(BorderStyle.THIN)
          .wrapText(true)
          .bold()
          .horizontalAlignment("center")
          .fillColor(HEADER_COLOR)
          .set();
    }
    mapping.columns().forEach(column -> sheet.width(column.index(), width(column)));
    frame.hiddenColumns().forEach(sheet::hideColumn);
    if (tab.blocks().size() == 1) {
      sheet.freezePane(0, body);
    }
  }

  /** Running numbers are numbers. */
  private void sequences(int body, int last) {
    for (MappedColumn column : mapping.columns()) {
      for (int row = body; row <= last && column.field() == Field.SEQUENCE; row++) {
        sheet.value(row, column.index(), Integer.valueOf(tab.rows().get(row).get(column.index())));
      }
    }
  }

  /** Boxes around the cells of rows that hold several: those of cards and of further tables. */
  private void boxes() {
    for (int row = block.top(); row < block.end(); row++) {
      List<String> cells = tab.rows().get(row);
      boolean several = cells.stream().filter(text -> !text.isBlank()).count() > 1;
      for (int column = 0; several && column < cells.size(); column++) {
        if (!cells.get(column).isBlank()) {
          box(merged(row, column));
        }
      }
    }
  }

  private CellRange merged(int row, int column) {
    return tab.merges().stream()
        .filter(range -> range.firstRow() == row && range.firstColumn() == column)
        .findFirst()
        .orElse(CellRange.of(row, column, row, column));
  }

  private void box(CellRange range) {
    sheet
        .range(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn())
        .style()
        .borderStyle(BorderStyle.THIN)
        .set();
  }

  private static double width(MappedColumn column) {
    switch (column.field()) {
      case CONTENT:
      case REPORT_TEXT:
      case PASSAGE_TEXT:
      case EVALUATION_COMMENT:
        return 50;
      case PURPOSE:
      case COMPLETION:
      case REPORT_NEXT:
      case EVALUATION_REPLY:
      case INDICATOR_NAME:
      case GOAL:
        return 30;
      case LABEL:
      case TITLE:
      case HEADING:
      case HEADING_TITLE:
      case PASSAGE_TITLE:
      case INDICATOR_SCOPE:
        return 24;
      case DEPARTMENTS:
      case ACTORS:
      case EXAMPLE:
        return 18;
      case REFERENCE:
        return 13;
      default:
        return 9;
    }
  }
}
