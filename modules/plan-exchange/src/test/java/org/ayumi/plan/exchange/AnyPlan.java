package org.ayumi.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Department;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
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

/** A plan by chance with everything that a plan can have; no code is there twice, none missing. */
final class AnyPlan {

  private static final int LONG = 30_000;
  private static final List<String> TEXTS =
      List.of(
          "",
          "さくら",
          "花見,\"桜\"",
          " 前後の空白\u3000",
          "一行目\n二行目",
          "𠮷野・葛󠄀城・髙﨑",
          "=1+1",
          "＝A1",
          "-",
          "'",
          "①Ⅱ㎡㈱～−",
          "a\tb",
          "1,000",
          "007",
          "1-2",
          "2024-04-01",
          "_x000D_",
          "a\\b\\n",
          "\\0",
          "\\L1",
          "a\r\nb",
          "\u0000\u001f",
          "\uD800",
          "\uFFFF",
          "か\u3099",
          "TRUE",
          "#REF!",
          "&lt;<b>");

  private final Random random;
  private final int depth;
  private final FiscalYear first;
  private final int years;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Evaluation> evaluations = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Department> departments = new ArrayList<>();
  private int count;

  AnyPlan(Random random) {
    this.random = random;
    depth = 1 + random.nextInt(6);
    first = FiscalYear.of(List.of(1870, 1912, 1988, 2013, 2018, 2024).get(random.nextInt(6)));
    years = 1 + random.nextInt(6);
  }

  PlanDocument document() {
    departments();
    if (depth == 1) {
      items(Optional.empty());
    } else {
      headings(Optional.empty(), 1);
    }
    passages();
    of(Optional.empty(), Optional.empty());
    return PlanDocument.builder()
        .head(head())
        .levels(levels())
        .terms(terms())
        .departments(departments)
        .headings(headings)
        .items(items)
        .indicators(indicators)
        .evaluations(evaluations)
        .passages(passages)
        .build();
  }

  private PlanHead head() {
    return PlanHead.builder()
        .code("plan-" + random.nextInt(100))
        .title(text())
        .subtitle(text())
        .municipality("さくら野市")
        .municipalityCode(random.nextBoolean() ? "012345" : "")
        .firstYear(first)
        .lastYear(first.plus(years - 1))
        .yearStyle(any(YearStyle.values()))
        .state(any(PlanState.values()))
        .predecessorCode(random.nextBoolean() ? Optional.of("old") : Optional.<String>empty())
        .build();
  }

  private List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    for (int level = 1; level <= depth; level++) {
      levels.add(Level.of(level, text(), level == depth));
    }
    return levels;
  }

  private List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (VocabularyType type : VocabularyType.values()) {
      for (int i = 0; i < 3; i++) {
        terms.add(
            Term.builder()
                .type(type)
                .code("t" + i)
                .mark("印" + i + text())
                .meaning(text())
                .spoken(text())
                .sense(any(TermSense.values()))
                .build());
      }
    }
    return terms;
  }

  private void departments() {
    for (int i = 0; i < 4; i++) {
      var department =
          Department.builder()
              .code("d" + i)
              .name("第" + i + "課" + text())
              .type(any(DepartmentType.values()));
      for (int name = random.nextInt(3); name > 0; name--) {
        department.addPrintedNames(text());
      }
      if (i > 0 && random.nextBoolean()) {
        department.validTo(LocalDate.of(2024, 3, 31)).addSuccessorCodes("d" + random.nextInt(i));
      }
      if (random.nextBoolean()) {
        department.validFrom(LocalDate.of(2000, 4, 1));
      }
      departments.add(department.build());
    }
  }

  private void headings(Optional<Heading> parent, int level) {
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      Heading heading =
          Heading.builder()
              .code("h" + ++count)
              .parentCode(parent.map(Heading::code))
              .depth(level)
              .number(random.nextBoolean() ? "(" + i + ")" : "")
              .title(text())
              .label(text())
              .overviewLabel(text())
              .build();
      headings.add(heading);
      of(Optional.of(heading.code()), Optional.empty());
      if (random.nextInt(3) == 0 || level == depth - 1) {
        items(Optional.of(heading.code()));
      }
      if (level < depth - 1) {
        headings(Optional.of(heading), level + 1);
      }
    }
  }

  /** Indicators, evaluations and passages of a heading, an item or the plan. */
  private void of(Optional<String> heading, Optional<String> item) {
    if (random.nextInt(4) == 0) {
      evaluations.add(
          Evaluation.builder()
              .code("e" + ++count)
              .headingCode(heading)
              .itemCode(item)
              .year(year())
              .evaluator(text())
              .grade(text())
              .comment(text())
              .date(
                  random.nextBoolean()
                      ? Optional.of(LocalDate.of(2024, 6, 1))
                      : Optional.<LocalDate>empty())
              .reply(text())
              .published(random.nextBoolean())
              .build());
    }
    if (item.isEmpty() && random.nextInt(3) == 0) {
      indicator(heading);
    }
    if (item.isEmpty() && random.nextInt(3) == 0) {
      passages.add(
          Passage.builder()
              .code("p" + ++count)
              .type(any(PassageType.values()))
              .headingCode(heading)
              .number(text())
              .title(text())
              .text(text())
              .build());
    }
  }

  private void indicator(Optional<String> heading) {
    var indicator =
        Indicator.builder()
            .code("n" + ++count)
            .headingCode(heading)
            .group(text())
            .number(text())
            .name(text())
            .unit(text())
            .note(text())
            .aim(any(IndicatorAim.values()));
    if (random.nextBoolean()) {
      indicator.baseline(random.nextBoolean() ? value(first) : IndicatorValue.of(text()));
    }
    if (random.nextBoolean()) {
      indicator.target(value(first.plus(9)));
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      indicator.addActuals(value(first.plus(i)));
    }
    indicators.add(indicator.build());
  }

  private IndicatorValue value(FiscalYear year) {
    return IndicatorValue.of(
        year, List.of("", "—", "7,033", "3.77", text()).get(random.nextInt(5)));
  }

  private void items(Optional<String> heading) {
    for (int i = random.nextInt(4); i > 0; i--) {
      Item item = item(heading);
      items.add(item);
      of(Optional.empty(), Optional.of(item.code()));
    }
  }

  private Item item(Optional<String> heading) {
    var item =
        Item.builder()
            .code("i" + ++count)
            .headingCode(heading)
            .reference(text())
            .number(text())
            .title(text())
            .label(text())
            .kind(text())
            .departmentsPrinted(text())
            .actorsPrinted(text())
            .purpose(text())
            .completion(text())
            .overviewLabel(text())
            .candidate(random.nextInt(5) == 0)
            .relisting(relisting());
    if (random.nextInt(4) == 0) {
      item.example(Example.of(text(), text()));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      item.addDepartments(DepartmentRef.of("d" + random.nextInt(4), text()));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      item.addActors(ActorMark.of("t" + i, text()));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      item.addContents(content());
    }
    return item.build();
  }

  private Optional<Relisting> relisting() {
    if (random.nextInt(4) > 0) {
      return Optional.empty();
    }
    Optional<String> original =
        items.isEmpty()
            ? Optional.empty()
            : Optional.of(items.get(random.nextInt(items.size())).code());
    return Optional.of(
        Relisting.builder()
            .mark(text())
            .originalCode(random.nextBoolean() ? original : Optional.empty())
            .build());
  }

  private Content content() {
    var content =
        Content.builder()
            .code("c" + ++count)
            .bullet(text())
            .text(random.nextInt(40) == 0 ? "長".repeat(LONG) + text() : text())
            .relisting(relisting());
    if (random.nextInt(3) == 0) {
      content.addDepartments(DepartmentRef.of("d" + random.nextInt(4), text()));
    }
    for (int i = 0; i < years; i++) {
      if (random.nextInt(3) > 0) {
        content.addYears(
            YearCell.builder()
                .year(first.plus(i))
                .planned(text())
                .report(
                    random.nextBoolean()
                        ? Optional.of(
                            Report.builder()
                                .status(text())
                                .achievement(text())
                                .narrative(text())
                                .nextDirection(text())
                                .build())
                        : Optional.<Report>empty())
                .build());
      }
    }
    return content.build();
  }

  private void passages() {
    Optional<String> above = Optional.empty();
    for (int i = random.nextInt(5); i > 0; i--) {
      Passage passage =
          Passage.builder()
              .code("p" + ++count)
              .type(any(PassageType.values()))
              .parentCode(random.nextBoolean() ? above : Optional.<String>empty())
              .title(text())
              .text(text())
              .link(random.nextBoolean() ? "https://example.jp/" + i : "")
              .build();
      above = Optional.of(passage.code());
      passages.add(passage);
    }
  }

  private FiscalYear year() {
    return first.plus(random.nextInt(years));
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
