package org.ayumi.plan.exchange.internal.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;

/** Reads one worksheet part into a sheet. */
final class SheetPart {

  private static final int MAX_COLUMNS = 16_384;
  private static final int MAX_ROWS = 1_048_576;
  private static final Pattern REFERENCE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");
  private static final int FIRST_ROW = 2;
  private static final int LAST_COLUMN = 3;
  private static final int LAST_ROW = 4;

  private final Sheet.Builder sheet;
  private final SheetLimits limits;
  private final SheetCells cells;
  private final CellTexts texts;
  private final Merges merges;
  private int row = -1;
  private int column = -1;

  SheetPart(Sheet.Builder sheet, SheetLimits limits, SheetCells cells, CellTexts texts) {
    this.sheet = sheet;
    this.limits = limits;
    this.cells = cells;
    this.texts = texts;
    merges = new Merges(limits.merges());
  }

  /** Takes an element of the part. */
  void element(XmlPart xml, String name) throws SheetException {
    switch (name) {
      case "col":
        column(xml);
        break;
      case "row":
        row(xml);
        break;
      case "c":
        cell(xml);
        break;
      case "mergeCell":
        merge(xml.attribute("ref", ""));
        break;
      default:
        break;
    }
  }

  /** Adds the merged ranges to the sheet; to be called when all elements are read. */
  void merges() {
    merges.addTo(sheet);
  }

  private void column(XmlPart xml) throws SheetException {
    if (xml.flag("hidden")) {
      int last = Math.min(xml.number("max", 1), MAX_COLUMNS);
      for (int hidden = Math.max(xml.number("min", 1), 1); hidden <= last; hidden++) {
        sheet.hideColumn(hidden - 1);
      }
    }
  }

  private void row(XmlPart xml) throws SheetException {
    row = xml.number("r", row + 2) - 1;
    column = -1;
    if (row < 0 || row >= MAX_ROWS) {
      throw xml.broken();
    }
    if (xml.flag("hidden") && row < limits.rows()) {
      sheet.hideRow(row);
    }
  }

  private void cell(XmlPart xml) throws SheetException {
    CellRange place = place(xml);
    column = place.firstColumn();
    RawCell cell = new RawCell(xml.attribute("t", "n"), xml.number("s", 0));
    xml.inside(cell::element);
    if (cell.isFormulaWithoutValue()) {
      cells.problem(place.firstRow(), column, ProblemType.FORMULA_WITHOUT_VALUE);
    }
    Optional<String> text = texts.text(cell);
    if (text.isEmpty()) {
      throw new SheetException(Problem.at(place.firstRow(), column, ProblemType.CELL_BROKEN));
    }
    cells.put(place.firstRow(), column, text.get());
  }

  private CellRange place(XmlPart xml) throws SheetException {
    String reference = xml.attribute("r", "");
    if (reference.isEmpty()) {
      return CellRange.of(Math.max(row, 0), column + 1, Math.max(row, 0), column + 1);
    }
    Optional<CellRange> place = range(reference);
    if (place.isEmpty()) {
      throw xml.broken();
    }
    return place.get();
  }

  private void merge(String reference) throws SheetException {
    Optional<CellRange> range = range(reference);
    if (range.isEmpty()) {
      throw new SheetException(Problem.of(ProblemType.MERGE_INVALID, reference));
    }
    merges.add(range.get());
  }

  /** A cell or range within the bounds of a sheet. */
  private static Optional<CellRange> range(String reference) {
    Matcher matcher = REFERENCE.matcher(reference);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int firstRow = Integer.parseInt(matcher.group(FIRST_ROW)) - 1;
    int firstColumn = column(matcher.group(1));
    boolean one = matcher.group(LAST_ROW) == null;
    int lastRow = one ? firstRow : Integer.parseInt(matcher.group(LAST_ROW)) - 1;
    int lastColumn = one ? firstColumn : column(matcher.group(LAST_COLUMN));
    boolean inside = firstRow >= 0 && lastRow < MAX_ROWS && lastColumn < MAX_COLUMNS;
    return inside && firstRow <= lastRow && firstColumn <= lastColumn
        ? Optional.of(CellRange.of(firstRow, firstColumn, lastRow, lastColumn))
        : Optional.empty();
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * ('Z' - 'A' + 1) + letter - 'A' + 1;
    }
    return column - 1;
  }
}
