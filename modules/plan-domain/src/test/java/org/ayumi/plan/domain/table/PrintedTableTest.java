package org.ayumi.plan.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrintedTableTest {

  private static ImmutablePrintedTable.Builder table(String... names) {
    ImmutablePrintedTable.Builder table = PrintedTable.builder().kind(TableKind.PLAN).caption("一覧");
    for (String name : names) {
      table.addColumns(TableColumn.of(name, 5));
    }
    return table;
  }

  private static TableCell cell(String text, int rows, int columns) {
    return TableCell.builder().text(text).rowSpan(rows).colSpan(columns).build();
  }

  private static List<List<String>> rows(String... lines) {
    return List.of(lines).stream()
        .map(line -> List.of(line.split("\\|", -1)))
        .collect(Collectors.toList());
  }

  @Test
  void cellsFindTheFirstFreeColumnOfTheirRow() {
    PrintedTable table =
        table("a", "b", "c")
            .addHead(TableRow.of(cell("A", 2, 1), cell("B", 1, 2)))
            .addHead(TableRow.of(cell("B1", 1, 1), cell("B2", 1, 1)))
            .addBody(TableRow.of(cell("1", 1, 1), cell("2", 3, 1), cell("3", 1, 1)))
            .addBody(TableRow.of(cell("4", 1, 1), cell("5", 2, 1)))
            .addBody(TableRow.of(cell("6", 1, 1)))
            .build();

    assertThat(table.faults()).isEmpty();
    assertThat(table.rowCount()).isEqualTo(5);
    assertThat(table.grid()).isEqualTo(rows("A|B|", "|B1|B2", "1|2|3", "4||5", "6||"));
    PlacedCell two = table.cells().get(5);
    assertThat(two).isEqualTo(PlacedCell.of(2, 1, cell("2", 3, 1)));
    assertThat(two.lastRow()).isEqualTo(4);
    assertThat(two.lastColumn()).isEqualTo(1);
  }

  @Test
  void everyFaultOfTheGridIsNamed() {
    PrintedTable hole = table("a", "b").addBody(TableRow.of(cell("1", 1, 1))).build();
    PrintedTable out = table("a").addBody(TableRow.of(cell("1", 1, 2))).build();
    PrintedTable below = table("a").addBody(TableRow.of(cell("1", 2, 1))).build();
    PrintedTable twice =
        table("a", "b")
            .addBody(TableRow.of(cell("1", 1, 1), cell("2", 2, 1)))
            .addBody(TableRow.of(cell("3", 1, 2)))
            .build();
    PrintedTable headIntoBody =
        table("a").addHead(TableRow.of(cell("1", 2, 1))).addBody(TableRow.of()).build();

    assertThat(hole.faults()).containsExactly("Row 0, column 1 is not covered");
    assertThat(out.faults()).containsExactly("Row 0, column 0 reaches out of the table");
    assertThat(below.faults()).containsExactly("Row 0, column 0 reaches out of the table");
    assertThat(twice.faults()).containsExactly("Row 1, column 1 is covered twice");
    assertThat(headIntoBody.faults())
        .containsExactly(
            "Row 0, column 0 reaches out of the table", "Row 1, column 0 is not covered");
  }

  @Test
  void cleanTablesRepeatValuesDownAndHaveOneHeadRow() {
    PrintedTable table =
        table("施策", "項目", "項目")
            .addHead(TableRow.of(cell("上", 1, 3)))
            .addHead(TableRow.of(cell("x", 1, 1), cell("y", 1, 1), cell("z", 1, 1)))
            .addBody(TableRow.of(cell("A", 2, 1), cell("1", 1, 2)))
            .addBody(TableRow.of(cell("2", 1, 1), cell("3", 1, 1)))
            .addNotes("注")
            .addLegend(LegendEntry.of("◎", "先導"))
            .addLeads(TableLead.of(1, "方針"))
            .build();

    PrintedTable clean = table.clean();

    assertThat(clean.grid()).isEqualTo(rows("施策|項目|項目(2)", "A|1|", "A|2|3"));
    assertThat(clean.caption()).isEqualTo("一覧");
    assertThat(clean.notes()).isEmpty();
    assertThat(clean.legend()).isEmpty();
    assertThat(clean.leads()).isEmpty();
    assertThat(clean.faults()).isEmpty();
  }

  @Test
  void rowsOverTheWholeWidthBecomeColumnsInFront() {
    PrintedTable table =
        table("項目", "市")
            .addBands("方針", "施策")
            .addHead(TableRow.of(cell("項目", 1, 1), cell("市", 1, 1)))
            .addBody(TableRow.band(1, cell("Ⅰ", 1, 2)))
            .addBody(TableRow.band(2, cell("(1)", 1, 2)))
            .addBody(TableRow.of(cell("a", 1, 1), cell("◎", 1, 1)))
            .addBody(TableRow.band(2, cell("(2)", 1, 2)))
            .addBody(TableRow.band(2, cell("(3)", 1, 2)))
            .addBody(TableRow.band(1, cell("Ⅱ", 1, 2)))
            .addBody(TableRow.of(cell("b", 1, 1), cell("○", 1, 1)))
            .addBody(TableRow.band(1, cell("Ⅲ", 1, 2)))
            .build();

    assertThat(table.clean().grid())
        .isEqualTo(rows("方針|施策|項目|市", "Ⅰ|(1)|a|◎", "Ⅰ|(2)||", "Ⅰ|(3)||", "Ⅱ||b|○", "Ⅲ|||"));
  }

  @Test
  void columnsWithoutNamesHaveNoHeadInTheCleanFormEither() {
    PrintedTable table =
        table("", "").addBody(TableRow.of(cell("整理番号", 1, 1), cell("1", 1, 1))).build();

    assertThat(table.clean().head()).isEmpty();
    assertThat(table.clean().grid()).isEqualTo(rows("整理番号|1"));
  }

  @Test
  void aHeadingPrintedWithBlanksIsSpokenWithoutThem() {
    assertThat(TableCell.head("種　別").spoken()).isEqualTo("種別");
    assertThat(TableCell.rowHead("目 的").spoken()).isEqualTo("目的");
    assertThat(TableCell.head("Ⅰ 人づくり").spoken()).isEmpty();
    assertThat(TableCell.data("種　別").spoken()).isEmpty();
  }

  @Test
  void impossibleCellsAreRefused() {
    assertThatThrownBy(() -> cell("1", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cell("1", 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TableColumn.of("a", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
