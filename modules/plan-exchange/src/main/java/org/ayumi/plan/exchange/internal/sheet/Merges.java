package org.ayumi.plan.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;

/** The merged ranges of a sheet, none of which lies over another. */
final class Merges {

  private static final int MAX_PROBLEMS = 100;

  private final int limit;
  private final List<CellRange> ranges = new ArrayList<>();

  Merges(int limit) {
    this.limit = limit;
  }

  void add(CellRange range) throws SheetException {
    ranges.add(range);
    if (ranges.size() > limit) {
      throw new SheetException(Problem.of(ProblemType.MERGES_TOO_MANY, limit));
    }
  }

  /** Adds those that do not lie over an earlier one, and the problems of the others. */
  void addTo(Sheet.Builder sheet) {
    Overlaps overlaps = new Overlaps();
    int found = 0;
    List<CellRange> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingInt(CellRange::firstRow));
    List<CellRange> kept = new ArrayList<>();
    for (CellRange range : sorted) {
      Optional<CellRange> other = overlaps.with(range);
      if (other.isEmpty()) {
        kept.add(range);
      } else if (found++ < MAX_PROBLEMS) {
        sheet.problem(
            Problem.atRow(
                range.firstRow(), ProblemType.MERGE_OVERLAP, range.name(), other.get().name()));
      }
    }
    (found == 0 ? ranges : kept).forEach(sheet::merge);
  }

  /** Sweeps down the rows with the ranges that the present one goes through. */
  private static final class Overlaps {

    private final TreeMap<Integer, CellRange> active = new TreeMap<>();

    /** The range that this one lies over; if there is none, it is one of those from now on. */
    Optional<CellRange> with(CellRange range) {
      for (Map.Entry<Integer, CellRange> left = active.floorEntry(range.lastColumn());
          left != null && left.getValue().lastColumn() >= range.firstColumn();
          left = active.floorEntry(range.lastColumn())) {
        if (left.getValue().lastRow() >= range.firstRow()) {
          return Optional.of(left.getValue());
        }
        active.remove(left.getKey());
      }
      active.put(range.firstColumn(), range);
      return Optional.empty();
    }
  }
}
