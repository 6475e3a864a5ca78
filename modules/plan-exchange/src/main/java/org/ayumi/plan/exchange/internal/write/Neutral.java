package org.ayumi.plan.exchange.internal.write;

import java.util.regex.Pattern;
import org.ayumi.plan.exchange.WriteStyle;

/** Keeps a sheet program from taking a text for a formula (F7). */
final class Neutral {

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?%?");

  private final WriteStyle style;

  Neutral(WriteStyle style) {
    this.style = style;
  }

  String text(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return style == WriteStyle.NEUTRALIZED && formula ? "'" + text : text;
  }
}
