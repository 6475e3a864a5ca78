package org.ayumi.plan.domain.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/** The plan of さくら野市 for R6 and R7, and the texts of its tables. */
final class Sample {

  static final FiscalYear R6 = FiscalYear.of(2024);
  static final FiscalYear R7 = FiscalYear.of(2025);

  private Sample() {}

  /** Two headings below a first one, and a second one without items. */
  static ImmutablePlanDocument.Builder plan() {
    return PlanDocument.builder()
        .head(
            PlanHead.builder()
                .code("plan")
                .title("さくら野市計画")
                .subtitle("第2期")
                .firstYear(R6)
                .lastYear(R7)
                .build())
        .addLevels(Level.of(1, "方針", false), Level.of(2, "施策", false), Level.of(3, "項目", true))
        .addTerms(
            term(VocabularyType.ACTOR, "市民", "", TermSense.PLAIN),
            term(VocabularyType.ACTOR, "市", "", TermSense.PLAIN),
            term(VocabularyType.ROLE, "◎", "先導する", TermSense.LEAD),
            term(VocabularyType.ROLE, "□", "", TermSense.NOT_INVOLVED),
            term(VocabularyType.SCHEDULE, "実施", "", TermSense.PLAIN),
            term(VocabularyType.SCHEDULE, "→", "前年と同じ", TermSense.AS_LEFT),
            term(VocabularyType.STATUS, "✓", "予定どおり", TermSense.ON_TRACK))
        .addDepartments(department("協働推進課"), department("花みどり課"))
        .addHeadings(
            heading("h1", null, 1, "Ⅰ", "人づくり"),
            heading("h1-1", "h1", 2, "(1)", "学び"),
            heading("h1-2", "h1", 2, "(2)", "交流"),
            heading("h2", null, 1, "Ⅱ", "場づくり"));
  }

  static Heading heading(String code, String parent, int depth, String number, String title) {
    return Heading.builder()
        .code(code)
        .parentCode(Optional.ofNullable(parent))
        .depth(depth)
        .number(number)
        .title(title)
        .build();
  }

  static Term term(VocabularyType type, String mark, String meaning, TermSense sense) {
    return Term.builder().type(type).code(mark).mark(mark).meaning(meaning).sense(sense).build();
  }

  private static Department department(String name) {
    return Department.builder().code(name).name(name).addPrintedNames(name).build();
  }

  static ImmutableItem.Builder item(String code, String heading, String number, String title) {
    return Item.builder()
        .code(code)
        .headingCode(Optional.ofNullable(heading))
        .number(number)
        .title(title);
  }

  static ImmutableContent.Builder content(String code, String text, String r6, String r7) {
    return Content.builder().code(code).text(text).addYears(cell(R6, r6), cell(R7, r7));
  }

  static YearCell cell(FiscalYear year, String planned) {
    return YearCell.builder().year(year).planned(planned).build();
  }

  static YearCell answered(FiscalYear year, String planned, String status, String narrative) {
    return YearCell.builder()
        .year(year)
        .planned(planned)
        .report(Report.builder().status(status).narrative(narrative).nextDirection("続ける").build())
        .build();
  }

  static DepartmentRef ref(String name) {
    return DepartmentRef.of(name, name);
  }

  static ActorMark actor(String name, String mark) {
    return ActorMark.of(name, mark);
  }

  static Relisting relisting(String original) {
    return Relisting.builder().originalCode(Optional.ofNullable(original)).build();
  }

  static PlanTables tables(PlanDocument document) {
    return PlanTables.of(
        PlanIndex.of(document), new TestWords(), new FiscalYearNotation(EraTable.standard()));
  }

  /** The grid, a line for each row, cells parted by {@code |}; checks that the cells tile it. */
  static List<String> lines(PrintedTable table) {
    if (!table.faults().isEmpty()) {
      throw new AssertionError(table.faults());
    }
    return table.grid().stream()
        .map(row -> String.join("|", row).replace("\n", "\\n"))
        .collect(Collectors.toList());
  }

  static TableCell cell(PrintedTable table, String text) {
    return table.cells().stream()
        .map(PlacedCell::cell)
        .filter(cell -> cell.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
