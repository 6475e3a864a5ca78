package org.ayumi.plan.exchange.internal.book;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.exchange.ProblemType;

/** One row of a sheet of a plan book; what is wrong with a cell is reported with its place. */
final class BookRow {

  static final String TRUE = "1";

  private static final int LAST_YEAR = 9999;
  private static final int FIRST_YEAR = 1868;

  private final BookTable table;
  private final int row;
  private final List<String> cells;
  private boolean broken;

  BookRow(BookTable table, int row, List<String> cells) {
    this.table = table;
    this.row = row;
    this.cells = cells;
  }

  /** From 0. */
  int row() {
    return row;
  }

  private String cell(String header) {
    int column = table.column(header);
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The text; empty if the cell is blank. */
  String text(String header) {
    return optional(header).orElse("");
  }

  /** The text; absent if the cell is blank. */
  Optional<String> optional(String header) {
    String cell = cell(header);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (cell.equals(BookText.EMPTY)) {
      return Optional.of("");
    }
    Optional<String> text =
        BookText.longNumber(cell).isPresent()
            ? table.longText(BookText.longNumber(cell).getAsInt())
            : BookText.decode(cell);
    if (text.isEmpty()) {
      report(header, ProblemType.BOOK_ESCAPE_UNKNOWN, cell);
    }
    return text.or(() -> Optional.of(""));
  }

  /** A text that must be there. */
  String required(String header) {
    String text = text(header);
    if (text.isEmpty()) {
      report(header, ProblemType.BOOK_VALUE_MISSING, header);
    }
    return text;
  }

  boolean flag(String header) {
    String cell = cell(header);
    if (!cell.isEmpty() && !cell.equals(TRUE)) {
      invalid(header, TRUE);
    }
    return cell.equals(TRUE);
  }

  int number(String header) {
    String text = required(header);
    if (text.matches("[0-9]{1,6}")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      invalid(header, "0–999999");
    }
    return 0;
  }

  Optional<FiscalYear> year(String header) {
    String text = text(header);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
    if (year < FIRST_YEAR) {
      invalid(header, FIRST_YEAR + "–" + LAST_YEAR);
      return Optional.empty();
    }
    return Optional.of(FiscalYear.of(year));
  }

  /** A year that must be there; any if it is not, as the row is broken then. */
  FiscalYear requiredYear(String header) {
    if (cell(header).isEmpty()) {
      required(header);
    }
    return year(header).orElse(FiscalYear.of(FIRST_YEAR));
  }

  Optional<LocalDate> date(String header) {
    String text = text(header);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException exception) {
      invalid(header, "2024-04-01");
      return Optional.empty();
    }
  }

  /** A constant, written in lower case; the first one if there is none of that name. */
  <E extends Enum<E>> E word(String header, Class<E> type) {
    String text = required(header);
    E[] constants = type.getEnumConstants();
    Optional<E> found = Arrays.stream(constants).filter(e -> word(e).equals(text)).findFirst();
    if (found.isEmpty() && !text.isEmpty()) {
      invalid(header, Arrays.stream(constants).map(BookRow::word).collect(Collectors.joining(" ")));
    }
    return found.orElse(constants[0]);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A code that another sheet must have. */
  Optional<String> reference(String header, String sheet) {
    Optional<String> code = optional(header);
    Set<String> known = table.codes(sheet);
    if (code.isPresent() && !known.contains(code.get())) {
      report(header, ProblemType.BOOK_CODE_UNKNOWN, code.get(), sheet);
    }
    return code;
  }

  /** Whether another sheet has the code, for terms with their type before it. */
  boolean isKnown(String code, String sheet) {
    return table.codes(sheet).contains(code);
  }

  /** A code that must be there and that another sheet must have. */
  String requiredReference(String header, String sheet) {
    if (cell(header).isEmpty()) {
      required(header);
    }
    return reference(header, sheet).orElse("");
  }

  private void invalid(String header, String allowed) {
    report(header, ProblemType.BOOK_VALUE_INVALID, cell(header), allowed);
  }

  void report(String header, ProblemType type, Object... arguments) {
    broken = true;
    table.report(row, header, type, arguments);
  }

  /** What the row makes, unless something is wrong with it. */
  <T> Optional<T> entry(Supplier<T> entry) {
    try {
      T made = entry.get();
      return broken ? Optional.empty() : Optional.of(made);
    } catch (IllegalArgumentException exception) {
      if (!broken) {
        report(table.headers().get(0), ProblemType.BOOK_ROW_INVALID, exception.getMessage());
      }
      return Optional.empty();
    }
  }
}
