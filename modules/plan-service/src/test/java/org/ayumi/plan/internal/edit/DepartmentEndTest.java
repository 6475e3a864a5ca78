package org.ayumi.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.CircularSuccessionException;
import org.ayumi.plan.exception.DepartmentInUseException;
import org.ayumi.plan.exception.DepartmentValidityException;
import org.ayumi.plan.exception.NoSuchPlanDepartmentException;
import org.ayumi.plan.internal.SamplePlan;
import org.ayumi.plan.model.view.Succession;
import org.junit.jupiter.api.Test;

/** The sample's departments are d-1 and d-2; d-3 is added. */
class DepartmentEndTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final PlanDocument document =
      DepartmentEdits.add(
          SamplePlan.document(),
          Department.builder().code("d-3").name("新課").validFrom(DAY).build());

  private static PlanDocument ended(PlanDocument document, String code, String... successors)
      throws Exception {
    return new DepartmentEnd(Succession.of(DAY, List.of(successors))).applied(document, code);
  }

  @Test
  void isTheDayBeforeItsSuccessors() throws Exception {
    PlanDocument split = ended(document, "d-1", "d-2", "d-3");

    assertThat(split.departments().get(0))
        .isEqualTo(
            ImmutableDepartment.copyOf(document.departments().get(0))
                .withValidTo(LocalDate.of(2026, 3, 31))
                .withSuccessorCodes("d-2", "d-3"));
    assertThat(split.items()).isEqualTo(document.items());
  }

  @Test
  void comesWithoutSuccessorsWhereItIsAbolished() throws Exception {
    assertThat(ended(document, "d-1").departments().get(0).successorCodes()).isEmpty();
  }

  @Test
  void neverLeadsBack() throws Exception {
    PlanDocument first = ended(document, "d-1", "d-2");

    assertThatThrownBy(() -> ended(document, "d-1", "d-1"))
        .isInstanceOf(CircularSuccessionException.class);
    assertThatThrownBy(() -> ended(first, "d-2", "d-3", "d-1"))
        .isInstanceOfSatisfying(
            CircularSuccessionException.class, e -> assertThat(e.getCode()).isEqualTo("d-2"));
    PlanDocument second = ended(first, "d-2", "d-3");
    PlanDocument begun =
        DepartmentEdits.replace(second, "d-3", Department.builder().code("d-3").name("新課").build());
    assertThatThrownBy(() -> ended(begun, "d-3", "d-1"))
        .isInstanceOf(CircularSuccessionException.class);
  }

  @Test
  void isNotBeforeTheDepartmentBegins() {
    assertThatThrownBy(() -> ended(document, "d-3", "d-1"))
        .isInstanceOf(DepartmentValidityException.class);
  }

  @Test
  void namesDepartmentsOfThePlan() {
    assertThatThrownBy(() -> ended(document, "d-1", "d-9"))
        .isInstanceOf(NoSuchPlanDepartmentException.class);
    assertThatThrownBy(() -> ended(document, "d-9", "d-1"))
        .isInstanceOf(NoSuchPlanDepartmentException.class);
  }

  @Test
  void keepsItsSuccessorsFromBeingDeleted() throws Exception {
    PlanDocument ended = ended(document, "d-1", "d-3");

    assertThatThrownBy(() -> DepartmentEdits.delete(ended, "d-3"))
        .isInstanceOf(DepartmentInUseException.class);
  }
}
