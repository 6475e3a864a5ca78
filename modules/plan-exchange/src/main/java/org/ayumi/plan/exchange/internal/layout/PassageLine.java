package org.ayumi.plan.exchange.internal.layout;

import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.LineForm;
import org.ayumi.plan.exchange.LineMeaning;
import org.ayumi.plan.exchange.LineRule;
import org.ayumi.plan.exchange.PartMapping;

/** The parts of a line that is a passage. */
final class PassageLine {

  private final LineRule rule;
  private final String number;
  private final String rest;

  PassageLine(LineRule rule, Line line) {
    this.rule = rule;
    boolean numbered =
        rule.meaning() != LineMeaning.REMARK
            && line.form() != LineForm.TITLED
            && line.form() != LineForm.PLAIN;
    number = numbered ? line.number() : "";
    rest = line.text().substring(number.length()).strip();
  }

  /** What a sentence between entries is, the part says. */
  static PassageType type(LineRule rule, PartMapping part) {
    return rule.meaning() == LineMeaning.STATEMENT
        ? part.passageType()
        : PassageType.valueOf(rule.meaning().name());
  }

  String number() {
    return number;
  }

  String level() {
    return rule.meaning() == LineMeaning.CHAPTER ? String.valueOf(rule.level().orElse(1)) : "";
  }

  String title() {
    return rule.meaning() == LineMeaning.CHAPTER ? rest : "";
  }

  String text() {
    return rule.meaning() == LineMeaning.CHAPTER ? "" : rest;
  }
}
