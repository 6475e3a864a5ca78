package org.ayumi.plan.editor.web.internal.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.exchange.PartFields.RowFields;
import org.ayumi.plan.editor.web.internal.form.FormParameters;

/** A part of a mapping as typed: text by field name, nothing checked yet. */
final class TypedPart {

  private final Map<String, String> values;

  TypedPart(Map<String, String> values) {
    this.values = values;
  }

  /** Reads the fields of the mapping form and no others. */
  static TypedPart read(FormParameters parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    PartFields.SINGLE.forEach(name -> values.put(name, parameters.line(name)));
    PartFields.LISTS.forEach(name -> values.put(name, parameters.text(name)));
    values.put(PartFields.PAIRED, String.join("\n", parameters.texts(PartFields.PAIRED)));
    for (RowFields rows : List.of(PartFields.COLUMNS, PartFields.LINES, PartFields.SLOTS)) {
      int count = parameters.number(rows.count(), 0, 0, rows.most());
      values.put(rows.count(), String.valueOf(count));
      for (int index = 0; index < count; index++) {
        for (String field : rows.names()) {
          String name = rows.name(index, field);
          values.put(name, parameters.line(name));
        }
      }
    }
    return new TypedPart(values);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  boolean flag(String name) {
    return value(name).equals("true");
  }

  /** The number; the fallback if it is none or lies outside the range. */
  int number(String name, int fallback, int least, int most) {
    try {
      int number = Integer.parseInt(value(name).strip());
      return number < least || number > most ? fallback : number;
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /** How many rows of that sort there are. */
  int count(RowFields rows) {
    return number(rows.count(), 0, 0, rows.most());
  }

  /** The enum constant; the fallback if there is none of that name. */
  <E extends Enum<E>> E choice(String name, E fallback) {
    for (E constant : fallback.getDeclaringClass().getEnumConstants()) {
      if (constant.name().equals(value(name))) {
        return constant;
      }
    }
    return fallback;
  }

  /** One entry a line. */
  List<String> list(String name) {
    return value(name)
        .lines()
        .map(line -> name.equals(PartFields.SEPARATORS) ? separator(line) : line.strip())
        .filter(line -> !line.isEmpty())
        .distinct()
        .collect(Collectors.toList());
  }

  /** Blanks may be a separator; a line break is typed as a sign. */
  private static String separator(String line) {
    if (line.strip().equals(PartFields.LINE_BREAK)) {
      return "\n";
    }
    return !line.isEmpty() && line.isBlank() ? line : line.strip();
  }
}
