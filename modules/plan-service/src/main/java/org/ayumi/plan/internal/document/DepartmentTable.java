package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.internal.convert.DepartmentColumns;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitPersistence;

/** Rows of departments. */
final class DepartmentTable extends RowTable<Department, PlanDepartment> {

  private final PlanDepartmentPersistence persistence;
  private final PlanDepartmentUnitPersistence units;

  DepartmentTable(PlanDepartmentPersistence persistence, PlanDepartmentUnitPersistence units) {
    super(PlanDepartment.class, persistence);
    this.persistence = persistence;
    this.units = units;
  }

  @Override
  PlanDepartment create(long id, Writing writing) {
    PlanDepartment row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    return row;
  }

  @Override
  void write(Department value, PlanDepartment row, PlanRows rows) throws PortalException {
    DepartmentColumns.write(value, row);
  }

  @Override
  int priority(PlanDepartment row) {
    return row.getPriority();
  }

  @Override
  void setPriority(PlanDepartment row, int priority) {
    row.setPriority(priority);
  }

  @Override
  void removing(PlanDepartment row) {
    units.removeByPlanDepartmentId(row.getPlanDepartmentId());
  }
}
