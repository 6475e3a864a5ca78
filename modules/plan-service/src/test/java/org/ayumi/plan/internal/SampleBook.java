package org.ayumi.plan.internal;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableDepartment;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;

/** The small plan with indicators, evaluations, passages and whatever else a plan book has. */
public final class SampleBook {

  private SampleBook() {}

  public static PlanDocument document() {
    PlanDocument plan = SamplePlan.document();
    return ImmutablePlanDocument.builder()
        .from(plan)
        .addTerms(
            Term.builder().type(VocabularyType.GRADE).code("a").mark("A").build(),
            Term.builder().type(VocabularyType.LABEL).code("kind").mark("種　別").build())
        .departments(List.of(ended(plan.departments().get(0)), plan.departments().get(1)))
        .headings(headings(plan.headings()))
        .items(items(plan.items()))
        .indicators(List.of(ofThePlan(), indicator("n-2", "h-1-1")))
        .evaluations(List.of(ofAnItem(), ofAHeading()))
        .passages(passages())
        .build();
  }

  /** A baseline without a year that prints "there is none", no target, no actual values. */
  public static Indicator ofThePlan() {
    return Indicator.builder()
        .code("n-1")
        .group("総合計画の指標")
        .name("市民活動団体")
        .baseline(IndicatorValue.of("—"))
        .build();
  }

  public static Indicator indicator(String code, String headingCode) {
    return Indicator.builder()
        .code(code)
        .headingCode(headingCode)
        .number("①")
        .name("苦情の件数")
        .unit("件/年")
        .aim(IndicatorAim.AT_MOST)
        .baseline(IndicatorValue.of(FiscalYear.of(2023), "1,200"))
        .target(IndicatorValue.of(FiscalYear.of(2028), ""))
        .addActuals(
            IndicatorValue.of(FiscalYear.of(2024), "0"), IndicatorValue.of(FiscalYear.of(2025), ""))
        .note("一行目\n二行目")
        .build();
  }

  public static Evaluation ofAnItem() {
    return Evaluation.builder()
        .code("e-1")
        .itemCode("i-1")
        .year(FiscalYear.of(2024))
        .evaluator("協働推進会議")
        .grade("A")
        .comment("よく\nできた")
        .date(LocalDate.of(2025, 7, 1))
        .reply("続ける")
        .published(true)
        .build();
  }

  public static Evaluation ofAHeading() {
    return Evaluation.builder()
        .code("e-2")
        .headingCode("h-2")
        .year(FiscalYear.of(2025))
        .comment("まだ公表しない意見")
        .build();
  }

  public static List<Passage> passages() {
    return List.of(
        passage("p-1", PassageType.CHAPTER).number("第1章").text("本文\n\n次の段落").build(),
        passage("p-1-1", PassageType.CHAPTER).parentCode("p-1").build(),
        passage("p-2", PassageType.STATEMENT).headingCode("h-1-1").text("① 行います。").build(),
        passage("p-3", PassageType.ATTACHMENT).link("https://sakurano.example/a.pdf").build());
  }

  private static ImmutablePassage.Builder passage(String code, PassageType type) {
    return Passage.builder().code(code).type(type).title("題 " + code);
  }

  private static Department ended(Department department) {
    return ImmutableDepartment.copyOf(department)
        .withValidFrom(LocalDate.of(2020, 4, 1))
        .withValidTo(LocalDate.of(2026, 3, 31))
        .withSuccessorCodes("d-2");
  }

  private static List<Heading> headings(List<Heading> headings) {
    Heading first = ImmutableHeading.copyOf(headings.get(0)).withOverviewLabel("Ⅰ　見出し");
    return List.of(first, headings.get(1), headings.get(2), headings.get(3));
  }

  /** The second is a candidate with a city, the third one has an example without a city. */
  private static List<Item> items(List<Item> items) {
    return List.of(
        ImmutableItem.copyOf(items.get(0)).withOverviewLabel("① 別の書き方"),
        ImmutableItem.copyOf(items.get(1))
            .withCandidate(true)
            .withExample(Example.of("青葉市", "(青葉市)")),
        ImmutableItem.copyOf(items.get(2)).withExample(Example.of("", "")),
        items.get(3));
  }
}
