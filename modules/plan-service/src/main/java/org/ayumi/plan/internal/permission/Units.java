package org.ayumi.plan.internal.permission;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import com.liferay.portal.kernel.service.OrganizationLocalService;
import com.liferay.portal.kernel.service.UserGroupLocalService;
import org.ayumi.plan.exception.UnknownUnitException;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanDepartmentUnit;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says which organizations and user groups a department stands for. */
@Component(service = Units.class)
public class Units {

  /** Replaces what was set. */
  public void set(PlanDepartment department, long[] organizationIds, long[] userGroupIds)
      throws UnknownUnitException {
    for (long id : organizationIds) {
      Organization organization = organizationLocalService.fetchOrganization(id);
      check(organization != null && organization.getCompanyId() == department.getCompanyId(), id);
    }
    for (long id : userGroupIds) {
      UserGroup userGroup = userGroupLocalService.fetchUserGroup(id);
      check(userGroup != null && userGroup.getCompanyId() == department.getCompanyId(), id);
    }
    unitPersistence.removeByPlanDepartmentId(department.getPlanDepartmentId());
    for (long id : organizationIds) {
      add(department, Organization.class, id);
    }
    for (long id : userGroupIds) {
      add(department, UserGroup.class, id);
    }
  }

  private void add(PlanDepartment department, Class<?> type, long id) {
    PlanDepartmentUnit unit =
        unitPersistence.create(counterLocalService.increment(PlanDepartmentUnit.class.getName()));
    unit.setGroupId(department.getGroupId());
    unit.setCompanyId(department.getCompanyId());
    unit.setPlanEntryId(department.getPlanEntryId());
    unit.setPlanDepartmentId(department.getPlanDepartmentId());
    unit.setClassNameId(classNameLocalService.getClassNameId(type));
    unit.setClassPK(id);
    unitPersistence.update(unit);
  }

  private static void check(boolean known, long id) throws UnknownUnitException {
    if (!known) {
      throw new UnknownUnitException(Long.toString(id));
    }
  }

  @Reference private ClassNameLocalService classNameLocalService;

  @Reference private CounterLocalService counterLocalService;

  @Reference private OrganizationLocalService organizationLocalService;

  @Reference private PlanDepartmentUnitPersistence unitPersistence;

  @Reference private UserGroupLocalService userGroupLocalService;
}
