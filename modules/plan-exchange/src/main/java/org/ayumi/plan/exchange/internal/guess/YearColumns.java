package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/**
 * Suggests the columns of a fiscal year: tokens and reports below {@code H25}, {@code 令和5年度実績}, or
 * {@code 進捗状況} below a title that states the year.
 */
final class YearColumns {

  private static final int TOKEN_LENGTH = 8;
  private static final Set<Field> ANYTHING =
      Set.of(Field.LABEL, Field.CONTENT, Field.YEAR, Field.REPORT_TEXT);

  private final Headers headers;
  private final Body body;
  private final Words words;
  private final YearHeadings years;
  private final TitleYear title;

  YearColumns(Headers headers, Body body, Words words, YearHeadings years, TitleYear title) {
    this.headers = headers;
    this.body = body;
    this.words = words;
    this.years = years;
    this.title = title;
  }

  /** The column with its reason, if its heading says that it belongs to a year. */
  Optional<Guess> guess(int column) {
    List<String> parts = headers.parts(column);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String last = parts.get(parts.size() - 1);
    Optional<FiscalYear> whole = years.any(last);
    if (whole.isPresent()) {
      return Optional.of(year(column, field(parts), whole.get(), last));
    }
    Optional<FiscalYear> inside = years.inside(last);
    if (inside.isPresent()) {
      return beside(column, years.around(last))
          .map(field -> year(column, field, inside.get(), last));
    }
    return words
        .find(last)
        .map(Words.Match::field)
        .filter(field -> field.isYearly() && field != Field.YEAR)
        .map(field -> report(column, byCells(column, field), parts));
  }

  /** What the parts of a heading whose last part is a year say of it. */
  private Field field(List<String> parts) {
    Field field = Field.YEAR;
    for (String part : parts) {
      Field found = words.find(part).map(Words.Match::field).orElse(Field.YEAR);
      field = found.isYearly() ? found : field;
    }
    return field;
  }

  /** What the words beside a year say; empty if the column is none of a year. */
  private Optional<Field> beside(int column, String text) {
    if (text.isEmpty() || words.isAmong("planned", text)) {
      return Optional.of(Field.YEAR);
    }
    Optional<Field> field = words.find(text).map(Words.Match::field);
    if (field.filter(Field::isYearly).filter(found -> found != Field.YEAR).isPresent()) {
      return Optional.of(byCells(column, field.get()));
    }
    return field
        .filter(ANYTHING::contains)
        .map(found -> isTokens(column) ? Field.YEAR : Field.REPORT_TEXT);
  }

  private Field byCells(int column, Field field) {
    if (field == Field.REPORT_STATUS && !isTokens(column)) {
      return Field.REPORT_TEXT;
    }
    boolean marks = body.isAll(column, words.marks(VocabularyType.STATUS));
    return field == Field.REPORT_TEXT && marks ? Field.REPORT_STATUS : field;
  }

  private boolean isTokens(int column) {
    return body.texts(column).isEmpty()
        || body.isMostly(
            column,
            text ->
                text.lines().allMatch(line -> line.strip().length() <= TOKEN_LENGTH)
                    && !text.contains("。"));
  }

  private Guess report(int column, Field field, List<String> parts) {
    for (String part : parts) {
      Optional<FiscalYear> year = years.any(part).or(() -> years.inside(part));
      if (year.isPresent()) {
        return year(column, field, year.get(), part);
      }
    }
    if (title.year().isPresent()) {
      MappedColumn found =
          MappedColumn.builder()
              .index(column)
              .header(headers.text(column))
              .field(field)
              .year(title.year())
              .build();
      return new Guess(found, GuessReason.of(column, Basis.YEAR_OF_TITLE, title.title()));
    }
    return new Guess(
        MappedColumn.of(column, headers.text(column), Field.IGNORED),
        GuessReason.of(column, Basis.YEAR_UNKNOWN, parts.get(parts.size() - 1)));
  }

  private Guess year(int column, Field field, FiscalYear year, String text) {
    MappedColumn found =
        MappedColumn.builder()
            .index(column)
            .header(headers.text(column))
            .field(field)
            .year(year)
            .build();
    return new Guess(found, GuessReason.of(column, basis(text), text));
  }

  private Basis basis(String text) {
    if (years.certain(text).isPresent() || years.inside(text).isPresent()) {
      return years.isAssumed(text) ? Basis.YEAR_ERA_ASSUMED : Basis.YEAR;
    }
    return years.twoDigits(text).isPresent() ? Basis.YEAR_WESTERN_ASSUMED : Basis.YEAR_ERA_ASSUMED;
  }

  /** A column and why. */
  static final class Guess {

    private final MappedColumn column;
    private final GuessReason reason;

    Guess(MappedColumn column, GuessReason reason) {
      this.column = column;
      this.reason = reason;
    }

    MappedColumn column() {
      return column;
    }

    GuessReason reason() {
      return reason;
    }
  }
}
