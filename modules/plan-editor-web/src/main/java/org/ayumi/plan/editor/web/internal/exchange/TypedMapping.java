package org.ayumi.plan.editor.web.internal.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.DepartmentRules;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;

/** A column mapping as typed: text by field name, nothing checked yet. */
final class TypedMapping {

  static final String NAME = "mappingName";
  static final String HEADING_CELLS = "headingCells";
  static final String CONTENT_CELLS = "contentCells";
  static final String BULLETS = "bullets";
  static final String SEPARATORS = "separators";
  static final String WHOLE_NAMES = "wholeNames";
  static final String COLLECTIVE_NAMES = "collectiveNames";
  static final String EACH_PREFIXES = "eachPrefixes";
  static final String PROVISIONAL_MARKS = "provisionalMarks";
  static final String ACTOR_MARKS = "actorMarks";
  static final String RELISTING_MARKS = "relistingMarks";

  static final List<String> LISTS =
      List.of(
          BULLETS,
          SEPARATORS,
          WHOLE_NAMES,
          COLLECTIVE_NAMES,
          EACH_PREFIXES,
          PROVISIONAL_MARKS,
          ACTOR_MARKS,
          RELISTING_MARKS);

  private final Map<String, String> values;

  private TypedMapping(Map<String, String> values) {
    this.values = values;
  }

  static TypedMapping of(ColumnMapping mapping, PlanHead head) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(HEADING_CELLS, mapping.headingCells().name());
    values.put(CONTENT_CELLS, mapping.contentCells().name());
    DepartmentRules rules = mapping.departments();
    values.put(BULLETS, lines(mapping.bullets()));
    values.put(SEPARATORS, lines(rules.separators()));
    values.put(WHOLE_NAMES, lines(rules.wholeNames()));
    values.put(COLLECTIVE_NAMES, lines(rules.collectiveNames()));
    values.put(EACH_PREFIXES, lines(rules.eachPrefixes()));
    values.put(PROVISIONAL_MARKS, lines(rules.provisionalMarks()));
    values.put(ACTOR_MARKS, lines(mapping.actorMarks()));
    values.put(RELISTING_MARKS, lines(mapping.relistingMarks()));
    FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
    for (MappedColumn column : mapping.columns()) {
      values.put(field(column.index()), column.field().name());
      String option = "";
      if (column.level().isPresent()) {
        option = String.valueOf(column.level().getAsInt());
      } else if (column.year().isPresent()) {
        option = notation.format(column.year().get(), head.yearStyle());
      } else if (column.actor().isPresent()) {
        option = column.actor().get();
      }
      values.put(option(column.index()), option);
    }
    return new TypedMapping(values);
  }

  /** Reads the fields of the mapping form and no others. */
  static TypedMapping read(FormParameters parameters, int columns) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(NAME, parameters.line(NAME));
    values.put(HEADING_CELLS, parameters.text(HEADING_CELLS));
    values.put(CONTENT_CELLS, parameters.text(CONTENT_CELLS));
    LISTS.forEach(name -> values.put(name, parameters.text(name)));
    for (int column = 0; column < columns; column++) {
      values.put(field(column), parameters.text(field(column)));
      values.put(option(column), parameters.line(option(column)));
    }
    return new TypedMapping(values);
  }

  static String field(int column) {
    return "column-" + column + "-field";
  }

  /** The level, year or actor that the field of a column needs. */
  static String option(int column) {
    return "column-" + column + "-option";
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** One entry a line; a line of blanks alone is an entry too when it is a separator. */
  List<String> list(String name) {
    return value(name)
        .lines()
        .map(
            line ->
                name.equals(SEPARATORS) && !line.isEmpty() && line.isBlank() ? line : line.strip())
        .filter(line -> !line.isEmpty())
        .distinct()
        .collect(Collectors.toList());
  }

  Field field(int column, Field fallback) {
    for (Field field : Field.values()) {
      if (field.name().equals(value(field(column)))) {
        return field;
      }
    }
    return fallback;
  }

  private static String lines(List<String> entries) {
    return String.join("\n", entries);
  }
}
