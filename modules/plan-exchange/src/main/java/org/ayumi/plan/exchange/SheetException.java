package org.ayumi.plan.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file that cannot be read as a sheet; the problems say where and why. */
public final class SheetException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public SheetException(Problem problem) {
    this(List.of(problem));
  }

  /**
   * @param problems at least one
   */
  public SheetException(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.place(Locale.ROOT) + " " + problem.message(Locale.ROOT))
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
