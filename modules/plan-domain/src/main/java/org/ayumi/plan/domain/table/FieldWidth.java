package org.ayumi.plan.domain.table;

import org.ayumi.plan.domain.FieldLabels;

/** How wide the columns of the fields are, in full-width characters. */
final class FieldWidth {

  static final int YEAR = 5;

  private FieldWidth() {}

  static int of(String field) {
    switch (field) {
      case FieldLabels.CONTENT:
      case FieldLabels.NARRATIVE:
        return 25;
      case FieldLabels.PURPOSE:
      case FieldLabels.COMPLETION:
      case FieldLabels.NEXT_DIRECTION:
        return 15;
      case FieldLabels.ITEM:
        return 12;
      case FieldLabels.INDICATOR:
        return 20;
      case FieldLabels.DEPARTMENTS:
      case FieldLabels.ACTORS:
        return 9;
      case FieldLabels.REFERENCE:
      case FieldLabels.BASELINE:
      case FieldLabels.TARGET:
      case FieldLabels.ACTUAL:
        return 7;
      case FieldLabels.NUMBER:
        return 3;
      default:
        return 5;
    }
  }
}
