package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.Sheet;

/** The rows of a table between its header and the notes below. */
final class Body {

  private final Sheet sheet;
  private final int first;
  private final int end;

  Body(Sheet sheet, int first) {
    this.sheet = sheet;
    this.first = first;
    int last = first;
    int widest = 0;
    for (int row = first; row < sheet.rowCount(); row++) {
      int filled = filled(row);
      widest = Math.max(widest, filled);
      // a note has one text, a row of the table several
      if (filled > 1 || (filled == 1 && widest <= 1)) {
        last = row + 1;
      }
    }
    end = last;
  }

  private int filled(int row) {
    return (int) sheet.row(row).stream().filter(cell -> !cell.isBlank()).count();
  }

  int first() {
    return first;
  }

  /** The first row below the table. */
  int end() {
    return end;
  }

  /** The cells of a column, blank ones included. */
  List<String> cells(int column) {
    List<String> cells = new ArrayList<>();
    for (int row = first; row < end; row++) {
      if (!sheet.isBlankRow(row)) {
        cells.add(sheet.cell(row, column));
      }
    }
    return cells;
  }

  List<String> texts(int column) {
    return cells(column).stream().filter(cell -> !cell.isBlank()).collect(Collectors.toList());
  }

  boolean isRunningNumber(int column) {
    List<String> texts = texts(column);
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).strip().equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return texts.size() > 1 && texts.size() == cells(column).size();
  }

  boolean isAll(int column, List<String> marks) {
    List<String> texts = texts(column);
    return !texts.isEmpty() && texts.stream().allMatch(text -> marks.contains(text.strip()));
  }

  /** Whether most cells that have text match. */
  boolean isMostly(int column, Predicate<String> test) {
    List<String> texts = texts(column);
    return !texts.isEmpty() && texts.stream().filter(test).count() * 2 > texts.size();
  }
}
