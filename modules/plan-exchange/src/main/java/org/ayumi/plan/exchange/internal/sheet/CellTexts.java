package org.ayumi.plan.exchange.internal.sheet;

import java.util.List;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/** The text that the sheet program shows for a cell. */
final class CellTexts {

  private final List<String> strings;
  private final CellFormats formats;
  private boolean date1904;

  CellTexts(List<String> strings, CellFormats formats) {
    this.strings = strings;
    this.formats = formats;
  }

  void date1904(boolean value) {
    date1904 = value;
  }

  String text(RawCell cell) throws SheetException {
    try {
      switch (cell.type()) {
        case "s":
          return cell.value().isEmpty() ? "" : strings.get(Integer.parseInt(cell.value()));
        case "inlineStr":
          return cell.inline();
        case "str":
          return EscapedText.decode(cell.value());
        case "b":
          return cell.value().equals("1") ? "TRUE" : "FALSE";
        case "n":
          return cell.value().isEmpty()
              ? ""
              : NumberDisplay.of(formats.pattern(cell.format()), date1904).show(cell.value());
        default:
          return cell.value();
      }
    } catch (IndexOutOfBoundsException | NumberFormatException exception) {
      throw new SheetException(Problem.of(ProblemType.FILE_BROKEN));
    }
  }
}
