package org.ayumi.plan.exchange.internal.diff;

import java.util.Optional;
import java.util.TreeSet;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.exchange.PlanField;

/** Compares indicators, evaluations and passages field by field. */
final class BookChanges {

  private final FieldChanges fields;

  BookChanges(FieldChanges fields) {
    this.fields = fields;
  }

  void compare(Indicator one, Indicator other) {
    fields
        .headings(one.headingCode(), other.headingCode())
        .text(PlanField.GROUP, one.group(), other.group())
        .text(PlanField.NUMBER, one.number(), other.number())
        .text(PlanField.NAME, one.name(), other.name())
        .text(PlanField.UNIT, one.unit(), other.unit())
        .text(PlanField.BASELINE, value(one.baseline()), value(other.baseline()))
        .text(PlanField.TARGET, value(one.target()), value(other.target()))
        .text(PlanField.AIM, one.aim().name(), other.aim().name())
        .text(PlanField.NOTE, one.note(), other.note());
    TreeSet<FiscalYear> years = new TreeSet<>();
    one.actuals().forEach(value -> value.year().ifPresent(years::add));
    other.actuals().forEach(value -> value.year().ifPresent(years::add));
    for (FiscalYear year : years) {
      fields.text(PlanField.ACTUAL, year, printed(one.actual(year)), printed(other.actual(year)));
    }
  }

  private static String value(Optional<IndicatorValue> value) {
    return value
        .map(each -> each.printed() + each.year().map(year -> " (" + year + ")").orElse(""))
        .orElse("");
  }

  private static String printed(Optional<IndicatorValue> value) {
    return value.map(IndicatorValue::printed).orElse("");
  }

  void compare(Evaluation one, Evaluation other) {
    fields
        .headings(one.headingCode(), other.headingCode())
        .items(one.itemCode(), other.itemCode())
        .text(PlanField.EVALUATED_YEAR, one.year().toString(), other.year().toString())
        .text(PlanField.EVALUATOR, one.evaluator(), other.evaluator())
        .text(PlanField.GRADE, one.grade(), other.grade())
        .text(PlanField.COMMENT, one.comment(), other.comment())
        .text(PlanField.DATE, text(one.date()), text(other.date()))
        .text(PlanField.REPLY, one.reply(), other.reply())
        .text(
            PlanField.PUBLISHED,
            String.valueOf(one.published()),
            String.valueOf(other.published()));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  void compare(Passage one, Passage other) {
    fields
        .headings(one.headingCode(), other.headingCode())
        .text(PlanField.PARENT, one.parentCode().orElse(""), other.parentCode().orElse(""))
        .text(PlanField.TYPE, one.type().name(), other.type().name())
        .text(PlanField.NUMBER, one.number(), other.number())
        .text(PlanField.TITLE, one.title(), other.title())
        .text(PlanField.TEXT, one.text(), other.text())
        .text(PlanField.LINK, one.link(), other.link());
  }
}
