package org.ayumi.plan.exchange.internal.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;

/** Reads one worksheet part into a sheet. */
final class SheetPart {

  private static final int MAX_COLUMNS = 16_384;
  private static final Pattern REFERENCE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");
  private static final int FIRST_ROW = 2;
  private static final int LAST_COLUMN = 3;
  private static final int LAST_ROW = 4;

  private final Sheet.Builder sheet;
  private final SheetCells cells;
  private final CellTexts texts;
  private int row = -1;
  private int column = -1;

  SheetPart(Sheet.Builder sheet, SheetCells cells, CellTexts texts) {
    this.sheet = sheet;
    this.cells = cells;
    this.texts = texts;
  }

  void read(byte[] part) throws SheetException {
    XmlPart.read(part, this::element);
  }

  private void element(XmlPart xml, String name) throws SheetException {
    switch (name) {
      case "col":
        column(xml);
        break;
      case "row":
        row = xml.number("r", row + 2) - 1;
        column = -1;
        if (xml.flag("hidden")) {
          sheet.hideRow(row);
        }
        break;
      case "c":
        cell(xml);
        break;
      case "mergeCell":
        sheet.merge(range(xml.attribute("ref", "")));
        break;
      default:
        break;
    }
  }

  private void column(XmlPart xml) throws SheetException {
    if (xml.flag("hidden")) {
      int last = Math.min(xml.number("max", 1), MAX_COLUMNS);
      for (int hidden = xml.number("min", 1); hidden <= last; hidden++) {
        sheet.hideColumn(hidden - 1);
      }
    }
  }

  private void cell(XmlPart xml) throws SheetException {
    CellRange place = place(xml.attribute("r", ""));
    column = place.firstColumn();
    RawCell cell = new RawCell(xml.attribute("t", "n"), xml.number("s", 0));
    xml.inside(cell::element);
    if (cell.isFormulaWithoutValue()) {
      sheet.problem(Problem.at(row, column, ProblemType.FORMULA_WITHOUT_VALUE));
    }
    cells.put(place.firstRow(), column, texts.text(cell));
  }

  private CellRange place(String reference) throws SheetException {
    return reference.isEmpty()
        ? CellRange.of(Math.max(row, 0), column + 1, Math.max(row, 0), column + 1)
        : range(reference);
  }

  private static CellRange range(String reference) throws SheetException {
    Matcher matcher = REFERENCE.matcher(reference);
    try {
      if (matcher.matches()) {
        int row = Integer.parseInt(matcher.group(FIRST_ROW)) - 1;
        int column = column(matcher.group(1));
        return matcher.group(LAST_ROW) == null
            ? CellRange.of(row, column, row, column)
            : CellRange.of(
                row,
                column,
                Integer.parseInt(matcher.group(LAST_ROW)) - 1,
                column(matcher.group(LAST_COLUMN)));
      }
    } catch (IllegalArgumentException exception) {
      throw new SheetException(Problem.of(ProblemType.FILE_BROKEN));
    }
    throw new SheetException(Problem.of(ProblemType.FILE_BROKEN));
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * ('Z' - 'A' + 1) + letter - 'A' + 1;
    }
    return column - 1;
  }
}
