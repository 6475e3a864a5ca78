package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.internal.convert.ContentColumns;
import org.ayumi.plan.model.PlanContent;
import org.ayumi.plan.service.persistence.PlanContentPersistence;

/** Rows of contents. */
final class ContentTable extends RowTable<Placed<Content>, PlanContent> {

  private final PlanContentPersistence persistence;

  ContentTable(PlanContentPersistence persistence) {
    super(PlanContent.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanContent create(long id, Writing writing) {
    PlanContent row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Placed<Content> value, PlanContent row, PlanRows rows) throws PortalException {
    ContentColumns.write(value.value(), row);
    row.setPlanItemId(rows.item(value.ownerCode()).getPlanItemId());
  }

  @Override
  int priority(PlanContent row) {
    return row.getPriority();
  }

  @Override
  void setPriority(PlanContent row, int priority) {
    row.setPriority(priority);
  }
}
