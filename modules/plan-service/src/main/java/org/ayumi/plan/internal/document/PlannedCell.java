package org.ayumi.plan.internal.document;

import java.util.Objects;
import org.ayumi.plan.domain.YearCell;

/** A year cell with the token that applies in it (G5), which the list's filter asks for. */
final class PlannedCell {

  private final YearCell cell;
  private final String effective;

  PlannedCell(YearCell cell, String effective) {
    this.cell = cell;
    this.effective = effective;
  }

  YearCell cell() {
    return cell;
  }

  String effective() {
    return effective;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof PlannedCell
        && ((PlannedCell) object).cell.equals(cell)
        && ((PlannedCell) object).effective.equals(effective);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cell, effective);
  }
}
