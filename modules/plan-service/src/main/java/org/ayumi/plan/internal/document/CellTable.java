package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.internal.convert.ContentColumns;
import org.ayumi.plan.model.PlanContentYear;
import org.ayumi.plan.service.persistence.PlanContentYearPersistence;

/** Rows of year cells. */
final class CellTable extends RowTable<Placed<PlannedCell>, PlanContentYear> {

  private final PlanContentYearPersistence persistence;

  CellTable(PlanContentYearPersistence persistence) {
    super(PlanContentYear.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanContentYear create(long id, Writing writing) {
    PlanContentYear row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Placed<PlannedCell> value, PlanContentYear row, PlanRows rows) throws PortalException {
    ContentColumns.write(value.value().cell(), value.value().effective(), row);
    row.setPlanItemId(rows.item(value.ownerCode()).getPlanItemId());
    row.setPlanContentId(rows.contentId(value.contentCode()));
  }

  @Override
  boolean ordered() {
    return false;
  }
}
