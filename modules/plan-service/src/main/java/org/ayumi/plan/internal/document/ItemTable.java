package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.internal.convert.ItemColumns;
import org.ayumi.plan.model.PlanItem;
import org.ayumi.plan.service.persistence.PlanItemPersistence;

/** Rows of items. */
final class ItemTable extends RowTable<Item, PlanItem> {

  private final PlanItemPersistence persistence;

  ItemTable(PlanItemPersistence persistence) {
    super(PlanItem.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanItem create(long id, Writing writing) {
    PlanItem row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Item value, PlanItem row, PlanRows rows) throws PortalException {
    ItemColumns.write(value, row);
    row.setPlanHeadingId(rows.headingId(value.headingCode()));
  }

  @Override
  int priority(PlanItem row) {
    return row.getPriority();
  }

  @Override
  void setPriority(PlanItem row, int priority) {
    row.setPriority(priority);
  }
}
