package org.ayumi.plan.display.web.internal.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ayumi.plan.display.web.internal.address.Filter;
import org.ayumi.plan.display.web.internal.address.ListState;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListDisplayTest {

  private static final ListState START = ListState.start();

  @Test
  void itemsStandUnderTheirHeadings() {
    ListDisplay list = new ListDisplay(Visits.japanese(), START);

    assertThat(list.getGroups()).hasSize(3);
    assertThat(list.getGroups().get(0).getHeadings())
        .containsExactly("Ⅰ 話しやすい町をつくります", "(1) 集まる場所");
    assertThat(titles(list)).startsWith("① つどいの家の整備", "② 話しあいの会").contains("② つどいの家の整備 【再掲】");
    assertThat(list.getResult()).isEqualTo("7件");
    assertThat(list.getPages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ⅰ-(1)-②", "I - (1) - ②", "1-1-2", "１－１－２"})
  void aNumberIsFoundInAnyNotation(String number) {
    ListDisplay list = new ListDisplay(Visits.japanese(), START.with(Filter.TEXT, number));

    assertThat(titles(list)).containsExactly("② 話しあいの会");
    assertThat(list.getResult()).isEqualTo("1件");
  }

  @Test
  void filtersNarrowTogetherAndEachCanBeTakenOff() {
    ListState state = START.with(Filter.DEPARTMENT, "d-koho").with(Filter.HEADING, "h-1-2");
    ListDisplay list = new ListDisplay(Visits.japanese(), state);

    assertThat(titles(list)).containsExactly("① たよりの発行");
    assertThat(list.getApplied())
        .extracting(AppliedFilter::getText, AppliedFilter::getRemoveUrl)
        .containsExactly(
            tuple("推進方針・推進施策：(2) 伝えるしくみ", "/list?department=d-koho#result"),
            tuple("担当課：広報課", "/list?heading=h-1-2#result"));
  }

  @Test
  void aMarkInAYearIsFoundThroughArrows() {
    ListState state = START.with(Filter.YEAR, "2015").with(Filter.MARK, "実施");

    assertThat(titles(new ListDisplay(Visits.japanese(), state)))
        .containsExactly("① つどいの家の整備", "② 話しあいの会", "① たよりの発行");
  }

  @Test
  void nothingFoundSaysSoAndOffersAWayOn() {
    ListState state = START.with(Filter.TEXT, "気球").with(Filter.KIND, "新規");
    ListDisplay list = new ListDisplay(Visits.japanese(), state);

    assertThat(list.isNothingFound()).isTrue();
    assertThat(list.getResult()).contains("0件");
    assertThat(list.getApplied())
        .extracting(AppliedFilter::getOffer)
        .containsExactly("「ことば・番号：気球」を外す（1件）", "「種別：新規」を外す（0件）");
  }

  @Test
  void aFilterThatThePlanDoesNotKnowFindsNothing() {
    ListDisplay list =
        new ListDisplay(Visits.japanese(), START.with(Filter.DEPARTMENT, "<script>"));

    assertThat(list.isNothingFound()).isTrue();
    assertThat(list.getApplied().get(0).getText()).isEqualTo("担当課：（この計画にありません）");
  }

  @Test
  void pagesHoldTheirItemsAndAnUnknownOneIsTheFirst() {
    Visit visit = Visits.of(plan(45), Locale.JAPAN, Map.of("pageSize", "20"));

    ListDisplay last = new ListDisplay(visit, START.onPage(3));
    assertThat(last.getResult()).isEqualTo("45件のうち41件目から45件目まで");
    assertThat(last.getPages()).extracting(PageLink::getNumber).containsExactly(1, 2, 3);
    assertThat(last.getPreviousUrl()).isEqualTo("/list?page=2#result");
    assertThat(last.getNextUrl()).isEmpty();
    assertThat(last.getPageTitle()).isEqualTo("推進項目の一覧（3ページ目）");
    assertThat(last.getCanonicalUrl()).isEqualTo("/list?page=3");

    ListDisplay unknown = new ListDisplay(visit, START.onPage(4));
    assertThat(unknown.getResult()).isEqualTo("45件のうち1件目から20件目まで");
    assertThat(unknown.getCanonicalUrl()).isEqualTo("/list?");
  }

  @Test
  void theTitleTellsTheFilters() {
    ListState state = START.with(Filter.KIND, "新規").with(Filter.YEAR, "2014");

    assertThat(new ListDisplay(Visits.japanese(), state).getPageTitle())
        .isEqualTo("推進項目の一覧（種別：新規、年度：平成26年度）");
  }

  @Test
  void columnsAreThoseSetAndUsed() {
    ListDisplay all =
        new ListDisplay(
            Visits.with(Map.of("columns", "reference,kind,departments,actors,schedule")), START);
    assertThat(all.getColumnCount()).isEqualTo(8);
    assertThat(all.getLegend().getGroups().keySet()).contains("対象主体の印", "年次計画の印");

    ListDisplay none = new ListDisplay(Visits.with(Map.of("columns", "")), START);
    assertThat(none.getColumnCount()).isEqualTo(1);
    assertThat(none.getLegend().getGroups()).isEmpty();
  }

  @Test
  void aRowSaysWhoAndWhen() {
    ListRow row = new ListDisplay(Visits.japanese(), START).getGroups().get(0).getRows().get(1);

    assertThat(row.getReference()).isEqualTo("Ⅰ - (1) - ②");
    assertThat(row.getTitle().getUrl()).isEqualTo("/item/1-1-2");
    assertThat(row.getDepartments()).containsExactly("協働推進課", "広報課");
    assertThat(row.getYears().get(1).getYear()).isEqualTo("H26");
    assertThat(row.getYears().get(1).getMarks())
        .extracting(MarkView::getMark)
        .containsExactly("→", "●");
    assertThat(row.getYears().get(0).getMarks())
        .extracting(MarkView::getMark)
        .as("a content without a plan for the year keeps its line")
        .containsExactly("実施", "");
  }

  @Test
  void theFormOffersWhatThePlanHas() {
    ListForm form = new ListDisplay(Visits.japanese(), START.with(Filter.KIND, "新規")).getForm();

    assertThat(form.getFields())
        .extracting(FilterField::getName)
        .containsExactly("heading", "department", "actor", "kind", "year", "mark");
    assertThat(form.getFields().get(3).getOptions())
        .extracting(Option::getLabel, Option::isSelected)
        .containsExactly(tuple("新規", true), tuple("継続", false));
    assertThat(form.getFields().get(5).getOptions())
        .extracting(Option::getValue)
        .containsExactly("実施", "検討", "●");
  }

  private static PlanDocument plan(int items) {
    List<Item> many = new ArrayList<>();
    for (int number = 1; number <= items; number++) {
      many.add(Item.builder().code("i-" + number).headingCode("h-1-1").title("項目").build());
    }
    return ImmutablePlanDocument.builder().from(SakuranoPlan.document()).items(many).build();
  }

  private static List<String> titles(ListDisplay list) {
    List<String> titles = new ArrayList<>();
    list.getGroups()
        .forEach(group -> group.getRows().forEach(row -> titles.add(row.getTitle().getText())));
    return titles;
  }
}
