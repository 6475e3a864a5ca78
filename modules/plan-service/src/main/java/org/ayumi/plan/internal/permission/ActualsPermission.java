package org.ayumi.plan.internal.permission;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.util.List;
import java.util.Set;
import org.ayumi.plan.constants.PlanActionKeys;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.model.PlanAssignmentTable;
import org.ayumi.plan.model.PlanDepartmentTable;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.PlanItemTable;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.service.persistence.PlanHeadingPersistence;
import org.ayumi.plan.service.persistence.PlanItemPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers of which indicators a user may set actual values, in at most two queries. */
@Component(service = ActualsPermission.class)
public class ActualsPermission {

  public ActualsScope scope(PlanPermissions permissions, long planEntryId) {
    if (permissions.canUpdate()) {
      return ActualsScope.all();
    }
    Set<String> codes = permissions.responsibleDepartmentCodes();
    if (!permissions.canEditResponsible() || codes.isEmpty()) {
      return ActualsScope.above(List.of(), List.of());
    }
    return ActualsScope.above(
        itemHeadingIds(planEntryId, codes), headingPersistence.findByPlanEntryId(planEntryId));
  }

  /**
   * @throws PrincipalException if the user may not set actual values of the indicator
   */
  public void check(PermissionChecker permissionChecker, long planEntryId, Indicator indicator)
      throws PortalException {
    PlanPermissions permissions = lookup.of(permissionChecker, planEntryId);
    if (!scope(permissions, planEntryId).contains(indicator)) {
      throw new PrincipalException.MustHavePermission(
          permissionChecker,
          PlanEntry.class.getName(),
          planEntryId,
          PlanActionKeys.EDIT_RESPONSIBLE);
    }
  }

  private List<Long> itemHeadingIds(long planEntryId, Set<String> departmentCodes) {
    PlanItemTable item = PlanItemTable.INSTANCE;
    PlanAssignmentTable assignment = PlanAssignmentTable.INSTANCE;
    PlanDepartmentTable department = PlanDepartmentTable.INSTANCE;
    return itemPersistence.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(item.planHeadingId)
            .from(item)
            .innerJoinON(assignment, assignment.planItemId.eq(item.planItemId))
            .innerJoinON(department, department.planDepartmentId.eq(assignment.planDepartmentId))
            .where(
                item.planEntryId
                    .eq(planEntryId)
                    .and(department.code.in(departmentCodes.toArray(new String[0])))));
  }

  @Reference private PlanHeadingPersistence headingPersistence;

  @Reference private PlanItemPersistence itemPersistence;

  @Reference private PlanPermissionLookup lookup;
}
