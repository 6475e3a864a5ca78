package org.ayumi.plan.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactory;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanDepartmentUnit;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds who works for a department: the members of its units who may answer for it (G12). */
@Component(service = DepartmentPeople.class)
public class DepartmentPeople {

  /** In the order of their ids, each once; nobody whose account is closed. */
  public List<User> of(PlanDepartment department) throws PortalException {
    Map<Long, User> members = new TreeMap<>();
    long organizations = classNameLocalService.getClassNameId(Organization.class);
    for (PlanDepartment heir : heirs(department)) {
      for (PlanDepartmentUnit unit :
          unitPersistence.findByPlanDepartmentId(heir.getPlanDepartmentId())) {
        List<User> users =
            unit.getClassNameId() == organizations
                ? userLocalService.getOrganizationUsers(unit.getClassPK())
                : userLocalService.getUserGroupUsers(unit.getClassPK());
        users.forEach(user -> members.put(user.getUserId(), user));
      }
    }
    List<User> people = new ArrayList<>();
    for (User user : members.values()) {
      if (user.isActive() && mayAnswer(user, department)) {
        people.add(user);
      }
    }
    return people;
  }

  /** The departments that have its tasks today. */
  private List<PlanDepartment> heirs(PlanDepartment department) {
    List<PlanDepartment> all = departmentPersistence.findByPlanEntryId(department.getPlanEntryId());
    List<String> codes = responsibilities.successors(all).of(department.getCode());
    return all.stream().filter(each -> codes.contains(each.getCode())).collect(Collectors.toList());
  }

  private boolean mayAnswer(User user, PlanDepartment department) throws PortalException {
    return !permissions
        .of(permissionCheckerFactory.create(user), department.getPlanEntryId())
        .answerRoles(department.getCode())
        .isEmpty();
  }

  @Reference private ClassNameLocalService classNameLocalService;

  @Reference private PermissionCheckerFactory permissionCheckerFactory;

  @Reference private PlanPermissionLookup permissions;

  @Reference private PlanDepartmentPersistence departmentPersistence;

  @Reference private Responsibilities responsibilities;

  @Reference private PlanDepartmentUnitPersistence unitPersistence;

  @Reference private UserLocalService userLocalService;
}
