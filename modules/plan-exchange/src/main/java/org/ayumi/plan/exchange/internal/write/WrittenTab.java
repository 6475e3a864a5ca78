package org.ayumi.plan.exchange.internal.write;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.internal.sheet.SheetName;

/**
 * A sheet to be written, with its parts below each other and the lines between which they stand.
 */
public final class WrittenTab {

  private final String name;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<CellRange> merges = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private String ending = "";

  public WrittenTab(String sheetName) {
    name = SheetName.of(sheetName);
  }

  /** Puts a part below what is there. */
  public void add(PartMapping part, WrittenSheet sheet) {
    String after = part.layout().after();
    String first = firstText(sheet);
    if (!ending.isEmpty() && !same(ending, after) && !same(ending, first)) {
      line(ending);
    }
    if (!after.isEmpty()) {
      line(after);
    } else if (!rows.isEmpty()) {
      rows.add(List.of());
    }
    int top = rows.size();
    rows.addAll(sheet.rows());
    sheet.merges().forEach(range -> merges.add(range.down(top)));
    sheet.problems().forEach(problem -> problems.add(down(problem, top)));
    blocks.add(new Block(part, top, sheet));
    ending = part.layout().before();
  }

  /** Says that no part follows. */
  public void end() {
    if (!ending.isEmpty()) {
      line(ending);
    }
  }

  private void line(String text) {
    if (!rows.isEmpty()) {
      rows.add(List.of());
    }
    rows.add(List.of(text));
  }

  private static boolean same(String one, String other) {
    return SearchText.fold(one).equals(SearchText.fold(other));
  }

  private static String firstText(WrittenSheet sheet) {
    return sheet.rows().stream()
        .flatMap(List::stream)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Problem down(Problem problem, int rows) {
    return problem.rowIndex().isEmpty()
        ? problem
        : ImmutableProblem.builder()
            .from(problem)
            .rowIndex(problem.rowIndex().getAsInt() + rows)
            .build();
  }

  public String name() {
    return name;
  }

  public List<List<String>> rows() {
    return rows;
  }

  List<CellRange> merges() {
    return merges;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** What the sheet cannot show. */
  public List<Problem> problems() {
    return problems;
  }

  /** A part in its place. */
  static final class Block {

    private final PartMapping part;
    private final int top;
    private final int rows;
    private final int columns;

    private Block(PartMapping part, int top, WrittenSheet sheet) {
      this.part = part;
      this.top = top;
      rows = sheet.rows().size();
      columns = sheet.columnCount();
    }

    PartMapping part() {
      return part;
    }

    /** Its first row, from 0. */
    int top() {
      return top;
    }

    /** The first row below it. */
    int end() {
      return top + rows;
    }

    int columns() {
      return columns;
    }
  }
}
