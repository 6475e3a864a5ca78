package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** Suggests the columns of a table of indicators (G11). */
final class IndicatorColumns {

  private static final int NAME_LENGTH = 4;
  private static final Pattern NUMBER = Pattern.compile("[\\s(（]*([0-9０-９]{1,3}|[①-⑳])[\\s.．)）]*");

  private final Headers headers;
  private final Body body;
  private final Words words;
  private final YearHeadings years;
  private final int count;
  private final List<GuessReason> reasons = new ArrayList<>();

  IndicatorColumns(Headers headers, Body body, Words words, YearHeadings years, int count) {
    this.headers = headers;
    this.body = body;
    this.words = words;
    this.years = years;
    this.count = count;
  }

  List<GuessReason> reasons() {
    return reasons;
  }

  /** Whether there are columns for a name with unit, baseline or target, and none of items. */
  boolean areFound() {
    boolean unit = any("indicatorUnits");
    boolean baseline = any("indicatorBaselines");
    boolean target = any("indicatorTargets");
    boolean name = any("indicatorNames");
    boolean values = baseline || target || any("indicatorActuals");
    return ((unit && (values || name)) || (baseline && target && name)) && !hasItems();
  }

  private boolean any(String list) {
    for (int column = 0; column < count; column++) {
      if (words.has(list, headers.text(column))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasItems() {
    for (int column = 0; column < count; column++) {
      String header = headers.text(column);
      boolean item =
          words
              .find(header)
              .filter(Words.Match::isExact)
              .map(Words.Match::field)
              .filter(field -> field == Field.CONTENT || field == Field.LABEL)
              .isPresent();
      if (item && !words.isAmong("indicatorNames", header)) {
        return true;
      }
    }
    return false;
  }

  List<MappedColumn> guess() {
    reasons.add(GuessReason.of(Basis.INDICATORS));
    int name = nameColumn();
    List<MappedColumn> columns = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      MappedColumn mapped = indicator(column, name);
      boolean twice = columns.stream().anyMatch(other -> isSame(other, mapped));
      columns.add(twice ? MappedColumn.of(column, headers.text(column), Field.IGNORED) : mapped);
      reasons.add(reason(columns.get(column)));
    }
    reasons.removeIf(
        reason -> reason.basis() == Basis.NOTHING && isEmpty(reason.columnIndex().orElseThrow()));
    return columns;
  }

  private boolean isEmpty(int column) {
    return headers.text(column).isEmpty() && body.texts(column).isEmpty();
  }

  private static boolean isSame(MappedColumn one, MappedColumn other) {
    return !one.identity().isEmpty() && one.identity().equals(other.identity());
  }

  private GuessReason reason(MappedColumn column) {
    return column.field() == Field.IGNORED
        ? GuessReason.of(column.index(), Basis.NOTHING)
        : GuessReason.of(column.index(), Basis.INDICATOR_COLUMN, headers.text(column.index()));
  }

  /** The column headed as the name; where one head stands over numbers and names, the second. */
  private int nameColumn() {
    int named = -1;
    for (int column = 0; column < count; column++) {
      boolean headed = words.isAmong("indicatorNames", headers.text(column));
      boolean beside = named >= 0 && column == named + 1 && headers.text(column).isEmpty();
      boolean better = named < 0 || isNumbers(named);
      if ((headed || beside) && !body.texts(column).isEmpty() && better) {
        named = column;
      }
    }
    for (int column = 0; named < 0 && column < count; column++) {
      boolean free = field(column, -1) == Field.IGNORED;
      if (free && body.isMostly(column, text -> text.length() > NAME_LENGTH)) {
        named = column;
      }
    }
    return named;
  }

  private boolean isNumbers(int column) {
    return !body.texts(column).isEmpty()
        && body.texts(column).stream().allMatch(text -> NUMBER.matcher(text).matches());
  }

  private MappedColumn indicator(int column, int name) {
    String header = headers.text(column);
    Field field = field(column, name);
    Optional<FiscalYear> year = field.mayHaveYear() ? year(column) : Optional.empty();
    boolean complete = field != Field.INDICATOR_ACTUAL || year.isPresent();
    return MappedColumn.builder()
        .index(column)
        .header(header)
        .field(complete ? field : Field.IGNORED)
        .year(complete ? year : Optional.empty())
        .build();
  }

  private Field field(int column, int name) {
    String header = headers.text(column);
    if (column == name) {
      return Field.INDICATOR_NAME;
    }
    boolean numbered =
        header.isEmpty()
            || words.isAmong("numberHeads", header)
            || words.isAmong("indicatorNames", header);
    if (column < name && numbered && isNumbers(column)) {
      return Field.INDICATOR_NUMBER;
    }
    if (words.isAmong("indicatorScopes", header) && column < name) {
      return Field.INDICATOR_SCOPE;
    }
    if (words.has("indicatorUnits", header)) {
      return Field.INDICATOR_UNIT;
    }
    if (words.has("indicatorBaselines", header)) {
      return Field.INDICATOR_BASELINE;
    }
    if (words.has("indicatorTargets", header)) {
      return Field.INDICATOR_TARGET;
    }
    if (words.has("indicatorNotes", header)) {
      return Field.INDICATOR_NOTE;
    }
    boolean actual = words.has("indicatorActuals", header) || year(column).isPresent();
    return actual ? Field.INDICATOR_ACTUAL : Field.IGNORED;
  }

  private Optional<FiscalYear> year(int column) {
    for (String part : headers.parts(column)) {
      Optional<FiscalYear> year = years.any(part).or(() -> years.inside(part));
      if (year.isPresent()) {
        return year;
      }
    }
    return Optional.empty();
  }
}
