package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/** A plan by chance that a sheet with the mapping can show. */
final class RandomPlan {

  private static final int FIRST_YEAR = 2024;
  private static final int YEARS = 3;
  private static final List<String> DEPARTMENTS =
      List.of("協働推進課", "文化・スポーツ課", "(仮称)花の館", "関係課", "各支所");
  private static final List<String> ACTORS = List.of("市民", "事業者", "市");
  private static final List<String> TEXTS =
      List.of(
          "花見,\"桜\"",
          " 前後の空白\u3000",
          "一行目\n二行目",
          "𠮷野・葛󠄀城",
          "=1+1",
          "-",
          "①㎡㈱～−",
          "a\tb",
          "'",
          "1,000",
          "007",
          "1-2");

  private final Random random;
  private final ContentCells cells;
  private int items;
  private int contents;

  RandomPlan(Random random, ContentCells cells) {
    this.random = random;
    this.cells = cells;
  }

  static ColumnMapping mapping(HeadingCells headings, ContentCells contents, boolean matrix) {
    List<MappedColumn> columns = new ArrayList<>();
    heading(columns, 1);
    heading(columns, 2);
    for (Field field :
        List.of(Field.CODE, Field.REFERENCE, Field.LABEL, Field.KIND, Field.DEPARTMENTS)) {
      columns.add(MappedColumn.of(columns.size(), field.name(), field));
    }
    if (matrix) {
      for (String actor : ACTORS) {
        columns.add(
            MappedColumn.builder()
                .index(columns.size())
                .header(actor)
                .field(Field.ACTOR)
                .actor(actor)
                .build());
      }
    } else {
      columns.add(MappedColumn.of(columns.size(), "主体", Field.ACTORS));
    }
    for (Field field : List.of(Field.PURPOSE, Field.CONTENT, Field.COMPLETION)) {
      columns.add(MappedColumn.of(columns.size(), field.name(), field));
    }
    for (int i = 0; i < YEARS; i++) {
      for (Field field : Field.values()) {
        if (field.isYearly()) {
          columns.add(
              MappedColumn.builder()
                  .index(columns.size())
                  .header(field + " " + i)
                  .field(field)
                  .year(FiscalYear.of(FIRST_YEAR + i))
                  .build());
        }
      }
    }
    return ColumnMapping.builder()
        .sheetName("計画")
        .columns(columns)
        .frame(
            SheetFrame.builder()
                .addAbove(List.of("さくら野市の計画"))
                .addHeader(columns.stream().map(MappedColumn::header).collect(Collectors.toList()))
                .addBelow(List.of())
                .addBelow(List.of("※ 注記"))
                .build())
        .headingCells(headings)
        .contentCells(contents)
        .addBullets("●")
        .bulletGap(" ")
        .departments(
            DepartmentRules.builder()
                .addSeparators("・")
                .addWholeNames("文化・スポーツ課")
                .addCollectiveNames("関係課")
                .addEachPrefixes("各")
                .addProvisionalMarks("（仮称）")
                .build())
        .addActorMarks("■", "□")
        .addRelistingMarks("【再掲】")
        .build();
  }

  private static void heading(List<MappedColumn> columns, int level) {
    columns.add(
        MappedColumn.builder()
            .index(columns.size())
            .header("第" + level + "階層")
            .field(Field.HEADING)
            .level(level)
            .build());
  }

  PlanDocument document(boolean matrix) {
    PlanDocument empty = Fixtures.emptyPlan(FIRST_YEAR, FIRST_YEAR + YEARS - 1);
    List<Heading> headings = new ArrayList<>();
    List<Item> planItems = new ArrayList<>();
    for (int first = 1; first <= 1 + random.nextInt(3); first++) {
      Heading top = heading(Optional.empty(), 1, first);
      headings.add(top);
      for (int second = 1; second <= 1 + random.nextInt(3); second++) {
        Heading sub = heading(Optional.of(top), 2, second);
        headings.add(sub);
        for (int i = random.nextInt(4); i > 0; i--) {
          planItems.add(item(sub, first + "-" + second, matrix));
        }
      }
    }
    planItems.add(item(headings.get(headings.size() - 1), "9-9", matrix));
    return ImmutablePlanDocument.copyOf(empty)
        .withLevels(Level.of(1, "第1階層", false), Level.of(2, "第2階層", false), Level.of(3, "項目", true))
        .withTerms(actorTerms())
        .withDepartments(departments())
        .withHeadings(headings)
        .withItems(planItems);
  }

  private static List<Term> actorTerms() {
    return ACTORS.stream()
        .map(
            name ->
                Term.builder()
                    .type(VocabularyType.ACTOR)
                    .code("a" + ACTORS.indexOf(name))
                    .mark(name)
                    .build())
        .collect(Collectors.toList());
  }

  private static List<Department> departments() {
    return DEPARTMENTS.stream()
        .map(
            name ->
                Department.builder()
                    .code("d" + DEPARTMENTS.indexOf(name))
                    .name(name)
                    .addPrintedNames(name)
                    .build())
        .collect(Collectors.toList());
  }

  private Heading heading(Optional<Heading> parent, int depth, int number) {
    String code = parent.map(Heading::code).orElse("x") + "." + number;
    String printed = depth == 1 ? List.of("Ⅰ", "II", "Ⅲ").get(number - 1) : "(" + number + ")";
    return Heading.builder()
        .code(code)
        .parentCode(parent.map(Heading::code))
        .depth(depth)
        .number(printed)
        .title(title())
        .build();
  }

  private String title() {
    return List.of("花と緑", "人づくり", "さくら").get(random.nextInt(3)) + (++items) + "の会";
  }

  private String text() {
    return random.nextInt(4) == 0 ? "" : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private Item item(Heading heading, String prefix, boolean matrix) {
    List<DepartmentRef> refs = new ArrayList<>();
    for (int i = 0; i < DEPARTMENTS.size(); i++) {
      if (random.nextInt(3) == 0) {
        refs.add(DepartmentRef.of("d" + i, DEPARTMENTS.get(i)));
      }
    }
    String title = title();
    return Item.builder()
        .code("k-" + items)
        .headingCode(heading.code())
        .reference(prefix + "-" + items)
        .number("(" + items + ")")
        .title(title)
        .kind(random.nextBoolean() ? "" : "新規")
        .departments(refs)
        .departmentsPrinted(
            refs.stream().map(DepartmentRef::printed).collect(Collectors.joining("・")))
        .actors(actors(matrix))
        .purpose(text())
        .completion(text())
        .contents(contents())
        .relisting(
            random.nextInt(5) == 0
                ? Optional.of(Relisting.builder().build())
                : Optional.<Relisting>empty())
        .build();
  }

  private List<ActorMark> actors(boolean matrix) {
    if (!matrix && random.nextInt(4) == 0) {
      return List.of();
    }
    return List.of(
        ActorMark.of("a0", "■"), ActorMark.of("a1", "□"), ActorMark.of("a2", matrix ? "" : "■"));
  }

  private List<Content> contents() {
    int count = cells == ContentCells.ONE ? random.nextInt(2) : random.nextInt(4);
    List<YearCell> years = years();
    List<Content> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean bullet = cells != ContentCells.ONE && (count > 1 || random.nextBoolean());
      all.add(
          Content.builder()
              .code("c" + (++contents))
              .bullet(bullet ? "●" : "")
              .text("内容" + contents + text() + "。")
              .years(cells == ContentCells.ROW_EACH ? years() : years)
              .build());
    }
    return all;
  }

  private List<YearCell> years() {
    List<YearCell> years = new ArrayList<>();
    for (int i = 0; i < YEARS; i++) {
      String planned = List.of("", "実施", "→", "検討・実施").get(random.nextInt(4));
      String status = List.of("", "", "✓").get(random.nextInt(3));
      String text = random.nextInt(3) == 0 ? text() : "";
      Report report = Report.builder().status(status).narrative(text).build();
      boolean answered = !report.equals(Report.builder().build());
      if (answered || !planned.isEmpty()) {
        years.add(
            YearCell.builder()
                .year(FiscalYear.of(FIRST_YEAR + i))
                .planned(planned)
                .report(answered ? Optional.of(report) : Optional.<Report>empty())
                .build());
      }
    }
    return years;
  }
}
