package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Severity;

/**
 * Collects the problems of a reading. Of one type only so many are kept as a person may want to
 * read; the rest are counted.
 */
final class Problems {

  private static final int MOST = 500;
  private static final int MOST_HINTS = 50;
  private static final Set<ProblemType> HINTS =
      EnumSet.range(ProblemType.TEXT_OUTSIDE_JIS, ProblemType.RELISTING_TWICE);

  private final List<Problem> problems = new ArrayList<>();
  private final Map<ProblemType, OfType> types = new EnumMap<>(ProblemType.class);
  private int errors;

  void add(Problem problem) {
    errors += problem.severity() == Severity.ERROR ? 1 : 0;
    if (types.computeIfAbsent(problem.type(), OfType::new).keeps(problem)) {
      problems.add(problem);
    }
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
    types.values().stream().filter(type -> type.more > 0).map(OfType::rest).forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(problem -> problem.rowIndex().orElse(-1)));
    return sorted;
  }

  /** The problems of one type. */
  private static final class OfType {

    private final int most;
    private int kept;
    private int more;
    private Problem last;
    private Problem firstLeftOut;

    OfType(ProblemType type) {
      most = HINTS.contains(type) ? MOST_HINTS : MOST;
    }

    boolean keeps(Problem problem) {
      if (kept < most) {
        kept++;
        last = problem;
        return true;
      }
      firstLeftOut = more == 0 ? problem : firstLeftOut;
      more++;
      return false;
    }

    /** That there are more, where the first of them is. */
    Problem rest() {
      return ImmutableProblem.builder()
          .from(Problem.of(ProblemType.MORE, more, last.column() + last.row()))
          .rowIndex(firstLeftOut.rowIndex())
          .build();
    }
  }
}
