package org.ayumi.plan.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.service.base.PlanDepartmentLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Loads, asks the neutral model, writes; checks no permission. */
@Component(
    property = "model.class.name=org.ayumi.plan.model.PlanDepartment",
    service = AopService.class)
public class PlanDepartmentLocalServiceImpl extends PlanDepartmentLocalServiceBaseImpl {

  @Override
  public List<DepartmentDetail> getDepartments(long planEntryId) throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public DepartmentDetail addDepartment(long userId, long planEntryId, Department department)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public DepartmentDetail updateDepartment(
      long userId, long planEntryId, String code, long mvccVersion, Department department)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void moveDepartment(long userId, long planEntryId, String code, String beforeCode)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteDepartment(long userId, long planEntryId, String code, long mvccVersion)
      throws PortalException {
    throw new UnsupportedOperationException();
  }

  @Override
  public DepartmentDetail setUnits(
      long userId, long planEntryId, String code, long[] organizationIds, long[] userGroupIds)
      throws PortalException {
    throw new UnsupportedOperationException();
  }
}
