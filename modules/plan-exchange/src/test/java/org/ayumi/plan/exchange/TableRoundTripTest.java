package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.table.CardForm;
import org.ayumi.plan.domain.table.PlanTables;
import org.ayumi.plan.domain.table.PrintedTable;

/** Whatever a plan holds, its tables are sound and a written one is read back as it is (G18). */
class TableRoundTripTest {

  private static List<PrintedTable> tables(long seed) {
    PlanDocument document = RandomDocument.of(seed);
    PlanTables tables =
        PlanTables.of(
            PlanIndex.of(document),
            TableTexts.of(Locale.JAPAN),
            new FiscalYearNotation(EraTable.standard()));
    FiscalYear first = document.head().firstYear();
    List<PrintedTable> all = new ArrayList<>();
    all.addAll(tables.cards(CardForm.ROWS));
    all.addAll(tables.cards(CardForm.BESIDE));
    all.addAll(tables.indicators());
    all.add(tables.plan());
    all.add(tables.years());
    all.add(tables.progress(first, first.plus(1)));
    all.add(tables.progress(document.head().lastYear(), first));
    all.add(tables.matrix());
    all.add(tables.outline());
    return all;
  }

  @Property(tries = 150)
  void cellsTileEveryTableAndItsCleanForm(@ForAll long seed) {
    for (PrintedTable table : tables(seed)) {
      assertThat(table.faults()).as(table.caption()).isEmpty();
      assertThat(table.caption()).isNotBlank();
      PrintedTable clean = table.clean();
      assertThat(clean.faults()).isEmpty();
      assertThat(GridCut.merges(clean)).isEmpty();
      assertThat(clean.clean()).isEqualTo(clean);
      if (!table.head().isEmpty()) {
        assertThat(clean.head()).hasSize(1);
        assertThat(clean.grid().get(0)).doesNotHaveDuplicates().doesNotContain("");
      }
    }
  }

  @Property(tries = 30)
  void everyTableIsReadBackWithItsMerges(@ForAll long seed) throws Exception {
    List<PrintedTable> tables = tables(seed);

    Workbook read = write(sheets(tables), TableForm.MERGED);

    assertThat(read.sheets()).hasSameSizeAs(tables);
    for (int i = 0; i < tables.size(); i++) {
      Sheet sheet = read.sheets().get(i);
      PrintedTable table = tables.get(i);
      int first = table.leads().size() + 1;
      assertThat(sheet.problems()).isEmpty();
      assertThat(sheet.cell(first - 1, 0)).isEqualTo(table.caption());
      assertThat(texts(sheet, first, table)).isEqualTo(table.grid());
      assertThat(
              sheet.merges().stream()
                  .filter(range -> range.firstRow() >= first)
                  .filter(range -> range.lastRow() < first + table.rowCount())
                  .map(range -> up(range, first)))
          .containsExactlyInAnyOrderElementsOf(GridCut.merges(table));
    }
  }

  @Property(tries = 50)
  void everyTableIsReadBackFromItsPage(@ForAll long seed) {
    for (PrintedTable table : tables(seed)) {
      assertThat(HtmlPage.of(table).table(table)).isEqualTo(HtmlPage.shown(table));
    }
  }

  @Property(tries = 30)
  void everyCleanTableIsReadBackFromWorkbookAndCsv(@ForAll long seed) throws Exception {
    List<PrintedTable> tables = tables(seed);

    Workbook read = write(sheets(tables), TableForm.CLEAN);

    for (int i = 0; i < tables.size(); i++) {
      Sheet sheet = read.sheets().get(i);
      PrintedTable clean = tables.get(i).clean();
      assertThat(sheet.merges()).isEmpty();
      assertThat(texts(sheet, 0, clean)).isEqualTo(clean.grid());
      if (!clean.head().isEmpty()) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        TableWriter.toCsv(tables.get(i), csv, WriteStyle.EXACT);
        Sheet fromCsv = Fixtures.read("a.csv", csv.toByteArray());
        assertThat(texts(fromCsv, 0, clean)).isEqualTo(clean.grid());
      }
    }
  }

  private static List<TableSheet> sheets(List<PrintedTable> tables) {
    return tables.stream().map(table -> TableSheet.of("表", table)).collect(Collectors.toList());
  }

  private static Workbook write(List<TableSheet> sheets, TableForm form)
      throws IOException, SheetException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(TableWriter.toXlsx(sheets, form, out, WriteStyle.EXACT)).isEmpty();
    return SheetReader.read("a.xlsx", out.toByteArray());
  }

  private static CellRange up(CellRange range, int rows) {
    return CellRange.of(
        range.firstRow() - rows, range.firstColumn(), range.lastRow() - rows, range.lastColumn());
  }

  private static List<List<String>> texts(Sheet sheet, int first, PrintedTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = first; row < first + table.rowCount(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        cells.add(sheet.cell(row, column));
      }
      rows.add(cells);
    }
    return rows;
  }
}
