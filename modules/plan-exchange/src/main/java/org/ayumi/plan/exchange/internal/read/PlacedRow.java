package org.ayumi.plan.exchange.internal.read;

import java.util.List;
import java.util.Optional;
import org.ayumi.plan.exchange.Field;

/** A row and the headings that it stands under. */
final class PlacedRow {

  private final RowCells cells;
  private final List<Optional<String>> path;
  private final boolean broken;

  /**
   * @param path the code of the heading of each level, from the highest
   * @param broken whether its headings have an error
   */
  PlacedRow(RowCells cells, List<Optional<String>> path, boolean broken) {
    this.cells = cells;
    this.path = List.copyOf(path);
    this.broken = broken;
  }

  RowCells cells() {
    return cells;
  }

  boolean isBroken() {
    return broken;
  }

  /** Whether the row itself prints a heading. */
  boolean isPrinted() {
    return cells.hasText(Field::isHeading);
  }

  /** The lowest heading. */
  Optional<String> headingCode() {
    for (int level = path.size(); level > 0; level--) {
      if (headingCode(level).isPresent()) {
        return headingCode(level);
      }
    }
    return Optional.empty();
  }

  /** The heading of that level, 1 for the highest. */
  Optional<String> headingCode(int level) {
    return level < 1 || level > path.size() ? Optional.empty() : path.get(level - 1);
  }
}
