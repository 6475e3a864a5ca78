package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.Severity;

/** Collects the problems of a reading. */
final class Problems {

  private final List<Problem> problems = new ArrayList<>();
  private int errors;

  void add(Problem problem) {
    problems.add(problem);
    errors += problem.severity() == Severity.ERROR ? 1 : 0;
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** How many errors there are so far. */
  int errors() {
    return errors;
  }

  /** By row, those without one first; otherwise in the order in which they were found. */
  List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(problem -> problem.rowIndex().orElse(-1)));
    return sorted;
  }
}
