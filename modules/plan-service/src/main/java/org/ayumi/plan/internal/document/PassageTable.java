package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.internal.convert.PassageColumns;
import org.ayumi.plan.model.PlanPassage;
import org.ayumi.plan.service.persistence.PlanPassagePersistence;

/** Rows of passages. */
final class PassageTable extends RowTable<Passage, PlanPassage> {

  private final PlanPassagePersistence persistence;

  PassageTable(PlanPassagePersistence persistence) {
    super(PlanPassage.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanPassage create(long id, Writing writing) {
    PlanPassage row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Passage value, PlanPassage row, PlanRows rows) throws PortalException {
    PassageColumns.write(value, row);
    row.setPlanHeadingId(rows.headingId(value.headingCode()));
    row.setParentPlanPassageId(rows.book().passageId(value.parentCode()));
  }

  @Override
  int priority(PlanPassage row) {
    return row.getPriority();
  }

  @Override
  void setPriority(PlanPassage row, int priority) {
    row.setPriority(priority);
  }
}
