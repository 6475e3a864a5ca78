package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.domain.YearStyle;

/**
 * A whole plan book by chance: one to six levels, any field missing, several contents with years of
 * their own, re-listings, eras, candidates, indicators, texts with whatever characters.
 */
final class RandomDocument {

  private static final List<String> DEPARTMENTS = List.of("協働推進課", "文化・スポーツ課", "(仮称)花の館");
  private static final List<String> ACTORS = List.of("市民", "事業者", "市");
  private static final List<String> TEXTS =
      List.of(
          "花見,\"桜\"",
          " 前後の空白\u3000",
          "一行目\n二行目\n",
          "𠮷野・葛󠄀城",
          "=1+1",
          "-",
          "_x0041_",
          "a\tb",
          "'",
          "<b>&amp;</b>",
          "0",
          "01-02",
          "字".repeat(400));

  private final Random random;
  private final int depth;
  private final int firstYear;
  private final int years;
  private final boolean sparse;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private int contents;

  private RandomDocument(Random random) {
    this.random = random;
    depth = random.nextInt(6);
    firstYear = 1985 + random.nextInt(45);
    years = 1 + random.nextInt(6);
    sparse = random.nextInt(4) == 0;
  }

  static PlanDocument of(long seed) {
    return new RandomDocument(new Random(seed)).document();
  }

  private PlanDocument document() {
    items(Optional.empty(), depth == 0 ? 3 : 1);
    headings(Optional.empty(), 1);
    for (int i = random.nextInt(4); i > 0; i--) {
      indicators.add(indicator());
    }
    ImmutablePlanDocument.Builder document =
        PlanDocument.builder()
            .head(
                PlanHead.builder()
                    .code("plan")
                    .title("さくら野市協働推進計画")
                    .subtitle(random.nextBoolean() ? "" : "第2期")
                    .firstYear(FiscalYear.of(firstYear))
                    .lastYear(FiscalYear.of(firstYear + years - 1))
                    .yearStyle(pick(List.of(YearStyle.values())))
                    .build())
            .headings(headings)
            .items(items)
            .passages(passages)
            .indicators(indicators);
    for (int level = 1; level <= depth + 1; level++) {
      document.addLevels(Level.of(level, "第" + level + "階層", level == depth + 1));
    }
    vocabulary(document);
    for (String name : DEPARTMENTS) {
      document.addDepartments(
          Department.builder().code(name).name(name).addPrintedNames(name).build());
    }
    return document.build();
  }

  private void vocabulary(ImmutablePlanDocument.Builder document) {
    ACTORS.forEach(name -> document.addTerms(term(VocabularyType.ACTOR, name, TermSense.PLAIN)));
    document.addTerms(
        term(VocabularyType.ROLE, "◎", TermSense.LEAD),
        term(VocabularyType.ROLE, "□", TermSense.NOT_INVOLVED),
        term(VocabularyType.SCHEDULE, "→", TermSense.AS_LEFT),
        term(VocabularyType.STATUS, "✓", TermSense.ON_TRACK));
    if (random.nextBoolean()) {
      document.addTerms(
          Term.builder().type(VocabularyType.LABEL).code(FieldLabels.SCHEDULE).mark("年　次").build());
    }
  }

  private static Term term(VocabularyType type, String mark, TermSense sense) {
    return Term.builder()
        .type(type)
        .code(mark)
        .mark(mark)
        .meaning(mark + "の意味")
        .sense(sense)
        .build();
  }

  private void headings(Optional<String> parent, int level) {
    if (level > depth) {
      return;
    }
    for (int number = 1; number <= 1 + random.nextInt(level < 3 ? 3 : 2); number++) {
      String code = parent.map(above -> above + "-").orElse("h") + number;
      headings.add(
          Heading.builder()
              .code(code)
              .parentCode(parent)
              .depth(level)
              .number(random.nextInt(3) == 0 ? "" : "(" + number + ")")
              .title("さくら" + code)
              .overviewLabel(random.nextInt(4) == 0 ? number + " さくら" + code : "")
              .build());
      if (random.nextInt(3) == 0) {
        passages.add(
            Passage.builder()
                .code("p" + passages.size())
                .headingCode(code)
                .type(random.nextBoolean() ? PassageType.GOAL : PassageType.STATEMENT)
                .number(pick(List.of("", "①", "・")))
                .text(text())
                .build());
      }
      items(Optional.of(code), 2);
      headings(Optional.of(code), level + 1);
    }
  }

  private void items(Optional<String> heading, int most) {
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      items.add(item(heading));
    }
  }

  private Item item(Optional<String> heading) {
    String code = "i" + items.size();
    List<DepartmentRef> departments = departments();
    return Item.builder()
        .code(code)
        .headingCode(heading)
        .reference(sparse ? "" : pick(List.of("", "Ⅰ-(1)-①", "事業 " + items.size())))
        .number(pick(List.of("", "①", "(1)")))
        .title(text())
        .kind(sparse ? "" : pick(List.of("", "新規", "継続")))
        .departments(departments)
        .actors(actors())
        .purpose(sparse ? "" : text())
        .completion(sparse ? "" : pick(List.of("", "-", "完了まで")))
        .contents(contents())
        .relisting(relisting())
        .overviewLabel(random.nextInt(4) == 0 ? "体系図では" + code : "")
        .candidate(random.nextInt(6) == 0)
        .example(
            random.nextInt(4) == 0
                ? Optional.of(Example.of("もみじ市", "(もみじ市)"))
                : Optional.<Example>empty())
        .build();
  }

  private Optional<Relisting> relisting() {
    if (items.isEmpty() || random.nextInt(5) > 0) {
      return Optional.empty();
    }
    Optional<String> original = Optional.of(items.get(random.nextInt(items.size())).code());
    return Optional.of(
        Relisting.builder()
            .originalCode(random.nextBoolean() ? original : Optional.<String>empty())
            .build());
  }

  private List<DepartmentRef> departments() {
    List<DepartmentRef> departments = new ArrayList<>();
    for (String name : DEPARTMENTS) {
      if (!sparse && random.nextInt(3) == 0) {
        departments.add(DepartmentRef.of(name, name));
      }
    }
    return departments;
  }

  private List<ActorMark> actors() {
    List<ActorMark> actors = new ArrayList<>();
    for (String name : ACTORS) {
      if (random.nextBoolean()) {
        actors.add(ActorMark.of(name, pick(List.of("◎", "□", "○", ""))));
      }
    }
    return actors;
  }

  private List<Content> contents() {
    List<YearCell> shared = years();
    List<Content> all = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.add(
          Content.builder()
              .code("c" + contents++)
              .bullet(pick(List.of("", "●", "①", "-")))
              .text(text())
              .departments(random.nextInt(3) == 0 ? departments() : List.of())
              .years(random.nextInt(3) == 0 ? years() : shared)
              .relisting(random.nextInt(8) == 0 ? relisting() : Optional.<Relisting>empty())
              .build());
    }
    return all;
  }

  private List<YearCell> years() {
    List<YearCell> cells = new ArrayList<>();
    for (int i = 0; i < years; i++) {
      Report report =
          Report.builder().status(pick(List.of("", "✓", "◇"))).narrative(text()).build();
      cells.add(
          YearCell.builder()
              .year(FiscalYear.of(firstYear + i))
              .planned(sparse ? "" : pick(List.of("", "実施", "→", "検討・実施")))
              .report(random.nextInt(3) == 0 ? Optional.of(report) : Optional.<Report>empty())
              .build());
    }
    return cells;
  }

  private Indicator indicator() {
    Optional<String> heading =
        headings.isEmpty() || random.nextBoolean()
            ? Optional.empty()
            : Optional.of(headings.get(random.nextInt(headings.size())).code());
    List<IndicatorValue> actuals = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      actuals.add(IndicatorValue.of(FiscalYear.of(firstYear + i), pick(List.of("1,000", "—", ""))));
    }
    return Indicator.builder()
        .code("n" + indicators.size())
        .headingCode(heading)
        .number(pick(List.of("", "1")))
        .name("指標" + text())
        .unit(pick(List.of("", "件")))
        .baseline(IndicatorValue.of(FiscalYear.of(firstYear - random.nextInt(3)), "7,033"))
        .target(
            random.nextInt(3) == 0
                ? Optional.<IndicatorValue>empty()
                : Optional.of(IndicatorValue.of("10,000")))
        .actuals(actuals)
        .note(pick(List.of("", "注記")))
        .build();
  }

  private String text() {
    return random.nextInt(3) == 0 ? "" : pick(TEXTS);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
