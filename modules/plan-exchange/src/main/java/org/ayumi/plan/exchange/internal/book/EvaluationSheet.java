package org.ayumi.plan.exchange.internal.book;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.plan.domain.Evaluation;

/** 評価: what committees say. */
final class EvaluationSheet implements BookSheet<Evaluation> {

  static final String NAME = "評価";

  private static final String HEADING = "見出し";
  private static final String ITEM = "項目";
  private static final String YEAR = "年度";
  private static final String EVALUATOR = "評価者";
  private static final String GRADE = "評価";
  private static final String COMMENT = "意見";
  private static final String DATE = "評価日";
  private static final String REPLY = "市の対応";
  private static final String PUBLISHED = "公表";

  @Override
  public BookColumns<Evaluation> columns() {
    return new BookColumns<Evaluation>(NAME)
        .text(BookColumns.CODE, Evaluation::code)
        .optional(HEADING, Evaluation::headingCode)
        .optional(ITEM, Evaluation::itemCode)
        .text(YEAR, evaluation -> evaluation.year().toString())
        .text(EVALUATOR, Evaluation::evaluator)
        .text(GRADE, Evaluation::grade)
        .text(COMMENT, Evaluation::comment)
        .text(DATE, evaluation -> evaluation.date().map(LocalDate::toString).orElse(""))
        .text(REPLY, Evaluation::reply)
        .flag(PUBLISHED, Evaluation::published);
  }

  @Override
  public Optional<Evaluation> read(BookRow row) {
    return row.entry(
        () ->
            Evaluation.builder()
                .code(row.required(BookColumns.CODE))
                .headingCode(row.reference(HEADING, HeadingSheet.NAME))
                .itemCode(row.reference(ITEM, ItemSheet.NAME))
                .year(row.requiredYear(YEAR))
                .evaluator(row.text(EVALUATOR))
                .grade(row.text(GRADE))
                .comment(row.text(COMMENT))
                .date(row.date(DATE))
                .reply(row.text(REPLY))
                .published(row.flag(PUBLISHED))
                .build());
  }
}
