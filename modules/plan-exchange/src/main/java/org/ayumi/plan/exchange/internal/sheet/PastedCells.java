package org.ayumi.plan.exchange.internal.sheet;

import org.ayumi.plan.exchange.SheetException;

/** Parts pasted text into lines and cells. */
final class PastedCells {

  /** A line break inside a paragraph, as word processors copy it. */
  static final char SOFT_BREAK = '\u000B';

  private final String text;
  private final Receiver receiver;
  private int row;
  private int column;
  private int at;

  /**
   * @param text with LF between lines
   */
  PastedCells(String text, Receiver receiver) {
    this.text = text;
    this.receiver = receiver;
  }

  void read() throws SheetException {
    while (at < text.length()) {
      next();
      if (at < text.length() && text.charAt(at) == '\t') {
        column++;
      } else {
        row++;
        column = 0;
      }
      at++;
    }
  }

  private void next() throws SheetException {
    int close = closingQuote();
    if (close > 0) {
      receiver.longCell(row, column, lines(text.substring(at + 1, close).replace("\"\"", "\"")));
      at = close + 1;
      return;
    }
    int end = at;
    while (end < text.length() && !isDelimiter(end)) {
      end++;
    }
    String cell = lines(text.substring(at, end));
    at = end;
    if (column == 0 && (end == text.length() || text.charAt(end) == '\n')) {
      receiver.line(row, cell);
    } else {
      receiver.cell(row, column, cell);
    }
  }

  /** Where the quoted cell that begins here ends; -1 if it is none. */
  private int closingQuote() {
    if (text.charAt(at) != '"') {
      return -1;
    }
    boolean delimiter = false;
    for (int i = at + 1; i < text.length(); i++) {
      if (isDelimiter(i) || text.charAt(i) == SOFT_BREAK) {
        delimiter = true;
      } else if (text.charAt(i) == '"') {
        if (i + 1 == text.length() || isDelimiter(i + 1)) {
          return delimiter ? i : -1;
        }
        if (text.charAt(i + 1) != '"') {
          return -1;
        }
        i++;
      }
    }
    return -1;
  }

  private boolean isDelimiter(int index) {
    return text.charAt(index) == '\t' || text.charAt(index) == '\n';
  }

  private static String lines(String cell) {
    return cell.replace(SOFT_BREAK, '\n');
  }

  /** Takes the cells in the order of the text; rows and columns count from 0. */
  interface Receiver {

    /** A cell of a line with tabs. */
    void cell(int row, int column, String text) throws SheetException;

    /** A line without tabs. */
    void line(int row, String text) throws SheetException;

    /** A cell in quotation marks, with tabs or line breaks. */
    void longCell(int row, int column, String text) throws SheetException;
  }
}
