package org.ayumi.plan.exchange.internal.read;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/** The mapped cells of one row, checked; texts are NFC and otherwise as printed (D7). */
final class RowCells {

  private static final Pattern FORMULA_ERROR =
      Pattern.compile(
          "#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!"
              + "|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)");

  private final int row;
  private final Problems problems;
  private final Map<ReadColumn, String> texts = new LinkedHashMap<>();

  private RowCells(int row, Problems problems) {
    this.row = row;
    this.problems = problems;
  }

  static RowCells of(MergedCells sheet, int row, List<ReadColumn> columns, Problems problems) {
    RowCells cells = new RowCells(row, problems);
    for (ReadColumn column : columns) {
      cells.texts.put(column, cells.checked(column, sheet.text(row, column)));
    }
    return cells;
  }

  private String checked(ReadColumn column, String text) {
    if (text.isBlank()) {
      return "";
    }
    if (FORMULA_ERROR.matcher(text).matches()) {
      add(column, ProblemType.FORMULA_ERROR, text);
    }
    String privateUse =
        text.codePoints()
            .filter(point -> Character.getType(point) == Character.PRIVATE_USE)
            .distinct()
            .mapToObj(point -> String.format("U+%04X", point))
            .collect(Collectors.joining(" "));
    if (!privateUse.isEmpty()) {
      add(column, ProblemType.TEXT_PRIVATE, privateUse);
    }
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return text;
    }
    add(column, ProblemType.TEXT_NORMALIZED);
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** This row with other texts in some columns. */
  RowCells with(Map<ReadColumn, String> others) {
    RowCells cells = new RowCells(row, problems);
    texts.forEach((column, text) -> cells.texts.put(column, others.getOrDefault(column, text)));
    return cells;
  }

  int row() {
    return row;
  }

  void add(ReadColumn column, ProblemType type, Object... arguments) {
    problems.add(Problem.at(row, column.index(), type, arguments));
  }

  void add(Field field, ProblemType type, Object... arguments) {
    Optional<ReadColumn> column = column(mapped -> mapped.field() == field);
    problems.add(
        column.isPresent()
            ? Problem.at(row, column.get().index(), type, arguments)
            : Problem.atRow(row, type, arguments));
  }

  Optional<ReadColumn> column(Predicate<MappedColumn> wanted) {
    return texts.keySet().stream().filter(each -> wanted.test(each.column())).findFirst();
  }

  boolean has(Field field) {
    return column(mapped -> mapped.field() == field).isPresent();
  }

  List<ReadColumn> columns(Predicate<ReadColumn> wanted) {
    return texts.keySet().stream().filter(wanted).collect(Collectors.toList());
  }

  /** The columns with that field. */
  List<ReadColumn> columns(Field field) {
    return texts.keySet().stream()
        .filter(each -> each.column().field() == field)
        .collect(Collectors.toList());
  }

  String text(ReadColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** The text as printed; empty if the cell is blank or the field is not mapped. */
  String text(Field field) {
    return column(mapped -> mapped.field() == field).map(this::text).orElse("");
  }

  String text(Field field, int level) {
    return column(mapped -> mapped.field() == field && mapped.level().orElse(0) == level)
        .map(this::text)
        .orElse("");
  }

  /** A word or mark: blanks around it are taken off and reported. */
  String token(Field field) {
    return column(mapped -> mapped.field() == field).map(this::token).orElse("");
  }

  Optional<String> token(Field field, FiscalYear year) {
    return yearly(field, year).map(this::token);
  }

  Optional<String> text(Field field, FiscalYear year) {
    return yearly(field, year).map(this::text);
  }

  private Optional<ReadColumn> yearly(Field field, FiscalYear year) {
    return column(
        mapped -> mapped.field() == field && mapped.year().filter(year::equals).isPresent());
  }

  String token(ReadColumn column) {
    String text = text(column);
    String token = text.strip();
    if (!token.equals(text)) {
      add(column, ProblemType.TEXT_BLANKS, token);
    }
    return token;
  }

  /** Whether a cell of an item or content has text. */
  boolean hasItem() {
    return hasText(Field::isItem);
  }

  /** Whether a cell of such a field has text. */
  boolean hasText(Predicate<Field> field) {
    return texts.entrySet().stream()
        .anyMatch(cell -> field.test(cell.getKey().column().field()) && !cell.getValue().isEmpty());
  }

  boolean isBlank() {
    return texts.values().stream().allMatch(String::isEmpty);
  }

  /** The texts of the cells of the item as a whole, in the order of columns. */
  List<String> itemTexts() {
    return texts.entrySet().stream()
        .filter(cell -> cell.getKey().column().field().isItem())
        .filter(cell -> !cell.getKey().column().field().isContent())
        .map(Map.Entry::getValue)
        .collect(Collectors.toList());
  }

  /** The first text of the row, for messages. */
  String firstText() {
    return texts.values().stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
