package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.domain.table.Sample.item;
import static org.ayumi.plan.domain.table.Sample.lines;

import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;

class MatrixTableTest {

  private static final Item[] ITEMS = {
    item("i1", "h1-1", "①", "講座")
        .addActors(Sample.actor("市民", "◎"), Sample.actor("市", "□"))
        .build(),
    item("i2", "h1-1", "②", "見学").overviewLabel("②見学会").addActors(Sample.actor("市", "○")).build(),
    item("i3", "h1", "", "直下").build()
  };

  @Test
  void headingsStandOverTheWidthAndAtTheLeft() {
    PrintedTable table = Sample.tables(Sample.plan().addItems(ITEMS).build()).matrix();

    assertThat(lines(table))
        .containsExactly(
            "方針|||[actors]|",
            "[number]|施策|項目|市民|市",
            "Ⅰ 人づくり||||",
            "||直下||",
            "(1)|学び|① 講座|◎|□",
            "||②見学会||○",
            "(2)|交流|||",
            "Ⅱ 場づくり||||");
    assertThat(Sample.cell(table, "Ⅰ 人づくり").colSpan()).isEqualTo(5);
    assertThat(Sample.cell(table, "学び").rowSpan()).isEqualTo(2);
    assertThat(Sample.cell(table, "(1)").rowSpan()).isEqualTo(2);
    assertThat(table.body()).extracting(TableRow::level).containsExactly(1, 0, 0, 0, 0, 1);
    assertThat(table.bands()).containsExactly("方針");
    assertThat(table.legend()).containsExactly(LegendEntry.of("◎", "先導する"));
  }

  @Test
  void everyMarkAndEveryBlankHasWords() {
    PrintedTable table = Sample.tables(Sample.plan().addItems(ITEMS).build()).matrix();

    assertThat(Sample.cell(table, "◎").spoken()).isEqualTo("先導する");
    assertThat(Sample.cell(table, "○").spoken()).isEqualTo("<mark-involved>");
    assertThat(Sample.cell(table, "□").spoken()).isEqualTo("<mark-not-involved>");
    TableCell blank = table.body().get(3).cells().get(1);
    assertThat(blank.text()).isEmpty();
    assertThat(blank.spoken()).isEqualTo("<mark-not-involved>");
  }

  @Test
  void theOverviewsOwnNumbersAndTitlesGoFirst() {
    Heading[] headings = {
      overview(Sample.heading("h1", null, 1, "Ⅰ", "人づくり"), "方針1 人づくり"),
      overview(Sample.heading("h1-1", "h1", 2, "(1)", "学び"), "1 学び"),
      overview(Sample.heading("h1-2", "h1", 2, "(2)", "交流"), "(2) 交わり"),
      overview(Sample.heading("h1-3", "h1", 2, "(3)", "場"), "ひろば")
    };
    PlanDocument document =
        ImmutablePlanDocument.copyOf(Sample.plan().addItems(ITEMS[0]).build())
            .withHeadings(headings);

    assertThat(lines(Sample.tables(document).matrix()).subList(2, 6))
        .containsExactly("方針1 人づくり||||", "1|学び|① 講座|◎|□", "(2)|交わり|||", "(3)|ひろば|||");
  }

  private static Heading overview(Heading heading, String label) {
    return ImmutableHeading.copyOf(heading).withOverviewLabel(label);
  }

  @Test
  void plansWithOneLevelOrNoneHaveAMatrixToo() {
    ImmutablePlanDocument plan =
        ImmutablePlanDocument.copyOf(Sample.plan().build())
            .withLevels(Level.of(1, "方針", false), Level.of(2, "項目", true))
            .withHeadings(Sample.heading("h", null, 1, "", "人づくり"))
            .withItems(item("i", "h", "", "講座").addActors(Sample.actor("市", "◎")).build());
    PlanDocument flat =
        plan.withLevels(Level.of(1, "項目", true))
            .withHeadings()
            .withItems(item("i", null, "", "講座").addActors(Sample.actor("市", "◎")).build());

    assertThat(lines(Sample.tables(plan).matrix()))
        .containsExactly("方針|[actors]|", "項目|市民|市", "人づくり||", "講座||◎");
    assertThat(lines(Sample.tables(flat).matrix()))
        .containsExactly("項目|[actors]|", "|市民|市", "講座||◎");
  }

  @Test
  void aPlanWithoutActorsHasASingleHeadRow() {
    PlanDocument document =
        ImmutablePlanDocument.copyOf(Sample.plan().build())
            .withTerms()
            .withItems(item("i", "h1-1", "", "講座").build());

    assertThat(lines(Sample.tables(document).matrix()).subList(0, 3))
        .containsExactly("[number]|施策|項目", "Ⅰ 人づくり||", "(1)|学び|講座");
  }
}
