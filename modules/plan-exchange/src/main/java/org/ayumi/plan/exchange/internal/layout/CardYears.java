package org.ayumi.plan.exchange.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;

/** The fiscal years of a card: those to the right of a label or below it, a token below each. */
final class CardYears {

  private static final int ROWS_BELOW = 2;
  private static final FiscalYearNotation NOTATION = new FiscalYearNotation(EraTable.standard());

  private final Map<FiscalYear, CardCell> years = new LinkedHashMap<>();
  private final Map<FiscalYear, CardCell> tokens = new LinkedHashMap<>();

  private CardYears() {}

  /**
   * The years that belong to a label.
   *
   * @param end the column of the next label in the row
   * @param problems takes that a year is given twice
   */
  static CardYears of(
      Region region, CardCell label, int end, PlanHead head, Consumer<Problem> problems) {
    CardYears found = new CardYears();
    Sheet sheet = region.sheet();
    int row = label.row();
    found.years(sheet, row, label.column() + 1, end, head, problems);
    while (found.years.isEmpty() && row < label.row() + ROWS_BELOW && row + 1 < region.end()) {
      row++;
      found.years(sheet, row, label.column(), Integer.MAX_VALUE, head, problems);
    }
    if (!found.years.isEmpty() && row + 1 < region.end()) {
      found.tokens(sheet, row + 1);
    }
    return found;
  }

  /** The year that the text names by itself or within the plan's period. */
  static Optional<FiscalYear> year(String text, PlanHead head) {
    return text.isBlank() ? Optional.empty() : NOTATION.parse(text, head);
  }

  private void years(
      Sheet sheet, int row, int from, int end, PlanHead head, Consumer<Problem> problems) {
    List<String> cells = sheet.row(row);
    for (int column = from; column < Math.min(end, cells.size()); column++) {
      String text = cells.get(column);
      Optional<FiscalYear> year = year(text, head);
      if (year.isPresent()) {
        CardCell before = years.putIfAbsent(year.get(), new CardCell(row, column, text));
        if (before != null) {
          problems.accept(Problem.at(row, column, ProblemType.CARD_YEAR_TWICE, text));
        }
      }
    }
  }

  /** The row below is one of tokens unless it begins where no year stands. */
  private void tokens(Sheet sheet, int row) {
    boolean others =
        !sheet.isBlankRow(row)
            && years.values().stream()
                .noneMatch(year -> year.column() == Line.of(sheet, row).column());
    if (!others) {
      years.forEach(
          (year, cell) ->
              tokens.put(year, new CardCell(row, cell.column(), sheet.cell(row, cell.column()))));
    }
  }

  /** The years as printed, in the order of their columns. */
  Map<FiscalYear, CardCell> years() {
    return years;
  }

  /** The token of a year, which may be blank; absent if there is no row of tokens. */
  Optional<CardCell> token(FiscalYear year) {
    return Optional.ofNullable(tokens.get(year));
  }
}
