package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.guess.TableGuesses;
import org.ayumi.plan.exchange.internal.layout.Unfolded;
import org.ayumi.plan.exchange.internal.layout.Unfolding;
import org.junit.jupiter.api.Test;

/** The tables of real cities' books and texts. */
class RealSheetTablesTest {

  private static final PlanDocument PLAN = Fixtures.emptyPlan(2024, 2028);
  private static final String BOOK = "004-book.xlsx";

  private static Sheet sheet(String file, int index) throws SheetException {
    return SheetReader.read(file, Plans.file(file)).sheets().get(index);
  }

  /** A text whose cells are parted by tabs, as a person pastes it. */
  private static Sheet text(String file) {
    String text = new String(Plans.file(file), StandardCharsets.UTF_8);
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\r?\n")) {
      rows.add(List.of(line.replace("\uFEFF", "").split("\t", -1)));
    }
    return Sheet.of(file, rows);
  }

  private static PartMapping guess(Sheet sheet) {
    List<PartMapping> parts = TableGuesses.of(sheet, PLAN.head()).parts();
    assertThat(parts).hasSize(1);
    return parts.get(0);
  }

  private static Unfolded unfold(Sheet sheet, PartMapping part) {
    Unfolded unfolded = new Unfolding(part, PLAN.head()).unfold(sheet);
    assertThat(unfolded.problems()).isEmpty();
    return unfolded;
  }

  private static List<String> fields(PartMapping part) {
    return part.columns().columns().stream()
        .map(
            column ->
                Stream.of(
                        column.field().name(),
                        column.level().isPresent() ? "" + column.level().getAsInt() : "",
                        column.year().map(year -> "" + year.startYear()).orElse(""),
                        column.actor().orElse(""))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.toList());
  }

  private static List<Integer> unread(Sheet sheet, Unfolded unfolded) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      if (!sheet.isBlankRow(row) && !unfolded.readRows().contains(row)) {
        rows.add(row + 1);
      }
    }
    return rows;
  }

  private static List<String> column(Sheet table, int firstRow, int column) {
    List<String> texts = new ArrayList<>();
    for (int row = firstRow; row < table.rowCount(); row++) {
      if (!table.isBlankRow(row)) {
        texts.add(table.cell(row, column));
      }
    }
    return texts;
  }

  @Test
  void theMatrixOfABook() throws Exception {
    Sheet sheet = sheet(BOOK, 0);
    PartMapping part = guess(sheet);
    Unfolded unfolded = unfold(sheet, part);

    assertThat(fields(part))
        .containsExactly(
            "HEADING_NUMBER 2",
            "HEADING_TITLE 2",
            "LABEL",
            "ACTOR 市民等",
            "ACTOR 協働体",
            "ACTOR 市",
            "HEADING 1");
    assertThat(part.columns().columns().get(6).header()).isEqualTo("基本方針");
    assertThat(unread(sheet, unfolded)).isEmpty();
    int first = part.columns().frame().firstRow();
    assertThat(column(unfolded.table(), first, 2)).hasSize(18).doesNotContain("");
    assertThat(new HashSet<>(column(unfolded.table(), first, 6)))
        .hasSize(3)
        .allMatch(heading -> heading.startsWith("基本方針"));
    Problem last = Problem.at(first + 17, 2, ProblemType.TEXT_BLANKS);
    assertThat(unfolded.inSheet(last)).isEqualTo(Problem.at(24, 2, ProblemType.TEXT_BLANKS));
    Problem heading = Problem.at(first + 17, 6, ProblemType.TEXT_BLANKS);
    assertThat(unfolded.inSheet(heading)).isEqualTo(Problem.at(16, 0, ProblemType.TEXT_BLANKS));
  }

  @Test
  void theMatrixIsReadAndComesBack() throws Exception {
    Sheet sheet = sheet(BOOK, 0);
    PartMapping part = guess(sheet);

    ReadResult result = Tables.read(sheet, part, PLAN);
    PlanDocument document = result.document();

    assertThat(Tables.messages(result)).isEmpty();
    assertThat(document.items()).hasSize(18);
    assertThat(document.headings()).hasSize(13);
    assertThat(document.headings().get(0).number()).isEqualTo("基本方針1");
    assertThat(document.levels())
        .extracting(level -> level.name())
        .containsExactly("基本方針", "施策", "具体的な取組");
    List<String> marks =
        document.items().stream()
            .flatMap(item -> item.actors().stream().map(actor -> actor.mark()))
            .collect(Collectors.toList());
    assertThat(marks).filteredOn("◎"::equals).hasSize(18);
    assertThat(marks).filteredOn("○"::equals).hasSize(27);
    Sheet written = Tables.write(document, part);
    assertThat(Tables.rows(written)).isEqualTo(Tables.rows(sheet));
    assertThat(written.merges()).containsExactlyInAnyOrderElementsOf(sheet.merges());
  }

  @Test
  void theTablesOfIndicatorsOfABook() throws Exception {
    Sheet sheet = sheet(BOOK, 2);
    PartMapping part = guess(sheet);
    Unfolded unfolded = unfold(sheet, part);

    assertThat(part.layout().severalTables()).isTrue();
    assertThat(fields(part))
        .containsExactly(
            "INDICATOR_NUMBER",
            "INDICATOR_NAME",
            "INDICATOR_UNIT",
            "INDICATOR_BASELINE 2022",
            "INDICATOR_TARGET 2028",
            "HEADING 1",
            "INDICATOR_SCOPE",
            "INDICATOR_NOTE");
    assertThat(unread(sheet, unfolded)).isEmpty();
    int first = part.columns().frame().firstRow();
    assertThat(column(unfolded.table(), first, 3)).hasSize(9).contains("7,033", "—");
    assertThat(column(unfolded.table(), first, 6))
        .first()
        .asString()
        .isNotEmpty()
        .doesNotContain("【");
    assertThat(column(unfolded.table(), first, 7).get(0)).isEqualTo(sheet.cell(5, 0));
    assertThat(unfolded.inSheet(Problem.at(first + 8, 1, ProblemType.TEXT_BLANKS)).row())
        .isEqualTo("23");
    ReadResult result = Tables.read(sheet, part, PLAN);
    assertThat(Tables.messages(result)).isEmpty();
    assertThat(result.document().indicators()).hasSize(9);
    Sheet written = Tables.write(result.document(), part);
    assertThat(Tables.rows(written)).isEqualTo(Tables.rows(sheet));
  }

  @Test
  void plainTablesOfFiles() throws Exception {
    Sheet indicators = sheet("004_indicators.csv", 0);

    assertThat(fields(guess(indicators)))
        .containsExactly(
            "INDICATOR_SCOPE",
            "INDICATOR_NUMBER",
            "INDICATOR_NAME",
            "INDICATOR_UNIT",
            "INDICATOR_BASELINE 2022",
            "INDICATOR_TARGET 2028");
    for (String file : List.of("004_indicators.csv", "004.csv", "000.csv", "000-table.xlsx")) {
      PartMapping part = guess(sheet(file, 0));
      assertThat(part.layout()).isEqualTo(Layout.table());
    }
  }

  @Test
  void theMatrixInAText() {
    Sheet text = text("004.txt");
    Sheet matrix = between(text, "体系図", "7 主要な施策");
    PartMapping part =
        PartMapping.builder()
            .from(guess(matrix))
            .layout(
                Layout.builder()
                    .from(guess(matrix).layout())
                    .after(anchor(text, "体系図"))
                    .before(anchor(text, "7 主要な施策"))
                    .build())
            .build();
    Unfolded unfolded = unfold(text, part);

    int first = part.columns().frame().firstRow();
    List<String> labels = column(unfolded.table(), first, 2);
    assertThat(labels.subList(0, 18)).doesNotContain("");
    assertThat(Tables.messages(Tables.read(matrix, guess(matrix), PLAN))).isEmpty();
    assertThat(Tables.read(matrix, guess(matrix), PLAN).document().items()).hasSize(18);
    assertThat(Tables.items(Tables.read(matrix, guess(matrix), PLAN).document()))
        .allMatch(item -> item.matches("基本方針[123]:.+>[1-5]:.+>[①-⑱]:.+"));
    assertThat(unfolded.inSheet(Problem.at(first, 2, ProblemType.TEXT_BLANKS)).rowIndex())
        .hasValue(row(text, "体系図") + 5);
  }

  @Test
  void theTablesOfIndicatorsInAText() {
    Sheet text = text("004.txt");
    Sheet region = between(text, "6 成果指標", "体系図");
    PartMapping part = guess(region);
    Unfolded unfolded = unfold(region, part);

    int first = part.columns().frame().firstRow();
    assertThat(fields(part)).contains("INDICATOR_NAME", "INDICATOR_SCOPE", "INDICATOR_NOTE");
    assertThat(column(unfolded.table(), first, 1)).hasSize(1);
    int note = part.columns().column(Field.INDICATOR_NOTE).orElseThrow().index();
    assertThat(unfolded.table().cell(first, note).split("\n")).hasSize(2);
  }

  @Test
  void aPartReadsItsTablesWhereverTheyStandInAText() {
    Sheet text = text("004.txt");
    PartMapping part =
        PartMapping.builder()
            .from(guess(sheetOfTables(text)))
            .layout(
                Layout.builder()
                    .severalTables(true)
                    .addLines(
                        LineRule.builder()
                            .meaning(LineMeaning.HEADING)
                            .level(1)
                            .form(LineForm.WORD)
                            .word("基本方針")
                            .name("基本方針")
                            .build())
                    .build())
            .build();
    Unfolded unfolded = unfold(text, part);

    int first = part.columns().frame().firstRow();
    assertThat(column(unfolded.table(), first, 1).stream().filter(name -> !name.isEmpty()))
        .hasSize(9);
    int heading = part.columns().column(Field.HEADING).orElseThrow().index();
    Set<String> headings = new HashSet<>(column(unfolded.table(), first, heading));
    assertThat(headings.stream().filter(each -> each.startsWith("基本方針"))).hasSizeGreaterThan(2);
    assertThat(unread(text, unfolded)).hasSizeGreaterThan(200);
  }

  /** The tables of indicators of the text with what stands just above them. */
  private static Sheet sheetOfTables(Sheet text) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < text.rowCount(); row++) {
      boolean header = text.row(row).contains("単位");
      if (header) {
        rows.add(List.of("基本方針1 見出し"));
        while (!text.isBlankRow(row)) {
          rows.add(text.row(row++));
        }
        rows.add(List.of());
      }
    }
    return Sheet.of("text", rows);
  }

  private static int row(Sheet text, String end) {
    for (int row = 0; row < text.rowCount(); row++) {
      String line = text.cell(row, 0);
      if (text.row(row).size() == 1 && (line.endsWith(end) || line.startsWith(end))) {
        return row;
      }
    }
    throw new IllegalStateException(end);
  }

  private static String anchor(Sheet text, String end) {
    return text.cell(row(text, end), 0);
  }

  private static Sheet between(Sheet text, String from, String to) {
    Sheet.Builder region = Sheet.builder("text");
    int first = row(text, from) + 1;
    for (int row = first; row < row(text, to); row++) {
      for (int column = 0; column < text.row(row).size(); column++) {
        region.cell(row - first, column, text.cell(row, column));
      }
    }
    return region.build();
  }
}
