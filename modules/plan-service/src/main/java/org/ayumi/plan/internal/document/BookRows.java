package org.ayumi.plan.internal.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.model.PlanEvaluation;
import org.ayumi.plan.model.PlanIndicator;
import org.ayumi.plan.model.PlanIndicatorValue;
import org.ayumi.plan.model.PlanPassage;

/** The rows of indicators, evaluations and passages, under the keys of {@link BookParts}. */
final class BookRows {

  final Map<String, PlanIndicator> indicators = new LinkedHashMap<>();
  final Map<String, PlanIndicatorValue> values = new LinkedHashMap<>();
  final Map<String, PlanEvaluation> evaluations = new LinkedHashMap<>();
  final Map<String, PlanPassage> passages = new LinkedHashMap<>();

  final Map<Long, String> passageCodes = new HashMap<>();
  private final Map<Long, String> indicatorCodes = new HashMap<>();

  void addIndicators(List<PlanIndicator> rows) {
    for (PlanIndicator row : rows) {
      indicators.put(row.getCode(), row);
      indicatorCodes.put(row.getPlanIndicatorId(), row.getCode());
    }
  }

  /** After the indicators. */
  void addValues(List<PlanIndicatorValue> rows) {
    for (PlanIndicatorValue row : rows) {
      String indicatorCode = indicatorCodes.get(row.getPlanIndicatorId());
      values.put(Placed.key(indicatorCode, "", row.getFiscalYear()), row);
    }
  }

  void addEvaluations(List<PlanEvaluation> rows) {
    rows.forEach(row -> evaluations.put(row.getCode(), row));
  }

  void addPassages(List<PlanPassage> rows) {
    for (PlanPassage row : rows) {
      passages.put(row.getCode(), row);
      passageCodes.put(row.getPlanPassageId(), row.getCode());
    }
  }

  /** 0 for none. */
  long passageId(Optional<String> code) {
    return code.map(each -> passages.get(each).getPlanPassageId()).orElse(0L);
  }
}
