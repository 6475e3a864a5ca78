package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ayumi.plan.domain.Violation.Rule;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

  @Test
  void aGoodPlanHasNoViolations() {
    assertThat(PlanCheck.violations(SamplePlan.plan().build())).isEmpty();
  }

  @Test
  void codesAreUnique() {
    assertThat(rules(SamplePlan.plan().addItems(Item.builder().code("i1").build())))
        .containsExactly(Rule.DUPLICATE_CODE);
    assertThat(rules(SamplePlan.plan().addTerms(term("new", "他"))))
        .containsExactly(Rule.DUPLICATE_CODE);
    assertThat(rules(SamplePlan.plan().addTerms(term("other", "新規"))))
        .containsExactly(Rule.DUPLICATE_MARK);
  }

  @Test
  void headingsStandBelowOneAnother() {
    assertThat(rules(SamplePlan.plan().addHeadings(SamplePlan.heading("x", "none", 2, "", "x"))))
        .containsExactly(Rule.UNKNOWN_PARENT);
    assertThat(rules(SamplePlan.plan().addHeadings(SamplePlan.heading("x", "h5", 3, "", "x"))))
        .containsExactly(Rule.WRONG_DEPTH);
    assertThat(
            rules(
                SamplePlan.plan()
                    .addHeadings(
                        SamplePlan.heading("x", "y", 2, "", "x"),
                        SamplePlan.heading("y", null, 1, "", "y"))))
        .containsExactly(Rule.PARENT_AFTER_CHILD);
  }

  @Test
  void itemsNameWhatThePlanKnows() {
    assertThat(rules(add(SamplePlan.item("x", "none", "", ""))))
        .containsExactly(Rule.UNKNOWN_HEADING);
    assertThat(rules(add(Item.builder().code("x").addDepartments(DepartmentRef.of("d9", "無い課")))))
        .containsExactly(Rule.UNKNOWN_DEPARTMENT);
    assertThat(rules(add(Item.builder().code("x").addActors(ActorMark.of("who", "■")))))
        .containsExactly(Rule.UNKNOWN_ACTOR);
  }

  @Test
  void relistingsLeadToAnOriginal() {
    assertThat(rules(add(relisted("x", "none")))).containsExactly(Rule.UNKNOWN_ORIGINAL);
    assertThat(rules(add(relisted("x", "x")))).containsExactly(Rule.CIRCULAR_RELISTING);
    assertThat(
            rules(
                SamplePlan.plan().addItems(relisted("x", "y").build(), relisted("y", "x").build())))
        .containsExactly(Rule.CIRCULAR_RELISTING, Rule.CIRCULAR_RELISTING);
  }

  @Test
  void yearsLieInThePlanOnce() {
    Content twice =
        Content.builder().code("x").addYears(year(2024), year(2024), year(2040)).build();

    assertThat(rules(add(Item.builder().code("x").addContents(twice))))
        .containsExactly(Rule.DUPLICATE_YEAR, Rule.YEAR_OUTSIDE_PLAN);
  }

  @Test
  void levelsAreConsecutive() {
    assertThat(rules(SamplePlan.plan().levels(List.of(Level.of(2, "項目", true)))))
        .containsExactly(Rule.LEVELS_NOT_CONSECUTIVE);
  }

  @Test
  void aPlanDoesNotEndBeforeItBegins() {
    assertThatThrownBy(
            () ->
                PlanHead.builder()
                    .code("p")
                    .title("t")
                    .firstYear(FiscalYear.of(2025))
                    .lastYear(FiscalYear.of(2024))
                    .build())
        .hasMessageContaining("p");
  }

  private static ImmutablePlanDocument.Builder add(ImmutableItem.Builder item) {
    return SamplePlan.plan().addItems(item.build());
  }

  private static ImmutableItem.Builder relisted(String code, String original) {
    return Item.builder().code(code).relisting(Relisting.builder().originalCode(original).build());
  }

  private static YearCell year(int year) {
    return YearCell.builder().year(FiscalYear.of(year)).planned("実施").build();
  }

  private static Term term(String code, String mark) {
    return SamplePlan.term(VocabularyType.KIND, code, mark, TermSense.PLAIN);
  }

  private static List<Rule> rules(ImmutablePlanDocument.Builder plan) {
    return PlanCheck.violations(plan.build()).stream()
        .map(Violation::rule)
        .collect(java.util.stream.Collectors.toList());
  }
}
