package org.ayumi.plan.internal.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Passage;

/** The fields of indicators, evaluations and passages as texts, by the model's names. */
final class BookFields {

  private BookFields() {}

  static Map<String, String> of(Indicator indicator) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", indicator.name());
    fields.put("headingCode", indicator.headingCode().orElse(""));
    fields.put("group", indicator.group());
    fields.put("number", indicator.number());
    fields.put("unit", indicator.unit());
    fields.put("aim", indicator.aim().name());
    put(fields, "baseline", indicator.baseline());
    put(fields, "target", indicator.target());
    for (IndicatorValue value : indicator.actuals()) {
      String year = value.year().map(FiscalYear::toString).orElse("");
      fields.put("years." + year + ".actual", value.printed());
      fields.put("years." + year + ".given", "true");
    }
    fields.put("note", indicator.note());
    return fields;
  }

  /** That a value is there is a field of its own: it may print nothing. */
  private static void put(Map<String, String> fields, String name, Optional<IndicatorValue> value) {
    fields.put(name, value.map(IndicatorValue::printed).orElse(""));
    fields.put(
        name + ".year", value.flatMap(IndicatorValue::year).map(FiscalYear::toString).orElse(""));
    fields.put(name + ".given", value.isPresent() ? "true" : "");
  }

  static Map<String, String> of(Evaluation evaluation) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("comment", evaluation.comment());
    fields.put("grade", evaluation.grade());
    fields.put("headingCode", evaluation.headingCode().orElse(""));
    fields.put("itemCode", evaluation.itemCode().orElse(""));
    fields.put("year", evaluation.year().toString());
    fields.put("evaluator", evaluation.evaluator());
    fields.put("date", evaluation.date().map(LocalDate::toString).orElse(""));
    fields.put("reply", evaluation.reply());
    fields.put("published", evaluation.published() ? "true" : "");
    return fields;
  }

  static Map<String, String> of(Passage passage) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", passage.title());
    fields.put("text", passage.text());
    fields.put("type", passage.type().name());
    fields.put("headingCode", passage.headingCode().orElse(""));
    fields.put("parentCode", passage.parentCode().orElse(""));
    fields.put("number", passage.number());
    fields.put("link", passage.link());
    return fields;
  }
}
