package org.ayumi.plan.exchange.internal.layout;

/** A text of a card and where it stands in the sheet. */
final class CardCell {

  private final int row;
  private final int column;
  private final String text;

  CardCell(int row, int column, String text) {
    this.row = row;
    this.column = column;
    this.text = text;
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
