package org.ayumi.plan.display.web.internal.display;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.table.PlanTables;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.exchange.TableTexts;

/** The progress lists of an edition, one for each fiscal year that has begun. */
public final class ProgressTables {

  private final PlanIndex index;
  private final PlanTables tables;
  private final FiscalYear current;

  public ProgressTables(PlanIndex index, Words words, Clock clock) {
    this.index = index;
    tables =
        PlanTables.of(
            index, TableTexts.of(words.locale()), new FiscalYearNotation(EraTable.standard()));
    current = FiscalYear.now(clock);
  }

  /** The years whose progress can be shown, in their order; empty if the plan has no schedule. */
  public List<FiscalYear> years() {
    if (!tables.kinds().contains(TableKind.PROGRESS)) {
      return List.of();
    }
    return index.years().stream()
        .filter(year -> year.compareTo(current) <= 0)
        .collect(Collectors.toUnmodifiableList());
  }

  /** The last of them of which anything is reported, else the last one. */
  public Optional<FiscalYear> usual() {
    List<FiscalYear> years = years();
    Optional<FiscalYear> last = Optional.empty();
    for (FiscalYear year : years) {
      boolean reported =
          index.document().items().stream()
              .flatMap(item -> item.contents().stream())
              .anyMatch(content -> content.year(year).flatMap(cell -> cell.report()).isPresent());
      last = reported ? Optional.of(year) : last;
    }
    return last.isPresent() || years.isEmpty() ? last : Optional.of(years.get(years.size() - 1));
  }

  /**
   * The year that was asked for; empty if it is none of them.
   *
   * @param asked as its first calendar year; empty for the usual one
   */
  public Optional<FiscalYear> year(String asked) {
    return asked.isEmpty()
        ? usual()
        : years().stream().filter(year -> year.toString().equals(asked)).findFirst();
  }

  /** The list. */
  public PrintedTable of(FiscalYear year) {
    return tables.progress(year, current);
  }

  /** The list and what is counted in it, as a page shows them (G10). */
  public List<PrintedTable> all(FiscalYear year) {
    return List.of(of(year), tables.counts(year, current));
  }
}
