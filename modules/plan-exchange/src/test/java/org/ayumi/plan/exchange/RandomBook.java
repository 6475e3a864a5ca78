package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;

/**
 * What stands around the items of a plan, by chance: what sheets with {@link #mapping} can show.
 */
final class RandomBook {

  private static final int BASELINE = 2022;
  private static final int TARGET = 2026;
  private static final int YEAR = 2024;
  private static final List<String> TEXTS =
      List.of("", "花,\"桜\"", "一行目\n二行目", "𠮷野・葛󠄀城", "=1+1", "①㎡㈱～−", "a\tb", "'", "007");
  private static final List<String> VALUES =
      List.of("", "—", "0", "7,033", "3.77", "１２", "増加", "-5", "90%");

  private final Random random;
  private int count;

  RandomBook(Random random) {
    this.random = random;
  }

  /** Overview, items, indicators and passages, each on its sheet. */
  static PlanMapping mapping(ColumnMapping items, ItemJoin join) {
    boolean codes = join == ItemJoin.KEYS;
    List<String> overview = new ArrayList<>(List.of("HEADING 1=方針", "HEADING 2=施策", "LABEL=取組"));
    if (codes) {
      overview.add("CODE=コード");
    }
    ImmutableColumnMapping ofItems = ImmutableColumnMapping.copyOf(items);
    if (!codes) {
      ofItems =
          ofItems.withColumns(
              items.columns().stream()
                  .map(c -> c.field() == Field.CODE ? ignored(c) : c)
                  .toArray(MappedColumn[]::new));
    }
    return PlanMapping.of(
        List.of(
            Parts.table("体系図", overview.toArray(new String[0])).withOverview(true),
            ImmutablePartMapping.copyOf(PartMapping.of(ofItems)).withJoin(join),
            Parts.table("構想", "HEADING 1=方針", "HEADING 2=施策", "TITLE=候補", "EXAMPLE=先進例")
                .withCandidates(true),
            Parts.table(
                "指標",
                "INDICATOR_SCOPE=区分",
                "INDICATOR_NUMBER=No.",
                "INDICATOR_NAME=指標",
                "INDICATOR_UNIT=単位",
                "INDICATOR_BASELINE " + BASELINE + "=現状",
                "INDICATOR_TARGET " + TARGET + "=目標",
                "INDICATOR_ACTUAL " + YEAR + "=実績",
                "INDICATOR_NOTE=備考"),
            Parts.table(
                "文章",
                "HEADING 1=方針",
                "HEADING 2=施策",
                "GOAL=目標",
                "PASSAGE_TYPE=種類",
                "PASSAGE_LEVEL=階層",
                "PASSAGE_NUMBER=番号",
                "PASSAGE_TITLE=題名",
                "PASSAGE_TEXT=本文",
                "PASSAGE_LINK=リンク")));
  }

  private static MappedColumn ignored(MappedColumn column) {
    return MappedColumn.of(column.index(), column.header(), Field.IGNORED);
  }

  PlanDocument around(PlanDocument plan) {
    List<Heading> headings = new ArrayList<>();
    for (Heading heading : plan.headings()) {
      headings.add(
          random.nextInt(4) == 0
              ? ImmutableHeading.copyOf(heading)
                  .withOverviewLabel(heading.number() + " 別名" + ++count)
              : heading);
    }
    List<Item> items = new ArrayList<>();
    plan.items().forEach(item -> items.add(overviewed(item)));
    List<Evaluation> evaluations = new ArrayList<>();
    plan.headings().forEach(h -> evaluation(evaluations, Optional.of(h.code()), Optional.empty()));
    plan.items().forEach(i -> evaluation(evaluations, Optional.empty(), Optional.of(i.code())));
    plan.headings().forEach(heading -> candidates(items, heading));
    List<Indicator> indicators = new ArrayList<>();
    indicators(indicators, Optional.empty());
    plan.headings().forEach(heading -> indicators(indicators, Optional.of(heading.code())));
    return ImmutablePlanDocument.copyOf(plan)
        .withHeadings(headings)
        .withItems(items)
        .withIndicators(indicators)
        .withEvaluations(evaluations)
        .withPassages(passages(plan));
  }

  private Item overviewed(Item item) {
    return random.nextInt(4) == 0
        ? ImmutableItem.copyOf(item).withOverviewLabel(item.number() + "別の題" + ++count)
        : item;
  }

  private void candidates(List<Item> items, Heading heading) {
    for (int i = random.nextInt(6) - 4; i > 0; i--) {
      items.add(
          Item.builder()
              .code("cand" + ++count)
              .headingCode(heading.code())
              .title("候補" + count)
              .example(
                  random.nextBoolean()
                      ? Optional.of(Example.of("花野市", "(花野市)"))
                      : Optional.<Example>empty())
              .candidate(true)
              .build());
    }
  }

  private void evaluation(
      List<Evaluation> evaluations, Optional<String> heading, Optional<String> item) {
    if (random.nextInt(4) == 0) {
      evaluations.add(
          Evaluation.builder()
              .code("e" + ++count)
              .headingCode(heading)
              .itemCode(item)
              .year(FiscalYear.of(YEAR))
              .grade(List.of("A", "B", "要改善").get(random.nextInt(3)))
              .comment(text())
              .reply(text())
              .build());
    }
  }

  private void indicators(List<Indicator> indicators, Optional<String> heading) {
    for (int i = random.nextInt(3); i > 0; i--) {
      Optional<IndicatorValue> baseline = value(BASELINE);
      Optional<IndicatorValue> target = value(TARGET);
      indicators.add(
          Indicator.builder()
              .code("x" + ++count)
              .headingCode(heading)
              .group(heading.isEmpty() && random.nextBoolean() ? "総合計画の指標" : "")
              .number(random.nextBoolean() ? String.valueOf(i) : "")
              .name("指標" + count + text())
              .unit(List.of("", "回/年", "%").get(random.nextInt(3)))
              .baseline(baseline)
              .target(target)
              .actuals(value(YEAR).stream()::iterator)
              .note(text())
              .build());
    }
  }

  private Optional<IndicatorValue> value(int year) {
    String printed = VALUES.get(random.nextInt(VALUES.size()));
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(IndicatorValue.of(FiscalYear.of(year), printed));
  }

  private List<Passage> passages(PlanDocument plan) {
    List<Passage> passages = new ArrayList<>();
    List<String> chapters = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      boolean below = !chapters.isEmpty() && random.nextBoolean();
      Passage chapter =
          Passage.builder()
              .code("p" + ++count)
              .type(PassageType.CHAPTER)
              .parentCode(
                  below ? Optional.of(chapters.get(chapters.size() - 1)) : Optional.<String>empty())
              .number(random.nextBoolean() ? "第" + i + "章" : "")
              .title("章" + count)
              .text(text())
              .build();
      chapters.add(chapter.code());
      passages.add(chapter);
    }
    for (PassageType type : PassageType.values()) {
      for (int i = random.nextInt(2); i > 0 && type != PassageType.CHAPTER; i--) {
        passages.add(
            Passage.builder()
                .code("p" + ++count)
                .type(type)
                .title("題" + count)
                .text(text())
                .link(type == PassageType.ATTACHMENT ? "https://example.jp/a?b=1" : "")
                .build());
      }
    }
    plan.headings().forEach(heading -> ofHeading(passages, heading));
    return passages;
  }

  private void ofHeading(List<Passage> passages, Heading heading) {
    for (PassageType type :
        List.of(PassageType.GOAL, PassageType.STATEMENT, PassageType.STATEMENT)) {
      if (random.nextBoolean()) {
        passages.add(
            Passage.builder()
                .code("p" + ++count)
                .type(type)
                .headingCode(heading.code())
                .number(type == PassageType.GOAL ? "" : "①")
                .text("文" + count + text())
                .build());
      }
    }
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
