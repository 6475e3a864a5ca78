package org.ayumi.plan.editor.web.internal.exchange;

import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.LineMeaning;

/** Which colour of the sheet stands for a field; words beside it say the same. */
enum FieldTone {
  NONE,
  HEADING,
  ITEM,
  UNIT,
  CONTENT,
  YEAR,
  REPORT,
  INDICATOR,
  PASSAGE;

  static FieldTone of(Field field) {
    if (field.isHeading()) {
      return HEADING;
    }
    if (field.isIndicator()) {
      return INDICATOR;
    }
    if (field.isPassage()) {
      return PASSAGE;
    }
    if (field.isEvaluation()) {
      return REPORT;
    }
    switch (field) {
      case IGNORED:
      case SEQUENCE:
        return NONE;
      case DEPARTMENTS:
      case ACTORS:
      case ACTOR:
        return UNIT;
      case PURPOSE:
      case CONTENT:
      case COMPLETION:
        return CONTENT;
      case YEAR:
        return YEAR;
      case REPORT_STATUS:
      case REPORT_ACHIEVEMENT:
      case REPORT_TEXT:
      case REPORT_NEXT:
        return REPORT;
      default:
        return ITEM;
    }
  }

  static FieldTone of(LineMeaning meaning) {
    switch (meaning) {
      case IGNORED:
      case GROUP:
        return NONE;
      case ITEM:
        return ITEM;
      case GOAL:
      case STATEMENT:
      case CHAPTER:
      case TEXT:
      case REMARK:
        return PASSAGE;
      default:
        return HEADING;
    }
  }

  /** The end of its class name in the style sheet. */
  String style() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
