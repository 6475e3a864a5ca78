package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/**
 * Undoes a {@link CardUnfolding}: writes a card for each row, on a grid that is merged for print.
 */
final class CardFolding {

  private final PartMapping part;
  private final CardRules rules;
  private final CardTable columns;
  private final CardGrid grid;
  private final WrittenSheet sheet = new WrittenSheet();
  private final WrittenLines lines;
  private final Map<Integer, Integer> rowsOfTable = new HashMap<>();

  CardFolding(PartMapping part) {
    this.part = part;
    rules = part.layout().card().orElseThrow();
    columns = CardTable.of(part);
    grid = new CardGrid(part, columns.yearCount());
    lines = new WrittenLines(part, columns.lines(), grid.width(), sheet);
  }

  WrittenSheet fold(WrittenSheet table) {
    SheetFrame frame = part.columns().frame();
    int end = table.rows().size() - frame.below().size();
    frame.above().forEach(this::frameRow);
    for (int row = frame.firstRow(); row < end; row++) {
      row(row, table.rows().get(row));
    }
    frame.below().forEach(this::frameRow);
    table.problems().forEach(problem -> sheet.addProblem(inSheet(problem)));
    return sheet;
  }

  private void frameRow(List<String> row) {
    int last = sheet.rows().size();
    sheet.addRow(row);
    boolean wide =
        row.stream().filter(text -> !text.isEmpty()).count() == 1 && !row.get(0).isEmpty();
    if (wide && grid.width() > 1) {
      sheet.addMerge(CellRange.of(last, 0, last, grid.width() - 1));
    }
  }

  private Problem inSheet(Problem problem) {
    Integer row = rowsOfTable.get(problem.rowIndex().orElse(-1));
    return row == null ? problem : ImmutableProblem.builder().from(problem).rowIndex(row).build();
  }

  private void row(int index, List<String> cells) {
    lines.headings(cells);
    lines.passage(cells);
    boolean card = false;
    for (int column = 0; column < Math.min(columns.slotColumns(), cells.size()); column++) {
      card |= !cells.get(column).isEmpty();
    }
    if (card) {
      sheet.addRow(List.of());
      rowsOfTable.put(index, sheet.rows().size());
      card(cells);
    } else {
      rowsOfTable.put(index, Math.max(sheet.rows().size() - 1, 0));
    }
  }

  private void card(List<String> cells) {
    int top = sheet.rows().size();
    for (int row = 0; row < grid.height(); row++) {
      sheet.addRow(new ArrayList<>(Collections.nCopies(grid.width(), "")));
    }
    for (int slot = 0; slot < rules.slots().size(); slot++) {
      CardSlot each = rules.slots().get(slot);
      if (each.place() != Place.NTH) {
        write(grid.label(slot).down(top), each.label());
      }
      if (each.place() == Place.YEARS) {
        years(slot, top, cells);
      } else {
        write(grid.value(slot).down(top), cell(cells, columns.column(slot)));
      }
    }
    if (!new CardStart(rules).isBegunBy(sheet.rows().get(top).get(0))) {
      String first = sheet.rows().get(top).get(0);
      sheet.addProblem(Problem.at(top, 0, ProblemType.EXPORT_NOT_IN_MAPPING, rules.start(), first));
    }
  }

  private void years(int slot, int top, List<String> cells) {
    List<YearColumn> years = columns.years(slot);
    for (int i = 0; i < years.size(); i++) {
      CellRange range = grid.year(slot, i, years.size()).down(top);
      write(range, years.get(i).text());
      write(range.down(1), cell(cells, years.get(i).column()));
    }
  }

  private void write(CellRange range, String text) {
    sheet.rows().get(range.firstRow()).set(range.firstColumn(), text);
    if (range.lastRow() > range.firstRow() || range.lastColumn() > range.firstColumn()) {
      sheet.addMerge(range);
    }
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
