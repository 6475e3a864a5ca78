package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {

  private static Sheet sheet(String text) {
    try {
      return PastedText.read("貼り付け", text).first();
    } catch (SheetException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static Problem refused(SheetLimits limits, String text) {
    SheetException exception =
        catchThrowableOfType(
            () -> PastedText.with(limits, Clock.systemUTC()).open("貼り付け", text),
            SheetException.class);
    return exception.problems().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\f", "\n\f", "\r\n\f"})
  void linesEndInAnyWay(String end) {
    Sheet sheet = sheet("番号\t題名" + end + "①\t花見" + end);

    assertThat(sheet.name()).isEqualTo("貼り付け");
    assertThat(sheet.rowCount()).isEqualTo(2);
    assertThat(sheet.row(0)).containsExactly("番号", "題名");
    assertThat(sheet.row(1)).containsExactly("①", "花見");
    assertThat(sheet.problems()).isEmpty();
  }

  @Test
  void blankLinesStay() {
    Sheet sheet = sheet("\uFEFF花\n \n\n\t\t桜\n");

    assertThat(sheet.rowCount()).isEqualTo(4);
    assertThat(sheet.cell(0, 0)).isEqualTo("花");
    assertThat(sheet.isBlankRow(1)).isTrue();
    assertThat(sheet.isBlankRow(2)).isTrue();
    assertThat(sheet.cell(3, 2)).isEqualTo("桜");
  }

  @Test
  void aQuotedCellHoldsLinesAndTabsAndItsQuotes() {
    Sheet sheet = sheet("①\t\"一行目\r\n\"\"二\"\"行目\"\t実施\n②\t\"a\tb\"\n");

    assertThat(sheet.row(0)).containsExactly("①", "一行目\n\"二\"行目", "実施");
    assertThat(sheet.row(1)).containsExactly("②", "a\tb");
    assertThat(sheet.problems()).isEmpty();
  }

  @Test
  void otherQuotationMarksAreText() {
    Sheet sheet = sheet("\"花見\"\t\"の\" 会\n\"桜\t梅\n松\"葉\t5\" 丈\n\"\"\t\"");

    assertThat(sheet.row(0)).containsExactly("\"花見\"", "\"の\" 会");
    assertThat(sheet.row(1)).containsExactly("\"桜", "梅");
    assertThat(sheet.row(2)).containsExactly("松\"葉", "5\" 丈");
    assertThat(sheet.row(3)).containsExactly("\"\"", "\"");
    assertThat(sheet.problems()).isEmpty();
  }

  @Test
  void rowsThatAQuotationMarkSwallowsAreNamed() {
    Sheet sheet = sheet("a\n\"花\t見\n桜\"\tb");

    assertThat(sheet.row(1)).containsExactly("花\t見\n桜", "b");
    assertThat(sheet.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.PASTE_QUOTES);
    assertThat(sheet.problems().get(0).place(Locale.JAPAN)).isEqualTo("2行目 A列");
  }

  @Test
  void lineBreaksInsideAParagraphStayInTheCell() {
    assertThat(sheet("①\t一\u000B二\n").row(0)).containsExactly("①", "一\n二");
  }

  @ParameterizedTest
  @CsvSource({
    "'(1) 花', 0, '(1) 花'",
    "'- ・花', 0, '- ・花'",
    "' - ・ 花', 1, '- ・ 花'",
    "'  花 ', 1, '花'",
    "'   花', 2, '花'",
    "'    花', 2, '花'",
    "'\u3000花', 1, '花'",
    "'\u3000\u3000花', 2, '花'"
  })
  void theIndentationOfALineIsItsColumn(String line, int column, String text) {
    Sheet sheet = sheet(line + "\n");

    assertThat(sheet.cell(0, column)).isEqualTo(text);
    assertThat(sheet.columnCount()).isEqualTo(column + 1);
  }

  @Test
  void blanksInCellsOfATableStay() {
    assertThat(sheet(" 種\u3000別 \t\u3000花\n").row(0)).containsExactly(" 種\u3000別 ", "\u3000花");
  }

  @ParameterizedTest
  @CsvSource({
    "<p>花</p> <p>桜</p>, '花\n桜'",
    "花<br>桜<BR/>梅, '花\n桜\n梅'",
    "'<ul style=\"list-style-type: none\"> ・花 ・桜 など', '・花\n・桜 など'",
    "<ul><li>花</li><li>桜</li></ul>, '花\n桜'",
    "<b>花</b>見<sup>1</sup>, 花見1",
    "花&nbsp;&amp;&#26716;&#x20BB7;, 花 &桜𠮷",
    "<!-- a -->花, 花",
    "<input type=\"checkbox\"/> 市民 <input type=\"checkbox\" checked> 市, ☐市民 ☑市",
    "<input checked=\"\" type=\"checkbox\" /> 市, ☑市"
  })
  void remainsOfHtmlAreTakenOutAndNamed(String cell, String text) {
    Sheet sheet = sheet("①\t" + cell + "\n");

    assertThat(sheet.cell(0, 1)).isEqualTo(text);
    assertThat(sheet.problems())
        .extracting(problem -> problem.type() + problem.place(Locale.JAPAN))
        .containsExactly("PASTE_MARKUP1行目 B列");
    assertThat(sheet.problems().get(0).arguments().get(0)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a < b > c", "<桜>", "<確認>", "R&D", "&#0;", "&#xD800;", "&unknown;", "<pre>"})
  void whatOnlyLooksLikeHtmlStays(String text) {
    Sheet sheet = sheet("①\t" + text + "\n");

    assertThat(sheet.cell(0, 1)).isEqualTo(text);
    assertThat(sheet.problems()).isEmpty();
  }

  @Test
  void checkBoxesBecomeTheMarksOfTheOtherRows() {
    Sheet sheet = sheet("主体\t■市民 □市\n主体\t<input type=\"checkbox\" checked/> 市民\n");

    assertThat(sheet.cell(1, 1)).isEqualTo("■市民");
  }

  @Test
  void lineBreaksThatBecameBlanksAreRestoredAndNamed() {
    Sheet sheet = sheet("内容\t○花を植えます。 ○桜を見ます。 また来ます。 ※雨天中止\n");

    assertThat(sheet.cell(0, 1)).isEqualTo("○花を植えます。\n○桜を見ます。 また来ます。\n※雨天中止");
    assertThat(sheet.problems())
        .extracting(Problem::type)
        .containsExactly(ProblemType.PASTE_BREAKS);
    assertThat(sheet("○花。 ○桜。").cell(0, 0)).isEqualTo("○花。 ○桜。");
  }

  @Test
  void oddBlanksArePlainOnesAndNamedOnce() {
    Sheet sheet = sheet("種\u00A0別\t新\u200B規\n担\u2003当\t\u00AD花\n");

    assertThat(sheet.row(0)).containsExactly("種 別", "新規");
    assertThat(sheet.row(1)).containsExactly("担 当", "花");
    assertThat(sheet.problems()).hasSize(1);
    assertThat(sheet.problems().get(0).type()).isEqualTo(ProblemType.PASTE_BLANKS);
    assertThat(sheet.problems().get(0).arguments()).containsExactly("4");
    assertThat(sheet.problems().get(0).place(Locale.JAPAN)).isEqualTo("1行目 A列");
  }

  @Test
  void variantsOfCharactersStay() {
    assertThat(sheet("葛󠄀城\t👩‍👩‍👧").row(0)).containsExactly("葛󠄀城", "👩‍👩‍👧");
  }

  @Test
  void theLimitsAreThoseOfFiles() {
    SheetLimits few = SheetLimits.builder().rows(2).columns(3).cellLength(5).bytes(1 << 20).build();

    assertThat(refused(few, "").type()).isEqualTo(ProblemType.PASTE_EMPTY);
    assertThat(refused(few, " \n\u3000\n").type()).isEqualTo(ProblemType.PASTE_EMPTY);
    assertThat(refused(few, "a\nb\nc").type()).isEqualTo(ProblemType.SHEET_TOO_MANY_ROWS);
    assertThat(refused(few, "a\tb\tc\td").type()).isEqualTo(ProblemType.SHEET_TOO_MANY_COLUMNS);
    assertThat(refused(few, " ".repeat(6) + "a").type())
        .isEqualTo(ProblemType.SHEET_TOO_MANY_COLUMNS);
    assertThat(refused(few, "a\t123456").place(Locale.JAPAN)).isEqualTo("1行目 B列");
    assertThat(refused(few, "桜".repeat(400_000)).type()).isEqualTo(ProblemType.FILE_TOO_LARGE);
    assertThat(refused(few, "a\tb\u0007c").type()).isEqualTo(ProblemType.TEXT_BINARY);
    assertThat(refused(few, "a\tb\u0007c").place(Locale.JAPAN)).isEqualTo("1行目 B列");
  }

  /** As Excel copies cells: quoted where they hold tabs or line breaks. */
  @Property(tries = 300)
  void whatExcelCopiesComesBack(@ForAll("rows") List<List<String>> rows) {
    String text =
        rows.stream()
            .map(row -> row.stream().map(PastedTextTest::copied).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\r\n", "始\t終\r\n", "\r\n"));

    Sheet sheet = sheet(text);

    List<List<String>> read = new ArrayList<>();
    for (int row = 1; row <= rows.size(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < 3; column++) {
        cells.add(sheet.cell(row, column));
      }
      read.add(cells);
    }
    assertThat(read).isEqualTo(rows);
  }

  private static String copied(String cell) {
    boolean plain = cell.indexOf('\n') < 0 && cell.indexOf('\t') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cell =
        Arbitraries.of("花", "\n", "\"", "𠮷", "。", "\u3000", "1")
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join("", parts))
            // a lone quotation mark at a cell's start may pair with one further on
            .filter(text -> !text.startsWith("\"") || text.indexOf('\n') > 0)
            .filter(text -> !text.isBlank() || text.isEmpty());
    return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(4);
  }
}
