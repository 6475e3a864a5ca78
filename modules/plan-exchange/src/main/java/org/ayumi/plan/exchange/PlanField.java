package org.ayumi.plan.exchange;

import java.util.Locale;

/** A field of an entry, as differences and histories name it. */
public enum PlanField {
  NAME,
  PRINTED_NAMES,
  TYPE,
  MARK,
  MEANING,
  SPOKEN,
  SENSE,
  HEADING,
  NUMBER,
  REFERENCE,
  TITLE,
  LABEL,
  KIND,
  DEPARTMENTS,
  ACTORS,
  PURPOSE,
  COMPLETION,
  RELISTING,
  BULLET,
  TEXT,
  OVERVIEW_LABEL,
  EXAMPLE,
  CANDIDATE,
  VALID_FROM,
  VALID_TO,
  SUCCESSORS,
  GROUP,
  UNIT,
  BASELINE,
  TARGET,
  /** The actual value of a year. */
  ACTUAL,
  AIM,
  NOTE,
  ITEM,
  EVALUATED_YEAR,
  EVALUATOR,
  GRADE,
  COMMENT,
  DATE,
  REPLY,
  PUBLISHED,
  PARENT,
  LINK,
  /** The schedule token of a year. */
  PLANNED,
  REPORT_STATUS,
  REPORT_ACHIEVEMENT,
  REPORT_TEXT,
  REPORT_NEXT,
  /** The place among the others; the texts are positions from 1. */
  ORDER;

  /** The key of its name in {@code Messages.properties}: {@code plan-field.report-text}. */
  public String key() {
    return "plan-field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name in the language of the locale. */
  public String label(Locale locale) {
    return Texts.of(locale).getString(key());
  }
}
