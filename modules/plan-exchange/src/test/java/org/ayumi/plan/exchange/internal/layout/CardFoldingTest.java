package org.ayumi.plan.exchange.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetReader;
import org.ayumi.plan.exchange.WriteStyle;
import org.ayumi.plan.exchange.internal.write.CsvOutput;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;
import org.junit.jupiter.api.Test;

/** Cards that were written are read as the table that they were written from (G17). */
class CardFoldingTest {

  private static final PlanHead HEAD =
      PlanHead.builder()
          .code("plan")
          .title("計画")
          .firstYear(FiscalYear.of(2024))
          .lastYear(FiscalYear.of(2028))
          .build();

  @Property(tries = 400)
  void whatIsWrittenIsReadAgain(@ForAll long seed, @ForAll boolean merged) throws Exception {
    RandomCards cards = new RandomCards(new Random(seed));
    WrittenSheet table = cards.table();

    WrittenSheet written = new CardFolding(cards.part()).fold(table);

    assertThat(written.problems()).isEmpty();
    Sheet sheet = merged ? sheet(written) : csv(written);
    Unfolded again = new Unfolding(cards.part(), HEAD).unfold(sheet);
    assertThat(rows(again.table())).isEqualTo(rows(table));
    assertThat(again.problems())
        .extracting(Problem::type)
        .containsOnlyElementsOf(cards.isEmpty() ? List.of(ProblemType.CARD_NONE) : List.of());
    for (int row = 0; row < sheet.rowCount(); row++) {
      assertThat(sheet.isBlankRow(row) || again.readRows().contains(row)).as("row " + row).isTrue();
    }
  }

  @Property(tries = 100)
  void mergedCellsOfACardDoNotOverlap(@ForAll long seed) {
    RandomCards cards = new RandomCards(new Random(seed));

    List<CellRange> merges = new CardFolding(cards.part()).fold(cards.table()).merges();

    for (int i = 0; i < merges.size(); i++) {
      for (int j = i + 1; j < merges.size(); j++) {
        CellRange a = merges.get(i);
        CellRange b = merges.get(j);
        boolean apart =
            a.lastRow() < b.firstRow()
                || b.lastRow() < a.firstRow()
                || a.lastColumn() < b.firstColumn()
                || b.lastColumn() < a.firstColumn();
        assertThat(apart).as(a + " " + b).isTrue();
      }
    }
  }

  @Test
  void aCardLooksAsItIsPrinted() {
    RandomCards cards = RandomCards.printed();
    WrittenSheet table = new WrittenSheet();
    table.addRow(List.of("さくら野市の実施計画"));
    cards.header().forEach(table::addRow);
    table.addRow(List.of("I-1", "新規", "協働課", "① 花見の会", "にぎわい", "実施", "→", "→", "I 花づくり", "(1) 公園"));

    WrittenSheet written = new CardFolding(cards.part()).fold(table);

    assertThat(texts(written))
        .containsExactly(
            "さくら野市の実施計画",
            "",
            "方針 I 花づくり",
            "",
            "施策 (1) 公園",
            "",
            "整理番号 I-1 種　別 新規 担当課 協働課",
            "項目 ① 花見の会",
            "目　的 にぎわい",
            "年次計画 6年度 7年度 8年度",
            "実施 → →");
    assertThat(written.merges())
        .contains(
            CellRange.of(0, 0, 0, 39),
            CellRange.of(6, 0, 6, 4),
            CellRange.of(6, 5, 6, 13),
            CellRange.of(7, 5, 7, 39),
            CellRange.of(9, 0, 10, 4));
  }

  @Test
  void whatWouldBeReadOtherwiseIsReported() {
    RandomCards cards = RandomCards.printed();
    WrittenSheet table = new WrittenSheet();
    table.addRow(List.of("さくら野市の実施計画"));
    cards.header().forEach(table::addRow);
    table.addRow(
        List.of("I-1", "", "", "花見の会", "", "", "", "", "I 花づくり", "公園", "STATEMENT", "①", "続く。"));
    table.addProblem(Problem.atRow(3, ProblemType.EXPORT_NOT_IN_MAPPING, "I-1", "内容"));

    WrittenSheet written =
        new CardFolding(cards.withRule(LineForm.CIRCLED, LineForm.BRACKETED)).fold(table);

    assertThat(written.problems())
        .extracting(problem -> problem.row() + problem.arguments())
        .containsExactlyInAnyOrder("5[施策, 公園]", "8[I-1, 内容]");
  }

  private static List<String> texts(WrittenSheet written) {
    List<String> rows = new ArrayList<>();
    for (List<String> row : written.rows()) {
      List<String> texts = new ArrayList<>(row);
      texts.removeIf(String::isEmpty);
      rows.add(String.join(" ", texts));
    }
    return rows;
  }

  private static Sheet sheet(WrittenSheet written) {
    Sheet.Builder sheet = Sheet.builder("カード").rows(written.rows());
    written.merges().forEach(sheet::merge);
    return sheet.build();
  }

  private static Sheet csv(WrittenSheet written) throws IOException, SheetException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvOutput(WriteStyle.EXACT).write(written.rows(), out);
    return SheetReader.read("カード.csv", out.toByteArray()).first();
  }

  private static List<List<String>> rows(WrittenSheet written) {
    return rows(Sheet.builder("").rows(written.rows()).build());
  }

  private static List<List<String>> rows(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      rows.add(sheet.row(row));
    }
    return rows;
  }
}
