package org.ayumi.plan.internal.list;

import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ItemQuery;

/** The part of a query that asks for the schedule. */
final class YearMark {

  private final Optional<FiscalYear> year;
  private final Optional<String> mark;

  private YearMark(ItemQuery query) {
    year = query.year();
    mark = query.mark();
  }

  /** Empty if the query does not ask for the schedule. */
  static Optional<YearMark> of(ItemQuery query) {
    return query.year().isPresent() || query.mark().isPresent()
        ? Optional.of(new YearMark(query))
        : Optional.empty();
  }

  Optional<FiscalYear> year() {
    return year;
  }

  Optional<String> mark() {
    return mark;
  }
}
