package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.Sheet;

/** Suggests how the cells of known columns are written. */
final class StyleGuesses {

  private static final Pattern WORDED =
      Pattern.compile(
          "^([\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{1,8})[ \\u3000]?[0-9０-９Ⅰ-Ⅿ].*");

  private final Sheet sheet;
  private final Body body;
  private final Words words;
  private final List<MappedColumn> columns;
  private final List<GuessReason> reasons = new ArrayList<>();

  StyleGuesses(Sheet sheet, Body body, Words words, List<MappedColumn> columns) {
    this.sheet = sheet;
    this.body = body;
    this.words = words;
    this.columns = columns;
  }

  /** Sets the styles; the reasons for them. */
  List<GuessReason> into(ImmutableColumnMapping.Builder mapping) {
    mapping.headingCells(headingCells()).numberWords(numberWords()).terms(words.terms());
    column(Field.DEPARTMENTS)
        .ifPresentOrElse(
            column ->
                mapping.departments(
                    new DepartmentGuess(body.texts(column), words).rules(reasons, column)),
            () -> mapping.departments(new DepartmentGuess(List.of(), words).defaults()));
    actors(mapping);
    mapping.relistingMarks(relistingMarks());
    contents(mapping);
    return reasons;
  }

  private Optional<Integer> column(Field field) {
    return columns.stream()
        .filter(column -> column.field() == field)
        .map(MappedColumn::index)
        .findFirst();
  }

  private HeadingCells headingCells() {
    Optional<Integer> first =
        columns.stream()
            .filter(column -> column.field().isHeading())
            .map(MappedColumn::index)
            .findFirst();
    if (first.isEmpty()) {
      return HeadingCells.REPEATED;
    }
    boolean merged =
        sheet.merges().stream()
            .anyMatch(
                range ->
                    range.firstColumn() == first.get()
                        && range.lastColumn() == first.get()
                        && range.firstRow() >= body.first()
                        && range.lastRow() < body.end());
    if (merged) {
      reasons.add(GuessReason.of(first.get(), Basis.CELLS_MERGED));
      return HeadingCells.MERGED;
    }
    if (body.cells(first.get()).stream().anyMatch(String::isBlank)) {
      reasons.add(GuessReason.of(first.get(), Basis.CELLS_BLANK));
      return HeadingCells.FIRST_ONLY;
    }
    return HeadingCells.REPEATED;
  }

  /** Words that stand before the number in more than half of a column's cells. */
  private List<String> numberWords() {
    List<String> found = new ArrayList<>();
    for (MappedColumn column : columns) {
      if (column.field() == Field.HEADING || column.field() == Field.LABEL) {
        List<String> texts =
            body.texts(column.index()).stream().distinct().collect(Collectors.toList());
        List<String> worded =
            texts.stream()
                .map(WORDED::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toList());
        if (worded.size() * 2 > texts.size() && worded.stream().distinct().count() == 1) {
          found.add(worded.get(0));
        }
      }
    }
    return found.stream().distinct().collect(Collectors.toList());
  }

  private void actors(ImmutableColumnMapping.Builder mapping) {
    Optional<Integer> column = column(Field.ACTORS);
    List<String> texts = column.map(body::texts).orElse(List.of());
    mapping.actorMarks(
        words.list("actorMarks").stream()
            .filter(mark -> texts.stream().anyMatch(text -> text.contains(mark)))
            .collect(Collectors.toList()));
    boolean lines = texts.stream().anyMatch(text -> text.contains("\n"));
    boolean wide = texts.stream().anyMatch(text -> text.contains("\u3000"));
    mapping.actorSeparator(lines ? "\n" : wide ? "\u3000" : " ");
  }

  private List<String> relistingMarks() {
    Optional<Integer> column = column(Field.LABEL);
    List<String> used =
        words.list("relisting").stream()
            .filter(
                mark ->
                    column.isPresent()
                        && body.texts(column.get()).stream()
                            .anyMatch(text -> text.strip().endsWith(mark)))
            .collect(Collectors.toList());
    return used.isEmpty() ? words.list("relisting").subList(0, 3) : used;
  }

  private void contents(ImmutableColumnMapping.Builder mapping) {
    Optional<Integer> column = column(Field.CONTENT);
    if (column.isEmpty()) {
      return;
    }
    BulletGuess bullets = new BulletGuess(body.texts(column.get()), words);
    if (bullets.areSeveral()) {
      mapping.contentCells(ContentCells.BULLETS).addAllBullets(bullets.marks());
      mapping.bulletGap(bullets.gap());
      reasons.add(GuessReason.of(column.get(), Basis.BULLETS, String.join(" ", bullets.marks())));
    } else if (hasRowsOfContents(column.get())) {
      mapping.contentCells(ContentCells.ROW_EACH);
      reasons.add(GuessReason.of(column.get(), Basis.ROW_EACH));
    }
  }

  /** Whether contents stand below the first of their item, whose title is blank there or merged. */
  private boolean hasRowsOfContents(int content) {
    Optional<Integer> title = column(Field.LABEL).or(() -> column(Field.TITLE));
    if (title.isEmpty()) {
      return false;
    }
    int rows = 0;
    for (int row = body.first(); row < body.end(); row++) {
      boolean further =
          !sheet.cell(row, content).isBlank() && sheet.cell(row, title.get()).isBlank();
      rows += further ? 1 : 0;
    }
    return rows > 0;
  }
}
