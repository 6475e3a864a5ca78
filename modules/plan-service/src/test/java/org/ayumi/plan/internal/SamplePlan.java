package org.ayumi.plan.internal;

import java.util.List;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanState;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.YearStyle;

/** A small plan of the fictional Sakurano City with every kind of field. */
public final class SamplePlan {

  private SamplePlan() {}

  public static PlanDocument document() {
    return PlanDocument.builder()
        .head(head())
        .addLevels(
            Level.of(1, "方針", false), Level.of(2, "施策\\と\n改行", false), Level.of(3, "項目", true))
        .addTerms(
            Term.builder().type(VocabularyType.KIND).code("new").mark("新規").build(),
            Term.builder().type(VocabularyType.ACTOR).code("citizen").mark("市民").build(),
            Term.builder()
                .type(VocabularyType.SCHEDULE)
                .code("left")
                .mark("→")
                .meaning("左に同じ")
                .spoken("前年度と同じ")
                .sense(TermSense.AS_LEFT)
                .build())
        .addDepartments(department("d-1", "協働課"), department("d-2", "福祉課"))
        .addHeadings(
            heading("h-1", null, 1, "Ⅰ"),
            heading("h-1-1", "h-1", 2, "(1)"),
            heading("h-1-2", "h-1", 2, "(2)"),
            heading("h-2", null, 1, "Ⅱ"))
        .addItems(item("i-1", "h-1-1"), item("i-2", "h-1-1"), item("i-3", "h-1-2"), relisted())
        .build();
  }

  public static PlanHead head() {
    return PlanHead.builder()
        .code("sakurano-2024")
        .title("さくら野市協働推進計画")
        .subtitle("改訂版")
        .municipality("さくら野市")
        .municipalityCode("012345")
        .firstYear(FiscalYear.of(2024))
        .lastYear(FiscalYear.of(2028))
        .yearStyle(YearStyle.ERA_NAME)
        .state(PlanState.REVISED)
        .predecessorCode("sakurano-2019")
        .build();
  }

  public static Item item(String code, String headingCode) {
    return Item.builder()
        .code(code)
        .headingCode(headingCode)
        .reference("Ⅰ-(1)-" + code.substring(2))
        .number("①")
        .title("𠮷葛󠄀の項目")
        .kind("新規")
        .addDepartments(DepartmentRef.of("d-1", "協働課"))
        .departmentsPrinted("協働課")
        .addActors(ActorMark.of("citizen", "■"))
        .actorsPrinted("■市民")
        .purpose("目的 100%_")
        .completion("-")
        .addContents(content(code + "-c1"))
        .build();
  }

  public static Content content(String code) {
    return Content.builder()
        .code(code)
        .bullet("●")
        .text("一行目\n二行目")
        .addDepartments(DepartmentRef.of("d-2", "福祉"))
        .addYears(
            YearCell.builder()
                .year(FiscalYear.of(2024))
                .planned("実施")
                .report(
                    Report.builder()
                        .status("✓")
                        .achievement("◎")
                        .narrative("行った")
                        .nextDirection("続ける")
                        .build())
                .build(),
            YearCell.builder().year(FiscalYear.of(2025)).planned("→").build())
        .build();
  }

  private static Item relisted() {
    return Item.builder()
        .code("i-4")
        .headingCode("h-2")
        .title("再び")
        .relisting(Relisting.builder().originalCode("i-1").build())
        .build();
  }

  private static Department department(String code, String name) {
    return Department.builder()
        .code(code)
        .name(name)
        .printedNames(List.of(name, "(仮称)" + name))
        .type(DepartmentType.PROVISIONAL)
        .build();
  }

  private static Heading heading(String code, String parentCode, int depth, String number) {
    return Heading.builder()
        .code(code)
        .parentCode(java.util.Optional.ofNullable(parentCode))
        .depth(depth)
        .number(number)
        .title("見出し" + code)
        .build();
  }
}
