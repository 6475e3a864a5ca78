package org.ayumi.plan.exchange.internal.write;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Problem;

/** The cells of a sheet to be written. */
public final class WrittenSheet {

  private final List<List<String>> rows = new ArrayList<>();
  private final List<CellRange> merges = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  public void addRow(List<String> cells) {
    rows.add(cells);
  }

  public void addMerge(CellRange range) {
    merges.add(range);
  }

  public void addProblem(Problem problem) {
    problems.add(problem);
  }

  public List<List<String>> rows() {
    return rows;
  }

  public List<CellRange> merges() {
    return merges;
  }

  /** What the sheet cannot show. */
  public List<Problem> problems() {
    return problems;
  }

  /** The width of the widest row. */
  public int columnCount() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }
}
