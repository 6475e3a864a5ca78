package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.YearCell;

/** 年度: what is planned and reported for each content and fiscal year. */
final class YearSheet implements BookSheet<Owned<YearCell>> {

  static final String NAME = "年度";

  private static final String CONTENT = "内容";
  private static final String YEAR = "年度";
  private static final String PLANNED = "年次計画";
  private static final String ANSWERED = "報告";
  private static final String STATUS = "進捗";
  private static final String ACHIEVEMENT = "達成";
  private static final String NARRATIVE = "実績";
  private static final String NEXT = "今後の方向";

  @Override
  public BookColumns<Owned<YearCell>> columns() {
    return new BookColumns<Owned<YearCell>>(NAME)
        .text(CONTENT, Owned::owner)
        .text(YEAR, cell -> cell.entry().year().toString())
        .text(PLANNED, cell -> cell.entry().planned())
        .flag(ANSWERED, cell -> cell.entry().report().isPresent())
        .text(STATUS, cell -> cell.entry().report().map(Report::status).orElse(""))
        .added(ACHIEVEMENT, cell -> cell.entry().report().map(Report::achievement).orElse(""))
        .text(NARRATIVE, cell -> cell.entry().report().map(Report::narrative).orElse(""))
        .text(NEXT, cell -> cell.entry().report().map(Report::nextDirection).orElse(""));
  }

  @Override
  public Optional<Owned<YearCell>> read(BookRow row) {
    return row.entry(
        () ->
            new Owned<>(
                row.requiredReference(CONTENT, ContentSheet.NAME),
                YearCell.builder()
                    .year(row.requiredYear(YEAR))
                    .planned(row.text(PLANNED))
                    .report(report(row))
                    .build()));
  }

  private static Optional<Report> report(BookRow row) {
    Report report =
        Report.builder()
            .status(row.text(STATUS))
            .achievement(row.text(ACHIEVEMENT))
            .narrative(row.text(NARRATIVE))
            .nextDirection(row.text(NEXT))
            .build();
    boolean blank = report.equals(Report.builder().build());
    return row.flag(ANSWERED) || !blank ? Optional.of(report) : Optional.empty();
  }
}
