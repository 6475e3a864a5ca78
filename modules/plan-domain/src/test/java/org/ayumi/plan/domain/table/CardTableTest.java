package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.domain.table.Sample.content;
import static org.ayumi.plan.domain.table.Sample.item;
import static org.ayumi.plan.domain.table.Sample.lines;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;

class CardTableTest {

  private static final Item FULL =
      item("i1", "h1-1", "①", "講座")
          .reference("Ⅰ-(1)-①")
          .kind("新規")
          .addDepartments(Sample.ref("協働推進課"), Sample.ref("花みどり課"))
          .addActors(Sample.actor("市民", "◎"), Sample.actor("市", "□"))
          .purpose("学ぶ")
          .completion("-")
          .addContents(
              content("c1", "講座を開く", "実施", "→").bullet("●").build(),
              content("c2", "花を植える", "実施", "→")
                  .bullet("①")
                  .addDepartments(Sample.ref("花みどり課"))
                  .relisting(Sample.relisting(null))
                  .build())
          .build();

  private static PlanDocument plan(Item... items) {
    return Sample.plan().addItems(items).build();
  }

  private static List<String> card(Item item, CardForm form) {
    PlanDocument document = Sample.plan().addItems(item).build();
    return lines(Sample.tables(document).card(item, form)).stream()
        .map(line -> line.replaceAll("\\|+", "|").replaceAll("\\|$", ""))
        .collect(Collectors.toList());
  }

  @Test
  void eachFieldHasItsRow() {
    assertThat(card(FULL, CardForm.ROWS))
        .containsExactly(
            "[reference]|Ⅰ-(1)-①|[kind]|新規|[departments]|協働推進課・花みどり課",
            "項目|① 講座",
            "[actors]|◎市民　□市",
            "[purpose]|学ぶ",
            "[content]|●講座を開く\\n① 花を植える 【再掲】（花みどり課）",
            "[completion]|-",
            "[schedule]|R6|R7",
            "|実施|→");
  }

  @Test
  void contentsStandBesideTheirYears() {
    assertThat(card(FULL, CardForm.BESIDE))
        .containsExactly(
            "Ⅰ-(1)-①|① 講座|新規",
            "[departments]|協働推進課・花みどり課",
            "[actors]|◎市民　□市",
            "[purpose]|学ぶ",
            "[content]|●講座を開く\\n① 花を植える 【再掲】（花みどり課）|[schedule]",
            "|R6|R7",
            "|実施|→",
            "[completion]|-");
  }

  @Test
  void contentsWithYearsOfTheirOwnStandApart() {
    Item item =
        item("i1", null, "", "講座")
            .completion("5回")
            .addContents(content("c1", "一", "実施", "").build(), content("c2", "二", "", "実施").build())
            .build();

    assertThat(card(item, CardForm.ROWS))
        .containsExactly(
            "項目|講座",
            "[content]|一",
            "[schedule]|R6|R7",
            "|実施",
            "[content]|二",
            "[schedule]|R6|R7",
            "|実施",
            "[completion]|5回");
    assertThat(card(item, CardForm.BESIDE))
        .containsExactly(
            "項目|講座",
            "[content]|一|[schedule]",
            "|R6|R7",
            "|実施",
            "[content]|二|[schedule]",
            "|R6|R7",
            "|実施",
            "[completion]|5回");
  }

  @Test
  void fieldsThatNoItemHasAreLeftOut() {
    Item item = item("i1", "h1-1", "", "講座").kind("新規").build();

    assertThat(card(item, CardForm.ROWS)).containsExactly("[kind]|新規", "項目|講座");
    assertThat(card(item, CardForm.BESIDE)).containsExactly("項目|講座|新規");
  }

  @Test
  void aFieldThatAnotherItemHasIsBlank() {
    Item bare = item("i2", "h1-1", "②", "交流").build();

    PrintedTable card = Sample.tables(plan(FULL, bare)).card(bare, CardForm.ROWS);

    assertThat(card.body()).hasSize(8);
    assertThat(lines(card).get(3)).startsWith("[purpose]||");
    assertThat(card.caption()).isEqualTo("② 交流");
  }

  @Test
  void cardsLeadWithTheHeadingsThatBegin() {
    PlanDocument document =
        Sample.plan()
            .addItems(
                item("i1", "h1-1", "", "一").build(),
                item("i2", "h1-1", "", "二").build(),
                item("i3", "h1-2", "", "三").build(),
                item("i4", "h1-2", "", "候補").candidate(true).build())
            .addPassages(
                Passage.builder()
                    .code("p1")
                    .type(PassageType.STATEMENT)
                    .headingCode("h1-1")
                    .number("①")
                    .text("学びます。")
                    .build())
            .build();

    List<PrintedTable> cards = Sample.tables(document).cards(CardForm.ROWS);

    assertThat(cards)
        .extracting(PrintedTable::leads)
        .containsExactly(
            List.of(
                TableLead.of(1, "Ⅰ 人づくり"),
                TableLead.of(2, "(1) 学び"),
                TableLead.statement(3, "① 学びます。")),
            List.of(),
            List.of(TableLead.of(2, "(2) 交流")));
  }

  @Test
  void marksHaveTheirWords() {
    PrintedTable card = Sample.tables(plan(FULL)).card(FULL, CardForm.ROWS);

    assertThat(Sample.cell(card, "◎市民　□市").spoken()).isEqualTo("市民（先導する）、市（<mark-not-involved>）");
    assertThat(Sample.cell(card, "→").spoken()).isEqualTo("<mark-as-left 実施>");
    assertThat(Sample.cell(card, "実施").spoken()).isEmpty();
    assertThat(Sample.cell(card, "① 講座").itemCode()).contains("i1");
    assertThat(card.legend())
        .containsExactly(LegendEntry.of("◎", "先導する"), LegendEntry.of("→", "前年と同じ"));
  }

  @Test
  void thePrintedFormOfACellComesBackUnchanged() {
    Item item =
        item("i1", "h1-1", "①", "講座")
            .label("①講座  【再掲】")
            .reference("事業 1")
            .departmentsPrinted("協働推進課 ほか")
            .actorsPrinted("■市民 □市")
            .addActors(Sample.actor("市民", "■"), Sample.actor("市", "□"))
            .build();

    assertThat(card(item, CardForm.ROWS))
        .containsExactly(
            "[reference]|事業 1|[departments]|協働推進課 ほか", "項目|①講座  【再掲】", "[actors]|■市民 □市");
  }
}
