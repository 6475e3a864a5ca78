package org.ayumi.plan.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.domain.ImmutableEvaluation;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.internal.SampleBook;
import org.ayumi.plan.internal.SamplePlan;
import org.junit.jupiter.api.Test;

/** The history of what a plan book adds, field by field. */
class BookChangesTest {

  private final PlanDocument document = SampleBook.document();
  private final ImmutablePlanDocument copy = ImmutablePlanDocument.copyOf(document);

  private List<String> lines(PlanDocument after) {
    return lines(document, after);
  }

  private static List<String> lines(PlanDocument before, PlanDocument after) {
    return Changes.between(before, after).stream()
        .map(FieldChange::toString)
        .collect(Collectors.toList());
  }

  @Test
  void namesWhatIsNew() {
    PlanDocument before =
        copy.withIndicators(List.of()).withEvaluations(List.of()).withPassages(List.of());

    assertThat(lines(before, document))
        .containsExactly(
            "ADD INDICATOR n-1 :  -> 市民活動団体",
            "ADD INDICATOR n-2 :  -> 苦情の件数",
            "ADD EVALUATION e-1 :  -> よく\nできた",
            "ADD EVALUATION e-2 :  -> まだ公表しない意見",
            "ADD PASSAGE p-1 :  -> 題 p-1",
            "ADD PASSAGE p-1-1 :  -> 題 p-1-1",
            "ADD PASSAGE p-2 :  -> 題 p-2",
            "ADD PASSAGE p-3 :  -> 題 p-3");
  }

  @Test
  void namesAPassageWithoutTitleByItsText() {
    ImmutablePlanDocument untitled =
        copy.withPassages(ImmutablePassage.copyOf(document.passages().get(2)).withTitle(""));

    assertThat(lines(untitled.withPassages(List.of()), untitled))
        .containsExactly("ADD PASSAGE p-2 :  -> ① 行います。");
  }

  @Test
  void tellsEachValueOfAnIndicatorWithItsYear() {
    ImmutableIndicator indicator = ImmutableIndicator.copyOf(document.indicators().get(1));
    PlanDocument after =
        copy.withIndicators(
            document.indicators().get(0),
            indicator
                .withBaseline(Optional.empty())
                .withTarget(IndicatorValue.of(FiscalYear.of(2027), "9"))
                .withActuals(
                    IndicatorValue.of(FiscalYear.of(2024), "1"),
                    IndicatorValue.of(FiscalYear.of(2026), "")));

    assertThat(lines(after))
        .containsExactlyInAnyOrder(
            "UPDATE INDICATOR n-2 baseline: 1,200 -> ",
            "UPDATE INDICATOR n-2 baseline.year: 2023 -> ",
            "UPDATE INDICATOR n-2 baseline.given: true -> ",
            "UPDATE INDICATOR n-2 target:  -> 9",
            "UPDATE INDICATOR n-2 target.year: 2028 -> 2027",
            "UPDATE INDICATOR n-2 years.2024.actual: 0 -> 1",
            "UPDATE INDICATOR n-2 years.2025.given: true -> ",
            "UPDATE INDICATOR n-2 years.2026.given:  -> true");
  }

  @Test
  void tellsTheFieldsOfAnEvaluation() {
    PlanDocument after =
        copy.withEvaluations(
            document.evaluations().get(0),
            ImmutableEvaluation.copyOf(document.evaluations().get(1))
                .withHeadingCode(Optional.empty())
                .withItemCode("i-2")
                .withYear(FiscalYear.of(2026))
                .withEvaluator("推進会議")
                .withGrade("A")
                .withDate(LocalDate.of(2026, 7, 1))
                .withReply("直す")
                .withPublished(true));

    assertThat(lines(after))
        .containsExactly(
            "UPDATE EVALUATION e-2 grade:  -> A",
            "UPDATE EVALUATION e-2 headingCode: h-2 -> ",
            "UPDATE EVALUATION e-2 itemCode:  -> i-2",
            "UPDATE EVALUATION e-2 year: 2025 -> 2026",
            "UPDATE EVALUATION e-2 evaluator:  -> 推進会議",
            "UPDATE EVALUATION e-2 date:  -> 2026-07-01",
            "UPDATE EVALUATION e-2 reply:  -> 直す",
            "UPDATE EVALUATION e-2 published:  -> true");
  }

  @Test
  void tellsTheNewFieldsOfDepartmentsHeadingsAndItems() {
    PlanDocument after =
        copy.withDepartments(
                document.departments().get(0),
                ImmutableDepartment.copyOf(document.departments().get(1))
                    .withValidFrom(LocalDate.of(2026, 4, 1)))
            .withHeadings(
                document.headings().get(0),
                ImmutableHeading.copyOf(document.headings().get(1)).withOverviewLabel("(1)　別"),
                document.headings().get(2),
                document.headings().get(3))
            .withItems(
                document.items().get(0),
                ImmutableItem.copyOf(document.items().get(1))
                    .withCandidate(false)
                    .withExample(Example.of("若葉市", "(若葉市)"))
                    .withOverviewLabel("別"),
                document.items().get(2),
                document.items().get(3));

    assertThat(lines(after))
        .containsExactly(
            "UPDATE DEPARTMENT d-2 validFrom:  -> 2026-04-01",
            "UPDATE HEADING h-1-1 overviewLabel:  -> (1)　別",
            "UPDATE ITEM i-2 overviewLabel:  -> 別",
            "UPDATE ITEM i-2 candidate: true -> ",
            "UPDATE ITEM i-2 example.city: 青葉市 -> 若葉市",
            "UPDATE ITEM i-2 example: (青葉市) -> (若葉市)");
  }

  /** A difference of two documents that the history does not name would be written unseen. */
  @Test
  void missesNoEntryOfTheBook() {
    assertThat(lines(SamplePlan.document(), document))
        .extracting(line -> line.split(" ")[1])
        .contains("TERM", "DEPARTMENT", "HEADING", "ITEM", "INDICATOR", "EVALUATION", "PASSAGE");
  }
}
