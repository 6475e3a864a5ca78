package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.Layout;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;

/** The columns that the lines between rows or cards add to the table that a part is read as. */
final class LineColumns {

  private final List<LineRule> rules;

  LineColumns(Layout layout) {
    rules = layout.lines();
  }

  /**
   * The columns in order.
   *
   * @param first the index of the first one
   */
  List<MappedColumn> from(int first) {
    List<MappedColumn> columns = new ArrayList<>();
    int levels = levels();
    for (int level = 1; level <= levels; level++) {
      columns.add(
          MappedColumn.builder()
              .index(first + columns.size())
              .header(name(level))
              .field(Field.HEADING)
              .level(level)
              .build());
    }
    for (Field field : passages()) {
      String header = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
      columns.add(MappedColumn.of(first + columns.size(), header, field));
    }
    return columns;
  }

  private int levels() {
    return rules.stream()
        .filter(rule -> rule.meaning() == LineMeaning.HEADING)
        .mapToInt(rule -> rule.level().orElse(1))
        .max()
        .orElse(0);
  }

  private String name(int level) {
    return rules.stream()
        .filter(rule -> rule.meaning() == LineMeaning.HEADING)
        .filter(rule -> rule.level().orElse(1) == level && !rule.name().isEmpty())
        .map(LineRule::name)
        .findFirst()
        .orElse(String.valueOf(level));
  }

  private List<Field> passages() {
    List<Field> fields = new ArrayList<>();
    boolean chapters = has(LineMeaning.CHAPTER);
    if (chapters || has(LineMeaning.STATEMENT) || has(LineMeaning.REMARK)) {
      fields.add(Field.PASSAGE_TYPE);
      if (chapters) {
        fields.add(Field.PASSAGE_LEVEL);
      }
      fields.add(Field.PASSAGE_NUMBER);
      if (chapters) {
        fields.add(Field.PASSAGE_TITLE);
      }
      fields.add(Field.PASSAGE_TEXT);
    }
    if (has(LineMeaning.GOAL)) {
      fields.add(Field.GOAL);
    }
    return fields;
  }

  private boolean has(LineMeaning meaning) {
    return rules.stream().anyMatch(rule -> rule.meaning() == meaning);
  }
}
