package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.internal.convert.EvaluationColumns;
import org.ayumi.plan.model.PlanEvaluation;
import org.ayumi.plan.service.persistence.PlanEvaluationPersistence;

/** Rows of evaluations. */
final class EvaluationTable extends RowTable<Evaluation, PlanEvaluation> {

  private final PlanEvaluationPersistence persistence;

  EvaluationTable(PlanEvaluationPersistence persistence) {
    super(PlanEvaluation.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanEvaluation create(long id, Writing writing) {
    PlanEvaluation row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Evaluation value, PlanEvaluation row, PlanRows rows) throws PortalException {
    EvaluationColumns.write(value, row);
    row.setPlanHeadingId(rows.headingId(value.headingCode()));
    row.setPlanItemId(rows.itemId(value.itemCode()));
  }

  @Override
  int priority(PlanEvaluation row) {
    return row.getPriority();
  }

  @Override
  void setPriority(PlanEvaluation row, int priority) {
    row.setPriority(priority);
  }
}
