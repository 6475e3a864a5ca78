package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.internal.convert.IndicatorColumns;
import org.ayumi.plan.model.PlanIndicator;
import org.ayumi.plan.service.persistence.PlanIndicatorPersistence;

/** Rows of indicators. */
final class IndicatorTable extends RowTable<Indicator, PlanIndicator> {

  private final PlanIndicatorPersistence persistence;

  IndicatorTable(PlanIndicatorPersistence persistence) {
    super(PlanIndicator.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanIndicator create(long id, Writing writing) {
    PlanIndicator row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Indicator value, PlanIndicator row, PlanRows rows) throws PortalException {
    IndicatorColumns.write(value, row);
    row.setPlanHeadingId(rows.headingId(value.headingCode()));
  }

  @Override
  int priority(PlanIndicator row) {
    return row.getPriority();
  }

  @Override
  void setPriority(PlanIndicator row, int priority) {
    row.setPriority(priority);
  }
}
