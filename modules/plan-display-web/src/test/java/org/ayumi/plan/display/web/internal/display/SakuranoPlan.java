package org.ayumi.plan.display.web.internal.display;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutableReport;
import org.ayumi.plan.domain.ImmutableYearCell;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;

/** A small plan of the fictional city of Sakurano: two policies, three measures, seven items. */
public final class SakuranoPlan {

  private SakuranoPlan() {}

  public static PlanDocument document() {
    return PlanDocument.builder()
        .head(head())
        .addLevels(Level.of(1, "推進方針", false), Level.of(2, "推進施策", false))
        .addLevels(Level.of(3, "推進項目", true))
        .addAllTerms(terms())
        .addDepartments(department("d-kyodo", "協働推進課"), department("d-koho", "広報課"))
        .addHeadings(heading("h-1", "", 1, "Ⅰ", "話しやすい町をつくります"))
        .addHeadings(heading("h-1-1", "h-1", 2, "(1)", "集まる場所"))
        .addHeadings(heading("h-1-2", "h-1", 2, "(2)", "伝えるしくみ"))
        .addHeadings(heading("h-2", "", 1, "Ⅱ", "人を育てます"))
        .addHeadings(heading("h-2-1", "h-2", 2, "(1)", "学びあい"))
        .addItems(hall(), talks(), letter(), wall(), school(), again(), plain())
        .build();
  }

  /** The same with a mistake in what was reported for FY2013. */
  public static PlanDocument earlier() {
    return ImmutablePlanDocument.copyOf(document())
        .withItems(
            document().items().stream().map(SakuranoPlan::mistaken).collect(Collectors.toList()));
  }

  private static Item mistaken(Item item) {
    return ImmutableItem.copyOf(item)
        .withContents(
            item.contents().stream()
                .map(
                    content ->
                        ImmutableContent.copyOf(content)
                            .withYears(
                                content.years().stream()
                                    .map(SakuranoPlan::mistaken)
                                    .collect(Collectors.toList())))
                .collect(Collectors.toList()));
  }

  private static YearCell mistaken(YearCell cell) {
    return ImmutableYearCell.copyOf(cell)
        .withReport(
            cell.report()
                .map(
                    report ->
                        report.narrative().equals("3回ひらいた。")
                            ? ImmutableReport.copyOf(report).withNarrative("4回ひらいた。")
                            : report));
  }

  private static PlanHead head() {
    return PlanHead.builder()
        .code("sakurano-h25")
        .title("協働のまちづくり実行計画")
        .municipality("さくら野市")
        .firstYear(FiscalYear.of(2013))
        .lastYear(FiscalYear.of(2015))
        .build();
  }

  private static List<Term> terms() {
    return List.of(
        term(VocabularyType.KIND, "new", "新規", "", TermSense.PLAIN),
        term(VocabularyType.KIND, "kept", "継続", "", TermSense.PLAIN),
        term(VocabularyType.ACTOR, "citizens", "市民", "", TermSense.PLAIN),
        term(VocabularyType.ACTOR, "city", "行政", "", TermSense.PLAIN),
        term(VocabularyType.ROLE, "yes", "■", "", TermSense.PLAIN),
        term(VocabularyType.ROLE, "no", "□", "", TermSense.NOT_INVOLVED),
        term(VocabularyType.SCHEDULE, "do", "実施", "", TermSense.PLAIN),
        term(VocabularyType.SCHEDULE, "study", "検討", "", TermSense.PLAIN),
        term(VocabularyType.SCHEDULE, "dot", "●", "", TermSense.PLAIN),
        term(VocabularyType.SCHEDULE, "left", "→", "", TermSense.AS_LEFT),
        term(VocabularyType.STATUS, "done", "✓", "できた", TermSense.ON_TRACK),
        term(VocabularyType.STATUS, "late", "◇", "", TermSense.BEHIND));
  }

  private static Term term(
      VocabularyType type, String code, String mark, String meaning, TermSense sense) {
    return Term.builder().type(type).code(code).mark(mark).meaning(meaning).sense(sense).build();
  }

  private static Department department(String code, String name) {
    return Department.builder().code(code).name(name).addPrintedNames(name).build();
  }

  private static Heading heading(
      String code, String parent, int depth, String number, String title) {
    return Heading.builder()
        .code(code)
        .parentCode(parent.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(parent))
        .depth(depth)
        .number(number)
        .title(title)
        .build();
  }

  private static ImmutableItem.Builder item(String heading, String reference, String title) {
    String number = reference.substring(reference.length() - 1);
    return Item.builder()
        .code("i-" + title)
        .headingCode(heading)
        .reference(reference)
        .number(number)
        .title(title)
        .kind("継続")
        .addDepartments(DepartmentRef.of("d-kyodo", "協働推進課"));
  }

  private static ImmutableContent.Builder content(String code, String text, String... planned) {
    ImmutableContent.Builder content = Content.builder().code(code).text(text);
    for (int i = 0; i < planned.length; i++) {
      content.addYears(cell(2013 + i, planned[i]).build());
    }
    return content;
  }

  private static org.ayumi.plan.domain.ImmutableYearCell.Builder cell(int year, String planned) {
    return YearCell.builder().year(FiscalYear.of(year)).planned(planned);
  }

  private static Item hall() {
    return item("h-1-1", "Ⅰ - (1) - ①", "つどいの家の整備")
        .kind("新規")
        .addActors(ActorMark.of("citizens", "■"), ActorMark.of("city", "□"))
        .purpose("だれもが立ち寄れる場所をつくります。")
        .completion("すべての地区にできたとき。")
        .addContents(content("c-hall", "家を直します。", "検討", "実施", "→").build())
        .build();
  }

  /** Two contents, one with a department of its own, with reports. */
  private static Item talks() {
    Report done = Report.builder().status("✓").narrative("3回ひらいた。").nextDirection("続ける。").build();
    Content first =
        Content.builder()
            .code("c-talks-1")
            .bullet("●")
            .text("話しあいの会をひらきます。")
            .addYears(cell(2013, "実施").report(done).build())
            .addYears(cell(2014, "→").report(Report.builder().status("◇").build()).build())
            .addYears(cell(2015, "→").build())
            .build();
    Content second =
        Content.builder()
            .code("c-talks-2")
            .bullet("●")
            .text("会のことを知らせます。")
            .addDepartments(DepartmentRef.of("d-koho", "広報課"))
            .addYears(cell(2014, "●").build())
            .build();
    return item("h-1-1", "Ⅰ - (1) - ②", "話しあいの会")
        .completion("-")
        .addContents(first, second)
        .build();
  }

  private static Item letter() {
    return item("h-1-2", "Ⅰ - (2) - ①", "たよりの発行")
        .kind("")
        .departments(List.of(DepartmentRef.of("d-koho", "広報課")))
        .addContents(content("c-letter", "月に1回出します。", "実施", "", "実施").build())
        .build();
  }

  private static Item wall() {
    return item("h-1-2", "Ⅰ - (2) - ②", "まちかど掲示板").build();
  }

  private static Item school() {
    return item("h-2-1", "Ⅱ - (1) - ①", "まなびの会").build();
  }

  private static Item again() {
    return item("h-2-1", "Ⅱ - (1) - ②", "つどいの家の整備")
        .code("i-again")
        .relisting(Relisting.builder().originalCode("i-つどいの家の整備").build())
        .build();
  }

  /** Without a number. */
  private static Item plain() {
    return Item.builder().code("番号のない/項目.1").headingCode("h-2-1").title("番号のない項目").build();
  }
}
