package org.ayumi.plan.internal.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;

/**
 * Indicators, evaluations and passages of a document taken apart into what single rows hold, each
 * under its key, in printed order.
 */
final class BookParts {

  final Map<String, Indicator> indicators = new LinkedHashMap<>();
  final Map<String, Placed<IndicatorValue>> values = new LinkedHashMap<>();
  final Map<String, Evaluation> evaluations = new LinkedHashMap<>();
  final Map<String, Passage> passages = new LinkedHashMap<>();

  BookParts(PlanDocument document) {
    document.indicators().forEach(this::add);
    document.evaluations().forEach(each -> evaluations.put(each.code(), each));
    document.passages().forEach(each -> passages.put(each.code(), each));
  }

  private void add(Indicator indicator) {
    indicators.put(indicator.code(), indicator);
    for (IndicatorValue value : indicator.actuals()) {
      int year = value.year().map(FiscalYear::startYear).orElseThrow();
      Placed<IndicatorValue> placed = Placed.inIndicator(indicator.code(), year, value);
      values.put(placed.key(), placed);
    }
  }
}
