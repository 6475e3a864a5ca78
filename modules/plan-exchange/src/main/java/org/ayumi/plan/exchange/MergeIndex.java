package org.ayumi.plan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the merged range of a cell without looking at all of them: wide ranges are kept by row,
 * tall ones by column. Of ranges that lie over each other only one may be found.
 */
final class MergeIndex {

  private final Map<Integer, TreeMap<Integer, CellRange>> byRow = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, CellRange>> byColumn = new HashMap<>();

  MergeIndex(List<CellRange> ranges) {
    ranges.forEach(this::add);
  }

  private void add(CellRange range) {
    int rows = range.lastRow() - range.firstRow();
    int columns = range.lastColumn() - range.firstColumn();
    if (rows <= columns) {
      for (int row = range.firstRow(); row <= range.lastRow(); row++) {
        put(byRow, row, range.firstColumn(), range);
      }
    } else {
      for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
        put(byColumn, column, range.firstRow(), range);
      }
    }
  }

  private static void put(
      Map<Integer, TreeMap<Integer, CellRange>> lines, int line, int first, CellRange range) {
    lines.computeIfAbsent(line, key -> new TreeMap<>()).putIfAbsent(first, range);
  }

  Optional<CellRange> at(int row, int column) {
    return Stream.of(floor(byRow, row, column), floor(byColumn, column, row))
        .flatMap(Optional::stream)
        .filter(range -> range.contains(row, column))
        .findFirst();
  }

  private static Optional<CellRange> floor(
      Map<Integer, TreeMap<Integer, CellRange>> lines, int line, int at) {
    return Optional.ofNullable(lines.get(line))
        .map(ranges -> ranges.floorEntry(at))
        .map(Map.Entry::getValue);
  }
}
