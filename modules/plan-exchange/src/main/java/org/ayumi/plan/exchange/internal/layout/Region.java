package org.ayumi.plan.exchange.internal.layout;

import java.util.Optional;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;

/** The rows of a sheet that a part reads: those between its anchors. */
final class Region {

  private final Sheet sheet;
  private final int first;
  private final int end;
  private final Optional<Problem> problem;

  private Region(Sheet sheet, int first, int end, Optional<Problem> problem) {
    this.sheet = sheet;
    this.first = first;
    this.end = end;
    this.problem = problem;
  }

  static Region of(Sheet sheet, PartMapping part) {
    int first = 0;
    int end = sheet.rowCount();
    Optional<Problem> problem = Optional.empty();
    if (!part.layout().after().isEmpty()) {
      int after = find(sheet, part.layout().after(), 0);
      first = after + 1;
      problem = missing(after, part.layout().after(), part);
    }
    if (!part.layout().before().isEmpty()) {
      int before = find(sheet, part.layout().before(), first);
      end = before < 0 ? end : before;
      problem = problem.or(() -> missing(before, part.layout().before(), part));
    }
    return new Region(sheet, first, end, problem);
  }

  private static Optional<Problem> missing(int row, String anchor, PartMapping part) {
    return row < 0
        ? Optional.of(Problem.of(ProblemType.PART_ANCHOR_MISSING, anchor, part.name()))
        : Optional.empty();
  }

  private static int find(Sheet sheet, String anchor, int from) {
    String wanted = SearchText.fold(anchor);
    for (int row = from; row < sheet.rowCount(); row++) {
      if (!sheet.isBlankRow(row) && SearchText.fold(Line.of(sheet, row).first()).equals(wanted)) {
        return row;
      }
    }
    return -1;
  }

  Sheet sheet() {
    return sheet;
  }

  /** From 0. */
  int first() {
    return first;
  }

  /** The first row that is no more part of it. */
  int end() {
    return end;
  }

  boolean isWhole() {
    return first == 0 && end == sheet.rowCount();
  }

  /** That an anchor is not in the sheet. */
  Optional<Problem> problem() {
    return problem;
  }
}
