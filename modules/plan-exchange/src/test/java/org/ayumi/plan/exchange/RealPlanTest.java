package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanCheck;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of a real city, as CSV and as its workbook, against what people read in it. */
class RealPlanTest {

  private static final PlanDocument BASE = Fixtures.emptyPlan(2013, 2017);

  private static Sheet sheet(String name) {
    return Fixtures.read(name, Plans.file(name));
  }

  private static ColumnMapping mapping(Sheet sheet) {
    return ColumnMapping.guess(sheet, BASE.head()).mapping();
  }

  private static ReadResult read(String name) {
    Sheet sheet = sheet(name);
    return PlanReader.read(sheet, mapping(sheet), BASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.csv", "000-table.xlsx"})
  void theSheetSuggestsAMappingThatNeedsNoCorrection(String name) {
    MappingGuess guess = ColumnMapping.guess(sheet(name), BASE.head());

    assertThat(guess.mapping().columns())
        .filteredOn(column -> column.field() != Field.SEQUENCE)
        .extracting(MappedColumn::identity)
        .containsExactly(
            "HEADING 1",
            "HEADING 2",
            "REFERENCE",
            "KIND",
            "DEPARTMENTS",
            "LABEL",
            "ACTORS",
            "PURPOSE",
            "CONTENT",
            "COMPLETION",
            "YEAR 2013",
            "YEAR 2014",
            "YEAR 2015",
            "YEAR 2016",
            "YEAR 2017");
    assertThat(guess.mapping().departments().separators()).containsExactly("・");
    assertThat(guess.mapping().departments().wholeNames()).containsExactly("生涯学習・スポーツ振興課");
    assertThat(guess.mapping().actorMarks()).containsExactly("■", "□");
    assertThat(guess.mapping().relistingMarks()).containsExactly("【再掲】");
    assertThat(guess.reasons())
        .allSatisfy(reason -> assertThat(reason.message(Locale.JAPAN)).isNotBlank())
        .extracting(GuessReason::basis)
        .doesNotContain(GuessReason.Basis.NOTHING, GuessReason.Basis.SECOND);
    assertThat(ColumnMappingJson.read(ColumnMappingJson.write(guess.mapping())))
        .isEqualTo(guess.mapping());
  }

  @Test
  void theWorkbookSuggestsItsFrame() {
    ColumnMapping mapping = mapping(sheet("000-table.xlsx"));

    assertThat(mapping.sheetName()).isEqualTo("年度別実行計画");
    assertThat(mapping.frame().headerRow()).isEqualTo(2);
    assertThat(mapping.frame().firstRow()).isEqualTo(4);
    assertThat(mapping.frame().below()).hasSize(2);
    assertThat(mapping.frame().hiddenColumns()).containsExactly(3);
    assertThat(mapping.headingCells()).isEqualTo(HeadingCells.MERGED);
    assertThat(mapping.columns().get(3).field()).isEqualTo(Field.SEQUENCE);
    assertThat(mapping.columns().get(11).header()).isEqualTo("年次計画 H25");
    assertThat(mapping.actorSeparator()).isEqualTo("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.csv", "000-table.xlsx"})
  void countsAreThoseOfThePlan(String name) {
    ReadResult result = read(name);
    PlanDocument document = result.document();

    assertThat(result.hasErrors()).isFalse();
    assertThat(document.headings()).filteredOn(heading -> heading.depth() == 1).hasSize(4);
    assertThat(document.headings()).filteredOn(heading -> heading.depth() == 2).hasSize(16);
    assertThat(document.items()).hasSize(46);
    assertThat(document.items()).filteredOn(item -> item.relisting().isPresent()).hasSize(2);
    assertThat(document.items()).filteredOn(item -> item.kind().equals("新規")).hasSize(14);
    assertThat(document.items()).filteredOn(item -> item.kind().equals("継続")).hasSize(32);
    assertThat(document.items()).filteredOn(item -> item.completion().equals("-")).hasSize(6);
    assertThat(document.departments()).hasSize(16);
    assertThat(document.levels())
        .containsExactly(
            Level.of(1, "推進方針", false), Level.of(2, "推進施策", false), Level.of(3, "推進項目", true));
    assertThat(PlanCheck.violations(document)).isEmpty();
    assertThat(document.items())
        .extracting(Item::code)
        .allSatisfy(code -> assertThat(code).matches("i-[1-4]-[1-6]-[0-9]+"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.csv", "000-table.xlsx"})
  void theOnlyWarningIsTheRelistingThatDiffers(String name) {
    List<Problem> warnings = read(name).problems(Severity.WARNING);

    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).type()).isEqualTo(ProblemType.RELISTING_DIFFERS);
    assertThat(warnings.get(0).arguments()).containsExactly("IV - (1) - ②", "完了の目安");
    assertThat(warnings.get(0).message(Locale.JAPAN)).contains("IV - (1) - ②", "完了の目安");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.csv", "000-table.xlsx"})
  void everyFieldOfEveryItemIsTheExpectedOne(String name) {
    PlanDocument document = read(name).document();
    PlanIndex index = PlanIndex.of(document);

    ExpectedPlan.of("000.expected.json")
        .assertItems(document, EnumSet.complementOf(EnumSet.of(ExpectedPlan.Part.ORDINAL)));
    assertThat(document.items())
        .allSatisfy(item -> assertThat(item.contents()).hasSize(1))
        .allSatisfy(item -> assertThat(index.path(item)).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.csv", "000-table.xlsx"})
  void headingsDepartmentsAndVocabulariesAreTheExpectedOnes(String name) {
    PlanDocument document = read(name).document();
    ExpectedPlan expected = ExpectedPlan.of("000.expected.json");

    expected.assertHeadings(document);
    expected.assertDepartments(document);
    assertThat(document.headings())
        .extracting(Heading::code)
        .startsWith("h-1", "h-1-1", "h-1-2")
        .contains("h-4-3");
    assertThat(marks(document, VocabularyType.ACTOR))
        .containsExactly("市民", "地域コミュニティ", "市民活動団体", "事業者", "教育機関", "行政");
    for (JsonObject mark : ExpectedPlan.objects(expected.json(), "marks")) {
      assertThat(document.terms())
          .filteredOn(term -> term.mark().equals(ExpectedPlan.text(mark, "mark")))
          .extracting(Term::code)
          .containsExactly(ExpectedPlan.text(mark, "state"));
    }
  }

  @Test
  void theCsvComesOutByteForByte() {
    Sheet sheet = sheet("000.csv");
    PlanDocument document = PlanReader.read(sheet, mapping(sheet), BASE).document();

    assertThat(Fixtures.csv(document, mapping(sheet))).isEqualTo(Plans.file("000.csv"));
  }

  @Test
  void theWorkbookComesOutCellByCell() {
    Sheet sheet = sheet("000-table.xlsx");
    PlanDocument document = PlanReader.read(sheet, mapping(sheet), BASE).document();

    Sheet written = Fixtures.read("a.xlsx", Fixtures.xlsx(document, mapping(sheet)));

    assertThat(written.name()).isEqualTo(sheet.name());
    assertThat(rows(written)).isEqualTo(rows(sheet));
    assertThat(written.merges()).containsExactlyInAnyOrderElementsOf(sheet.merges());
    for (int column = 0; column < sheet.columnCount(); column++) {
      assertThat(written.isColumnHidden(column)).isEqualTo(sheet.isColumnHidden(column));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.csv", "000-table.xlsx"})
  void importingTheExportAgainChangesNothing(String name) {
    Sheet sheet = sheet(name);
    ColumnMapping mapping = mapping(sheet);
    PlanDocument document = PlanReader.read(sheet, mapping, BASE).document();
    Sheet again = Fixtures.read("a.csv", Fixtures.csv(document, mapping));

    ReadResult result = PlanReader.read(again, mapping, document);

    PlanDiff diff = PlanDiff.between(document, result.document());
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.unchanged(EntryType.ITEM)).isEqualTo(46);
    assertThat(diff.unchangedHeadings(1)).isEqualTo(4);
    assertThat(diff.unchangedHeadings(2)).isEqualTo(16);
    assertThat(result.document()).isEqualTo(document);
    assertThat(PlanJson.write(diff.merge(false))).isEqualTo(PlanJson.write(document));
    assertThat(result.problems(Severity.NOTICE)).isEmpty();
  }

  @Test
  void theFirstImportIsAllNew() {
    PlanDiff diff = PlanDiff.between(BASE, read("000.csv").document());

    assertThat(diff.countHeadings(1, ChangeKind.ADDED)).isEqualTo(4);
    assertThat(diff.countHeadings(2, ChangeKind.ADDED)).isEqualTo(16);
    assertThat(diff.count(EntryType.ITEM, ChangeKind.ADDED)).isEqualTo(46);
    assertThat(diff.count(EntryType.DEPARTMENT, ChangeKind.ADDED)).isEqualTo(16);
    assertThat(diff.changes(ChangeKind.GONE)).isEmpty();
  }

  @Test
  void bothFormsOfThePlanAreTheSamePlan() {
    PlanDocument fromCsv = read("000.csv").document();
    PlanDocument fromXlsx = read("000-table.xlsx").document();

    // the workbook alone has a heading above the years
    assertThat(marks(fromXlsx, VocabularyType.LABEL)).contains("年次計画");
    assertThat(withoutPrintedActors(fromXlsx)).isEqualTo(withoutPrintedActors(fromCsv));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000.csv", "000-table.xlsx"})
  void theHeadersAreThePlansWordsForItsFields(String name) {
    ReadResult result = read(name);

    assertThat(marks(result.document(), VocabularyType.LABEL))
        .startsWith("整理番号", "種別", "担当課", "推進項目", "対象主体", "目的", "推進内容", "完了の目安");
    assertThat(result.problems(Severity.NOTICE))
        .filteredOn(problem -> problem.type() == ProblemType.LABELS_NEW)
        .hasSize(1);
  }

  private static PlanDocument withoutPrintedActors(PlanDocument document) {
    List<Item> items = new ArrayList<>();
    document.items().forEach(item -> items.add(ImmutableItem.copyOf(item).withActorsPrinted("")));
    return ImmutablePlanDocument.copyOf(document)
        .withItems(items)
        .withTerms(
            document.terms().stream()
                .filter(term -> !term.mark().equals("年次計画"))
                .collect(Collectors.toList()));
  }

  @Test
  void anotherCitysSheetNeedsLittleCorrection() {
    Sheet sheet = sheet("004.csv");
    PlanDocument base = Fixtures.emptyPlan(2024, 2028);

    ColumnMapping mapping = ColumnMapping.guess(sheet, base.head()).mapping();
    ReadResult result = PlanReader.read(sheet, mapping, base);

    assertThat(mapping.columns())
        .extracting(MappedColumn::identity)
        .containsExactly(
            "HEADING 1",
            "HEADING_NUMBER 2",
            "HEADING_TITLE 2",
            "OVERVIEW_LABEL",
            "ACTOR 市民等",
            "ACTOR 協働体",
            "ACTOR 市",
            "REFERENCE",
            "TITLE",
            "KIND",
            "CONTENT",
            "YEAR 2024",
            "YEAR 2025",
            "YEAR 2026",
            "YEAR 2027",
            "YEAR 2028");
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.document().headings())
        .filteredOn(heading -> heading.depth() == 2)
        .hasSize(10);
    assertThat(result.document().items()).hasSize(18);
    // the note of one item begins a content of its own
    assertThat(result.document().items().stream().mapToInt(item -> item.contents().size()).sum())
        .isEqualTo(24);
    Item sixth = result.document().items().get(5);
    assertThat(sixth.actors()).extracting(ActorMark::mark).hasSize(3).contains("◎");
    assertThat(result.document().headings().get(0).number()).isEqualTo("基本方針1");
    assertThat(PlanCheck.violations(result.document())).isEmpty();
  }

  private static List<String> marks(PlanDocument document, VocabularyType type) {
    return document.terms().stream()
        .filter(term -> term.type() == type)
        .map(Term::mark)
        .collect(Collectors.toList());
  }

  private static List<List<String>> rows(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < sheet.columnCount(); column++) {
        cells.add(sheet.cell(row, column));
      }
      rows.add(cells);
    }
    return rows;
  }
}
