package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.layout.Folding;
import org.ayumi.plan.exchange.internal.layout.Unfolded;
import org.ayumi.plan.exchange.internal.layout.Unfolding;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;
import org.junit.jupiter.api.Test;

/** A table that was unfolded is folded into the lines and tables that it was read from. */
class TableFoldingTest {

  /** The table as a plan is laid out by the mapping's columns: frame, then rows. */
  private static WrittenSheet flat(Unfolded unfolded, SheetFrame frame) {
    WrittenSheet flat = new WrittenSheet();
    frame.above().forEach(flat::addRow);
    frame.header().forEach(flat::addRow);
    for (int row = frame.firstRow(); row < unfolded.table().rowCount(); row++) {
      flat.addRow(new ArrayList<>(unfolded.table().row(row)));
    }
    frame.below().forEach(flat::addRow);
    return flat;
  }

  private static WrittenSheet fold(Sheet sheet, PartMapping part) {
    Unfolded unfolded = new Unfolding(part, Tables.PLAN.head()).unfold(sheet);
    assertThat(unfolded.problems()).isEmpty();
    return new Folding(part).fold(flat(unfolded, part.columns().frame()));
  }

  private static List<String> rows(WrittenSheet written) {
    return Tables.rows(Sheet.builder("").rows(written.rows()).build());
  }

  @Test
  void tablesOfIndicatorsWithGroupsHeadingsAndNotes() {
    Sheet sheet =
        Fixtures.sheet(
            "成果指標",
            "",
            "【総合計画の指標】",
            "指標||単位|現状(令和4年度)|目標(令和9年度)",
            "1|参加者数|人|120|200",
            "参加者数は、市が開く講座に参加した人の数です。",
            "延べの数です。",
            "",
            "基本方針1 人づくり",
            "指標||単位|現状(令和4年度)|目標(令和9年度)",
            "1|講座の数|回|10|20",
            "2|講師の数|人|—|5",
            "",
            "基本方針2 地域づくり",
            "指標||単位|現状(令和4年度)|目標(令和9年度)",
            "1|団体数|団体|3|6");

    WrittenSheet written = fold(sheet, Tables.guess(sheet));

    assertThat(rows(written)).isEqualTo(Tables.rows(sheet));
    assertThat(written.problems()).isEmpty();
    assertThat(written.merges()).contains(CellRange.of(2, 0, 2, 4), CellRange.of(8, 0, 8, 4));
  }

  @Test
  void sentencesAndRemarksBetweenRows() {
    Sheet sheet =
        Fixtures.sheet(
            "番号|推進項目|担当課",
            "第1章 人づくり",
            "① 学ぶ機会を広げます。",
            "(1)|講座|協働課",
            "(2)|見学|協働課",
            "※見学は隔年で行う",
            "第2章 地域づくり",
            "① 集う場を広げます。",
            "(1)|広場|公園課");
    PartMapping part = Tables.guess(sheet);

    WrittenSheet written = fold(sheet, part);

    assertThat(part.columns().columns())
        .extracting(MappedColumn::field)
        .contains(Field.PASSAGE_TYPE, Field.PASSAGE_NUMBER, Field.PASSAGE_TEXT);
    assertThat(rows(written)).isEqualTo(Tables.rows(sheet));
    assertThat(Tables.read(sheet).passages())
        .extracting(passage -> passage.type() + passage.number() + passage.text())
        .containsExactly("STATEMENT①学ぶ機会を広げます。", "REMARK※見学は隔年で行う", "STATEMENT①集う場を広げます。");
  }

  @Test
  void aLineThatWouldBeReadOtherwiseIsNamed() {
    Sheet sheet = Fixtures.sheet("番号|推進項目|担当課", "第1章 人づくり", "①|講座|協働課", "②|見学|協働課");
    PartMapping part = Tables.guess(sheet);
    Unfolded unfolded = new Unfolding(part, Tables.PLAN.head()).unfold(sheet);
    WrittenSheet flat = flat(unfolded, part.columns().frame());
    flat.addRow(new ArrayList<>(List.of("③", "研修", "協働課", "ほかの取組")));

    WrittenSheet written = new Folding(part).fold(flat);

    assertThat(written.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.EXPORT_NOT_IN_MAPPING);
    assertThat(written.problems().get(0).arguments()).contains("ほかの取組");
  }

  @Test
  void problemsOfCellsNameTheirPlacesInTheSheet() {
    Sheet sheet =
        Fixtures.sheet(
            "取組名|担当課|R5",
            "方針1 人づくり",
            "① 講座|協働課|実施",
            "",
            "方針2 地域づくり",
            "取組名|担当課|R5",
            "① 広場|#REF!|実施");
    PartMapping part = Tables.guess(sheet);

    ReadResult result = Tables.read(sheet, part, Tables.PLAN);

    Unfolded unfolded = new Unfolding(part, Tables.PLAN.head()).unfold(sheet);
    assertThat(unfolded.inSheet(Problem.atRow(2, ProblemType.ROW_NOT_READ)).row()).isEqualTo("7");
    assertThat(result.problems(Severity.ERROR))
        .extracting(Problem::type, Problem::row, Problem::column)
        .containsExactly(tuple(ProblemType.FORMULA_ERROR, "7", "B"));
  }

  @Test
  void aWorkbookOfTablesGivesTheSameBytesAgain() throws Exception {
    Sheet sheet =
        Fixtures.sheet(
            "実行計画",
            "",
            "方針1 人づくり",
            "取組名|推進内容|担当課|R5実績",
            "① 講座|●初級\\n●上級|協働課\\n職員課|●✓ 開いた\\n●◇ 遅れた",
            "② 見学（新規）|●市内\\n●市外|協働課|●✓ 見た\\n●✓ 見た。",
            "",
            "方針2 地域づくり",
            "取組名|推進内容|担当課|R5実績",
            "① 広場|●広場を作る。|公園課|●✓ 作った");
    PlanMapping mapping = PlanMapping.of(List.of(Tables.guess(sheet)));
    byte[] first = xlsx(Tables.read(sheet), mapping);
    Workbook workbook = SheetReader.read("a.xlsx", first);

    PlanDocument again = PlanReader.read(workbook, mapping, Tables.PLAN).document();

    assertThat(PlanJson.write(again)).isEqualTo(PlanJson.write(Tables.read(sheet)));
    assertThat(xlsx(again, mapping)).isEqualTo(first);
    assertThat(Tables.rows(workbook.first())).isEqualTo(Tables.rows(sheet));
  }

  private static byte[] xlsx(PlanDocument document, PlanMapping mapping) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(PlanWriter.toXlsx(document, mapping, out, WriteStyle.EXACT)).isEmpty();
    return out.toByteArray();
  }
}
