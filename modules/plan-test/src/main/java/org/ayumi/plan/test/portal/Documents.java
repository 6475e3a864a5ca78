package org.ayumi.plan.test.portal;

import java.util.List;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/** Plans of any size, made up. */
final class Documents {

  static final String FIRST_DEPARTMENT = "d-1";
  static final String SECOND_DEPARTMENT = "d-2";

  private static final int ITEMS_PER_HEADING = 10;
  private static final int FIRST_YEAR = 2024;

  private Documents() {}

  static PlanHead head(String code) {
    return PlanHead.builder()
        .code(code)
        .title("試験の計画 " + code)
        .municipality("さくら野市")
        .firstYear(FiscalYear.of(FIRST_YEAR))
        .lastYear(FiscalYear.of(FIRST_YEAR + 4))
        .build();
  }

  static List<Level> levels() {
    return List.of(Level.of(1, "方針", false), Level.of(2, "項目", true));
  }

  /**
   * A plan with as many items, ten under a heading. Items with an odd number name the first
   * department, the others the second.
   */
  static PlanDocument plan(String code, int items) {
    ImmutablePlanDocument.Builder plan =
        PlanDocument.builder()
            .head(head(code))
            .levels(levels())
            .addTerms(
                term(VocabularyType.KIND, "new", "新規", TermSense.PLAIN),
                term(VocabularyType.ACTOR, "citizen", "市民", TermSense.PLAIN),
                term(VocabularyType.ROLE, "in", "■", TermSense.PLAIN),
                term(VocabularyType.SCHEDULE, "do", "実施", TermSense.PLAIN),
                term(VocabularyType.SCHEDULE, "left", "→", TermSense.AS_LEFT),
                term(VocabularyType.STATUS, "done", "✓", TermSense.ON_TRACK),
                term(VocabularyType.ACHIEVEMENT, "reached", "◎", TermSense.PLAIN))
            .addDepartments(
                department(FIRST_DEPARTMENT, "第一課"), department(SECOND_DEPARTMENT, "第二課"));
    int headings = (items + ITEMS_PER_HEADING - 1) / ITEMS_PER_HEADING;
    for (int heading = 1; heading <= headings; heading++) {
      plan.addHeadings(heading(heading));
    }
    for (int item = 1; item <= items; item++) {
      plan.addItems(item(item));
    }
    return plan.build();
  }

  private static Heading heading(int number) {
    return Heading.builder()
        .code("h-" + number)
        .depth(1)
        .number("(" + number + ")")
        .title("方針その" + number)
        .build();
  }

  private static Item item(int number) {
    int heading = (number - 1) / ITEMS_PER_HEADING + 1;
    boolean odd = number % 2 == 1;
    return Item.builder()
        .code("i-" + number)
        .headingCode("h-" + heading)
        .reference("(" + heading + ")-" + number)
        .number(String.valueOf(number))
        .title("項目その" + number + " 𠮷葛󠄀髙")
        .kind("新規")
        .addDepartments(
            odd
                ? DepartmentRef.of(FIRST_DEPARTMENT, "第一課")
                : DepartmentRef.of(SECOND_DEPARTMENT, "第二課"))
        .departmentsPrinted(odd ? "第一課" : "第二課")
        .addActors(ActorMark.of("citizen", "■"))
        .actorsPrinted("■市民")
        .purpose("目的" + number)
        .completion("-")
        .addContents(content(number))
        .build();
  }

  private static Content content(int number) {
    ImmutableContent.Builder content =
        Content.builder().code("c-" + number).bullet("●").text("内容" + number + "\n二行目");
    for (int year = 0; year < 5; year++) {
      content.addYears(
          YearCell.builder()
              .year(FiscalYear.of(FIRST_YEAR + year))
              .planned(year == 0 ? "実施" : "→")
              .report(
                  year == 0
                      ? java.util.Optional.of(
                          Report.builder()
                              .status("✓")
                              .achievement("◎")
                              .narrative("行った " + number)
                              .build())
                      : java.util.Optional.empty())
              .build());
    }
    return content.build();
  }

  private static Term term(VocabularyType type, String code, String mark, TermSense sense) {
    return Term.builder().type(type).code(code).mark(mark).sense(sense).build();
  }

  private static Department department(String code, String name) {
    return Department.builder().code(code).name(name).addPrintedNames(name).build();
  }
}
