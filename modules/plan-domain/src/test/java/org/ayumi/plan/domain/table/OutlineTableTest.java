package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.domain.table.Sample.item;
import static org.ayumi.plan.domain.table.Sample.lines;

import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.junit.jupiter.api.Test;

class OutlineTableTest {

  private static Passage passage(String code, PassageType type, String number, String text) {
    return Passage.builder()
        .code(code)
        .type(type)
        .headingCode("h1")
        .number(number)
        .text(text)
        .build();
  }

  @Test
  void everyTextStandsAtItsLevel() {
    PlanDocument document =
        Sample.plan()
            .addItems(
                item("i1", "h1-1", "・", "講座")
                    .label("・講座")
                    .candidate(true)
                    .example(Example.of("もみじ市", "(もみじ市)"))
                    .build(),
                item("i2", "h1-1", "①", "見学(もみじ市)").example(Example.of("もみじ市", "(もみじ市)")).build(),
                item("i3", null, "", "全体").build())
            .addPassages(
                passage("p1", PassageType.STATEMENT, "・", "広げます。"),
                passage("p2", PassageType.GOAL, "", "人が育つ。"),
                passage("p3", PassageType.REMARK, "", "備考"))
            .build();

    PrintedTable table = Sample.tables(document).outline();

    assertThat(lines(table))
        .containsExactly(
            "全体||",
            "Ⅰ 人づくり||",
            "|人が育つ。|",
            "|・広げます。|",
            "|(1) 学び|",
            "||・講座(もみじ市)",
            "||① 見学(もみじ市)",
            "|(2) 交流|",
            "Ⅱ 場づくり||");
    assertThat(table.body()).extracting(TableRow::level).containsExactly(1, 1, 2, 2, 2, 3, 3, 2, 1);
    assertThat(Sample.cell(table, "・講座(もみじ市)").itemCode()).contains("i1");
    assertThat(Sample.cell(table, "(1) 学び").kind()).isEqualTo(CellKind.HEADER_ROW);
    assertThat(table.clean().grid()).isEqualTo(table.grid());
  }

  @Test
  void aPlanWithNothingHasAnEmptyOutline() {
    PlanDocument document = PlanDocument.builder().head(Sample.plan().build().head()).build();

    PrintedTable table = Sample.tables(document).outline();

    assertThat(table.faults()).isEmpty();
    assertThat(table.body()).isEmpty();
    assertThat(table.columns()).hasSize(1);
  }
}
