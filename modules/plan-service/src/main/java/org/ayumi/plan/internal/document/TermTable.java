package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.internal.convert.TermColumns;
import org.ayumi.plan.model.PlanTerm;
import org.ayumi.plan.service.persistence.PlanTermPersistence;

/** Rows of terms. */
final class TermTable extends RowTable<Term, PlanTerm> {

  private final PlanTermPersistence persistence;

  TermTable(PlanTermPersistence persistence) {
    super(PlanTerm.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanTerm create(long id, Writing writing) {
    PlanTerm row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Term value, PlanTerm row, PlanRows rows) throws PortalException {
    TermColumns.write(value, row);
  }

  @Override
  int priority(PlanTerm row) {
    return row.getPriority();
  }

  @Override
  void setPriority(PlanTerm row, int priority) {
    row.setPriority(priority);
  }
}
