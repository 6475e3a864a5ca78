package org.ayumi.plan.domain;

import java.util.List;

/**
 * What the plan's own tables call their fields (G18): terms of type LABEL, whose codes are those
 * listed here. A field that the plan does not name has no label; who prints it has a word of his
 * own.
 */
public final class FieldLabels {

  public static final String REFERENCE = "reference";
  public static final String KIND = "kind";
  public static final String DEPARTMENTS = "departments";
  public static final String ITEM = "item";
  public static final String ACTORS = "actors";
  public static final String PURPOSE = "purpose";
  public static final String CONTENT = "content";
  public static final String COMPLETION = "completion";
  public static final String SCHEDULE = "schedule";
  public static final String STATUS = "status";
  public static final String ACHIEVEMENT = "achievement";
  public static final String NARRATIVE = "narrative";
  public static final String NEXT_DIRECTION = "next-direction";
  public static final String NUMBER = "number";
  public static final String INDICATOR = "indicator";
  public static final String UNIT = "unit";
  public static final String BASELINE = "baseline";
  public static final String TARGET = "target";
  public static final String ACTUAL = "actual";
  public static final String NOTE = "note";
  public static final String EXAMPLE = "example";

  private static final List<String> CODES =
      List.of(
          REFERENCE,
          KIND,
          DEPARTMENTS,
          ITEM,
          ACTORS,
          PURPOSE,
          CONTENT,
          COMPLETION,
          SCHEDULE,
          STATUS,
          ACHIEVEMENT,
          NARRATIVE,
          NEXT_DIRECTION,
          NUMBER,
          INDICATOR,
          UNIT,
          BASELINE,
          TARGET,
          ACTUAL,
          NOTE,
          EXAMPLE);

  private FieldLabels() {}

  /** The codes that a term of type LABEL may have. */
  public static List<String> codes() {
    return CODES;
  }

  /** The printed word for a field, blanks included; empty if the plan has none. */
  public static String of(PlanIndex index, String code) {
    return index.terms(VocabularyType.LABEL).stream()
        .filter(term -> term.code().equals(code))
        .map(Term::mark)
        .findFirst()
        .orElse("");
  }
}
