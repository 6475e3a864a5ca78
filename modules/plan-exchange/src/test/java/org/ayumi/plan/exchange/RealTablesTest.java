package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.table.CardForm;
import org.ayumi.plan.domain.table.LegendEntry;
import org.ayumi.plan.domain.table.PlanTables;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableLead;
import org.junit.jupiter.api.Test;

/**
 * The printed tables of real plans come out cell by cell as their offices keep them, texts and
 * merges (G18). What a plan calls its fields is taken from the sheets.
 */
class RealTablesTest {

  private static Workbook workbook(String name) {
    try {
      return SheetReader.read(name, Plans.file(name));
    } catch (SheetException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static PlanDocument read(String name) {
    PlanDocument base = Fixtures.emptyPlan(2013, 2017);
    Sheet sheet = Fixtures.read(name, Plans.file(name));
    return PlanReader.read(sheet, ColumnMapping.guess(sheet, base.head()).mapping(), base)
        .document();
  }

  /** The plan with these words in place of those that its sheet has given it. */
  private static PlanDocument labelled(PlanDocument document, Map<String, String> labels) {
    List<Term> terms =
        document.terms().stream()
            .filter(term -> term.type() != VocabularyType.LABEL)
            .collect(Collectors.toCollection(ArrayList::new));
    labels.forEach(
        (code, mark) ->
            terms.add(Term.builder().type(VocabularyType.LABEL).code(code).mark(mark).build()));
    return ImmutablePlanDocument.copyOf(document).withTerms(terms);
  }

  private static PlanTables tables(PlanDocument document) {
    return PlanTables.of(
        PlanIndex.of(document),
        TableTexts.of(Locale.JAPAN),
        new FiscalYearNotation(EraTable.standard()));
  }

  /** The rows of a sheet whose first cell begins like this. */
  private static List<Integer> rows(Sheet sheet, String start) {
    return IntStream.range(0, sheet.rowCount())
        .filter(row -> sheet.cell(row, 0).startsWith(start))
        .boxed()
        .collect(Collectors.toList());
  }

  private static void assertSame(PrintedTable table, GridCut source) {
    assertThat(table.faults()).isEmpty();
    assertThat(table.grid()).isEqualTo(source.texts());
    assertThat(GridCut.merges(table)).isEqualTo(source.merges());
    assertThat(HtmlPage.of(table).table(table)).isEqualTo(HtmlPage.shown(table));
  }

  /** Actors stand in a cell in the way of each sheet; their marks and names are the same. */
  private static PlanDocument withoutPrintedActors(PlanDocument document) {
    List<Item> items = new ArrayList<>();
    document.items().forEach(item -> items.add(ImmutableItem.copyOf(item).withActorsPrinted("")));
    return ImmutablePlanDocument.copyOf(document).withItems(items);
  }

  /** Five cards print check boxes where the plan has squares. */
  private static Sheet withSquares(Sheet sheet) {
    Sheet.Builder copy = Sheet.builder(sheet.name());
    for (int row = 0; row < sheet.rowCount(); row++) {
      for (int column = 0; column < sheet.columnCount(); column++) {
        copy.cell(row, column, sheet.cell(row, column).replace('☑', '■').replace('☐', '□'));
      }
    }
    sheet.merges().forEach(copy::merge);
    return copy.build();
  }

  @Test
  void cardsOfTheFirstPlan() {
    Sheet sheet = withSquares(workbook("000-cards.xlsx").first());
    int first = 6;
    List<Integer> starts = rows(sheet, sheet.cell(first, 0));
    PlanDocument document =
        labelled(
            withoutPrintedActors(read("000.csv")),
            Map.of(
                FieldLabels.REFERENCE, sheet.cell(first, 0),
                FieldLabels.KIND, sheet.cell(first, 14),
                FieldLabels.DEPARTMENTS, sheet.cell(first, 22),
                FieldLabels.ITEM, sheet.cell(first + 1, 0),
                FieldLabels.ACTORS, sheet.cell(first + 2, 0),
                FieldLabels.PURPOSE, sheet.cell(first + 3, 0),
                FieldLabels.CONTENT, sheet.cell(first + 4, 0),
                FieldLabels.COMPLETION, sheet.cell(first + 5, 0),
                FieldLabels.SCHEDULE, sheet.cell(first + 6, 0)));

    List<PrintedTable> cards = tables(document).cards(CardForm.ROWS);

    assertThat(cards).hasSize(46);
    assertThat(starts).hasSize(46);
    for (int i = 0; i < cards.size(); i++) {
      assertSame(cards.get(i), GridCut.of(sheet, starts.get(i), starts.get(i) + 7));
    }
    assertThat(cards.stream().mapToInt(card -> card.leads().size()).sum()).isEqualTo(4 + 16);
  }

  @Test
  void wholeTableOfTheFirstPlan() {
    Sheet sheet = workbook("000-table.xlsx").first();

    PrintedTable table = tables(labelled(read("000-table.xlsx"), tableLabels(sheet))).plan();

    // the fourth column counts the rows by a formula and is hidden
    assertSame(table, GridCut.of(sheet, 2, 49).without(3));
  }

  @Test
  void yearTableOfTheFirstPlan() {
    Sheet sheet = workbook("000-table.xlsx").first();

    PrintedTable table = tables(labelled(read("000.csv"), tableLabels(sheet))).years();

    assertSame(table, GridCut.of(sheet, 2, 49).without(3, 4, 5, 7, 8, 9, 10));
    assertThat(table.body()).hasSize(46);
  }

  @Test
  void theCleanFormOfTheWholeTableIsTheOfficesCsv() throws IOException {
    Sheet sheet = workbook("000-table.xlsx").first();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    TableWriter.toCsv(
        tables(labelled(read("000.csv"), tableLabels(sheet))).plan(), out, WriteStyle.EXACT);

    assertThat(out.toByteArray()).isEqualTo(Plans.file("000.csv"));
  }

  private static Map<String, String> tableLabels(Sheet sheet) {
    return Map.of(
        FieldLabels.REFERENCE, sheet.cell(2, 2),
        FieldLabels.KIND, sheet.cell(2, 4),
        FieldLabels.DEPARTMENTS, sheet.cell(2, 5),
        FieldLabels.ITEM, sheet.cell(2, 6),
        FieldLabels.ACTORS, sheet.cell(2, 7),
        FieldLabels.PURPOSE, sheet.cell(2, 8),
        FieldLabels.CONTENT, sheet.cell(2, 9),
        FieldLabels.COMPLETION, sheet.cell(2, 10),
        FieldLabels.SCHEDULE, sheet.cell(2, 11));
  }

  @Test
  void matrixOfTheSecondPlan() {
    Sheet sheet = workbook("004-book.xlsx").sheet("体系図").orElseThrow();
    PlanDocument document =
        labelled(
            ExpectedDocument.of("004.expected.json"),
            Map.of(
                FieldLabels.ACTORS, sheet.cell(2, 3),
                FieldLabels.NUMBER, sheet.cell(3, 0)));

    PrintedTable table = tables(document).matrix();

    assertSame(table, GridCut.of(sheet, 2, 24));
    assertThat(table.body()).filteredOn(row -> row.level() == 0).hasSize(18);
    assertThat(count(table, "◎")).isEqualTo(18);
    assertThat(count(table, "○")).isEqualTo(27);
    assertThat(table.legend()).extracting(LegendEntry::mark).containsExactly("◎", "○");
    assertThat(table.legend())
        .allSatisfy(
            entry -> assertThat(sheet.cell(26, 0)).contains(entry.mark()).contains(entry.words()));
  }

  @Test
  void theCleanMatrixHasTheHeadAndTheCellsOfTheOfficesCsv() {
    Sheet sheet = workbook("004-book.xlsx").sheet("体系図").orElseThrow();
    Sheet csv = workbook("004.csv").first();
    PlanDocument document =
        labelled(
            ExpectedDocument.of("004.expected.json"), Map.of(FieldLabels.NUMBER, sheet.cell(3, 0)));

    PrintedTable clean = tables(document).matrix().clean();

    assertThat(clean.grid()).hasSize(19);
    for (int row = 0; row < 19; row++) {
      List<String> cells = csv.row(row);
      assertThat(clean.grid().get(row)).isEqualTo(cells.subList(0, 7));
    }
  }

  private static long count(PrintedTable table, String mark) {
    return table.grid().stream().flatMap(List::stream).filter(mark::equals).count();
  }

  @Test
  void cardsOfTheSecondPlan() {
    Sheet sheet = workbook("004-book.xlsx").sheet("事業").orElseThrow();
    int first = 6;
    List<Integer> starts = rows(sheet, sheet.cell(first, 0).substring(0, 2));
    PlanDocument document =
        labelled(
            ExpectedDocument.of("004.expected.json"),
            Map.of(
                FieldLabels.CONTENT, sheet.cell(first + 1, 0),
                FieldLabels.SCHEDULE, sheet.cell(first + 1, 4)));
    // the actors stand in another sheet of the book
    List<Item> items = new ArrayList<>();
    document.items().forEach(item -> items.add(ImmutableItem.copyOf(item).withActors()));

    List<PrintedTable> cards =
        tables(ImmutablePlanDocument.copyOf(document).withItems(items)).cards(CardForm.BESIDE);

    assertThat(cards).hasSize(18);
    assertThat(starts).hasSize(18);
    List<String> between =
        IntStream.range(2, sheet.rowCount())
            .filter(row -> starts.stream().noneMatch(start -> row >= start && row < start + 4))
            .mapToObj(row -> sheet.cell(row, 0) + sheet.cell(row, 1))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.toList());
    for (int i = 0; i < cards.size(); i++) {
      assertSame(cards.get(i), GridCut.of(sheet, starts.get(i), starts.get(i) + 3));
    }
    // one statement stands between two cards in the book, before both of them here
    assertThat(cards.stream().flatMap(card -> card.leads().stream()).map(TableLead::text))
        .containsExactlyInAnyOrderElementsOf(between);
  }

  @Test
  void indicatorsOfTheSecondPlan() {
    Sheet sheet = workbook("004-book.xlsx").sheet("指標").orElseThrow();
    PlanDocument document = ExpectedDocument.of("004.expected.json");
    PlanDocument grouped =
        ImmutablePlanDocument.copyOf(document)
            .withIndicators(
                document.indicators().stream()
                    .map(
                        each ->
                            ImmutableIndicator.copyOf(each)
                                .withGroup(each.headingCode().isPresent() ? "" : sheet.cell(2, 0)))
                    .collect(Collectors.toList()));

    List<PrintedTable> tables =
        tables(
                labelled(
                    grouped,
                    Map.of(
                        FieldLabels.INDICATOR,
                        sheet.cell(3, 0),
                        FieldLabels.UNIT,
                        sheet.cell(3, 2),
                        FieldLabels.BASELINE,
                        sheet.cell(3, 3).split("\n")[0],
                        FieldLabels.TARGET,
                        sheet.cell(3, 4).split("\n")[0])))
            .indicators();

    List<Integer> heads = rows(sheet, sheet.cell(3, 0));
    assertThat(tables).hasSize(4);
    for (int i = 0; i < tables.size(); i++) {
      PrintedTable table = tables.get(i);
      int head = heads.get(i);
      assertSame(table, GridCut.of(sheet, head, head + table.rowCount() - 1));
      assertThat(table.caption()).isEqualTo(sheet.cell(head - 1, 0));
      String below = sheet.cell(head + table.rowCount(), 0);
      assertThat(String.join("\n", table.notes())).isEqualTo(below);
    }
    assertThat(tables.stream().mapToInt(table -> table.body().size()).sum()).isEqualTo(9);
    assertThat(tables.stream().mapToLong(table -> count(table, "—")).sum()).isEqualTo(1);
  }

  @Test
  void outlinesShowEveryTextOfThePlan() {
    PlanDocument document = ExpectedDocument.of("004.expected.json");

    PrintedTable outline = tables(document).outline();

    assertThat(outline.faults()).isEmpty();
    assertThat(outline.body()).hasSize(3 + 10 + 17 + 18);
  }
}
