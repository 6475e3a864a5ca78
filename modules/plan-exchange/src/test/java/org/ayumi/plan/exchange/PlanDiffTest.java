package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

  private static final String HEADER = "基本方針|施策|整理番号|取組|内容|R6|R7";
  private static final PlanDocument PLAN =
      read(
          HEADER,
          "Ⅰ 人|(1) 学び|Ⅰ-(1)-①|① 講座|開く|実施|→",
          "Ⅰ 人|(1) 学び|Ⅰ-(1)-②|② 見学|歩く|検討|実施",
          "Ⅰ 人|(2) 緑|Ⅰ-(2)-①|① 花壇|植える|実施|→",
          "Ⅱ 場|(1) 館|Ⅱ-(1)-①|① 講座【再掲】|開く|実施|→");

  private static PlanDocument read(String... rows) {
    Sheet sheet = Fixtures.sheet(rows);
    PlanDocument empty = Fixtures.emptyPlan(2024, 2025);
    return PlanReader.read(sheet, ColumnMapping.guess(sheet, empty.head()).mapping(), empty)
        .document();
  }

  private static PlanDocument with(Item... items) {
    return ImmutablePlanDocument.copyOf(PLAN).withItems(items);
  }

  @Test
  void changedFieldsAreNamedWithBothTexts() {
    Item edited = ImmutableItem.copyOf(PLAN.items().get(1)).withPurpose("見る");
    PlanDocument now = with(PLAN.items().get(0), edited, PLAN.items().get(2), PLAN.items().get(3));

    PlanDiff diff = PlanDiff.between(PLAN, now);

    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.changes().get(0).code()).isEqualTo("i-1-1-2");
    assertThat(diff.changes().get(0).label()).isEqualTo("Ⅰ-(1)-② ② 見学");
    assertThat(diff.changes().get(0).fields())
        .containsExactly(FieldChange.of(PlanField.PURPOSE, "", "見る"));
    assertThat(diff.unchanged(EntryType.ITEM)).isEqualTo(3);
    assertThat(diff.total(EntryType.CONTENT)).isEqualTo(4);
  }

  @Test
  void aMoveIsOneChange() {
    PlanDocument now =
        with(PLAN.items().get(1), PLAN.items().get(2), PLAN.items().get(0), PLAN.items().get(3));

    assertThat(PlanDiff.between(PLAN, now).changes(EntryType.ITEM, ChangeKind.CHANGED))
        .singleElement()
        .satisfies(change -> assertThat(change.code()).isEqualTo("i-1-1-1"))
        .satisfies(
            change ->
                assertThat(change.fields())
                    .containsExactly(FieldChange.of(PlanField.ORDER, "1", "3")));
  }

  @Test
  void nothingIsDeletedUnlessAsked() {
    PlanDocument now =
        ImmutablePlanDocument.copyOf(PLAN)
            .withHeadings(PLAN.headings().subList(0, 2))
            .withItems(PLAN.items().get(1));

    PlanDiff diff = PlanDiff.between(PLAN, now);

    assertThat(diff.changes(EntryType.ITEM, ChangeKind.GONE)).hasSize(3);
    assertThat(diff.countHeadings(1, ChangeKind.GONE)).isEqualTo(1);
    assertThat(diff.merge(false)).isEqualTo(PLAN);
    assertThat(diff.merge(true)).isEqualTo(now);
  }

  @Test
  void aHeadingStaysWhileAnItemBelowItDoes() {
    PlanDocument now =
        ImmutablePlanDocument.copyOf(PLAN)
            .withHeadings(PLAN.headings().subList(0, 3))
            .withItems(PLAN.items().subList(0, 3));

    PlanDocument merged = PlanDiff.between(PLAN, now).merge(Set.of("h-2", "h-2-1"));

    assertThat(merged.headings()).extracting(Heading::code).contains("h-2", "h-2-1");
    assertThat(PlanCheck.violations(merged)).isEmpty();
  }

  @Test
  void aRelistingForgetsADeletedOriginal() {
    assertThat(PLAN.items().get(3).relisting().orElseThrow().originalCode()).contains("i-1-1-1");
    PlanDocument now = with(PLAN.items().get(1), PLAN.items().get(2), PLAN.items().get(3));

    PlanDocument merged = PlanDiff.between(PLAN, now).merge(true);

    assertThat(merged.items().get(2).relisting().orElseThrow().originalCode()).isEmpty();
    assertThat(PlanCheck.violations(merged)).isEmpty();
  }

  @Test
  void whatASheetLacksOfIndicatorsAndPassagesStaysUnlessAPersonDeletesIt() {
    PlanDocument empty = Fixtures.emptyPlan(2024, 2028);
    Indicator visits = Indicator.builder().code("k-1").name("利用者数").unit("人").build();
    Passage goal = Passage.builder().code("p-1").type(PassageType.REMARK).text("花を植えます。").build();
    PlanDocument before =
        ImmutablePlanDocument.copyOf(empty).withIndicators(visits).withPassages(goal);
    Indicator changed =
        ImmutableIndicator.copyOf(visits)
            .withUnit("件")
            .withActuals(IndicatorValue.of(FiscalYear.of(2025), "12"));
    PlanDocument after =
        ImmutablePlanDocument.copyOf(empty)
            .withIndicators(changed, Indicator.builder().code("k-2").name("会合の数").build());

    PlanDiff diff = PlanDiff.between(before, after);

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.changes(EntryType.INDICATOR, ChangeKind.CHANGED).get(0).fields())
        .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
        .containsExactly(tuple(PlanField.UNIT, "人", "件"), tuple(PlanField.ACTUAL, "", "12"));
    assertThat(diff.count(EntryType.INDICATOR, ChangeKind.ADDED)).isEqualTo(1);
    assertThat(diff.count(EntryType.PASSAGE, ChangeKind.GONE)).isEqualTo(1);
    assertThat(diff.merge(false).passages()).containsExactly(goal);
    assertThat(diff.merge(true).passages()).isEmpty();
    assertThat(diff.merge(false).indicators()).hasSize(2);
  }
}
