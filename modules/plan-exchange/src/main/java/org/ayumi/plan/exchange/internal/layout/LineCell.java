package org.ayumi.plan.exchange.internal.layout;

/** A text for a cell of a table, and where it stood in the sheet. */
final class LineCell {

  private final int row;
  private final int column;
  private final String text;

  LineCell(int row, int column, String text) {
    this.row = row;
    this.column = column;
    this.text = text;
  }

  /** Another text from the same place. */
  LineCell with(String other) {
    return new LineCell(row, column, other);
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  String text() {
    return text;
  }
}
