package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import java.text.Normalizer;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.model.PlanAssignment;
import org.ayumi.plan.service.persistence.PlanAssignmentPersistence;

/** Rows of departments named in items and contents. */
final class AssignmentTable extends RowTable<Placed<DepartmentRef>, PlanAssignment> {

  private final PlanAssignmentPersistence persistence;

  AssignmentTable(PlanAssignmentPersistence persistence) {
    super(PlanAssignment.class, persistence);
    this.persistence = persistence;
  }

  @Override
  PlanAssignment create(long id, Writing writing) {
    PlanAssignment row = persistence.create(id);
    row.setPlanEntryId(writing.planEntryId());
    row.setGroupId(writing.groupId());
    return row;
  }

  @Override
  void write(Placed<DepartmentRef> value, PlanAssignment row, PlanRows rows)
      throws PortalException {
    row.setPlanItemId(rows.item(value.ownerCode()).getPlanItemId());
    row.setPlanContentId(rows.contentId(value.contentCode()));
    row.setPlanDepartmentId(rows.department(value.value().departmentCode()).getPlanDepartmentId());
    row.setPrinted(Normalizer.normalize(value.value().printed(), Normalizer.Form.NFC));
    row.setPriority(value.position());
  }

  @Override
  boolean ordered() {
    return false;
  }
}
