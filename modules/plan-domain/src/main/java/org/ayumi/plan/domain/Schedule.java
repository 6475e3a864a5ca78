package org.ayumi.plan.domain;

import java.util.List;
import java.util.Optional;

/** Reads the year cells of a content (G5): → means "as in the year to its left". */
public final class Schedule {

  private Schedule() {}

  /**
   * The token that applies in the year: the printed one, or what → repeats; empty where nothing is
   * planned. A → with nothing at its left stands for itself.
   */
  public static String effective(PlanIndex index, Content content, FiscalYear year) {
    List<FiscalYear> years = index.years();
    String printed = planned(content, year);
    int at = years.indexOf(year);
    for (int i = at - 1; i >= 0 && repeats(index, printed); i--) {
      String left = planned(content, years.get(i));
      if (left.isEmpty()) {
        return printed;
      }
      if (!repeats(index, left)) {
        return left;
      }
    }
    return printed;
  }

  /** Where the content stands in the year, as seen from the current fiscal year (G9). */
  public static Progress progress(Content content, FiscalYear year, FiscalYear current) {
    Optional<YearCell> cell = content.year(year);
    if (cell.flatMap(YearCell::report).isPresent()) {
      return Progress.ANSWERED;
    }
    if (cell.map(YearCell::planned).orElse("").isEmpty()) {
      return Progress.NOT_PLANNED;
    }
    return year.compareTo(current) > 0 ? Progress.PLANNED_LATER : Progress.NOT_ANSWERED;
  }

  private static String planned(Content content, FiscalYear year) {
    return content.year(year).map(YearCell::planned).orElse("");
  }

  private static boolean repeats(PlanIndex index, String mark) {
    return index
        .term(VocabularyType.SCHEDULE, mark)
        .filter(term -> term.sense() == TermSense.AS_LEFT)
        .isPresent();
  }
}
