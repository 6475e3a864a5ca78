package org.ayumi.plan.exchange.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.MappedColumn;

/** Blanks the headings that stand above already, and merges their cells where the sheet does. */
final class HeadingRuns {

  private final HeadingCells style;
  private final List<MappedColumn> columns;
  private final Map<Integer, Integer> starts = new TreeMap<>();
  private List<Heading> before = List.of();

  HeadingRuns(ColumnMapping mapping) {
    style = mapping.headingCells();
    columns =
        mapping.columns().stream()
            .filter(column -> column.field().isHeading())
            .collect(Collectors.toList());
  }

  /** Takes the next row; the ranges that ended above it. */
  List<CellRange> accept(List<Heading> path, List<String> row, int rowIndex) {
    List<CellRange> ended = new ArrayList<>();
    if (style == HeadingCells.REPEATED) {
      return ended;
    }
    for (MappedColumn column : columns) {
      int level = column.level().orElse(0);
      if (same(path, level)) {
        row.set(column.index(), "");
      } else {
        end(column.index(), rowIndex, ended);
        starts.put(column.index(), rowIndex);
      }
    }
    before = path;
    return ended;
  }

  /** The ranges that end with the last row. */
  List<CellRange> end(int rowIndex) {
    List<CellRange> ended = new ArrayList<>();
    new ArrayList<>(starts.keySet()).forEach(column -> end(column, rowIndex, ended));
    return ended;
  }

  private boolean same(List<Heading> path, int level) {
    return level > 0
        && level <= path.size()
        && level <= before.size()
        && path.get(level - 1).equals(before.get(level - 1));
  }

  private void end(int column, int rowIndex, List<CellRange> ended) {
    Integer start = starts.remove(column);
    if (start != null && style == HeadingCells.MERGED && rowIndex - start > 1) {
      ended.add(CellRange.of(start, column, rowIndex - 1, column));
    }
  }
}
