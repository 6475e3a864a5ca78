package org.ayumi.plan.domain;

import java.util.List;
import java.util.Optional;

/** A small plan for tests: two headings, two levels of them, five items, one re-listed. */
final class SamplePlan {

  private SamplePlan() {}

  static ImmutablePlanDocument.Builder plan() {
    return PlanDocument.builder()
        .head(head())
        .addLevels(Level.of(1, "方針", false), Level.of(2, "施策", false), Level.of(3, "項目", true))
        .addTerms(
            term(VocabularyType.KIND, "new", "新規", TermSense.PLAIN),
            term(VocabularyType.ACTOR, "citizen", "市民", TermSense.PLAIN),
            term(VocabularyType.ACTOR, "city", "行政", TermSense.PLAIN),
            term(VocabularyType.ROLE, "in", "■", TermSense.PLAIN),
            term(VocabularyType.ROLE, "out", "□", TermSense.NOT_INVOLVED),
            term(VocabularyType.SCHEDULE, "do", "実施", TermSense.PLAIN),
            term(VocabularyType.SCHEDULE, "study", "検討", TermSense.PLAIN),
            term(VocabularyType.SCHEDULE, "left", "→", TermSense.AS_LEFT))
        .addDepartments(department("d1", "協働推進課"), department("d2", "学習・スポーツ課"))
        .addHeadings(
            heading("h4", null, 1, "Ⅳ", "体制づくり"),
            heading("h4-1", "h4", 2, "(1)", "庁内の体制"),
            heading("h4-2", "h4", 2, "(2)", "職員の意識"),
            heading("h5", null, 1, "Ⅴ", "場づくり"))
        .addItems(
            item("i1", "h4-1", "Ⅳ - (1) - ①", "会議").kind("新規").build(),
            item("i2", "h4-1", "Ⅳ - (1) - ②", "推進員の配置")
                .addDepartments(DepartmentRef.of("d1", "協働推進課"))
                .addActors(ActorMark.of("citizen", "□"), ActorMark.of("city", "■"))
                .addContents(content("c2", "実施", "→", "", "検討", "→"))
                .build(),
            item("i10", "h4-1", "Ⅳ - (1) - ⑩", "十番目のコンテンツ").build(),
            item("i3", "h4-2", "Ⅳ - (2) - ①", "推進員の配置")
                .relisting(Relisting.builder().originalCode("i2").build())
                .addContents(
                    ImmutableContent.builder()
                        .code("c3")
                        .addDepartments(DepartmentRef.of("d2", "学習・スポーツ課"))
                        .build())
                .build(),
            item("i4", "h5", "", "番号のない項目").addActors(ActorMark.of("citizen", "■")).build());
  }

  static PlanHead head() {
    return PlanHead.builder()
        .code("plan")
        .title("計画")
        .firstYear(FiscalYear.of(2024))
        .lastYear(FiscalYear.of(2028))
        .build();
  }

  static ImmutableItem.Builder item(String code, String heading, String reference, String title) {
    return Item.builder().code(code).headingCode(heading).reference(reference).title(title);
  }

  static Content content(String code, String... tokens) {
    ImmutableContent.Builder content = Content.builder().code(code).text("内容");
    for (int i = 0; i < tokens.length; i++) {
      content.addYears(YearCell.builder().year(FiscalYear.of(2024 + i)).planned(tokens[i]).build());
    }
    return content.build();
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

  static Term term(VocabularyType type, String code, String mark, TermSense sense) {
    return Term.builder().type(type).code(code).mark(mark).sense(sense).build();
  }

  private static Department department(String code, String name) {
    return Department.builder().code(code).name(name).printedNames(List.of(name)).build();
  }
}
