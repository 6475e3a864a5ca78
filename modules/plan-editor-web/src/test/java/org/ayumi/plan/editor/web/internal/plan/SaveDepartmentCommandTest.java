package org.ayumi.plan.editor.web.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.exception.DepartmentInUseException;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.service.PlanDepartmentService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaveDepartmentCommandTest {

  private final CommandHarness harness = new CommandHarness();
  private final PlanDepartmentService departments = mock(PlanDepartmentService.class);

  @BeforeEach
  void aCompleteForm() {
    harness.type(
        Map.of(
            "planId", "7",
            "code", "d-kyodo",
            "version", "6",
            "name", "協働推進課",
            "printedNames", " 協働課\r\n\r\n市民協働課\n協働課"));
    harness.parameters.put("organizations", new String[] {"11", "12", "11", "-3", "x"});
    harness.parameters.put("userGroups", new String[] {"40"});
  }

  private boolean save() throws Exception {
    return new SaveDepartmentCommand(harness.desk(), departments)
        .processAction(harness.request, harness.response);
  }

  private static Department department(String code) {
    return Department.builder().code(code).name("協働推進課").addPrintedNames("協働課", "市民協働課").build();
  }

  @Test
  void changesTheDepartmentAndWhatItStandsFor() throws Exception {
    assertThat(save()).as(harness.errors()).isTrue();
    verify(departments).updateDepartment(7, "d-kyodo", 6, department("d-kyodo"));
    verify(departments).setUnits(7, "d-kyodo", new long[] {11, 12}, new long[] {40});
    assertThat(harness.session).containsValue("done-department-saved");
  }

  @Test
  void aReorganisationIsKeptWithItsDaysAndSuccessors() throws Exception {
    harness.type(Map.of("validFrom", "2020-04-01", "validTo", "2026-03-31"));
    harness.parameters.put("successors", new String[] {"d-b", "d-a", "d-b"});
    assertThat(save()).as(harness.errors()).isTrue();
    verify(departments)
        .updateDepartment(
            7,
            "d-kyodo",
            6,
            ImmutableDepartment.copyOf(department("d-kyodo"))
                .withValidFrom(LocalDate.of(2020, 4, 1))
                .withValidTo(LocalDate.of(2026, 3, 31))
                .withSuccessorCodes("d-b", "d-a"));
  }

  @Test
  void daysThatAreNoneOrInTheWrongOrderAreRefusedAtTheirField() throws Exception {
    harness.type(Map.of("validTo", "令和8年"));
    assertThat(save()).isFalse();
    assertThat(harness.errors()).contains("validTo: error-date");
    harness.type(Map.of("validFrom", "2026-04-01", "validTo", "2026-03-31"));
    assertThat(save()).isFalse();
    assertThat(harness.errors()).contains("validTo: error-department-days");
    verifyNoInteractions(departments);
  }

  @Test
  void anOpenedFormSendsBackWhatIsStored() {
    Department stored =
        ImmutableDepartment.copyOf(department("d-kyodo"))
            .withValidTo(LocalDate.of(2026, 3, 31))
            .withSuccessorCodes("d-a");
    DepartmentForm form =
        DepartmentForm.of(DepartmentDetail.builder().department(stored).mvccVersion(6).build());
    assertThat(form.validFrom()).isEmpty();
    assertThat(form.validTo()).isEqualTo("2026-03-31");
    assertThat(form.successors()).containsExactly("d-a");
  }

  @Test
  void theUnitsOfANewDepartmentAreSetUnderTheCodeThatItGot() throws Exception {
    harness.type(Map.of("code", ""));
    when(departments.addDepartment(7, department("")))
        .thenReturn(
            DepartmentDetail.builder().department(department("d-9")).mvccVersion(0).build());
    assertThat(save()).as(harness.errors()).isTrue();
    verify(departments).setUnits(7, "d-9", new long[] {11, 12}, new long[] {40});
    verify(departments, never()).updateDepartment(anyLong(), anyString(), anyLong(), any());
  }

  @Test
  void nothingIsSavedWithoutName() throws Exception {
    harness.type(Map.of("name", "　"));
    assertThat(save()).isFalse();
    assertThat(harness.errors()).contains("name: error-name-missing");
    verifyNoInteractions(departments);
  }

  @Test
  void aConflictLeavesTheUnitsAsTheyAre() throws Exception {
    when(departments.updateDepartment(anyLong(), anyString(), anyLong(), any()))
        .thenThrow(new EditConflictException(6, 7));
    assertThat(save()).isFalse();
    assertThat(harness.errors()).contains("error-conflict");
    verify(departments, never()).setUnits(anyLong(), anyString(), any(), any());
  }

  @Test
  void aDepartmentThatIsNamedStays() throws Exception {
    doThrow(mock(DepartmentInUseException.class))
        .when(departments)
        .deleteDepartment(7, "d-kyodo", 6);
    assertThat(
            new DeleteDepartmentCommand(harness.desk(), departments)
                .processAction(harness.request, harness.response))
        .isFalse();
    assertThat(harness.errors()).contains("error-department-used");
    assertThat(harness.session).isEmpty();
  }
}
