package org.ayumi.plan.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import java.util.List;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.internal.document.PlanClock;
import org.ayumi.plan.model.PlanDepartment;
import org.ayumi.plan.model.PlanDepartmentUnit;
import org.ayumi.plan.model.impl.PlanDepartmentImpl;
import org.ayumi.plan.model.impl.PlanDepartmentUnitImpl;
import org.ayumi.plan.service.persistence.PlanDepartmentPersistence;
import org.ayumi.plan.service.persistence.PlanDepartmentUnitPersistence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResponsibilitiesTest {

  private static final long ORGANIZATION = 1;
  private static final long USER_GROUP = 2;
  private static final long PLAN = 7;

  private final Responsibilities responsibilities = new Responsibilities();
  private final User user = mock(User.class);

  @BeforeEach
  void wire() {
    ClassNameLocalService classNames = mock(ClassNameLocalService.class);
    when(classNames.getClassNameId(Organization.class)).thenReturn(ORGANIZATION);
    when(classNames.getClassNameId(UserGroup.class)).thenReturn(USER_GROUP);
    List<PlanDepartment> departments = List.of(department(11, "d-1"), department(12, "d-2"));
    PlanDepartmentPersistence departmentPersistence = mock(PlanDepartmentPersistence.class);
    when(departmentPersistence.findByPlanEntryId(PLAN)).thenReturn(departments);
    List<PlanDepartmentUnit> units =
        List.of(unit(11, USER_GROUP, 500), unit(12, ORGANIZATION, 600));
    PlanDepartmentUnitPersistence unitPersistence = mock(PlanDepartmentUnitPersistence.class);
    when(unitPersistence.findByPlanEntryId(PLAN)).thenReturn(units);
    responsibilities.setClassNameLocalService(classNames);
    responsibilities.setClock(new PlanClock());
    responsibilities.setDepartmentPersistence(departmentPersistence);
    responsibilities.setUnitPersistence(unitPersistence);
  }

  @Test
  void comeFromUserGroups() throws Exception {
    member(new long[0], new long[] {500});

    assertThat(responsibilities.departmentCodes(user, PLAN)).containsExactly("d-1");
  }

  @Test
  void comeFromOrganizations() throws Exception {
    member(new long[] {600}, new long[0]);

    assertThat(responsibilities.departmentCodes(user, PLAN)).containsExactly("d-2");
  }

  @Test
  void areThoseWhoseTasksWereTakenOver() throws Exception {
    PlanDepartment ended = department(13, "d-3");
    ended.setValidTo("2020-03-31");
    ended.setSuccessorCodes("d-1\n");
    PlanDepartment ending = department(14, "d-4");
    ending.setValidTo("2999-03-31");
    ending.setSuccessorCodes("d-1\n");
    PlanDepartmentPersistence persistence = mock(PlanDepartmentPersistence.class);
    when(persistence.findByPlanEntryId(PLAN))
        .thenReturn(List.of(department(11, "d-1"), ended, ending));
    responsibilities.setDepartmentPersistence(persistence);
    member(new long[0], new long[] {500});

    assertThat(responsibilities.departmentCodes(user, PLAN))
        .containsExactlyInAnyOrder("d-1", "d-3");
  }

  @Test
  void doNotTakeAnOrganizationForAUserGroup() throws Exception {
    member(new long[] {500}, new long[] {600});

    assertThat(responsibilities.departmentCodes(user, PLAN)).isEmpty();
  }

  private void member(long[] organizationIds, long[] userGroupIds) throws Exception {
    when(user.getOrganizationIds()).thenReturn(organizationIds);
    when(user.getUserGroupIds()).thenReturn(userGroupIds);
  }

  private static PlanDepartment department(long id, String code) {
    PlanDepartment department = new PlanDepartmentImpl();
    department.setPlanDepartmentId(id);
    department.setCode(code);
    department.setType(DepartmentType.NAMED.name());
    return department;
  }

  private static PlanDepartmentUnit unit(long departmentId, long classNameId, long classPK) {
    PlanDepartmentUnit unit = new PlanDepartmentUnitImpl();
    unit.setPlanDepartmentId(departmentId);
    unit.setClassNameId(classNameId);
    unit.setClassPK(classPK);
    return unit;
  }
}
