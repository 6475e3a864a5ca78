package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.internal.convert.HeadingColumns;
import org.ayumi.plan.model.PlanHeading;
import org.ayumi.plan.service.persistence.PlanHeadingPersistence;

/** Rows of headings. */
final class HeadingTable extends RowTable<Heading, PlanHeading> {

  private final PlanHeadingPersistence persistence;

  HeadingTable(PlanHeadingPersistence persistence) {
    super(PlanHeading.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanHeading create(long id, Writing writing) {
    PlanHeading row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Heading value, PlanHeading row, PlanRows rows) throws PortalException {
    HeadingColumns.write(value, row);
    row.setParentPlanHeadingId(rows.headingId(value.parentCode()));
  }

  @Override
  int priority(PlanHeading row) {
    return row.getPriority();
  }

  @Override
  void setPriority(PlanHeading row, int priority) {
    row.setPriority(priority);
  }
}
