package org.ayumi.plan.model.view;

import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Item;
import org.immutables.value.Value;

/** What the current user may do with one plan. */
@Value.Immutable
public interface PlanPermissions {

  static ImmutablePlanPermissions.Builder builder() {
    return ImmutablePlanPermissions.builder();
  }

  boolean canView();

  /** To change everything in the plan. */
  boolean canUpdate();

  boolean canDelete();

  boolean canImport();

  boolean canPublish();

  /** To edit the items of the user's own departments. */
  boolean canEditResponsible();

  /** Codes of the departments that map to an organization or user group of the user. */
  Set<String> responsibleDepartmentCodes();

  /** Whether a department of the user is named in the item or in one of its contents. */
  default boolean isResponsible(Item item) {
    return Stream.concat(
            item.departments().stream(),
            item.contents().stream().flatMap(content -> content.departments().stream()))
        .map(DepartmentRef::departmentCode)
        .anyMatch(responsibleDepartmentCodes()::contains);
  }

  /** Whether the user may edit the item's texts, contents and years. */
  default boolean canEdit(Item item) {
    return canUpdate() || (canEditResponsible() && isResponsible(item));
  }
}
