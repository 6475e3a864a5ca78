package org.ayumi.plan.editor.web.internal.exchange;

import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.YearStyle;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.MappedColumn;

/** What a cell of the sheet is taken for, as a colour and in words. */
final class CellMeaning {

  private static final String HEADER = "header";
  private static final String EXPLANATION = " ?[(（].*[)）]$";

  private final String tone;
  private final String tag;

  private CellMeaning(String tone, String tag) {
    this.tone = tone;
    this.tag = tag;
  }

  static CellMeaning none() {
    return new CellMeaning(FieldTone.NONE.style(), "");
  }

  static CellMeaning header() {
    return new CellMeaning(HEADER, "");
  }

  /** The meaning of a line; a blank cell of it is not labelled. */
  static CellMeaning of(LineRule rule, String text, Wording wording) {
    String level = rule.level().isPresent() ? " " + rule.level().getAsInt() : "";
    return new CellMeaning(
        FieldTone.of(rule.meaning()).style(),
        text.isBlank() ? "" : rule.meaning().label(wording.locale()) + level);
  }

  /**
   * The meaning of a cell.
   *
   * @param text the cell's; blank where it is not to be labelled
   */
  static CellMeaning of(MappedColumn column, String text, YearStyle style, Wording wording) {
    return new CellMeaning(
        FieldTone.of(column.field()).style(), text.isBlank() ? "" : label(column, style, wording));
  }

  /** The field with its level, year or actor. */
  static String label(MappedColumn column, YearStyle style, Wording wording) {
    String option = "";
    if (column.level().isPresent()) {
      option = " " + column.level().getAsInt();
    } else if (column.year().isPresent()) {
      FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
      option = " " + notation.format(column.year().get(), style);
    } else if (column.actor().isPresent()) {
      option = " " + column.actor().get();
    }
    return column.field().label(wording.locale()).replaceFirst(EXPLANATION, "") + option;
  }

  String tone() {
    return tone;
  }

  String tag() {
    return tag;
  }
}
