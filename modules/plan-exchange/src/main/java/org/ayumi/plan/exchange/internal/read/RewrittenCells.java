package org.ayumi.plan.exchange.internal.read;

import java.util.List;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.internal.cell.ContentColumns;

/**
 * Names the cells of contents that an export would write otherwise than they stand in the sheet.
 */
final class RewrittenCells {

  private static final int SHOWN = 60;

  private final ColumnMapping mapping;
  private final ContentColumns columns;
  private final Problems problems;

  RewrittenCells(PartMapping part, ColumnMapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    columns = new ContentColumns(part, mapping);
  }

  /** Checks the rows of an item; one in error is not looked at. */
  void check(ItemDraft draft, List<Content> contents) {
    if (problems.hasErrors()) {
      return;
    }
    if (mapping.contentCells() != ContentCells.ROW_EACH) {
      check(draft.first(), contents);
    } else if (draft.rows().size() == contents.size()) {
      for (int i = 0; i < contents.size(); i++) {
        check(draft.rows().get(i), contents.subList(i, i + 1));
      }
    }
  }

  private void check(RowCells row, List<Content> contents) {
    for (ReadColumn column : row.columns(each -> each.column().field().isContent())) {
      String written = columns.text(column.column(), contents);
      if (!written.strip().equals(row.text(column).strip())) {
        row.add(column, ProblemType.CELL_REWRITTEN, shortened(written));
      }
    }
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
