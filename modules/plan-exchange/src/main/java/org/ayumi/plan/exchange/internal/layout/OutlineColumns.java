package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;

/** The columns of the table that an outline is read as; they follow from its rules. */
public final class OutlineColumns {

  private static final Set<LineMeaning> PASSAGES =
      Set.of(LineMeaning.STATEMENT, LineMeaning.CHAPTER, LineMeaning.REMARK, LineMeaning.TEXT);

  private final List<MappedColumn> columns;

  private OutlineColumns(List<MappedColumn> columns) {
    this.columns = columns;
  }

  /** The columns of a mapping, and behind them those that the rules need and it lacks. */
  static OutlineColumns of(List<MappedColumn> mapped, List<LineRule> rules) {
    List<MappedColumn> columns = new ArrayList<>(mapped);
    int width = mapped.stream().mapToInt(column -> column.index() + 1).max().orElse(0);
    for (MappedColumn needed : needed(rules)) {
      boolean known =
          columns.stream().anyMatch(column -> column.identity().equals(needed.identity()));
      if (!known) {
        columns.add(MappedColumn.builder().from(needed).index(width).build());
        width++;
      }
    }
    return new OutlineColumns(columns);
  }

  /** The columns that the rules need, in order. */
  public static List<MappedColumn> needed(List<LineRule> rules) {
    List<MappedColumn> needed = new ArrayList<>();
    TreeMap<Integer, String> levels = levels(rules);
    int depth = levels.isEmpty() ? 0 : levels.lastKey();
    for (int level = 1; level <= depth; level++) {
      String number = String.valueOf(level);
      add(needed, Field.HEADING_NUMBER, level, "number-" + number);
      add(needed, Field.HEADING_TITLE, level, levels.getOrDefault(level, number));
    }
    if (has(rules, LineMeaning.ITEM)) {
      add(needed, Field.NUMBER, 0, header(Field.NUMBER));
      add(needed, Field.TITLE, 0, itemName(rules));
      add(needed, Field.EXAMPLE, 0, header(Field.EXAMPLE));
      if (has(rules, LineMeaning.TEXT)) {
        add(needed, Field.CONTENT, 0, header(Field.CONTENT));
      }
    }
    if (has(rules, LineMeaning.GOAL)) {
      add(needed, Field.GOAL, 0, header(Field.GOAL));
    }
    if (has(rules, LineMeaning.OVERVIEW)) {
      add(needed, Field.HEADING_OVERVIEW, 0, header(Field.HEADING_OVERVIEW));
    }
    if (rules.stream().map(LineRule::meaning).anyMatch(PASSAGES::contains)) {
      List.of(
              Field.PASSAGE_TYPE,
              Field.PASSAGE_LEVEL,
              Field.PASSAGE_NUMBER,
              Field.PASSAGE_TITLE,
              Field.PASSAGE_TEXT)
          .forEach(field -> add(needed, field, 0, header(field)));
    }
    return needed;
  }

  private static boolean has(List<LineRule> rules, LineMeaning meaning) {
    return rules.stream().anyMatch(rule -> rule.meaning() == meaning);
  }

  private static TreeMap<Integer, String> levels(List<LineRule> rules) {
    TreeMap<Integer, String> levels = new TreeMap<>();
    for (LineRule rule : rules) {
      if (rule.meaning() == LineMeaning.HEADING || rule.meaning() == LineMeaning.OVERVIEW) {
        int level = rule.level().orElse(1);
        String name = rule.name().isEmpty() ? String.valueOf(level) : rule.name();
        levels.merge(level, name, (known, more) -> known.matches("[0-9]+") ? more : known);
      }
    }
    return levels;
  }

  private static String itemName(List<LineRule> rules) {
    return rules.stream()
        .filter(rule -> rule.meaning() == LineMeaning.ITEM && !rule.name().isEmpty())
        .map(LineRule::name)
        .findFirst()
        .orElse(header(Field.TITLE));
  }

  private static String header(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(List<MappedColumn> columns, Field field, int level, String header) {
    OptionalInt ofLevel = level == 0 ? OptionalInt.empty() : OptionalInt.of(level);
    columns.add(
        MappedColumn.builder()
            .index(columns.size())
            .header(header)
            .field(field)
            .level(ofLevel)
            .build());
  }

  List<MappedColumn> columns() {
    return columns;
  }

  /** The highest level that has a column. */
  int depth() {
    return columns.stream().mapToInt(column -> column.level().orElse(0)).max().orElse(0);
  }

  /** Where a field stands; -1 if nowhere. */
  int index(Field field) {
    return index(field, 0);
  }

  /** Where a heading's field stands; -1 if nowhere. */
  int index(Field field, int level) {
    return columns.stream()
        .filter(column -> column.field() == field && column.level().orElse(0) == level)
        .mapToInt(MappedColumn::index)
        .findFirst()
        .orElse(-1);
  }
}
