package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ayumi.plan.domain.table.ImmutablePrintedTable;
import org.ayumi.plan.domain.table.LegendEntry;
import org.ayumi.plan.domain.table.Orientation;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableCell;
import org.ayumi.plan.domain.table.TableColumn;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.domain.table.TableLead;
import org.ayumi.plan.domain.table.TableRow;
import org.junit.jupiter.api.Test;

class TableWriterTest {

  private static ImmutablePrintedTable.Builder table(String caption, String... cells) {
    ImmutablePrintedTable.Builder table =
        PrintedTable.builder()
            .kind(TableKind.PLAN)
            .caption(caption)
            .addColumns(TableColumn.of("番号", 3), TableColumn.of("内容", 20))
            .addHead(TableRow.of(TableCell.head("番号"), TableCell.head("内容")));
    for (String cell : cells) {
      table.addBody(TableRow.of(TableCell.rowHead("1"), TableCell.data(cell)));
    }
    return table;
  }

  private static PrintedTable card(String text) {
    return PrintedTable.builder()
        .kind(TableKind.CARD)
        .caption(text)
        .addLeads(TableLead.of(1, "方針 " + text))
        .addColumns(TableColumn.of("", 5), TableColumn.of("", 20))
        .addBody(TableRow.of(TableCell.rowHead("項目"), TableCell.data(text)))
        .addLegend(LegendEntry.of("→", "前年と同じ"))
        .build();
  }

  private static byte[] xlsx(TableForm form, WriteStyle style, TableSheet... sheets)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter.toXlsx(List.of(sheets), form, out, style);
    return out.toByteArray();
  }

  private static String part(byte[] file, String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    throw new IllegalStateException("No part " + name);
  }

  private static List<String> column(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      texts.add(sheet.cell(row, 0));
    }
    return texts;
  }

  @Test
  void titleLeadsCaptionNotesAndLegendStandAroundTheTable() throws Exception {
    PrintedTable table =
        table("一覧", "内容")
            .addLeads(TableLead.of(1, "方針"))
            .addNotes("注記")
            .addLegend(LegendEntry.of("◎", "先導"), LegendEntry.of("○", "参加"))
            .build();

    byte[] file =
        xlsx(
            TableForm.MERGED,
            WriteStyle.EXACT,
            TableSheet.builder().name("表").title("さくら野市 & 計画").addTables(table).build());

    Sheet sheet = SheetReader.read("a.xlsx", file).first();
    assertThat(column(sheet))
        .containsExactly("さくら野市 & 計画", "", "方針", "一覧", "番号", "1", "注記", "◎ 先導　○ 参加");
    assertThat(sheet.merges())
        .contains(CellRange.of(0, 0, 0, 1), CellRange.of(3, 0, 3, 1), CellRange.of(7, 0, 7, 1));
    String xml = part(file, "xl/worksheets/sheet1.xml");
    assertThat(xml)
        .contains("orientation=\"portrait\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
        .contains("&amp;P / &amp;N")
        .containsPattern("<oddHeader>.*&amp;&amp;")
        .doesNotContain("<rowBreaks");
    assertThat(part(file, "xl/workbook.xml"))
        .contains("_xlnm.Print_Titles")
        .containsPattern("Print_Titles[^<]*>[^<]*\\$5:\\$5<");
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws Exception {
    TableSheet sheet = TableSheet.of("表", table("一覧", "内容").addNotes("注記").build());

    byte[] first = xlsx(TableForm.MERGED, WriteStyle.EXACT, sheet);
    Thread.sleep(1100);

    assertThat(xlsx(TableForm.MERGED, WriteStyle.EXACT, sheet)).isEqualTo(first);
  }

  @Test
  void wideTablesLieAcrossTheirPage() throws Exception {
    PrintedTable wide = table("一覧", "内容").orientation(Orientation.LANDSCAPE).build();

    byte[] file = xlsx(TableForm.MERGED, WriteStyle.EXACT, TableSheet.of("表", wide));

    assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("orientation=\"landscape\"");
  }

  @Test
  void cardsStandThreeToAPageWithOneLegendAtTheEnd() throws Exception {
    List<PrintedTable> cards =
        List.of("一", "二", "三", "四", "五", "六", "七").stream()
            .map(TableWriterTest::card)
            .collect(Collectors.toList());

    byte[] file =
        xlsx(
            TableForm.MERGED,
            WriteStyle.EXACT,
            TableSheet.builder().name("個票").tables(cards).captions(false).perPage(3).build());

    Sheet sheet = SheetReader.read("a.xlsx", file).first();
    assertThat(column(sheet)).startsWith("方針 一", "項目", "", "方針 二");
    assertThat(column(sheet)).filteredOn("→ 前年と同じ"::equals).hasSize(1);
    assertThat(sheet.cell(sheet.rowCount() - 1, 0)).isEqualTo("→ 前年と同じ");
    assertThat(sheet.cell(9, 0)).isEqualTo("方針 四");
    assertThat(part(file, "xl/worksheets/sheet1.xml"))
        .contains("<rowBreaks count=\"2\" manualBreakCount=\"2\"><brk id=\"9\"", "<brk id=\"18\"");
  }

  @Test
  void cleanTablesHaveASheetEachAndCardsStayTogether() throws Exception {
    TableSheet tables =
        TableSheet.builder()
            .name("指標")
            .title("題")
            .addTables(table("全体", "一").build(), table("方針1", "二").build())
            .build();
    TableSheet cards = TableSheet.builder().name("個票").addTables(card("一"), card("二")).build();

    Workbook read =
        SheetReader.read("a.xlsx", xlsx(TableForm.CLEAN, WriteStyle.EXACT, tables, cards));

    assertThat(read.sheets()).extracting(Sheet::name).containsExactly("全体", "方針1", "個票");
    assertThat(column(read.sheets().get(0))).containsExactly("番号", "1");
    assertThat(column(read.sheets().get(2))).containsExactly("項目", "", "項目");
  }

  @Test
  void namesOfTabsAreSafeAndUnique() throws Exception {
    PrintedTable table = table("一覧", "内容").build();
    String longName = "長".repeat(30) + "𠮷野";

    Workbook read =
        SheetReader.read(
            "a.xlsx",
            xlsx(
                TableForm.MERGED,
                WriteStyle.EXACT,
                TableSheet.of("R6/R7: [案]?*", table),
                TableSheet.of("'Plan'", table),
                TableSheet.of("PLAN", table),
                TableSheet.of("History", table),
                TableSheet.of("::", table),
                TableSheet.of(longName, table),
                TableSheet.of(longName, table)));

    assertThat(read.sheets())
        .extracting(Sheet::name)
        .containsExactly(
            "R6 R7   案",
            "Plan",
            "PLAN (2)",
            "History (2)",
            "Sheet1",
            "長".repeat(30),
            "長".repeat(27) + " (2)");
  }

  @Test
  void downloadsByAnybodyHoldNoFormulas() throws Exception {
    PrintedTable table = table("=一覧", "=1+1").addNotes("@注記").build();

    Sheet neutral =
        SheetReader.read(
                "a.xlsx", xlsx(TableForm.MERGED, WriteStyle.NEUTRALIZED, TableSheet.of("表", table)))
            .first();
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    TableWriter.toCsv(table, csv, WriteStyle.NEUTRALIZED);

    assertThat(column(neutral)).containsExactly("'=一覧", "番号", "1", "'@注記");
    assertThat(neutral.cell(2, 1)).isEqualTo("'=1+1");
    assertThat(csv.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF番号,内容\r\n1,'=1+1\r\n");
  }

  @Test
  void textsThatXmlCannotHoldOrThatLookEscapedComeBack() throws Exception {
    PrintedTable table = table("一覧", "a\u000Bb\u0001c_x000B_d_x00e_").build();

    Sheet read =
        SheetReader.read(
                "a.xlsx", xlsx(TableForm.CLEAN, WriteStyle.EXACT, TableSheet.of("表", table)))
            .first();

    assertThat(read.cell(1, 1)).isEqualTo("a\u000Bb\u0001c_x000B_d_x00e_");
  }

  @Test
  void aCellLongerThanExcelHoldsIsCutAndNamed() throws Exception {
    PrintedTable table = table("一覧", "字".repeat(32_766) + "𠮷野", "字".repeat(32_767)).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    List<Problem> problems =
        TableWriter.toXlsx(
            List.of(TableSheet.of("表", table)), TableForm.MERGED, out, WriteStyle.EXACT);

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place(Locale.JAPAN)).isEqualTo("シート「表」 3行目 B列");
    assertThat(problems.get(0).message(Locale.JAPAN)).contains("CSV");
    Sheet read = SheetReader.read("a.xlsx", out.toByteArray()).first();
    assertThat(read.cell(2, 1)).hasSize(32_767).endsWith("字…");
    assertThat(read.cell(3, 1)).hasSize(32_767).doesNotContain("…");
  }

  @Test
  void mergedRowsAreHighEnoughForTheirText() throws Exception {
    TableCell tall =
        TableCell.builder().text(String.join("\n", Collections.nCopies(6, "行"))).rowSpan(2).build();
    PrintedTable table =
        table("一覧")
            .addBody(TableRow.of(tall, TableCell.data("一")), TableRow.of(TableCell.data("二")))
            .build();

    byte[] file = xlsx(TableForm.MERGED, WriteStyle.EXACT, TableSheet.of("表", table));

    assertThat(part(file, "xl/worksheets/sheet1.xml"))
        .containsPattern("<row r=\"4\"[^>]* ht=\"78.0\"");
  }

  @Test
  void aWorkbookNeedsATable() {
    assertThatThrownBy(() -> xlsx(TableForm.MERGED, WriteStyle.EXACT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> xlsx(TableForm.CLEAN, WriteStyle.EXACT, TableSheet.builder().name("表").build()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
