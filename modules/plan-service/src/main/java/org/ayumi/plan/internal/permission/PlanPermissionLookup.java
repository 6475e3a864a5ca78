package org.ayumi.plan.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.constants.PlanActionKeys;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.exception.ItemStructureException;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.service.persistence.PlanEntryPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers what a user may do with a plan and its items. */
@Component(service = PlanPermissionLookup.class)
public class PlanPermissionLookup {

  private PlanEntryPersistence planEntryPersistence;
  private ModelResourcePermission<PlanEntry> planPermission;
  private Responsibilities responsibilities;

  public PlanPermissions of(PermissionChecker permissionChecker, long planEntryId)
      throws PortalException {
    PlanEntry plan = planEntryPersistence.findByPrimaryKey(planEntryId);
    boolean view = planPermission.contains(permissionChecker, plan, ActionKeys.VIEW);
    boolean responsible =
        view
            && permissionChecker.isSignedIn()
            && planPermission.contains(permissionChecker, plan, PlanActionKeys.EDIT_RESPONSIBLE);
    User user = permissionChecker.getUser();
    return PlanPermissions.builder()
        .canView(view)
        .canUpdate(planPermission.contains(permissionChecker, plan, ActionKeys.UPDATE))
        .canDelete(planPermission.contains(permissionChecker, plan, ActionKeys.DELETE))
        .canImport(planPermission.contains(permissionChecker, plan, PlanActionKeys.IMPORT))
        .canPublish(planPermission.contains(permissionChecker, plan, PlanActionKeys.PUBLISH))
        .canEditResponsible(responsible)
        .canApproveResponsible(
            view
                && permissionChecker.isSignedIn()
                && planPermission.contains(
                    permissionChecker, plan, PlanActionKeys.APPROVE_RESPONSIBLE))
        .responsibleDepartmentCodes(
            view && permissionChecker.isSignedIn()
                ? responsibilities.departmentCodes(user, planEntryId)
                : Set.of())
        .build();
  }

  /**
   * @throws PrincipalException if the user may not edit the item
   */
  public void checkEdit(PermissionChecker permissionChecker, long planEntryId, Item stored)
      throws PortalException {
    check(permissionChecker, planEntryId, of(permissionChecker, planEntryId), stored);
  }

  /**
   * @throws PrincipalException if the user may not edit the item
   * @throws ItemStructureException if the user may, but not as far as this edit goes
   */
  public void checkEdit(
      PermissionChecker permissionChecker, long planEntryId, Item stored, Item edited)
      throws PortalException {
    PlanPermissions permissions = of(permissionChecker, planEntryId);
    check(permissionChecker, planEntryId, permissions, stored);
    if (permissions.canUpdate()) {
      return;
    }
    Optional<String> field =
        new EditScope(permissions.responsibleDepartmentCodes()).exceededBy(stored, edited);
    if (field.isPresent()) {
      throw new ItemStructureException(field.get());
    }
  }

  private static void check(
      PermissionChecker permissionChecker,
      long planEntryId,
      PlanPermissions permissions,
      Item stored)
      throws PrincipalException {
    if (!permissions.canEdit(stored)) {
      throw new PrincipalException.MustHavePermission(
          permissionChecker,
          PlanEntry.class.getName(),
          planEntryId,
          PlanActionKeys.EDIT_RESPONSIBLE);
    }
  }

  @Reference
  void setPlanEntryPersistence(PlanEntryPersistence planEntryPersistence) {
    this.planEntryPersistence = planEntryPersistence;
  }

  @Reference(target = "(model.class.name=org.ayumi.plan.model.PlanEntry)")
  void setPlanPermission(ModelResourcePermission<PlanEntry> planPermission) {
    this.planPermission = planPermission;
  }

  @Reference
  void setResponsibilities(Responsibilities responsibilities) {
    this.responsibilities = responsibilities;
  }
}
