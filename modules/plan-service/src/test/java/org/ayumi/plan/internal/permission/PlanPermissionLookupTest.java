package org.ayumi.plan.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.Set;
import org.ayumi.plan.constants.PlanActionKeys;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.exception.ItemStructureException;
import org.ayumi.plan.internal.SamplePlan;
import org.ayumi.plan.model.PlanEntry;
import org.ayumi.plan.model.impl.PlanEntryImpl;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.service.persistence.PlanEntryPersistence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanPermissionLookupTest {

  private static final long PLAN = 7;

  private final PermissionChecker checker = mock(PermissionChecker.class);
  private final Responsibilities responsibilities = mock(Responsibilities.class);
  private final PlanPermissionLookup lookup = new PlanPermissionLookup();
  private final PlanEntry plan = new PlanEntryImpl();
  private final Item item = SamplePlan.item("i-1", "h-1-1");

  @SuppressWarnings("unchecked")
  private final ModelResourcePermission<PlanEntry> granted = mock(ModelResourcePermission.class);

  @BeforeEach
  void wire() throws Exception {
    PlanEntryPersistence plans = mock(PlanEntryPersistence.class);
    when(plans.findByPrimaryKey(PLAN)).thenReturn(plan);
    when(checker.isSignedIn()).thenReturn(true);
    when(checker.getUser()).thenReturn(mock(User.class));
    lookup.setPlanEntryPersistence(plans);
    lookup.setPlanPermission(granted);
    lookup.setResponsibilities(responsibilities);
  }

  @Test
  void theOfficeEditsEverything() throws Exception {
    grant(ActionKeys.VIEW, ActionKeys.UPDATE);

    assertThatCode(
            () ->
                lookup.checkEdit(
                    checker, PLAN, item, ImmutableItem.copyOf(item).withHeadingCode("h-2")))
        .doesNotThrowAnyException();
  }

  @Test
  void aDepartmentEditsItsOwnItems() throws Exception {
    grant(ActionKeys.VIEW, PlanActionKeys.EDIT_RESPONSIBLE);
    responsibleFor("d-1");

    assertThatCode(
            () ->
                lookup.checkEdit(checker, PLAN, item, ImmutableItem.copyOf(item).withPurpose("別")))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                lookup.checkEdit(
                    checker, PLAN, item, ImmutableItem.copyOf(item).withHeadingCode("h-2")))
        .isInstanceOf(ItemStructureException.class);
  }

  @Test
  void anotherDepartmentIsRefused() throws Exception {
    grant(ActionKeys.VIEW, PlanActionKeys.EDIT_RESPONSIBLE);
    responsibleFor("d-9");

    assertThatThrownBy(() -> lookup.checkEdit(checker, PLAN, item))
        .isInstanceOf(PrincipalException.MustHavePermission.class);
  }

  @Test
  void beingOfTheDepartmentIsNotEnough() throws Exception {
    grant(ActionKeys.VIEW);
    responsibleFor("d-1");

    assertThatThrownBy(() -> lookup.checkEdit(checker, PLAN, item))
        .isInstanceOf(PrincipalException.MustHavePermission.class);
  }

  @Test
  void whoMayNotViewMayNotEditEither() throws Exception {
    grant(PlanActionKeys.EDIT_RESPONSIBLE);
    responsibleFor("d-1");

    assertThatThrownBy(() -> lookup.checkEdit(checker, PLAN, item))
        .isInstanceOf(PrincipalException.MustHavePermission.class);
  }

  @Test
  void aGuestHasNoDepartments() throws Exception {
    grant(ActionKeys.VIEW, PlanActionKeys.EDIT_RESPONSIBLE);
    when(checker.isSignedIn()).thenReturn(false);

    PlanPermissions permissions = lookup.of(checker, PLAN);

    assertThat(permissions.canView()).isTrue();
    assertThat(permissions.canEditResponsible()).isFalse();
    assertThat(permissions.responsibleDepartmentCodes()).isEmpty();
    verify(responsibilities, never()).departmentCodes(any(), eq(PLAN));
  }

  @Test
  void eachActionIsAskedFor() throws Exception {
    grant(ActionKeys.VIEW, PlanActionKeys.IMPORT, PlanActionKeys.PUBLISH, ActionKeys.DELETE);
    responsibleFor();

    PlanPermissions permissions = lookup.of(checker, PLAN);

    assertThat(permissions.canImport()).isTrue();
    assertThat(permissions.canPublish()).isTrue();
    assertThat(permissions.canDelete()).isTrue();
    assertThat(permissions.canUpdate()).isFalse();
  }

  private void grant(String... actions) throws Exception {
    for (String action : actions) {
      when(granted.contains(checker, plan, action)).thenReturn(true);
    }
  }

  private void responsibleFor(String... codes) throws Exception {
    when(responsibilities.departmentCodes(any(), eq(PLAN))).thenReturn(Set.of(codes));
  }
}
