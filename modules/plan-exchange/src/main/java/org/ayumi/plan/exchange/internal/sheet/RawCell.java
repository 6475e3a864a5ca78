package org.ayumi.plan.exchange.internal.sheet;

import org.ayumi.plan.exchange.SheetException;

/** A cell as the file holds it: its type, format and raw value. */
final class RawCell {

  private final String type;
  private final int format;
  private String value = "";
  private String inline = "";
  private boolean formula;

  RawCell(String type, int format) {
    this.type = type;
    this.format = format;
  }

  void element(XmlPart xml, String name) throws SheetException {
    if (name.equals("v")) {
      value = xml.text();
    } else if (name.equals("is")) {
      inline = xml.richText();
    } else if (name.equals("f")) {
      formula = true;
    }
  }

  String type() {
    return type;
  }

  int format() {
    return format;
  }

  String value() {
    return value;
  }

  String inline() {
    return inline;
  }

  /** A program that does not calculate leaves a formula without its result. */
  boolean isFormulaWithoutValue() {
    return formula && value.isEmpty() && !type.equals("str");
  }
}
