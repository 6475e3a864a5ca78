package org.ayumi.plan.domain.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.YearCell;

/** The contents of an item that share one row of years. */
final class ContentGroups {

  private ContentGroups() {}

  /**
   * All contents together where the same is planned for each, else each apart; one empty group for
   * an item without contents.
   */
  static List<List<Content>> of(Item item) {
    long plans = item.contents().stream().map(ContentGroups::planned).distinct().count();
    return plans <= 1 ? List.of(item.contents()) : each(item);
  }

  /** Each content apart; one empty group for an item without contents. */
  static List<List<Content>> each(Item item) {
    return item.contents().isEmpty()
        ? List.of(List.of())
        : item.contents().stream().map(List::of).collect(Collectors.toList());
  }

  private static Map<FiscalYear, String> planned(Content content) {
    return content.years().stream()
        .filter(cell -> !cell.planned().isEmpty())
        .collect(Collectors.toMap(YearCell::year, YearCell::planned, (first, second) -> first));
  }
}
