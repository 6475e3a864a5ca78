package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableYearCell;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.internal.cell.StatusText;

/** Reads the years of a row over those that the plan has. */
final class YearCells {

  private static final List<Field> YEARLY =
      Stream.of(Field.values())
          .filter(field -> field.isYearly() && field.isContent())
          .collect(Collectors.toUnmodifiableList());

  private final TermRegistry terms;
  private final StatusText statusText;

  YearCells(TermRegistry terms, StatusText statusText) {
    this.terms = terms;
    this.statusText = statusText;
  }

  /** The years of the row, for a content that had these before. */
  List<YearCell> read(RowCells cells, List<YearCell> before) {
    Map<FiscalYear, YearCell> years = new TreeMap<>();
    before.forEach(cell -> years.put(cell.year(), cell));
    for (FiscalYear year : mappedYears(cells)) {
      Optional<YearCell> known = Optional.ofNullable(years.get(year));
      YearCell cell = read(cells, known.orElseGet(() -> YearCell.builder().year(year).build()));
      boolean blank = cell.planned().isEmpty() && cell.report().isEmpty();
      if (!blank || known.filter(cell::equals).isPresent()) {
        years.put(year, cell);
      } else {
        years.remove(year);
      }
    }
    return List.copyOf(years.values());
  }

  /** Whether any year of the row has text. */
  static boolean any(RowCells cells) {
    return mappedYears(cells).stream()
        .anyMatch(
            year ->
                YEARLY.stream()
                    .anyMatch(
                        field -> cells.text(field, year).filter(t -> !t.isEmpty()).isPresent()));
  }

  private static List<FiscalYear> mappedYears(RowCells cells) {
    List<FiscalYear> years = new ArrayList<>();
    for (Field field : YEARLY) {
      cells.columns(field).forEach(column -> column.column().year().ifPresent(years::add));
    }
    return years.stream().distinct().collect(Collectors.toList());
  }

  private YearCell read(RowCells cells, YearCell before) {
    FiscalYear year = before.year();
    return ImmutableYearCell.copyOf(before)
        .withPlanned(
            token(cells, Field.YEAR, VocabularyType.SCHEDULE, year).orElse(before.planned()))
        .withReport(report(cells, before));
  }

  private Optional<Report> report(RowCells cells, YearCell before) {
    FiscalYear year = before.year();
    Optional<String> status = token(cells, Field.REPORT_STATUS, VocabularyType.STATUS, year);
    Optional<String> achievement =
        token(cells, Field.REPORT_ACHIEVEMENT, VocabularyType.ACHIEVEMENT, year);
    Optional<String> text = cells.text(Field.REPORT_TEXT, year);
    if (status.isEmpty()) {
      status = mark(cells, year);
      text = text.map(statusText::rest);
    }
    Optional<String> next = cells.text(Field.REPORT_NEXT, year);
    if (Stream.of(status, achievement, text, next).allMatch(Optional::isEmpty)) {
      return before.report();
    }
    Report known = before.report().orElseGet(() -> Report.builder().build());
    Report report =
        Report.builder()
            .status(status.orElse(known.status()))
            .achievement(achievement.orElse(known.achievement()))
            .narrative(text.orElse(known.narrative()))
            .nextDirection(next.orElse(known.nextDirection()))
            .build();
    boolean blank = report.equals(Report.builder().build());
    return blank ? Optional.empty() : Optional.of(report);
  }

  /** The status mark before the text, where texts have such marks. */
  private Optional<String> mark(RowCells cells, FiscalYear year) {
    Optional<ReadColumn> column = column(cells, Field.REPORT_TEXT, year);
    if (column.isEmpty() || !statusText.hasMarks()) {
      return Optional.empty();
    }
    String mark = statusText.mark(cells.text(column.get()));
    terms.code(VocabularyType.STATUS, mark, cells, column.get());
    return Optional.of(mark);
  }

  private static Optional<ReadColumn> column(RowCells cells, Field field, FiscalYear year) {
    return cells.column(
        mapped -> mapped.field() == field && mapped.year().filter(year::equals).isPresent());
  }

  private Optional<String> token(
      RowCells cells, Field field, VocabularyType type, FiscalYear year) {
    Optional<ReadColumn> column = column(cells, field, year);
    column.ifPresent(found -> terms.code(type, cells.text(found).strip(), cells, found));
    return column.map(cells::token);
  }
}
