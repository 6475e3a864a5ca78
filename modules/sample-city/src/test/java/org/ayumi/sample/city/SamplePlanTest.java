package org.ayumi.sample.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.table.PlanTables;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.exchange.TableTexts;
import org.junit.jupiter.api.Test;

/** The sample shows what real plans have: otherwise it would hide what goes wrong with them. */
class SamplePlanTest {

  private final PlanDocument plan = SamplePlan.read().document();

  @Test
  void isSound() {
    assertThat(PlanCheck.violations(plan)).isEmpty();
  }

  @Test
  void hasWhatRealPlansHave() {
    assertThat(plan.levels()).hasSize(3);
    assertThat(plan.items()).hasSizeBetween(35, 50);
    assertThat(plan.items()).anyMatch(item -> item.relisting().isPresent());
    assertThat(plan.items()).anyMatch(item -> item.departments().size() > 2);
    assertThat(plan.items()).anyMatch(item -> item.contents().size() > 1);
    assertThat(plan.items()).anyMatch(item -> item.completion().equals("-"));
    assertThat(plan.items()).anyMatch(item -> item.reference().startsWith("II"));
    assertThat(plan.items()).anyMatch(item -> item.reference().startsWith("Ⅳ"));
  }

  @Test
  void usesEveryMarkOfItsSchedule() {
    Set<String> used =
        plan.items().stream()
            .flatMap(item -> item.contents().stream())
            .flatMap(content -> content.years().stream())
            .map(YearCell::planned)
            .collect(Collectors.toSet());

    assertThat(plan.terms())
        .filteredOn(term -> term.type() == VocabularyType.SCHEDULE)
        .extracting(Term::mark)
        .allMatch(used::contains);
  }

  @Test
  void hasWhatPlanBooksHaveBesidesTheirItems() {
    assertThat(plan.indicators()).hasSizeBetween(8, 12);
    assertThat(plan.indicators())
        .anyMatch(indicator -> indicator.headingCode().isEmpty())
        .anyMatch(indicator -> indicator.aim() == IndicatorAim.AT_MOST)
        .anyMatch(
            indicator ->
                indicator
                    .baseline()
                    .filter(value -> !value.printed().isEmpty() && value.number().isEmpty())
                    .isPresent());
    assertThat(plan.evaluations())
        .anyMatch(evaluation -> evaluation.itemCode().isPresent())
        .anyMatch(evaluation -> evaluation.headingCode().isPresent())
        .anyMatch(evaluation -> !evaluation.published());
    assertThat(plan.passages())
        .extracting(Passage::type)
        .contains(
            PassageType.CHAPTER,
            PassageType.GOAL,
            PassageType.GLOSSARY,
            PassageType.HISTORY,
            PassageType.PRINCIPLE,
            PassageType.ROLE,
            PassageType.ATTACHMENT);
  }

  @Test
  void everyPrintedTableHasSomethingToShow() {
    PlanTables tables =
        PlanTables.of(
            PlanIndex.of(plan),
            TableTexts.of(Locale.JAPANESE),
            new FiscalYearNotation(EraTable.standard()));

    assertThat(tables.kinds()).containsExactly(TableKind.values());
  }

  @Test
  void whatWasNotKnownInTheFirstYearIsLeftOut() {
    PlanDocument first = SamplePlan.read().reportedUntil(FiscalYear.of(2024));

    assertThat(first.indicators())
        .flatExtracting(Indicator::actuals)
        .extracting(value -> value.year().orElseThrow())
        .containsOnly(FiscalYear.of(2024));
    assertThat(first.evaluations())
        .isNotEmpty()
        .allMatch(evaluation -> evaluation.year().equals(FiscalYear.of(2024)));
  }

  @Test
  void twoOfItsFiveYearsAreReported() {
    assertThat(reported(plan)).containsExactlyInAnyOrder(FiscalYear.of(2024), FiscalYear.of(2025));
    assertThat(reported(SamplePlan.read().reportedUntil(FiscalYear.of(2024))))
        .containsExactly(FiscalYear.of(2024));
  }

  private static Set<FiscalYear> reported(PlanDocument plan) {
    return plan.items().stream()
        .map(Item::contents)
        .flatMap(contents -> contents.stream().map(Content::years))
        .flatMap(years -> years.stream().filter(cell -> cell.report().isPresent()))
        .map(YearCell::year)
        .collect(Collectors.toSet());
  }
}
