package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** Suggests the columns of tables that hold no items: indicators, a glossary, a history. */
final class BookColumns {

  private static final int PAIR_COLUMNS = 3;
  private static final Pattern NUMBER = Pattern.compile("[\\s(（]*([0-9０-９]{1,3}|[①-⑳])[\\s.．)）]*");

  private final Headers headers;
  private final Body body;
  private final Words words;
  private final YearHeadings years;
  private final int count;
  private final List<GuessReason> reasons = new ArrayList<>();
  private Optional<PassageType> passages = Optional.empty();

  BookColumns(Headers headers, Body body, Words words, YearHeadings years, int count) {
    this.headers = headers;
    this.body = body;
    this.words = words;
    this.years = years;
    this.count = count;
  }

  List<GuessReason> reasons() {
    return reasons;
  }

  /** What the rows are where they are passages; known after {@link #guess}. */
  Optional<PassageType> passages() {
    return passages;
  }

  /** The columns, if the table is one of these. */
  Optional<List<MappedColumn>> guess() {
    IndicatorColumns indicators = new IndicatorColumns(headers, body, words, years, count);
    if (indicators.areFound()) {
      List<MappedColumn> columns = indicators.guess();
      reasons.addAll(indicators.reasons());
      return Optional.of(columns);
    }
    return pair("glossaryTerms", "glossaryTexts", PassageType.GLOSSARY, Basis.GLOSSARY)
        .or(() -> pair("historyTimes", "historyTexts", PassageType.HISTORY, Basis.HISTORY));
  }

  private Optional<List<MappedColumn>> pair(
      String titles, String texts, PassageType type, Basis basis) {
    int title = column(titles, -1);
    int text = title < 0 ? -1 : column(texts, title);
    if (text < 0 || filledHeaders() > PAIR_COLUMNS) {
      return Optional.empty();
    }
    reasons.add(GuessReason.of(basis, headers.text(title), headers.text(text)));
    passages = Optional.of(type);
    List<MappedColumn> columns = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      columns.add(MappedColumn.of(column, headers.text(column), passage(column, title, text)));
    }
    return Optional.of(columns);
  }

  private Field passage(int column, int title, int text) {
    if (column == title || column == text) {
      return column == title ? Field.PASSAGE_TITLE : Field.PASSAGE_TEXT;
    }
    return column < title && isNumbers(column) ? Field.PASSAGE_NUMBER : Field.IGNORED;
  }

  private boolean isNumbers(int column) {
    return !body.texts(column).isEmpty()
        && body.texts(column).stream().allMatch(text -> NUMBER.matcher(text).matches());
  }

  private int column(String list, int after) {
    for (int column = after + 1; column < count; column++) {
      if (words.isAmong(list, headers.text(column))) {
        return column;
      }
    }
    return -1;
  }

  private int filledHeaders() {
    int filled = 0;
    for (int column = 0; column < count; column++) {
      filled += headers.text(column).isEmpty() ? 0 : 1;
    }
    return filled;
  }
}
