package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.internal.layout.Unfolded;
import org.ayumi.plan.exchange.internal.layout.Unfolding;

/**
 * The plain table that a part of a sheet is read as, with the place of its cells in the sheet: what
 * a person is shown of a mapping before the plan is read.
 */
public final class PartTable {

  private final PartMapping part;
  private final Unfolded unfolded;

  private PartTable(PartMapping part, Unfolded unfolded) {
    this.part = part;
    this.unfolded = unfolded;
  }

  /**
   * The table of the part.
   *
   * @param head in whose period years without era are read
   */
  public static PartTable of(Sheet sheet, PartMapping part, PlanHead head) {
    return new PartTable(part, new Unfolding(part, head).unfold(sheet));
  }

  /** The rows above the header, the header, the rows. */
  public Sheet table() {
    return unfolded.table();
  }

  /** The column of the table in which a cell of the sheet stands; absent if it is not read. */
  public OptionalInt column(int sheetRow, int sheetColumn) {
    return unfolded.columnOf(sheetRow, sheetColumn);
  }

  /** Whether a row of the sheet is part of the table, or known to be no part of it. */
  public boolean isRead(int sheetRow) {
    return unfolded.readRows().contains(sheetRow);
  }

  /** The header of a column as one line. */
  public String header(int column) {
    List<String> texts = new ArrayList<>();
    SheetFrame frame = part.columns().frame();
    for (int row = frame.headerRow(); row < frame.firstRow(); row++) {
      String text = table().cell(row, column).strip();
      if (!text.isEmpty()) {
        texts.add(text.replaceAll("\\s+", " "));
      }
    }
    return String.join(" ", texts);
  }

  /** The first texts of a column below the header, each once. */
  public List<String> samples(int column, int most) {
    List<String> samples = new ArrayList<>();
    int row = part.columns().frame().firstRow();
    for (; row < table().rowCount() && samples.size() < most; row++) {
      String text = table().cell(row, column).strip();
      if (!text.isEmpty() && !samples.contains(text)) {
        samples.add(text);
      }
    }
    return samples;
  }
}
