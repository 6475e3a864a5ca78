package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.internal.convert.IndicatorColumns;
import org.ayumi.plan.model.PlanIndicatorValue;
import org.ayumi.plan.service.persistence.PlanIndicatorValuePersistence;

/** Rows of actual values of indicators. */
final class IndicatorValueTable extends RowTable<Placed<IndicatorValue>, PlanIndicatorValue> {

  private final PlanIndicatorValuePersistence persistence;

  IndicatorValueTable(PlanIndicatorValuePersistence persistence) {
    super(PlanIndicatorValue.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanIndicatorValue create(long id, Writing writing) {
    PlanIndicatorValue row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Placed<IndicatorValue> value, PlanIndicatorValue row, PlanRows rows)
      throws PortalException {
    IndicatorColumns.write(value.value(), row);
    row.setPlanIndicatorId(rows.indicator(value.ownerCode()).getPlanIndicatorId());
  }

  @Override
  boolean ordered() {
    return false;
  }
}
