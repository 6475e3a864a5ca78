package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ayumi.plan.domain.table.ImmutablePrintedTable;
import org.ayumi.plan.domain.table.ImmutableTableCell;
import org.ayumi.plan.domain.table.LegendEntry;
import org.ayumi.plan.domain.table.Orientation;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableCell;
import org.ayumi.plan.domain.table.TableColumn;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.domain.table.TableLead;
import org.ayumi.plan.domain.table.TableRow;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TableHtmlTest {

  private static final TablePage PAGE = TablePage.builder().prefix("w1-").heading(3).build();

  private static ImmutablePrintedTable.Builder matrix() {
    return PrintedTable.builder()
        .kind(TableKind.MATRIX)
        .caption("さくら野市 体系図")
        .orientation(Orientation.LANDSCAPE)
        .addColumns(TableColumn.of("取組", 12), TableColumn.of("市民", 4))
        .addBands("方針")
        .addHead(TableRow.of(TableCell.head("取 組"), TableCell.head("市民")))
        .addBody(band("Ⅰ 学び"), row("花壇", mark("◎", "先導")))
        .addBody(band("Ⅱ 交流"), row("祭り", mark("", "該当なし")));
  }

  private static TableRow band(String text) {
    return TableRow.band(1, ImmutableTableCell.copyOf(TableCell.rowHead(text)).withColSpan(2));
  }

  private static TableRow row(String item, TableCell cell) {
    TableCell head = ImmutableTableCell.copyOf(TableCell.rowHead(item)).withItemCode("i-1");
    return TableRow.of(head, cell);
  }

  private static TableCell mark(String mark, String words) {
    return TableCell.builder().text(mark).spoken(words).build();
  }

  @Test
  void aMarkIsForTheEyeAndItsWordsForTheEar() {
    assertThat(HtmlPage.html(PAGE, matrix().build()))
        .contains(
            "<td><span class=\"at-mark\" aria-hidden=\"true\">◎</span>"
                + "<span class=\"at-words\">先導</span></td>")
        .contains("<td><span class=\"at-words\">該当なし</span></td>");
  }

  @Test
  void aHeadIsPrintedWithoutBlanksBetweenItsLetters() {
    assertThat(HtmlPage.html(PAGE, matrix().build()))
        .contains("<th scope=\"col\">取組</th>")
        .doesNotContain("取 組");
  }

  @Test
  void everyBandBeginsAGroupOfRowsThatItHeads() {
    HtmlPage page = HtmlPage.of(PAGE, matrix().build());
    assertThat(page.all("tbody")).hasSize(2);
    assertThat(page.all("th"))
        .filteredOn(head -> head.getAttribute("scope").equals("rowgroup"))
        .extracting(Element::getTextContent)
        .containsExactly("Ⅰ 学び", "Ⅱ 交流");
  }

  @Test
  void theRegionIsReachedByKeyboardAndNamedByTheCaption() {
    HtmlPage page = HtmlPage.of(PAGE, matrix().build());
    Element region = page.all("div").get(1);
    assertThat(region.getAttribute("tabindex")).isEqualTo("0");
    assertThat(page.all("caption").get(0).getAttribute("id"))
        .isEqualTo(region.getAttribute("aria-labelledby"))
        .isEqualTo("w1-table-1");
    assertThat(page.all("div").get(0).getAttribute("class"))
        .isEqualTo("at-table at-matrix at-landscape");
  }

  @Test
  void idsOfSeveralTablesDiffer() {
    HtmlPage page = HtmlPage.of(PAGE, matrix().build(), matrix().build());
    assertThat(page.all("caption"))
        .extracting(caption -> caption.getAttribute("id"))
        .containsExactly("w1-table-1", "w1-table-2");
  }

  @Test
  void aLegendThatSeveralTablesShareStandsBelowTheLast() {
    PrintedTable table = matrix().legend(List.of(LegendEntry.of("◎", "先導"))).build();
    PrintedTable other = matrix().legend(List.of(LegendEntry.of("○", "参加"))).build();
    HtmlPage page = HtmlPage.of(PAGE, table, table, other);
    assertThat(page.all("ul"))
        .filteredOn(list -> list.getAttribute("class").equals("at-legend"))
        .extracting(Element::getTextContent)
        .containsExactly("◎ 先導", "○ 参加");
  }

  @Test
  void leadsAreHeadingsWithoutAGapAndStatementsAreNone() {
    PrintedTable table =
        matrix()
            .addLeads(TableLead.of(2, "深い"), TableLead.of(3, "さらに"), TableLead.statement(4, "目標です"))
            .build();
    HtmlPage page = HtmlPage.of(PAGE, table);
    assertThat(page.all("h3")).extracting(Element::getTextContent).containsExactly("深い");
    assertThat(page.all("h4")).extracting(Element::getTextContent).containsExactly("さらに");
    assertThat(page.all("p")).extracting(Element::getTextContent).containsExactly("目標です");
  }

  @Test
  void headingsDoNotGoBelowTheLowestOfHtml() {
    PrintedTable table =
        matrix().addLeads(TableLead.of(1, "a"), TableLead.of(2, "b"), TableLead.of(3, "c")).build();
    HtmlPage page = HtmlPage.of(TablePage.builder().prefix("").heading(5).build(), table);
    assertThat(page.all("h6")).extracting(Element::getTextContent).containsExactly("b", "c");
  }

  @Test
  void anItemIsALinkWhereThePageHasAnAddress() {
    TablePage page =
        TablePage.builder()
            .prefix("")
            .heading(3)
            .itemAddress(code -> "/plan/item/" + code + "?a=1&b=2")
            .build();
    assertThat(HtmlPage.html(page, matrix().build()))
        .contains("<a href=\"/plan/item/i-1?a=1&amp;b=2\">花壇</a>");
    assertThat(HtmlPage.html(PAGE, matrix().build())).doesNotContain("<a ");
  }

  @Test
  void everyTextIsInert() {
    String nasty = "<script>alert('1')</script>\" onload=\"x & y";
    PrintedTable table =
        matrix()
            .caption(nasty)
            .addLeads(TableLead.of(1, nasty))
            .addBody(row(nasty, mark(nasty, nasty)))
            .addLegend(LegendEntry.of(nasty, nasty))
            .addNotes(nasty)
            .build();
    assertThat(HtmlPage.html(PAGE, table)).doesNotContain("<script", "\" onload", "'1'");
    HtmlPage page = HtmlPage.of(PAGE, table);
    assertThat(page.all("caption").get(0).getTextContent()).isEqualTo(nasty);
    assertThat(page.all("script")).isEmpty();
  }

  @Test
  void theLanguageOfThePlanIsSaidWhereThePageHasAnother() {
    TablePage english = TablePage.builder().prefix("").heading(3).planLanguage("ja").build();
    HtmlPage page = HtmlPage.of(english, matrix().build());
    assertThat(page.all("tbody"))
        .extracting(body -> body.getAttribute("lang"))
        .containsExactly("ja", "ja");
    assertThat(HtmlPage.html(PAGE, matrix().build())).doesNotContain("lang=");
  }

  @Test
  void aCaptionThatTheCardRepeatsIsForTheEar() {
    PrintedTable card =
        PrintedTable.builder()
            .kind(TableKind.CARD)
            .caption("1 花壇")
            .addColumns(TableColumn.of("", 5), TableColumn.of("", 20))
            .addBody(TableRow.of(TableCell.rowHead("項目"), TableCell.data("花壇")))
            .build();
    HtmlPage page = HtmlPage.of(PAGE, card);
    assertThat(page.all("caption").get(0).getAttribute("class")).isEqualTo("at-words");
    assertThat(page.all("col")).isEmpty();
    assertThat(page.all("thead")).isEmpty();
  }

  @Test
  void columnsCarryTheirWidths() {
    assertThat(HtmlPage.of(PAGE, matrix().build()).all("col"))
        .extracting(column -> column.getAttribute("class"))
        .isEqualTo(List.of("at-w12", "at-w4"));
  }

  @Test
  void aPageHasHeadingsFromTwoToSix() {
    assertThatThrownBy(() -> TablePage.builder().prefix("").heading(1).build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
