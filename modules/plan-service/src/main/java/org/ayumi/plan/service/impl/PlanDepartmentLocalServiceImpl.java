package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.UserGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exception.NoSuchPlanDepartmentException;
import org.ayumi.plan.internal.convert.DepartmentColumns;
import org.ayumi.plan.internal.document.Deed;
import org.ayumi.plan.internal.document.PlanRows;
import org.ayumi.plan.internal.document.PlanWrites;
import org.ayumi.plan.internal.edit.DepartmentEdits;
import org.ayumi.plan.internal.edit.DepartmentEnd;
import org.ayumi.plan.internal.permission.Units;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanDepartmentUnit;
import org.ayumi.plan.model.view.Change;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.model.view.Succession;
import org.ayumi.plan.service.base.PlanDepartmentLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanDepartment",
    service = AopService.class)
public class PlanDepartmentLocalServiceImpl extends PlanDepartmentLocalServiceBaseImpl {

  @Override
  public List<DepartmentDetail> getDepartments(long planEntryId) throws PortalException {
    long organization = classNameLocalService.getClassNameId(Organization.class);
    long userGroup = classNameLocalService.getClassNameId(UserGroup.class);
    List<PlanDepartmentUnit> units = planDepartmentUnitPersistence.findByPlanEntryId(planEntryId);
    List<DepartmentDetail> details = new ArrayList<>();
    for (PlanDepartment row : planDepartmentPersistence.findByPlanEntryId(planEntryId)) {
      details.add(
          DepartmentDetail.builder()
              .department(DepartmentColumns.read(row))
              .mvccVersion(row.getMvccVersion())
              .organizationIds(keys(units, row, organization))
              .userGroupIds(keys(units, row, userGroup))
              .build());
    }
    return details;
  }

  @Override
  public DepartmentDetail addDepartment(long userId, long planEntryId, Department department)
      throws PortalException {
    String[] code = new String[1];
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          Department coded = DepartmentEdits.coded(stored, department);
          code[0] = coded.code();
          return DepartmentEdits.add(stored, coded);
        });
    return detail(planEntryId, code[0]);
  }

  @Override
  public DepartmentDetail updateDepartment(
      long userId, long planEntryId, String code, long mvccVersion, Department department)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return DepartmentEdits.replace(stored, code, department);
        });
    return detail(planEntryId, code);
  }

  @Override
  public DepartmentDetail succeed(
      long userId, long planEntryId, String code, long mvccVersion, Succession succession)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return new DepartmentEnd(succession).applied(stored, code);
        });
    return detail(planEntryId, code);
  }

  @Override
  public void moveDepartment(long userId, long planEntryId, String code, String beforeCode)
      throws PortalException {
    planWrites.write(
        Deed.move(userId, planEntryId, Change.Subject.DEPARTMENT, code),
        (rows, stored) -> DepartmentEdits.move(stored, code, beforeCode));
  }

  @Override
  public void deleteDepartment(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planWrites.write(
        Deed.edit(userId, planEntryId),
        (rows, stored) -> {
          check(rows, code, mvccVersion);
          return DepartmentEdits.delete(stored, code);
        });
  }

  @Override
  public DepartmentDetail setUnits(
      long userId, long planEntryId, String code, long[] organizationIds, long[] userGroupIds)
      throws PortalException {
    PlanDepartment department = planDepartmentPersistence.findByP_C(planEntryId, code);
    units.set(department, organizationIds, userGroupIds);
    return detail(planEntryId, code);
  }

  private DepartmentDetail detail(long planEntryId, String code) throws PortalException {
    return getDepartments(planEntryId).stream()
        .filter(detail -> detail.department().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanDepartmentException("No department " + code));
  }

  private static void check(PlanRows rows, String code, long mvccVersion)
      throws EditConflictException {
    PlanDepartment row = rows.department(code);
    if (row != null && row.getMvccVersion() != mvccVersion) {
      throw new EditConflictException(mvccVersion, row.getMvccVersion());
    }
  }

  private static List<Long> keys(
      List<PlanDepartmentUnit> units, PlanDepartment department, long classNameId) {
    return units.stream()
        .filter(unit -> unit.getPlanDepartmentId() == department.getPlanDepartmentId())
        .filter(unit -> unit.getClassNameId() == classNameId)
        .map(PlanDepartmentUnit::getClassPK)
        .collect(Collectors.toUnmodifiableList());
  }

  @Reference private PlanWrites planWrites;

  @Reference private Units units;
}
