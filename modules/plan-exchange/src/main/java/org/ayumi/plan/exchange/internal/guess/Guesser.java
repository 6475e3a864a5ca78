package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.ImmutableColumnMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.MappingGuess;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** Suggests a mapping for a sheet. */
public final class Guesser {

  private final Sheet sheet;
  private final YearHeadings years;
  private final Words words;
  private final List<GuessReason> reasons = new ArrayList<>();
  private Optional<PassageType> passages = Optional.empty();

  public Guesser(Sheet sheet, PlanClues clues) {
    this.sheet = sheet;
    words = clues.words();
    years = clues.years();
  }

  public MappingGuess guess() {
    HeaderRows header = HeaderRows.of(sheet, words, years);
    if (!header.isFound()) {
      reasons.add(GuessReason.of(Basis.HEADER_NOT_FOUND));
    }
    return guess(header.first(), header.count());
  }

  public MappingGuess guess(int headerRow, int headerRows) {
    Body body = new Body(sheet, headerRow + headerRows);
    reasons.add(
        GuessReason.of(
            Basis.HEADER_ROWS, String.valueOf(headerRow + 1), String.valueOf(headerRows)));
    Headers headers = new Headers(sheet, headerRow, headerRows);
    List<MappedColumn> columns = columns(headers, body, new TitleYear(sheet, headerRow, years));
    ImmutableColumnMapping.Builder mapping =
        ColumnMapping.builder()
            .sheetName(sheet.name())
            .frame(frame(headerRow, body))
            .columns(columns);
    reasons.addAll(new StyleGuesses(sheet, body, words, columns).into(mapping));
    reasons.sort(Comparator.comparingInt(reason -> reason.columnIndex().orElse(-1)));
    return MappingGuess.of(mapping.build(), reasons);
  }

  private List<MappedColumn> columns(Headers headers, Body body, TitleYear title) {
    BookColumns book = new BookColumns(headers, body, words, years, sheet.columnCount());
    Optional<List<MappedColumn>> ofBook = book.guess();
    if (ofBook.isPresent()) {
      passages = book.passages();
      reasons.addAll(book.reasons());
      return ofBook.get();
    }
    YearColumns ofYears = new YearColumns(headers, body, words, years, title);
    ColumnGuesses guesses = new ColumnGuesses(headers, body, words, ofYears, sheet.columnCount());
    List<MappedColumn> columns = guesses.guess();
    reasons.addAll(guesses.reasons());
    return columns;
  }

  /** What the rows are where the table holds passages; known after a guess. */
  Optional<PassageType> passages() {
    return passages;
  }

  private SheetFrame frame(int headerRow, Body body) {
    if (body.end() < sheet.rowCount()) {
      reasons.add(GuessReason.of(Basis.ROWS_BELOW, String.valueOf(sheet.rowCount() - body.end())));
    }
    List<CellRange> above =
        sheet.merges().stream()
            .filter(range -> range.lastRow() < body.first())
            .collect(Collectors.toList());
    List<CellRange> below =
        sheet.merges().stream()
            .filter(range -> range.firstRow() >= body.end())
            .map(range -> range.down(-body.end()))
            .collect(Collectors.toList());
    return SheetFrame.builder()
        .above(rows(0, headerRow))
        .header(rows(headerRow, body.first()))
        .below(rows(body.end(), sheet.rowCount()))
        .merges(above)
        .mergesBelow(below)
        .hiddenColumns(
            IntStream.range(0, sheet.columnCount())
                .filter(sheet::isColumnHidden)
                .boxed()
                .collect(Collectors.toList()))
        .build();
  }

  private List<List<String>> rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(sheet::row).collect(Collectors.toList());
  }
}
