package org.ayumi.plan.editor.web.internal.book;

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
import java.util.List;
import java.util.Map;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.editor.web.internal.command.EditorActionCommand;
import org.ayumi.plan.exception.PassageInUseException;
import org.ayumi.plan.model.view.IndicatorDetail;
import org.ayumi.plan.model.view.PassageDetail;
import org.ayumi.plan.model.view.PassagePlace;
import org.ayumi.plan.service.PlanEvaluationService;
import org.ayumi.plan.service.PlanIndicatorService;
import org.ayumi.plan.service.PlanPassageService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookCommandsTest {

  private static final FiscalYear R6 = FiscalYear.of(2024);
  private static final Indicator INDICATOR =
      Indicator.builder()
          .code("k-1")
          .headingCode("h-1")
          .name("参加者")
          .unit("人")
          .baseline(IndicatorValue.of(FiscalYear.of(2023), "—"))
          .target(IndicatorValue.of("1,000"))
          .addActuals(IndicatorValue.of(R6, "820"))
          .build();

  private final CommandHarness harness = new CommandHarness();
  private final PlanIndicatorService indicators = mock(PlanIndicatorService.class);
  private final PlanEvaluationService evaluations = mock(PlanEvaluationService.class);
  private final PlanPassageService passages = mock(PlanPassageService.class);

  @BeforeEach
  void aPlan() throws Exception {
    when(harness.plans.getPlanDocument(7)).thenReturn(SamplePlan.DOCUMENT);
    harness.type(Map.of("planId", "7", "version", "4"));
  }

  private boolean run(EditorActionCommand command) throws Exception {
    return command.processAction(harness.request, harness.response);
  }

  private void stored(boolean editable) throws Exception {
    when(indicators.getIndicators(7))
        .thenReturn(
            List.of(
                IndicatorDetail.builder()
                    .indicator(INDICATOR)
                    .mvccVersion(4)
                    .editable(editable)
                    .actualsEditable(true)
                    .build()));
    harness.type(Map.of("code", "k-1"));
  }

  private void typeForm(Indicator indicator) {
    IndicatorForm form =
        IndicatorForm.of(indicator, 4, SamplePlan.INDEX.years(), YearStyle.ERA_LETTER);
    List.of("group", "number", "name", "unit", "baseline", "baselineYear", "target", "aim")
        .forEach(name -> harness.type(Map.of(name, form.value(name))));
    form.years()
        .forEach(
            year ->
                harness.type(
                    Map.of(IndicatorForm.actual(year), form.value(IndicatorForm.actual(year)))));
  }

  @Test
  void savingAnUntouchedIndicatorChangesNothing() throws Exception {
    stored(true);
    typeForm(INDICATOR);
    assertThat(run(new SaveIndicatorCommand(harness.desk(), indicators)))
        .as(harness.errors())
        .isTrue();
    verify(indicators).updateIndicator(7, "k-1", 4, INDICATOR);
  }

  @Test
  void yearsAreReadInAnyNotationAndABlankActualIsNone() throws Exception {
    stored(true);
    typeForm(INDICATOR);
    harness.type(Map.of("targetYear", "令和10年度", "actual-2024", "", "aim", "AT_MOST"));
    assertThat(run(new SaveIndicatorCommand(harness.desk(), indicators)))
        .as(harness.errors())
        .isTrue();
    verify(indicators)
        .updateIndicator(
            7,
            "k-1",
            4,
            ImmutableIndicator.copyOf(INDICATOR)
                .withTarget(IndicatorValue.of(FiscalYear.of(2028), "1,000"))
                .withActuals()
                .withAim(IndicatorAim.AT_MOST));
  }

  @Test
  void aDepartmentSetsActualValuesAloneWhateverItSends() throws Exception {
    stored(false);
    typeForm(INDICATOR);
    harness.type(Map.of("name", "別の名", "actual-2025", "900"));
    assertThat(run(new SaveIndicatorCommand(harness.desk(), indicators)))
        .as(harness.errors())
        .isTrue();
    verify(indicators)
        .setActuals(
            7,
            "k-1",
            4,
            List.of(IndicatorValue.of(R6, "820"), IndicatorValue.of(FiscalYear.of(2025), "900")));
    verify(indicators, never()).updateIndicator(anyLong(), anyString(), anyLong(), any());
  }

  @Test
  void anIndicatorWithoutNameOrWithAYearThatIsNoneIsRefused() throws Exception {
    harness.type(Map.of("baselineYear", "去年"));
    assertThat(run(new SaveIndicatorCommand(harness.desk(), indicators))).isFalse();
    assertThat(harness.errors()).contains("name: error-name-missing", "baselineYear: error-year");
    verifyNoInteractions(indicators);
  }

  @Test
  void anEvaluationIsOfAnItem() throws Exception {
    harness.type(Map.of("about", "item:i-1-1", "year", "2024", "grade", "Ｂ", "date", "2025-08-21"));
    harness.type(Map.of("published", "true"));
    assertThat(run(new SaveEvaluationCommand(harness.desk(), evaluations)))
        .as(harness.errors())
        .isTrue();
    verify(evaluations)
        .addEvaluation(
            7,
            Evaluation.builder()
                .code("")
                .itemCode("i-1-1")
                .year(R6)
                .grade("Ｂ")
                .date(LocalDate.of(2025, 8, 21))
                .published(true)
                .build());
  }

  @Test
  void anEvaluationThatSaysNothingOrHasNoYearIsRefused() throws Exception {
    harness.type(Map.of("year", "x"));
    assertThat(run(new SaveEvaluationCommand(harness.desk(), evaluations))).isFalse();
    assertThat(harness.errors()).contains("comment: error-evaluation-empty", "year: error-year");
    verifyNoInteractions(evaluations);
  }

  @Test
  void aPassageStandsBelowTheOneThatWasChosen() throws Exception {
    harness.type(
        Map.of("place", "passage:p-1", "type", "GLOSSARY", "title", "協働", "text", "説明\r\n"));
    assertThat(run(new SavePassageCommand(harness.desk(), passages))).as(harness.errors()).isTrue();
    verify(passages)
        .addPassage(
            7,
            Passage.builder()
                .code("")
                .type(PassageType.GLOSSARY)
                .parentCode("p-1")
                .title("協働")
                .text("説明")
                .build());
  }

  @Test
  void aPassageThatSaysNothingOrLeadsAnywhereIsRefused() throws Exception {
    assertThat(run(new SavePassageCommand(harness.desk(), passages))).isFalse();
    assertThat(harness.errors()).contains("title: error-passage-empty");
    harness.type(Map.of("link", "javascript:alert(1)"));
    assertThat(run(new SavePassageCommand(harness.desk(), passages))).isFalse();
    assertThat(harness.errors()).contains("link: error-link");
    verifyNoInteractions(passages);
  }

  @Test
  void aPassageMovesAmongThoseAtItsPlace() throws Exception {
    Passage chapter = Passage.builder().code("p-1").type(PassageType.CHAPTER).title("はじめに").build();
    Passage one =
        Passage.builder()
            .code("p-2")
            .type(PassageType.CHAPTER)
            .parentCode("p-1")
            .title("一")
            .build();
    Passage two =
        Passage.builder()
            .code("p-3")
            .type(PassageType.CHAPTER)
            .parentCode("p-1")
            .title("二")
            .build();
    when(passages.getPassages(7))
        .thenReturn(
            List.of(
                PassageDetail.of(chapter, 1), PassageDetail.of(one, 1), PassageDetail.of(two, 1)));
    harness.type(Map.of("code", "p-3", "do", "up"));
    assertThat(run(new MovePassageCommand(harness.desk(), passages))).isTrue();
    verify(passages).movePassage(7, "p-3", PassagePlace.below("p-1").before("p-2"));
    harness.type(Map.of("code", "p-2", "do", "down"));
    assertThat(run(new MovePassageCommand(harness.desk(), passages))).isTrue();
    verify(passages).movePassage(7, "p-2", PassagePlace.below("p-1"));
  }

  @Test
  void aPassageWithOthersBelowItStays() throws Exception {
    doThrow(new PassageInUseException("p-1")).when(passages).deletePassage(7, "p-1", 4);
    harness.type(Map.of("code", "p-1"));
    assertThat(run(new DeletePassageCommand(harness.desk(), passages))).isFalse();
    assertThat(harness.errors()).contains("error-passage-used");
  }
}
