package org.ayumi.plan.exchange;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Something about a sheet that a person should know: what, where and what to do about it. */
@Value.Immutable
public interface Problem {

  /** A problem of the file or sheet as a whole. */
  static Problem of(ProblemType type, Object... arguments) {
    return ImmutableProblem.builder().type(type).arguments(texts(arguments)).build();
  }

  /** A problem of a cell; row and column count from 0. */
  static Problem at(int row, int column, ProblemType type, Object... arguments) {
    return ImmutableProblem.builder()
        .rowIndex(row)
        .columnIndex(column)
        .type(type)
        .arguments(texts(arguments))
        .build();
  }

  /** A problem of a row, counted from 0. */
  static Problem atRow(int row, ProblemType type, Object... arguments) {
    return ImmutableProblem.builder().rowIndex(row).type(type).arguments(texts(arguments)).build();
  }

  /** A problem of a column, counted from 0. */
  static Problem atColumn(int column, ProblemType type, Object... arguments) {
    return ImmutableProblem.builder()
        .columnIndex(column)
        .type(type)
        .arguments(texts(arguments))
        .build();
  }

  ProblemType type();

  /** The sheet's name in a source of several; empty if there is one, or for the whole source. */
  @Value.Default
  default String sheet() {
    return "";
  }

  /** Counted from 0; absent where the problem is not of a row. */
  OptionalInt rowIndex();

  /** Counted from 0; absent where the problem is not of a column. */
  OptionalInt columnIndex();

  /** What the text names. */
  List<String> arguments();

  default Severity severity() {
    return type().severity();
  }

  default String key() {
    return type().key();
  }

  /** The row as the sheet program numbers it, from 1; empty if none. */
  default String row() {
    return rowIndex().isPresent() ? String.valueOf(rowIndex().getAsInt() + 1) : "";
  }

  /** The column's letters as the sheet program shows them; empty if none. */
  default String column() {
    return columnIndex().isPresent() ? Sheet.columnName(columnIndex().getAsInt()) : "";
  }

  /** What is wrong and the remedy, in the language of the locale (Japanese, else English). */
  default String message(Locale locale) {
    return Texts.format(locale, key(), arguments());
  }

  /** Where it is: {@code シート「事業」 5行目 C列}; empty for the whole source. */
  default String place(Locale locale) {
    String cell = cell(locale);
    if (sheet().isEmpty()) {
      return cell;
    }
    return Texts.format(locale, "place.sheet", List.of(sheet(), cell)).strip();
  }

  private String cell(Locale locale) {
    if (rowIndex().isPresent() && columnIndex().isPresent()) {
      return Texts.format(locale, "place.cell", List.of(row(), column()));
    }
    if (rowIndex().isPresent()) {
      return Texts.format(locale, "place.row", List.of(row()));
    }
    return columnIndex().isPresent() ? Texts.format(locale, "place.column", List.of(column())) : "";
  }

  private static List<String> texts(Object... arguments) {
    return Stream.of(arguments).map(String::valueOf).collect(Collectors.toUnmodifiableList());
  }
}
