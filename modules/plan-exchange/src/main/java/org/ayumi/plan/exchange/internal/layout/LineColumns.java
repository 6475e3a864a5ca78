package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;

/** The columns of a table for what stands in lines between its entries. */
public final class LineColumns {

  private final int first;
  private final int levels;
  private final List<String> headers = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();

  /**
   * @param first the column of the highest heading
   */
  public LineColumns(PartMapping part, int first) {
    this.first = first;
    List<LineRule> rules = part.layout().lines();
    levels =
        rules.stream()
            .filter(rule -> rule.meaning() == LineMeaning.HEADING)
            .mapToInt(rule -> rule.level().orElse(1))
            .max()
            .orElse(0);
    for (int level = 1; level <= levels; level++) {
      headers.add(name(rules, level));
    }
    boolean chapters = has(rules, LineMeaning.CHAPTER);
    if (chapters || has(rules, LineMeaning.STATEMENT) || has(rules, LineMeaning.REMARK)) {
      add(Field.PASSAGE_TYPE);
      if (chapters) {
        add(Field.PASSAGE_LEVEL);
      }
      add(Field.PASSAGE_NUMBER);
      if (chapters) {
        add(Field.PASSAGE_TITLE);
      }
      add(Field.PASSAGE_TEXT);
    }
    if (has(rules, LineMeaning.GOAL)) {
      add(Field.GOAL);
    }
  }

  private static boolean has(List<LineRule> rules, LineMeaning meaning) {
    return rules.stream().anyMatch(rule -> rule.meaning() == meaning);
  }

  private static String name(List<LineRule> rules, int level) {
    return rules.stream()
        .filter(rule -> rule.meaning() == LineMeaning.HEADING)
        .filter(rule -> rule.level().orElse(1) == level && !rule.name().isEmpty())
        .map(LineRule::name)
        .findFirst()
        .orElse(String.valueOf(level));
  }

  private void add(Field field) {
    fields.add(field);
    headers.add(header(field));
  }

  /** What heads the column of a field that no sheet prints: {@code passage-text}. */
  public static String header(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<String> headers() {
    return headers;
  }

  /** The first of its columns. */
  public int first() {
    return first;
  }

  /** How many levels of headings there are. */
  public int levels() {
    return levels;
  }

  /** The column of the headings of a level, from 1. */
  public int heading(int level) {
    return first + level - 1;
  }

  /** The column of a field of passages or goals. */
  OptionalInt of(Field field) {
    return fields.contains(field)
        ? OptionalInt.of(first + levels + fields.indexOf(field))
        : OptionalInt.empty();
  }

  /** The field of passages or goals that the column holds. */
  public Optional<Field> fieldAt(int column) {
    int place = column - first - levels;
    return place < 0 || place >= fields.size() ? Optional.empty() : Optional.of(fields.get(place));
  }
}
