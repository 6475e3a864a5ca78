package org.ayumi.plan.editor.web.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.exception.DuplicatePlanCodeException;
import org.ayumi.plan.model.view.WorkingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

class SavePlanCommandTest {

  private final CommandHarness harness = new CommandHarness();
  private final ArgumentCaptor<PlanHead> head = ArgumentCaptor.forClass(PlanHead.class);

  @BeforeEach
  void aCompleteForm() {
    harness.type(
        Map.of(
            "planCode", "kyodo-3",
            "title", "さくら野市協働推進計画",
            "municipalityCode", "123456",
            "firstYear", "令和6年度",
            "lastYear", "2026",
            "levels", "基本方針\r\n \r\n推進項目\r\n"));
    harness.type(Map.of("planId", "7", "version", "9"));
  }

  private boolean save() throws Exception {
    return new SavePlanCommand(harness.desk()).processAction(harness.request, harness.response);
  }

  @Test
  void changesHeadAndLevelsUnderTheVersionThatWasSeen() throws Exception {
    assertThat(save()).as(harness.errors()).isTrue();
    verify(harness.plans)
        .updatePlanEntry(
            eq(7L),
            eq(9L),
            head.capture(),
            eq(List.of(Level.of(1, "基本方針", false), Level.of(2, "推進項目", true))));
    assertThat(head.getValue())
        .isEqualTo(
            PlanHead.builder()
                .code("kyodo-3")
                .title("さくら野市協働推進計画")
                .municipalityCode("123456")
                .firstYear(FiscalYear.of(2024))
                .lastYear(FiscalYear.of(2026))
                .build());
  }

  @Test
  void aNewPlanBelongsToTheSiteOfThePageWhateverWasSent() throws Exception {
    harness.type(Map.of("planId", "", "groupId", "999", "companyId", "999", "userId", "1"));
    WorkingPlan added = mock(WorkingPlan.class);
    when(added.planEntryId()).thenReturn(31L);
    when(harness.plans.addPlanEntry(anyLong(), any(), any())).thenReturn(added);
    assertThat(save()).as(harness.errors()).isTrue();
    verify(harness.plans).addPlanEntry(eq(20L), any(), any());
    verify(harness.plans, never()).updatePlanEntry(anyLong(), anyLong(), any(), any());
    assertThat(harness.session).containsValue("done-plan-added");
  }

  @Test
  void anUnknownChoiceFallsBackToTheDefault() throws Exception {
    harness.type(Map.of("state", "ROOT", "yearStyle", "x"));
    assertThat(save()).as(harness.errors()).isTrue();
    verify(harness.plans).updatePlanEntry(anyLong(), anyLong(), head.capture(), any());
    assertThat(head.getValue().state()).isEqualTo(PlanState.ADOPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "planCode, ../x, planCode: error-code[../x]",
    "planCode, '', planCode: error-code[]",
    "title, '  ', title: error-title-missing",
    "municipalityCode, 12345, municipalityCode: error-municipality-code",
    "firstYear, いつか, firstYear: error-year",
    "lastYear, '', lastYear: error-year",
    "lastYear, R5, lastYear: error-period",
    "levels, ' ', levels: error-levels-missing"
  })
  void whatIsWrongIsNamedAtItsField(String field, String value, String error) throws Exception {
    harness.type(Map.of(field, value));
    assertThat(save()).isFalse();
    assertThat(harness.errors()).contains(error);
    verify(harness.plans, never()).updatePlanEntry(anyLong(), anyLong(), any(), any());
  }

  @Test
  void allFaultsAreNamedAtOnce() throws Exception {
    harness.type(Map.of("title", "", "firstYear", "", "levels", ""));
    assertThat(save()).isFalse();
    assertThat(harness.errors())
        .contains("error-title-missing", "firstYear: error-year", "error-levels-missing");
  }

  @Test
  void aCodeInUseIsAnErrorOfItsField() throws Exception {
    when(harness.plans.updatePlanEntry(anyLong(), anyLong(), any(), any()))
        .thenThrow(new DuplicatePlanCodeException("kyodo-3"));
    assertThat(save()).isFalse();
    assertThat(harness.errors()).contains("planCode: error-code-used[kyodo-3]");
    assertThat(harness.session).isEmpty();
  }
}
