package org.ayumi.plan.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Successors;
import org.ayumi.plan.internal.convert.DepartmentColumns;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanDepartmentUnit;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds a user's departments: those that map to an organization or user group of the user, and
 * those whose tasks they have taken over in a reorganisation (G12, E11).
 */
@Component(service = Responsibilities.class)
public class Responsibilities {

  private ClassNameLocalService classNameLocalService;
  private PlanClock clock;
  private PlanDepartmentPersistence departmentPersistence;
  private PlanDepartmentUnitPersistence unitPersistence;

  Set<String> departmentCodes(User user, long planEntryId) throws PortalException {
    Set<Long> departmentIds = departmentIds(user, planEntryId);
    if (departmentIds.isEmpty()) {
      return Set.of();
    }
    List<PlanDepartment> departments = departmentPersistence.findByPlanEntryId(planEntryId);
    Set<String> own =
        departments.stream()
            .filter(department -> departmentIds.contains(department.getPlanDepartmentId()))
            .map(PlanDepartment::getCode)
            .collect(Collectors.toUnmodifiableSet());
    return Set.copyOf(successors(departments).withPredecessors(own));
  }

  /** Who has the tasks of departments that have ended by today. */
  Successors successors(List<PlanDepartment> departments) {
    return Successors.on(
        clock.today(),
        departments.stream().map(DepartmentColumns::read).collect(Collectors.toList()));
  }

  private Set<Long> departmentIds(User user, long planEntryId) throws PortalException {
    long organizations = classNameLocalService.getClassNameId(Organization.class);
    long userGroups = classNameLocalService.getClassNameId(UserGroup.class);
    Set<Long> organizationIds = ids(user.getOrganizationIds());
    Set<Long> userGroupIds = ids(user.getUserGroupIds());
    return unitPersistence.findByPlanEntryId(planEntryId).stream()
        .filter(
            unit ->
                (unit.getClassNameId() == organizations
                        && organizationIds.contains(unit.getClassPK()))
                    || (unit.getClassNameId() == userGroups
                        && userGroupIds.contains(unit.getClassPK())))
        .map(PlanDepartmentUnit::getPlanDepartmentId)
        .collect(Collectors.toSet());
  }

  private static Set<Long> ids(long[] ids) {
    return Arrays.stream(ids).boxed().collect(Collectors.toSet());
  }

  @Reference
  void setClassNameLocalService(ClassNameLocalService classNameLocalService) {
    this.classNameLocalService = classNameLocalService;
  }

  @Reference
  void setClock(PlanClock clock) {
    this.clock = clock;
  }

  @Reference
  void setDepartmentPersistence(PlanDepartmentPersistence departmentPersistence) {
    this.departmentPersistence = departmentPersistence;
  }

  @Reference
  void setUnitPersistence(PlanDepartmentUnitPersistence unitPersistence) {
    this.unitPersistence = unitPersistence;
  }
}
