package org.ayumi.plan.model.view;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.inquiry.AnswerRole;
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

  /** To approve answers of the user's own departments. */
  @Value.Default
  default boolean canApproveResponsible() {
    return false;
  }

  /** To read every answer of an inquiry: who collates or publishes them. */
  default boolean canReadAnswers() {
    return canUpdate() || canPublish();
  }

  /** As what the user acts on an answer of the department. */
  default Set<AnswerRole> answerRoles(String departmentCode) {
    Set<AnswerRole> roles = EnumSet.noneOf(AnswerRole.class);
    boolean own = responsibleDepartmentCodes().contains(departmentCode);
    if (own && canEditResponsible()) {
      roles.add(AnswerRole.MEMBER);
    }
    if (own && canApproveResponsible()) {
      roles.add(AnswerRole.HEAD);
    }
    if (canUpdate()) {
      roles.add(AnswerRole.OFFICE);
    }
    return roles;
  }

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
