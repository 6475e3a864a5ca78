package org.ayumi.plan.exchange.internal.layout;

import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** Reads the rows below a header. */
final class TableUnfolding {

  private final Region region;
  private final PartMapping part;

  TableUnfolding(Region region, PartMapping part) {
    this.region = region;
    this.part = part;
  }

  Unfolded unfold() {
    Sheet sheet = region.sheet();
    Unfolded.Builder table =
        new Unfolded.Builder(sheet.name(), part.columns().frame().header().size());
    region.problem().ifPresent(table::problem);
    for (int row = region.first(); row < region.end(); row++) {
      table.read(row);
      for (int column = 0; column < sheet.row(row).size(); column++) {
        table.cell(row - region.first(), column, sheet.cell(row, column), row, column);
      }
    }
    for (CellRange range : sheet.merges()) {
      if (range.firstRow() >= region.first() && range.lastRow() < region.end()) {
        table.merge(range.down(-region.first()));
      }
    }
    return table.build();
  }
}
