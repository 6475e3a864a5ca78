package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** What a sheet calls the fields of the plan, as printed (G18). */
final class FieldWords {

  private static final Map<Field, String> CODES = codes();
  private static final Pattern YEAR_IN_BRACKETS =
      Pattern.compile("[\\s\\u3000]*[(（\\[［【]([^()（）]*)[)）\\]］】][\\s\\u3000]*$");

  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

  private final Sheet sheet;
  private final PartMapping part;
  private final ValueYears years;
  private final int firstRow;
  private final int rows;

  /**
   * @param firstRow the first row of the header, from 0
   */
  FieldWords(Sheet sheet, PartMapping part, PlanHead head, int firstRow) {
    this.sheet = sheet;
    this.part = part;
    this.firstRow = firstRow;
    years = new ValueYears(head);
    rows = part.columns().frame().header().size();
  }

  private static Map<Field, String> codes() {
    Map<Field, String> codes = new EnumMap<>(Field.class);
    codes.put(Field.REFERENCE, FieldLabels.REFERENCE);
    codes.put(Field.KIND, FieldLabels.KIND);
    codes.put(Field.DEPARTMENTS, FieldLabels.DEPARTMENTS);
    codes.put(Field.LABEL, FieldLabels.ITEM);
    codes.put(Field.TITLE, FieldLabels.ITEM);
    codes.put(Field.ACTORS, FieldLabels.ACTORS);
    codes.put(Field.ACTOR, FieldLabels.ACTORS);
    codes.put(Field.PURPOSE, FieldLabels.PURPOSE);
    codes.put(Field.CONTENT, FieldLabels.CONTENT);
    codes.put(Field.COMPLETION, FieldLabels.COMPLETION);
    codes.put(Field.YEAR, FieldLabels.SCHEDULE);
    codes.put(Field.REPORT_STATUS, FieldLabels.STATUS);
    codes.put(Field.REPORT_ACHIEVEMENT, FieldLabels.ACHIEVEMENT);
    codes.put(Field.REPORT_TEXT, FieldLabels.NARRATIVE);
    codes.put(Field.REPORT_NEXT, FieldLabels.NEXT_DIRECTION);
    codes.put(Field.NUMBER, FieldLabels.NUMBER);
    codes.put(Field.INDICATOR_NUMBER, FieldLabels.NUMBER);
    codes.put(Field.INDICATOR_NAME, FieldLabels.INDICATOR);
    codes.put(Field.INDICATOR_UNIT, FieldLabels.UNIT);
    codes.put(Field.INDICATOR_BASELINE, FieldLabels.BASELINE);
    codes.put(Field.INDICATOR_TARGET, FieldLabels.TARGET);
    codes.put(Field.INDICATOR_ACTUAL, FieldLabels.ACTUAL);
    codes.put(Field.INDICATOR_NOTE, FieldLabels.NOTE);
    codes.put(Field.EXAMPLE, FieldLabels.EXAMPLE);
    return codes;
  }

  /** Has the terms take the words for the fields of these columns. */
  void into(TermRegistry terms, List<ReadColumn> columns) {
    // the headings of an outline are no words of the plan
    if (part.layout().kind() == LayoutKind.OUTLINE) {
      return;
    }
    for (ReadColumn column : columns) {
      Optional<String> code = Optional.ofNullable(CODES.get(column.column().field()));
      if (code.isPresent() && !isUnprinted(column)) {
        word(column).ifPresent(word -> terms.label(code.get(), word));
      }
    }
  }

  /** A value of a card that has no label is headed by a name that the plan does not print. */
  private boolean isUnprinted(ReadColumn column) {
    String header = SearchText.fold(column.column().header());
    return part.layout().card().stream()
        .flatMap(card -> card.slots().stream())
        .filter(slot -> slot.place() == CardSlot.Place.NTH)
        .anyMatch(slot -> SearchText.fold(slot.label()).equals(header));
  }

  private Optional<String> word(ReadColumn column) {
    List<String> parts = parts(column.index());
    Field field = column.column().field();
    if (field == Field.ACTOR) {
      parts.removeIf(text -> isActor(text, column));
    } else if (field.mayHaveYear()) {
      parts.replaceAll(this::withoutYear);
    }
    parts.removeIf(String::isEmpty);
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
  }

  private static boolean isActor(String text, ReadColumn column) {
    return text.strip().equals(column.column().actor().orElse("").strip());
  }

  private String withoutYear(String text) {
    String word = text;
    Matcher matcher = YEAR_IN_BRACKETS.matcher(text);
    if (matcher.find() && years.in(matcher.group(1)).isPresent()) {
      word = text.substring(0, matcher.start());
    }
    boolean ofOneYear = years.in(word).isPresent() || DIGIT.matcher(word).find();
    return ofOneYear ? "" : word;
  }

  /** The texts above the column, from above, in one line each. */
  private List<String> parts(int column) {
    List<String> parts = new ArrayList<>();
    for (int row = firstRow; row < firstRow + rows; row++) {
      parts.add(text(row, column).replace("\r", "").replace("\n", "").strip());
    }
    return parts;
  }

  private String text(int row, int column) {
    String own = sheet.cell(row, column);
    if (!own.isBlank()) {
      return own;
    }
    return sheet
        .mergeAt(row, column)
        .map(range -> sheet.cell(range.firstRow(), range.firstColumn()))
        .orElseGet(() -> group(row, column));
  }

  /** In a sheet without merges the word for a group of columns stands above the first of them. */
  private String group(int row, int column) {
    boolean below = row < firstRow + rows - 1 && !sheet.cell(row + 1, column).isBlank();
    for (int left = column - 1; below && left >= 0; left--) {
      if (!sheet.cell(row, left).isBlank()) {
        return sheet.cell(row + 1, left).isBlank() ? "" : sheet.cell(row, left);
      }
    }
    return "";
  }
}
