package org.ayumi.plan.editor.web.internal;

import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/** A small plan of さくら野市 for tests. */
public final class SamplePlan {

  public static final Item FESTIVAL =
      Item.builder()
          .code("i-1-1")
          .headingCode("h-1")
          .reference("Ⅰ - ①")
          .number("①")
          .title("さくら野まつりの協働運営")
          .label("①　さくら野まつりの協働運営")
          .kind("新規")
          .addDepartments(DepartmentRef.of("d-kyodo", "協働課"), DepartmentRef.of("d-kikaku", "企画政策課"))
          .departmentsPrinted("協働課／企画政策課")
          .addActors(ActorMark.of("shimin", "■"), ActorMark.of("jigyosha", "□"))
          .actorsPrinted("■市民　□事業者")
          .purpose("市民と市がともに祭りをつくる。")
          .completion("-")
          .overviewLabel("① まつり")
          .example(Example.of("安城市", "（安城市）"))
          .addContents(
              Content.builder()
                  .code("c-1")
                  .bullet("●")
                  .text("実行委員会を設ける。")
                  .addYears(
                      YearCell.builder()
                          .year(FiscalYear.of(2024))
                          .planned("実施")
                          .report(Report.builder().status("✓").narrative("3回開催").build())
                          .build(),
                      YearCell.builder().year(FiscalYear.of(2025)).planned("→").build())
                  .build(),
              Content.builder().code("c-2").bullet("●").text("ボランティアを募る。").build())
          .build();

  public static final Item SECOND =
      Item.builder().code("i-1-2").headingCode("h-1").reference("Ⅰ - ②").title("公園の花壇").build();

  public static final PlanDocument DOCUMENT =
      PlanDocument.builder()
          .head(
              PlanHead.builder()
                  .code("plan")
                  .title("さくら野市協働推進計画")
                  .firstYear(FiscalYear.of(2024))
                  .lastYear(FiscalYear.of(2026))
                  .build())
          .addLevels(Level.of(1, "基本方針", false), Level.of(2, "推進項目", true))
          .addTerms(
              term(VocabularyType.KIND, "new", "新規", ""),
              term(VocabularyType.KIND, "continued", "継続", ""),
              term(VocabularyType.ACTOR, "shimin", "市民", ""),
              term(VocabularyType.ACTOR, "jigyosha", "事業者", ""),
              term(VocabularyType.ROLE, "in", "■", "関わる"),
              term(VocabularyType.ROLE, "out", "□", "関わらない"),
              term(VocabularyType.SCHEDULE, "do", "実施", ""),
              Term.builder()
                  .type(VocabularyType.SCHEDULE)
                  .code("left")
                  .mark("→")
                  .spoken("継続")
                  .sense(TermSense.AS_LEFT)
                  .build(),
              term(VocabularyType.STATUS, "done", "✓", "達成"))
          .addDepartments(
              department("d-kyodo", "協働推進課"),
              department("d-kikaku", "企画政策課"),
              department("d-kosodate", "こども未来課"))
          .addHeadings(Heading.builder().code("h-1").depth(1).number("Ⅰ").title("ともに動く").build())
          .addItems(FESTIVAL, SECOND)
          .build();

  public static final PlanIndex INDEX = PlanIndex.of(DOCUMENT);

  private SamplePlan() {}

  private static Term term(VocabularyType type, String code, String mark, String meaning) {
    return Term.builder().type(type).code(code).mark(mark).meaning(meaning).build();
  }

  private static Department department(String code, String name) {
    return Department.builder().code(code).name(name).build();
  }
}
