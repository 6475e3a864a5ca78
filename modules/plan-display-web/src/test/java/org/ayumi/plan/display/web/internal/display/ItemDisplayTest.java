package org.ayumi.plan.display.web.internal.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ItemDisplayTest {

  private final Visit visit = Visits.japanese();

  @Test
  void theCardSaysWhatThePlanPrints() {
    ItemDisplay item = item("1-1-1");

    assertThat(item.getTitle()).isEqualTo("① つどいの家の整備");
    assertThat(item.getReference()).isEqualTo("Ⅰ - (1) - ①");
    assertThat(item.getKind()).isEqualTo("新規");
    assertThat(item.getHeadings())
        .extracting(fact -> fact.getName() + "：" + fact.getValue().getText())
        .containsExactly("推進方針：Ⅰ 話しやすい町をつくります", "推進施策：(1) 集まる場所");
    assertThat(item.getDepartments())
        .extracting(Link::getText, Link::getUrl)
        .containsExactly(tuple("協働推進課", "/list?department=d-kyodo"));
    assertThat(item.getPurpose()).isEqualTo("だれもが立ち寄れる場所をつくります。");
    assertThat(item.getCompletion()).isEqualTo("すべての地区にできたとき。");
    assertThat(item.isEndless()).isFalse();
  }

  @Test
  void actorsHaveMarksAndWords() {
    assertThat(item("1-1-1").getActors())
        .extracting(actor -> actor.getName() + " " + actor.getMark() + " " + actor.isInvolved())
        .containsExactly("市民 ■ (対象) true", "行政 □ (対象外) false");
  }

  @Test
  void aDashSaysThatThereIsNoEnd() {
    assertThat(item("1-1-2").isEndless()).isTrue();
    assertThat(item("1-2-1").isEndless()).isFalse();
    assertThat(item("1-2-1").isCompletionUsed()).isTrue();
  }

  @Test
  void theYearTableResolvesArrowsInWords() {
    YearTable table = item("1-1-1").getYearTable();

    assertThat(table.getYears())
        .extracting(YearHead::getLabel, YearHead::getName)
        .startsWith(tuple("H25", "平成25年度"));
    assertThat(words(table.getRows().get(0).getPlanned()))
        .containsExactly("検討", "実施", "実施（前の年度から継続）");
    assertThat(table.isSeveral()).isFalse();
  }

  @Test
  void blankCellsAreSaidToBeNotPlanned() {
    assertThat(words(item("1-2-1").getYearTable().getRows().get(0).getPlanned()))
        .containsExactly("実施", "予定なし", "実施");
  }

  @Test
  void theFourStandingsDiffer() {
    YearTable table = item("1-1-2").getYearTable();

    assertThat(table.isReported()).isTrue();
    assertThat(words(table.getRows().get(0).getStanding())).containsExactly("できた", "報告あり", "これから");
    assertThat(words(table.getRows().get(1).getStanding())).containsExactly("予定なし", "未報告", "予定なし");
    assertThat(table.getRows().get(1).getContent()).isEqualTo("会のことを知らせます。");
    assertThat(table.getRows().get(1).getBullet()).hasToString("● ()");
  }

  @Test
  void anItemWithoutAScheduleHasNoYearTable() {
    assertThat(item("1-2-2").getYearTable().getRows()).isEmpty();
  }

  @Test
  void reportsAreReadByYear() {
    List<ReportView> reports = item("1-1-2").getReports();

    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).getYear()).isEqualTo("平成25年度");
    assertThat(reports.get(0).getContent()).isEqualTo("話しあいの会をひらきます。");
    assertThat(reports.get(0).getBullet()).hasToString("● ()");
    assertThat(reports.get(0).getMarks()).extracting(MarkView::toString).containsExactly("✓ (できた)");
    assertThat(reports.get(0).getNarrative()).isEqualTo("3回ひらいた。");
    assertThat(reports.get(0).getNextDirection()).isEqualTo("続ける。");
  }

  @Test
  void contentsKeepTheirOwnDepartments() {
    List<ContentView> contents = item("1-1-2").getContents();

    assertThat(contents.get(0).getDepartments()).isEmpty();
    assertThat(contents.get(1).getDepartments()).extracting(Link::getText).containsExactly("広報課");
    assertThat(contents.get(1).getBullet()).hasToString("● ()");
  }

  @Test
  void reListingsLeadBothWays() {
    ItemDisplay again = item("2-1-2");
    assertThat(again.isRelisted()).isTrue();
    assertThat(again.getOriginal().getUrl()).isEqualTo("/item/1-1-1");
    assertThat(again.getOriginal().getText()).isEqualTo("Ⅰ - (1) - ① つどいの家の整備");

    ItemDisplay original = item("1-1-1");
    assertThat(original.isRelisted()).isFalse();
    assertThat(original.getOriginal()).isNull();
    assertThat(original.getRelistings()).extracting(Link::getUrl).containsExactly("/item/2-1-2");
  }

  @Test
  void neighboursStandInPrintedOrder() {
    assertThat(item("1-1-1").getPrevious()).isNull();
    assertThat(item("1-1-2").getPrevious().getUrl()).isEqualTo("/item/1-1-1");
    assertThat(item("1-1-2").getNext().getUrl()).isEqualTo("/item/1-2-1");
    assertThat(item("番号のない/項目.1").getNext()).isNull();
  }

  @Test
  void theBreadcrumbEndsAtTheItem() {
    List<Link> breadcrumb = item("1-1-2").getBreadcrumb();

    assertThat(breadcrumb)
        .extracting(Link::getText)
        .containsExactly("Ⅰ 話しやすい町をつくります", "(1) 集まる場所", "② 話しあいの会");
    assertThat(breadcrumb.get(2).getUrl()).isNull();
  }

  @Test
  void theDescriptionIsThePurposeElseTheContent() {
    assertThat(item("1-1-1").getDescription()).isEqualTo("だれもが立ち寄れる場所をつくります。");
    assertThat(item("1-1-2").getDescription()).isEqualTo("話しあいの会をひらきます。");
    assertThat(item("1-2-2").getDescription()).isEqualTo("② まちかど掲示板");
  }

  @Test
  void anUnknownAddressIsNoItem() {
    assertThat(ItemDisplay.find(visit, "9-9-9")).isEmpty();
    assertThat(ItemDisplay.find(visit, "")).isEmpty();
  }

  private ItemDisplay item(String slug) {
    return ItemDisplay.find(visit, slug).orElseThrow();
  }

  private static List<String> words(List<MarkView> marks) {
    return marks.stream().map(MarkView::getWords).collect(Collectors.toList());
  }
}
