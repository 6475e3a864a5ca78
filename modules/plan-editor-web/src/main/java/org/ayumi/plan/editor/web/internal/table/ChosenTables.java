package org.ayumi.plan.editor.web.internal.table;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.table.CardForm;
import org.ayumi.plan.domain.table.PlanTables;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.exchange.TableTexts;

/** Which of a plan's printed tables are asked for; what is unknown is the first there is. */
final class ChosenTables {

  private final PlanDocument document;
  private final PlanIndex index;
  private final PlanTables tables;
  private final TableKind kind;
  private final FiscalYear year;
  private final FiscalYear current;
  private final CardForm form;

  private ChosenTables(
      PlanDocument document, FormParameters parameters, Locale locale, FiscalYear current) {
    this.document = document;
    this.current = current;
    index = PlanIndex.of(document);
    tables =
        PlanTables.of(index, TableTexts.of(locale), new FiscalYearNotation(EraTable.standard()));
    kind =
        kinds().stream()
            .filter(each -> each.name().equals(parameters.text("kind")))
            .findFirst()
            .orElseGet(() -> kinds().iterator().next());
    year =
        years().stream()
            .filter(each -> each.toString().equals(parameters.text("year")))
            .findFirst()
            .orElseGet(this::lastBegun);
    form = parameters.text("form").equals(CardForm.BESIDE.name()) ? CardForm.BESIDE : CardForm.ROWS;
  }

  static ChosenTables of(
      PlanDocument document, FormParameters parameters, Locale locale, Clock clock) {
    return new ChosenTables(document, parameters, locale, FiscalYear.now(clock));
  }

  /** The year whose results are asked for: the last of the plan that has begun. */
  private FiscalYear lastBegun() {
    List<FiscalYear> years = years();
    return years.stream()
        .filter(each -> each.compareTo(current) <= 0)
        .reduce((one, other) -> other)
        .orElse(years.get(0));
  }

  PlanDocument document() {
    return document;
  }

  /** The tables that the plan has, in the order of the book. */
  Set<TableKind> kinds() {
    return tables.kinds();
  }

  List<FiscalYear> years() {
    return index.years();
  }

  TableKind kind() {
    return kind;
  }

  FiscalYear year() {
    return year;
  }

  CardForm form() {
    return form;
  }

  List<PrintedTable> make() {
    switch (kind) {
      case CARD:
        return tables.cards(form);
      case YEARS:
        return List.of(tables.years());
      case PROGRESS:
        return List.of(tables.progress(year, current));
      case COUNTS:
        return List.of(tables.counts(year, current));
      case CHANGES:
        return List.of(tables.changes(year));
      case PLAN:
        return List.of(tables.plan());
      case MATRIX:
        return List.of(tables.matrix());
      case INDICATORS:
        return new ArrayList<>(tables.indicators());
      default:
        return List.of(tables.outline());
    }
  }
}
