package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.Field;

/** What a column can hold, in groups. */
public final class FieldChoices {

  private final Wording wording;

  FieldChoices(Wording wording) {
    this.wording = wording;
  }

  public List<Group> getGroups() {
    Map<String, List<Field>> byGroup = new LinkedHashMap<>();
    byGroup.put("fields-none", new ArrayList<>(List.of(Field.IGNORED)));
    for (Field field : Field.values()) {
      if (field != Field.IGNORED) {
        byGroup.computeIfAbsent(group(field), key -> new ArrayList<>()).add(field);
      }
    }
    return byGroup.entrySet().stream()
        .map(entry -> new Group(wording.text(entry.getKey()), choices(entry.getValue())))
        .collect(Collectors.toList());
  }

  private List<Choice> choices(List<Field> fields) {
    return fields.stream()
        .map(field -> new Choice(field, field.label(wording.locale())))
        .collect(Collectors.toList());
  }

  private static String group(Field field) {
    switch (FieldTone.of(field)) {
      case NONE:
        return "fields-none";
      case HEADING:
        return "fields-heading";
      case INDICATOR:
        return "fields-indicator";
      case PASSAGE:
        return "fields-passage";
      case YEAR:
      case REPORT:
        return "fields-year";
      default:
        return "fields-item";
    }
  }

  /** Fields of one sort. */
  public static final class Group {

    private final String label;
    private final List<Choice> choices;

    Group(String label, List<Choice> choices) {
      this.label = label;
      this.choices = choices;
    }

    public String getLabel() {
      return label;
    }

    public List<Choice> getChoices() {
      return choices;
    }
  }

  /** A field. */
  public static final class Choice {

    private final Field field;
    private final String text;

    Choice(Field field, String text) {
      this.field = field;
      this.text = text;
    }

    public String getValue() {
      return field.name();
    }

    public String getText() {
      return text;
    }

    /** What must be said beside it: a level, a year, an actor, or nothing. */
    public String getNeeds() {
      if (field.isHeading()) {
        return "level";
      }
      if (field.mayHaveYear()) {
        return "year";
      }
      return field == Field.ACTOR ? "actor" : "nothing";
    }
  }
}
