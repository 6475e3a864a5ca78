package org.ayumi.plan.exchange.internal.sheet;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/** The text that the sheet program shows for a cell. */
final class CellTexts {

  private final List<String> strings;
  private final CellFormats formats;
  private final boolean date1904;

  CellTexts(List<String> strings, CellFormats formats, boolean date1904) {
    this.strings = strings;
    this.formats = formats;
    this.date1904 = date1904;
  }

  /** The text; none if the cell points to nothing or its number is none. */
  Optional<String> text(RawCell cell) {
    try {
      return Optional.of(shown(cell));
    } catch (IndexOutOfBoundsException
        | NumberFormatException
        | ArithmeticException
        | DateTimeException exception) {
      return Optional.empty();
    }
  }

  private String shown(RawCell cell) {
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
  }
}
