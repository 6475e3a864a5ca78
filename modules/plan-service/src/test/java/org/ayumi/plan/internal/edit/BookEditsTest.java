package org.ayumi.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableEvaluation;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Violation;
import org.ayumi.plan.exception.HeadingInUseException;
import org.ayumi.plan.exception.ItemInUseException;
import org.ayumi.plan.exception.ItemNotCandidateException;
import org.ayumi.plan.exception.NoSuchPlanEvaluationException;
import org.ayumi.plan.exception.NoSuchPlanIndicatorException;
import org.ayumi.plan.internal.SampleBook;
import org.junit.jupiter.api.Test;

/** Edits of indicators and evaluations, and what they keep from being deleted. */
class BookEditsTest {

  private final PlanDocument document = SampleBook.document();

  @Test
  void anIndicatorIsAddedLastUnderItsHeading() {
    assertThat(indicators(IndicatorEdits.add(document, SampleBook.indicator("n-9", "h-1"))))
        .containsExactly("n-1", "n-9", "n-2");
    assertThat(indicators(IndicatorEdits.add(document, SampleBook.indicator("n-9", "h-1-1"))))
        .containsExactly("n-1", "n-2", "n-9");
    Indicator ofThePlan = ImmutableIndicator.copyOf(SampleBook.ofThePlan()).withCode("n-9");
    assertThat(indicators(IndicatorEdits.add(document, ofThePlan)))
        .containsExactly("n-1", "n-9", "n-2");
  }

  @Test
  void codesAreMadeUp() {
    Indicator indicator = ImmutableIndicator.copyOf(SampleBook.ofThePlan()).withCode("");
    Evaluation evaluation = ImmutableEvaluation.copyOf(SampleBook.ofAHeading()).withCode("");

    assertThat(IndicatorEdits.coded(document, indicator).code()).isEqualTo("indicator-3");
    assertThat(EvaluationEdits.coded(document, evaluation).code()).isEqualTo("evaluation-3");
    assertThat(IndicatorEdits.coded(document, SampleBook.ofThePlan()).code()).isEqualTo("n-1");
  }

  @Test
  void anIndicatorKeepsCodeAndHeading() throws Exception {
    Indicator typed = ImmutableIndicator.copyOf(SampleBook.ofThePlan()).withCode("x");

    assertThat(IndicatorEdits.replace(document, "n-2", typed).indicators().get(1))
        .isEqualTo(
            ImmutableIndicator.copyOf(SampleBook.ofThePlan())
                .withCode("n-2")
                .withHeadingCode("h-1-1"));
  }

  @Test
  void actualValuesStandInTheOrderOfTheirYears() throws Exception {
    IndicatorValue late = IndicatorValue.of(FiscalYear.of(2027), "7");
    IndicatorValue early = IndicatorValue.of(FiscalYear.of(2024), "4");

    PlanDocument edited = IndicatorEdits.withActuals(document, "n-2", List.of(late, early));

    assertThat(edited.indicators().get(1))
        .isEqualTo(
            ImmutableIndicator.copyOf(document.indicators().get(1)).withActuals(early, late));
  }

  @Test
  void anActualValueWithoutYearOrOfAYearTwiceBreaksARule() throws Exception {
    IndicatorValue value = IndicatorValue.of(FiscalYear.of(2024), "4");

    assertThat(rules(IndicatorEdits.withActuals(document, "n-2", List.of(value, value))))
        .containsExactly(Violation.Rule.DUPLICATE_YEAR);
    assertThat(rules(IndicatorEdits.withActuals(document, "n-2", List.of(IndicatorValue.of("4")))))
        .containsExactly(Violation.Rule.ACTUAL_WITHOUT_YEAR);
  }

  @Test
  void anIndicatorIsMovedBeforeAnotherOrLast() throws Exception {
    PlanDocument added = IndicatorEdits.add(document, SampleBook.indicator("n-3", "h-1-1"));

    assertThat(indicators(IndicatorEdits.move(added, "n-3", Optional.of("h-1-1"), "n-2")))
        .containsExactly("n-1", "n-3", "n-2");
    PlanDocument moved = IndicatorEdits.move(added, "n-2", Optional.empty(), "");
    assertThat(indicators(moved)).containsExactly("n-1", "n-2", "n-3");
    assertThat(moved.indicators().get(1).headingCode()).isEmpty();
    assertThatThrownBy(() -> IndicatorEdits.move(added, "n-3", Optional.empty(), "n-2"))
        .isInstanceOf(NoSuchPlanIndicatorException.class);
  }

  @Test
  void indicatorsFollowAHeadingThatMoves() throws Exception {
    PlanDocument added = IndicatorEdits.add(document, SampleBook.indicator("n-3", "h-2"));

    assertThat(indicators(HeadingEdits.move(added, "h-2", Optional.empty(), "h-1")))
        .containsExactly("n-1", "n-3", "n-2");
  }

  @Test
  void anIndicatorIsDeleted() throws Exception {
    assertThat(indicators(IndicatorEdits.delete(document, "n-1"))).containsExactly("n-2");
    assertThatThrownBy(() -> IndicatorEdits.delete(document, "none"))
        .isInstanceOf(NoSuchPlanIndicatorException.class);
  }

  @Test
  void evaluationsStandByYear() throws Exception {
    Evaluation early =
        ImmutableEvaluation.copyOf(SampleBook.ofAHeading())
            .withCode("e-3")
            .withYear(FiscalYear.of(2024));
    PlanDocument added = EvaluationEdits.add(document, early);

    assertThat(evaluations(added)).containsExactly("e-1", "e-3", "e-2");
    assertThat(evaluations(EvaluationEdits.move(added, "e-3", "e-1")))
        .containsExactly("e-3", "e-1", "e-2");
    assertThat(evaluations(EvaluationEdits.move(added, "e-1", "")))
        .containsExactly("e-3", "e-1", "e-2");
    assertThatThrownBy(() -> EvaluationEdits.move(added, "e-3", "e-2"))
        .isInstanceOf(NoSuchPlanEvaluationException.class);
    Evaluation later = ImmutableEvaluation.copyOf(early).withYear(FiscalYear.of(2026));
    assertThat(evaluations(EvaluationEdits.replace(added, "e-1", later)))
        .containsExactly("e-3", "e-2", "e-1");
    assertThat(evaluations(EvaluationEdits.delete(added, "e-1"))).containsExactly("e-3", "e-2");
  }

  @Test
  void anEvaluationOfWhatIsNotThereBreaksARule() {
    Evaluation unknown =
        ImmutableEvaluation.copyOf(SampleBook.ofAnItem()).withCode("e-3").withItemCode("none");

    assertThat(rules(EvaluationEdits.add(document, unknown)))
        .containsExactly(Violation.Rule.UNKNOWN_ITEM);
  }

  @Test
  void anEvaluatedItemIsNotDeleted() throws Exception {
    assertThatThrownBy(() -> ItemEdits.delete(document, "i-1"))
        .isInstanceOf(ItemInUseException.class);
    assertThat(ItemEdits.delete(EvaluationEdits.delete(document, "e-1"), "i-1").items()).hasSize(3);
  }

  @Test
  void aHeadingWithIndicatorsEvaluationsOrPassagesIsNotDeleted() throws Exception {
    ImmutablePlanDocument bare =
        ImmutablePlanDocument.copyOf(document)
            .withItems(List.of())
            .withEvaluations(List.of())
            .withIndicators(List.of())
            .withPassages(List.of());
    assertThat(HeadingEdits.delete(bare, "h-1-1").headings()).hasSize(3);
    for (PlanDocument used :
        List.of(
            bare.withIndicators(SampleBook.indicator("n-2", "h-1-1")),
            bare.withEvaluations(
                ImmutableEvaluation.copyOf(SampleBook.ofAHeading()).withHeadingCode("h-1-1")),
            bare.withPassages(document.passages().get(2)))) {
      assertThatThrownBy(() -> HeadingEdits.delete(used, "h-1-1"))
          .isInstanceOf(HeadingInUseException.class);
    }
  }

  @Test
  void aCandidateBecomesAnItemOnce() throws Exception {
    PlanDocument promoted = ItemEdits.promote(document, "i-2");

    assertThat(promoted.items().get(1).candidate()).isFalse();
    assertThat(promoted.items().get(1).example()).isEqualTo(document.items().get(1).example());
    assertThatThrownBy(() -> ItemEdits.promote(promoted, "i-2"))
        .isInstanceOf(ItemNotCandidateException.class);
  }

  private static List<Violation.Rule> rules(PlanDocument document) {
    return PlanCheck.violations(document).stream()
        .map(Violation::rule)
        .collect(Collectors.toList());
  }

  private static List<String> indicators(PlanDocument document) {
    return document.indicators().stream().map(Indicator::code).collect(Collectors.toList());
  }

  private static List<String> evaluations(PlanDocument document) {
    return document.evaluations().stream().map(Evaluation::code).collect(Collectors.toList());
  }
}
