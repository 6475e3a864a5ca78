package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.ExpectedPlan.Part;
import org.ayumi.plan.exchange.internal.guess.GuessedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cards of real plans, as workbooks and pasted, against what people read in them. */
class RealCardsTest {

  private static final PlanDocument FIRST = Fixtures.emptyPlan(2013, 2017);
  private static final PlanDocument SECOND = Fixtures.emptyPlan(2024, 2028);

  private static Workbook workbook(String name) throws SheetException {
    return name.endsWith(".txt")
        ? PastedText.read("計画", new String(Plans.file(name), StandardCharsets.UTF_8))
        : SheetReader.read(name, Plans.file(name));
  }

  private static PlanMapping mapping(Sheet sheet, PlanDocument base) {
    PlanMapping guessed =
        PlanMapping.of(List.of(GuessedCards.of(sheet, base.head()).orElseThrow().part()));
    String json = PlanMappingJson.write(guessed);
    assertThat(PlanMappingJson.read(json)).isEqualTo(guessed);
    return PlanMappingJson.read(json);
  }

  private static ReadResult readFirst(String name) throws SheetException {
    Workbook workbook = workbook(name);
    return PlanReader.read(workbook, mapping(workbook.first(), FIRST), FIRST);
  }

  private static ReadResult readSecond(String name) throws SheetException {
    Workbook workbook = workbook(name);
    Sheet sheet = workbook.sheet("事業").orElseGet(workbook::first);
    return PlanReader.read(workbook, mapping(sheet, SECOND), SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.txt", "000-cards.xlsx"})
  void everyFieldOfEveryCardIsTheExpectedOne(String name) throws Exception {
    PlanDocument document = readFirst(name).document();

    ExpectedPlan expected = ExpectedPlan.of("000.expected.json");
    expected.assertItems(document, EnumSet.complementOf(EnumSet.of(Part.ORDINAL)));
    expected.assertHeadings(document);
    expected.assertDepartments(document);
    assertThat(PlanCheck.violations(document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.txt", "000-cards.xlsx"})
  void nothingIsLeftOutAndTheOnlyWarningIsTheRelistingThatDiffers(String name) throws Exception {
    Workbook workbook = workbook(name);

    assertThat(GuessedCards.of(workbook.first(), FIRST.head()).orElseThrow().confidence())
        .isEqualTo(100);
    assertThat(readFirst(name).problems())
        .filteredOn(problem -> problem.severity() != Severity.NOTICE)
        .extracting(Problem::type)
        .containsExactly(ProblemType.RELISTING_DIFFERS);
  }

  @Test
  void checkBoxesOfAConverterAreNamed() throws Exception {
    assertThat(readFirst("000.txt").problems())
        .filteredOn(problem -> problem.type() == ProblemType.PASTE_MARKUP)
        .extracting(Problem::row)
        .containsExactly("125", "134", "147", "407", "484");
  }

  @Test
  void cardsOnGraphPaperAreTheSamePlanAsTheTable() throws Exception {
    Sheet table = Fixtures.read("000-table.xlsx", Plans.file("000-table.xlsx"));
    ColumnMapping columns = ColumnMapping.guess(table, FIRST.head()).mapping();

    PlanDocument fromTable = PlanReader.read(table, columns, FIRST).document();
    PlanDocument fromCards = readFirst("000-cards.xlsx").document();

    assertThat(names(fromCards)).isEqualTo(names(fromTable));
    assertThat(fromCards.headings()).isEqualTo(fromTable.headings());
    assertThat(fromCards.departments()).isEqualTo(fromTable.departments());
  }

  private static List<String> names(PlanDocument document) {
    return document.items().stream()
        .map(item -> item.code() + item.label() + item.departmentsPrinted() + item.headingCode())
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"004.txt", "004-book.xlsx"})
  void cardsThatBeginWithANumberAreTheExpectedOnes(String name) throws Exception {
    ReadResult result = readSecond(name);
    PlanDocument document = result.document();

    assertThat(result.hasErrors()).isFalse();
    ExpectedPlan expected = ExpectedPlan.of("004.expected.json");
    expected.assertItems(
        document,
        EnumSet.of(
            Part.ORDINAL, Part.REFERENCE, Part.TITLE, Part.KIND, Part.CONTENT, Part.SCHEDULE));
    expected.assertHeadings(document);
    assertThat(PlanCheck.violations(document)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"004.txt, 420", "004-book.xlsx, 35"})
  void aParagraphThatContinuesAContentIsNamed(String name, String row) throws Exception {
    assertThat(readSecond(name).problems())
        .filteredOn(problem -> problem.type() == ProblemType.CONTENT_CONTINUED)
        .extracting(Problem::row)
        .containsExactly(row);
  }

  @Test
  void theCardsOfALongTextAreFoundBetweenItsLines() throws Exception {
    Sheet sheet = workbook("004.txt").first();

    Layout layout = mapping(sheet, SECOND).parts().get(0).layout();

    assertThat(layout.after()).isEqualTo(sheet.cell(378, 0));
    assertThat(layout.before()).isEqualTo(sheet.cell(544, 0));
    assertThat(readSecond("004.txt").problems())
        .filteredOn(problem -> problem.rowIndex().orElse(0) > 379)
        .filteredOn(problem -> problem.rowIndex().orElse(0) < 535)
        .filteredOn(problem -> problem.severity() != Severity.NOTICE)
        .allMatch(problem -> problem.type() == ProblemType.ROW_NOT_READ)
        .extracting(problem -> sheet.cell(problem.rowIndex().orElse(0), 0))
        .allMatch(text -> text.equals("指標") || text.matches("[0-9]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.csv", "000-table.xlsx", "004.csv", "001.txt", "004_indicators.csv"})
  void otherSheetsHaveNoCards(String name) throws Exception {
    assertThat(GuessedCards.of(workbook(name).first(), FIRST.head())).isEmpty();
    assertThat(GuessedCards.of(workbook(name).first())).isEmpty();
  }

  @Test
  void withoutAPlanTheYearsOfTheSheetItselfDecide() throws Exception {
    Sheet sheet = workbook("004-book.xlsx").sheet("事業").orElseThrow();

    PartMapping part = GuessedCards.of(sheet).orElseThrow().part();

    assertThat(part).isEqualTo(GuessedCards.of(sheet, SECOND.head()).orElseThrow().part());
  }

  @ParameterizedTest
  @ValueSource(strings = {"004.txt", "004-book.xlsx"})
  void eachStatementIsARowOfTheTable(String name) throws Exception {
    Workbook workbook = workbook(name);
    Sheet sheet = workbook.sheet("事業").orElseGet(workbook::first);
    GuessedCards guess = GuessedCards.of(sheet, SECOND.head()).orElseThrow();

    List<String> statements = new ArrayList<>();
    for (JsonObject node :
        ExpectedPlan.objects(ExpectedPlan.of("004.expected.json").json(), "nodes")) {
      if (node.has("statements")) {
        for (JsonObject each : ExpectedPlan.objects(node, "statements")) {
          statements.add(ExpectedPlan.text(each, "mark") + "|" + ExpectedPlan.text(each, "text"));
        }
      }
    }
    assertThat(statements).hasSize(17);
    Sheet table = guess.table(sheet, SECOND.head());
    int number = column(guess.part(), Field.PASSAGE_NUMBER);
    int text = column(guess.part(), Field.PASSAGE_TEXT);
    assertThat(IntStream.range(2, table.rowCount()).boxed())
        .filteredOn(
            row ->
                !table.cell(row, text).isEmpty()
                    && row > guess.part().columns().frame().above().size() + 1)
        .extracting(row -> table.cell(row, number) + "|" + table.cell(row, text))
        .containsExactlyElementsOf(statements);
  }

  private static int column(PartMapping part, Field field) {
    return part.columns().column(field).orElseThrow().index();
  }
}
