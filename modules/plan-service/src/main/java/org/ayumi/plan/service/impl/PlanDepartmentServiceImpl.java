package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.List;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.model.view.Succession;
import org.ayumi.plan.service.base.PlanDepartmentServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks permissions, then delegates. */
@Component(
    property = {
      "json.web.service.context.name=ayumi",
      "json.web.service.context.path=PlanDepartment"
    },
    service = AopService.class)
@JSONWebService(mode = JSONWebServiceMode.IGNORE)
public class PlanDepartmentServiceImpl extends PlanDepartmentServiceBaseImpl {

  /** All departments of the plan in 建制順, in a constant number of queries. */
  @Override
  public List<DepartmentDetail> getDepartments(long planEntryId) throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.VIEW);
    return planDepartmentLocalService.getDepartments(planEntryId);
  }

  /** Adds a department, last in order; an empty code is made up. */
  @Override
  public DepartmentDetail addDepartment(long planEntryId, Department department)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planDepartmentLocalService.addDepartment(
        getPermissionChecker().getUserId(), planEntryId, department);
  }

  @Override
  public DepartmentDetail updateDepartment(
      long planEntryId, String code, long mvccVersion, Department department)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planDepartmentLocalService.updateDepartment(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, department);
  }

  /**
   * @param beforeCode the department before which it shall stand; empty: last
   */
  @Override
  public void moveDepartment(long planEntryId, String code, String beforeCode)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planDepartmentLocalService.moveDepartment(
        getPermissionChecker().getUserId(), planEntryId, code, beforeCode);
  }

  /**
   * @throws org.ayumi.plan.exception.DepartmentInUseException if items or contents name it, or it
   *     succeeds another
   */
  @Override
  public void deleteDepartment(long planEntryId, String code, long mvccVersion)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    planDepartmentLocalService.deleteDepartment(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion);
  }

  /**
   * Ends a department by a reorganisation (G12).
   *
   * @throws org.ayumi.plan.exception.CircularSuccessionException if it would succeed itself, at
   *     once or by others
   * @throws org.ayumi.plan.exception.DepartmentValidityException if it would end before it begins
   * @throws org.ayumi.plan.exception.NoSuchPlanDepartmentException also for an unknown successor
   */
  @Override
  public DepartmentDetail succeed(
      long planEntryId, String code, long mvccVersion, Succession succession)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planDepartmentLocalService.succeed(
        getPermissionChecker().getUserId(), planEntryId, code, mvccVersion, succession);
  }

  /** Says whose members work in the department; replaces what was set. */
  @Override
  public DepartmentDetail setUnits(
      long planEntryId, String code, long[] organizationIds, long[] userGroupIds)
      throws PortalException {
    planPermission.check(getPermissionChecker(), planEntryId, ActionKeys.UPDATE);
    return planDepartmentLocalService.setUnits(
        getPermissionChecker().getUserId(), planEntryId, code, organizationIds, userGroupIds);
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  private ModelResourcePermission<PlanEntry> planPermission;
}
