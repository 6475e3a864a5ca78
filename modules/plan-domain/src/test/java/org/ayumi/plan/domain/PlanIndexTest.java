package org.ayumi.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanIndexTest {

  private final PlanIndex index = PlanIndex.of(SamplePlan.plan().build());

  @Test
  void knowsTheTree() {
    assertThat(index.children(Optional.empty()))
        .extracting(Heading::code)
        .containsExactly("h4", "h5");
    assertThat(index.children(Optional.of("h4")))
        .extracting(Heading::code)
        .containsExactly("h4-1", "h4-2");
    assertThat(index.itemsUnder("h4"))
        .extracting(Item::code)
        .containsExactly("i1", "i2", "i10", "i3");
    assertThat(index.itemsUnder("nothing")).isEmpty();
    assertThat(index.items(Optional.of("h5"))).extracting(Item::code).containsExactly("i4");
    assertThat(index.path(item("i3"))).extracting(Heading::code).containsExactly("h4", "h4-2");
    assertThat(index.years()).hasSize(5).startsWith(FiscalYear.of(2024));
  }

  @Test
  void aCircleOfHeadingsEnds() {
    PlanDocument circle =
        PlanDocument.builder()
            .head(SamplePlan.head())
            .addHeadings(
                SamplePlan.heading("a", "b", 1, "", "a"), SamplePlan.heading("b", "a", 1, "", "b"))
            .build();

    assertThat(PlanIndex.of(circle).path(Optional.of("a"))).hasSize(2);
  }

  @Test
  void knowsNeighboursAndRelistings() {
    assertThat(index.previous(item("i1"))).isEmpty();
    assertThat(index.next(item("i1"))).contains(item("i2"));
    assertThat(index.next(item("i4"))).isEmpty();
    assertThat(index.original(item("i3"))).contains(item("i2"));
    assertThat(index.relistings(item("i2"))).containsExactly(item("i3"));
    assertThat(index.relistings(item("i1"))).isEmpty();
  }

  @Test
  void givesEachItemOneAddress() {
    assertThat(index.slug(item("i2"))).isEqualTo("4-1-2");
    assertThat(index.slug(item("i4"))).isEqualTo("i4");
    assertThat(index.itemBySlug("4-1-2")).contains(item("i2"));
    assertThat(index.itemBySlug("9-9-9")).isEmpty();
  }

  @Test
  void numbersTheAddressesOfEqualNumbers() {
    PlanIndex twice =
        PlanIndex.of(
            PlanDocument.builder()
                .head(SamplePlan.head())
                .addItems(
                    Item.builder().code("a").reference("1-1").build(),
                    Item.builder().code("b").reference("①-(1)").build(),
                    Item.builder().code("1-1~2").build())
                .build());

    assertThat(twice.document().items().stream().map(twice::slug).collect(Collectors.toList()))
        .containsExactly("1-1", "1-1~2", "1-1~2~2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IV-(1)-②", "Ⅳ-(1)-②", "4-1-2", "Ⅳ - (1) - ②", "４－１－２"})
  void findsOneItemByItsNumberInAnyNotation(String text) {
    assertThat(find(text)).containsExactly("i2");
  }

  @Test
  void findsTheItemsBelowANumber() {
    assertThat(find("4-1")).containsExactly("i1", "i2", "i10");
  }

  @Test
  void findsWordsInAnyWriting() {
    assertThat(find("推進員")).containsExactly("i2", "i3");
    assertThat(find("こんてんつ")).containsExactly("i10");
    assertThat(find("推進員 再掲")).containsExactly("i3");
    assertThat(find("すぽーつ")).containsExactly("i3");
    assertThat(find("見つからない")).isEmpty();
    assertThat(find(" ")).hasSize(5);
  }

  @Test
  void filters() {
    assertThat(find(ItemQuery.builder().headingCode("h4-1"))).containsExactly("i1", "i2", "i10");
    assertThat(find(ItemQuery.builder().departmentCode("d2"))).containsExactly("i3");
    assertThat(find(ItemQuery.builder().kind("新規"))).containsExactly("i1");
    assertThat(find(ItemQuery.builder().actorCode("citizen"))).containsExactly("i4");
    assertThat(find(ItemQuery.builder().actorCode("city"))).containsExactly("i2");
    assertThat(find(ItemQuery.builder().relisted(true))).containsExactly("i3");
    assertThat(find(ItemQuery.builder().relisted(false).headingCode("h4-2"))).isEmpty();
  }

  @Test
  void filtersByWhatAppliesInAYear() {
    assertThat(find(ItemQuery.builder().year(FiscalYear.of(2025)).mark("実施")))
        .containsExactly("i2");
    assertThat(find(ItemQuery.builder().year(FiscalYear.of(2026)))).isEmpty();
    assertThat(find(ItemQuery.builder().year(FiscalYear.of(2028)).mark("検討")))
        .containsExactly("i2");
    assertThat(find(ItemQuery.builder().mark("実施"))).containsExactly("i2");
  }

  @Test
  void arrowsRepeatWhatIsAtTheirLeft() {
    Content content = item("i2").contents().get(0);

    assertThat(effective(content)).containsExactly("実施", "実施", "", "検討", "検討");
    assertThat(effective(SamplePlan.content("x", "→", "→"))).containsExactly("→", "→", "", "", "");
    assertThat(effective(SamplePlan.content("x", "実施", "", "→")))
        .containsExactly("実施", "", "→", "", "");
    assertThat(effective(SamplePlan.content("x", "実施", "→", "→", "→")))
        .containsExactly("実施", "実施", "実施", "実施", "");
  }

  @Test
  void missingReportsMeanDifferentThings() {
    Content content = item("i2").contents().get(0);
    FiscalYear now = FiscalYear.of(2025);

    assertThat(Schedule.progress(content, FiscalYear.of(2024), now))
        .isEqualTo(Progress.NOT_ANSWERED);
    assertThat(Schedule.progress(content, FiscalYear.of(2026), now))
        .isEqualTo(Progress.NOT_PLANNED);
    assertThat(Schedule.progress(content, FiscalYear.of(2027), now))
        .isEqualTo(Progress.PLANNED_LATER);
    Content answered =
        Content.builder()
            .code("x")
            .addYears(
                YearCell.builder()
                    .year(FiscalYear.of(2024))
                    .report(Report.builder().narrative("0").build())
                    .build())
            .build();
    assertThat(Schedule.progress(answered, FiscalYear.of(2024), now)).isEqualTo(Progress.ANSWERED);
  }

  @Test
  void countsRelistedItemsApart() {
    Tally.Count all = Tally.count(index.document().items());
    assertThat(all.shown()).isEqualTo(5);
    assertThat(all.relisted()).isEqualTo(1);
    assertThat(all.counted()).isEqualTo(4);

    Tally byHeading = Tally.of(index.document().items(), item -> item.headingCode().orElse(null));
    assertThat(byHeading.counts().keySet()).containsExactly("h4-1", "h4-2", "h5");
    assertThat(byHeading.get("h4-2").counted()).isZero();
    assertThat(byHeading.get("none").shown()).isZero();
  }

  @Test
  void termsHaveWords() {
    assertThat(index.term(VocabularyType.ROLE, "□").orElseThrow().words()).isEqualTo("□");
    Term spoken =
        Term.builder().type(VocabularyType.ROLE).code("x").mark("◎").meaning("主体").build();
    assertThat(spoken.words()).isEqualTo("主体");
    assertThat(ImmutableTerm.copyOf(spoken).withSpoken("中心となる").words()).isEqualTo("中心となる");
    assertThat(index.terms(VocabularyType.ACTOR))
        .extracting(Term::code)
        .containsExactly("citizen", "city");
    assertThat(index.terms(VocabularyType.STATUS)).isEmpty();
  }

  private List<String> effective(Content content) {
    return index.years().stream()
        .map(year -> Schedule.effective(index, content, year))
        .collect(Collectors.toList());
  }

  private List<String> find(String text) {
    return find(ItemQuery.builder().text(text));
  }

  private List<String> find(ImmutableItemQuery.Builder query) {
    return index.search(query.build()).stream().map(Item::code).collect(Collectors.toList());
  }

  private Item item(String code) {
    return index.item(code).orElseThrow();
  }
}
