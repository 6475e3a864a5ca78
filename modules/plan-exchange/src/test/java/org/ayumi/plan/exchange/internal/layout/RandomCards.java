package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.exchange.CardRules;
import org.ayumi.plan.exchange.CardSlot;
import org.ayumi.plan.exchange.CardSlot.Place;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ImmutableLayout;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LayoutKind;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/** Cards by chance: how they are made up and what they hold, texts like their labels included. */
final class RandomCards {

  private static final List<String> TEXTS =
      List.of(
          "一行目\n二行目",
          "𠮷野・葛󠄀城",
          "=1+1",
          "-",
          "①",
          "I",
          "6年度",
          "7",
          "H25",
          "→",
          "方針 I",
          "■市民　□市",
          "(1) 庭",
          "カード 3",
          "事業",
          "a\tb",
          "\"",
          "x".repeat(400));
  private static final Map<String, Field> FIELDS =
      Map.of("整理番号", Field.REFERENCE, "種　別", Field.KIND, "担当課", Field.DEPARTMENTS);
  private static final List<String> TITLE = List.of("さくら野市の実施計画");

  private final Random random;
  private final List<CardSlot> slots;
  private final boolean numbered;
  private final int years;
  private final int levels;
  private final List<List<String>> header = new ArrayList<>();
  private final PartMapping part;
  private int cards;

  RandomCards(Random random) {
    this(random, random.nextBoolean(), random.nextInt(3) * 2, random.nextInt(3), null);
  }

  private RandomCards(
      Random random, boolean numbered, int years, int levels, List<CardSlot> fixed) {
    this.random = random;
    this.numbered = numbered;
    this.years = years;
    this.levels = levels;
    slots = fixed == null ? randomSlots() : fixed;
    part = part(rules());
  }

  /** Cards as a plan prints them, on graph paper. */
  static RandomCards printed() {
    List<CardSlot> slots =
        Stream.of("整理番号", "種　別", "担当課", "項目", "目　的")
            .map(label -> CardSlot.of(label, Place.RIGHT))
            .collect(Collectors.toList());
    slots.add(CardSlot.of("年次計画", Place.YEARS));
    return new RandomCards(new Random(), false, 3, 2, slots);
  }

  private List<CardSlot> randomSlots() {
    List<CardSlot> made = new ArrayList<>();
    boolean places = random.nextBoolean();
    if (numbered) {
      made.add(slot("番号", Place.NTH, 0, places ? 0 : -1));
      made.add(slot("事業名", Place.NTH, 1, places ? 1 : -1));
      made.add(slot("種別", Place.NTH, 2, places ? 5 + random.nextInt(4) : -1));
    } else {
      made.add(slot("整理番号", Place.RIGHT, 0, places ? 0 : -1));
      made.add(slot("種　別", Place.RIGHT, 0, places ? 2 + random.nextInt(8) : -1));
    }
    for (String label : List.of("担当課", "目　的", "内容", "完了の目安")) {
      Place place = random.nextInt(4) == 0 ? Place.BELOW : Place.RIGHT;
      made.add(slot(label, place, 0, places ? random.nextInt(3) * 3 : -1));
    }
    if (years > 0) {
      int at = random.nextBoolean() ? made.size() : made.size() - 1;
      made.add(at, slot("年次計画", Place.YEARS, 0, places ? random.nextInt(3) * 2 : -1));
    }
    return made;
  }

  private static CardSlot slot(String label, Place place, int position, int column) {
    CardSlot slot = CardSlot.builder().label(label).place(place).position(position).build();
    return column < 0 ? slot : CardSlot.builder().from(slot).column(column).build();
  }

  private List<LineRule> rules() {
    List<LineRule> rules = new ArrayList<>();
    if (levels > 0) {
      rules.add(heading(1, "方針", LineForm.WORD).build());
    }
    if (levels > 1) {
      rules.add(heading(2, "施策", LineForm.WORD).build());
    }
    rules.add(
        LineRule.builder().meaning(LineMeaning.STATEMENT).form(LineForm.CIRCLED).column(1).build());
    return rules;
  }

  private static org.ayumi.plan.exchange.ImmutableLineRule.Builder heading(
      int level, String word, LineForm form) {
    return LineRule.builder()
        .meaning(LineMeaning.HEADING)
        .level(level)
        .name(word)
        .word(word)
        .form(form);
  }

  /** With other rules: sentences of one form, headings of the second level of another. */
  PartMapping withRule(LineForm statement, LineForm second) {
    List<LineRule> rules =
        List.of(
            heading(1, "方針", LineForm.WORD).build(),
            LineRule.builder()
                .meaning(LineMeaning.HEADING)
                .level(2)
                .name("施策")
                .form(second)
                .build(),
            LineRule.builder().meaning(LineMeaning.STATEMENT).form(statement).build());
    return ImmutablePartMapping.copyOf(part)
        .withLayout(ImmutableLayout.copyOf(part.layout()).withLines(rules));
  }

  private PartMapping part(List<LineRule> rules) {
    List<MappedColumn> columns = new ArrayList<>();
    List<String> upper = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    for (CardSlot slot : slots) {
      for (int i = 0; i < (slot.place() == Place.YEARS ? years : 1); i++) {
        boolean yearly = slot.place() == Place.YEARS;
        columns.add(
            MappedColumn.builder()
                .index(upper.size())
                .header(yearly ? "" : slot.label())
                .field(yearly ? Field.YEAR : FIELDS.getOrDefault(slot.label(), Field.IGNORED))
                .year(java.util.Optional.of(FiscalYear.of(2024 + i)).filter(any -> yearly))
                .build());
        upper.add(slot.label());
        lower.add(yearly ? (6 + i) + "年度" : "");
      }
    }
    for (int level = 0; level < levels; level++) {
      upper.add(List.of("方針", "施策").get(level));
    }
    upper.addAll(List.of("passage-type", "passage-number", "passage-text"));
    header.add(upper);
    if (years > 0) {
      header.add(lower);
    }
    CardRules cards =
        CardRules.builder()
            .start(numbered ? "カード" : "整理番号")
            .startsWithNumber(numbered)
            .slots(slots)
            .build();
    return PartMapping.builder()
        .columns(
            ColumnMapping.builder()
                .columns(columns)
                .frame(SheetFrame.builder().addAbove(TITLE).header(header).build())
                .build())
        .layout(Layout.builder().kind(LayoutKind.CARDS).card(cards).lines(rules).build())
        .build();
  }

  PartMapping part() {
    return part;
  }

  List<List<String>> header() {
    return header;
  }

  boolean isEmpty() {
    return cards == 0;
  }

  WrittenSheet table() {
    WrittenSheet table = new WrittenSheet();
    table.addRow(TITLE);
    header.forEach(table::addRow);
    cards = 0;
    for (int first = 0; first < (levels > 0 ? 1 + random.nextInt(3) : 1); first++) {
      String high = List.of("I ", "Ⅱ ", "(3) ").get(first) + title();
      if (levels < 2) {
        group(table, levels == 0 ? List.of() : List.of(high));
        continue;
      }
      for (int second = 0; second < 1 + random.nextInt(2); second++) {
        group(table, List.of(high, "(" + (second + 1) + ") " + title()));
      }
    }
    return table;
  }

  private String title() {
    return List.of("花づくり", "整理番号", "内容", "目的", "𠮷野").get(random.nextInt(5)) + random.nextInt(99);
  }

  private void group(WrittenSheet table, List<String> headings) {
    int rows = random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      List<String> row = new ArrayList<>();
      boolean statement = random.nextInt(4) == 0;
      int width = header.get(0).size() - levels - 3;
      for (int column = 0; column < width; column++) {
        row.add(statement ? "" : value());
      }
      if (!statement) {
        cards++;
        row.set(0, numbered ? "カード " + cards : "I-" + cards);
      }
      row.addAll(headings);
      if (statement) {
        row.addAll(List.of("STATEMENT", "①", "文" + value().strip() + "。"));
      }
      table.addRow(row);
    }
    if (rows == 0 && !headings.isEmpty()) {
      List<String> row = new ArrayList<>();
      for (int column = 0; column < header.get(0).size() - levels - 3; column++) {
        row.add("");
      }
      row.addAll(headings);
      table.addRow(row);
    }
  }

  private String value() {
    switch (random.nextInt(4)) {
      case 0:
        return "";
      case 1:
        return slots.get(random.nextInt(slots.size())).label();
      default:
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
  }
}
