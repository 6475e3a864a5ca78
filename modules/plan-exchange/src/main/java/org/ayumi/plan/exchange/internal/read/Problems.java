package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.Severity;

/** Collects the problems of a reading. */
final class Problems {

  private final List<Problem> problems = new ArrayList<>();

  void add(Problem problem) {
    problems.add(problem);
  }

  void addAll(List<Problem> all) {
    problems.addAll(all);
  }

  boolean hasErrors() {
    return errors() > 0;
  }

  /** How many errors there are so far. */
  long errors() {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  /** By row, those without one first; otherwise in the order in which they were found. */
  List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(problem -> problem.rowIndex().orElse(-1)));
    return sorted;
  }
}
