package org.ayumi.plan.internal.convert;

import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableEvaluation;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.model.PlanEvaluation;

/** An evaluation as columns of its row; what it is of is the caller's. */
public final class EvaluationColumns {

  private EvaluationColumns() {}

  public static void write(Evaluation evaluation, PlanEvaluation row)
      throws PlanCodeException, TextLengthException {
    row.setCode(Texts.code(evaluation.code()));
    row.setFiscalYear(evaluation.year().startYear());
    row.setEvaluator(Texts.text(evaluation.evaluator()));
    row.setGrade(Texts.limited("grade", Texts.MARK, evaluation.grade()));
    row.setRemark(Texts.text(evaluation.comment()));
    row.setEvaluationDay(Texts.day(evaluation.date()));
    row.setReply(Texts.text(evaluation.reply()));
    row.setPublished(evaluation.published());
  }

  /** The evaluation without what it is of. */
  public static ImmutableEvaluation read(PlanEvaluation row) {
    return Evaluation.builder()
        .code(row.getCode())
        .year(FiscalYear.of(row.getFiscalYear()))
        .evaluator(row.getEvaluator())
        .grade(row.getGrade())
        .comment(row.getRemark())
        .date(Texts.day(row.getEvaluationDay()))
        .reply(row.getReply())
        .published(row.isPublished())
        .build();
  }
}
