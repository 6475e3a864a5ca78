package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;

/** The columns behind those of a sheet for what the lines of its tables tell. */
final class AddedColumns {

  private final List<LineRule> rules;
  private final int first;
  private final String highest;

  /**
   * @param first the index of the first of them
   * @param highest what the highest level is called where the lines do not say so
   */
  AddedColumns(List<LineRule> rules, int first, String highest) {
    this.rules = rules;
    this.first = first;
    this.highest = highest;
  }

  /** Those whose field no column of the sheet has. */
  List<MappedColumn> beside(List<MappedColumn> own) {
    List<MappedColumn> added = new ArrayList<>();
    names()
        .forEach(
            (level, name) ->
                added.add(
                    MappedColumn.builder()
                        .index(first + added.size())
                        .header(name)
                        .field(Field.HEADING)
                        .level(level)
                        .build()));
    for (Field field : fields()) {
      if (own.stream().noneMatch(column -> column.field() == field)) {
        added.add(MappedColumn.of(first + added.size(), name(field), field));
      }
    }
    return added;
  }

  private Map<Integer, String> names() {
    Map<Integer, String> names = new TreeMap<>();
    for (LineRule rule : rules) {
      if (rule.meaning() == LineMeaning.HEADING) {
        int level = rule.level().orElse(1);
        String other = level == 1 && !highest.isEmpty() ? highest : String.valueOf(level);
        names.putIfAbsent(level, rule.name().isEmpty() ? other : rule.name());
      }
    }
    return names;
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    if (means(LineMeaning.STATEMENT) || means(LineMeaning.REMARK)) {
      fields.add(Field.PASSAGE_TYPE);
      fields.add(Field.PASSAGE_NUMBER);
      fields.add(Field.PASSAGE_TEXT);
    }
    if (means(LineMeaning.GROUP)) {
      fields.add(Field.INDICATOR_SCOPE);
    }
    if (means(LineMeaning.TEXT)) {
      fields.add(Field.INDICATOR_NOTE);
    }
    return fields;
  }

  private boolean means(LineMeaning meaning) {
    return rules.stream().anyMatch(rule -> rule.meaning() == meaning);
  }

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
