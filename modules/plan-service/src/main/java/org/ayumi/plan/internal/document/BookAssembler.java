package org.ayumi.plan.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.internal.convert.EvaluationColumns;
import org.ayumi.plan.internal.convert.IndicatorColumns;
import org.ayumi.plan.internal.convert.PassageColumns;
import org.ayumi.plan.model.PlanEvaluation;
import org.ayumi.plan.model.PlanIndicator;
import org.ayumi.plan.model.PlanIndicatorValue;
import org.ayumi.plan.model.PlanPassage;

/** Makes indicators, evaluations and passages of rows. */
final class BookAssembler {

  private final PlanRows rows;
  private final BookRows book;
  private final Map<Long, List<PlanIndicatorValue>> values;

  BookAssembler(PlanRows rows) {
    this.rows = rows;
    book = rows.book();
    values =
        book.values.values().stream()
            .collect(Collectors.groupingBy(PlanIndicatorValue::getPlanIndicatorId));
  }

  List<Indicator> indicators() {
    return book.indicators.values().stream().map(this::indicator).collect(Collectors.toList());
  }

  List<Evaluation> evaluations() {
    return book.evaluations.values().stream().map(this::evaluation).collect(Collectors.toList());
  }

  List<Passage> passages() {
    return book.passages.values().stream().map(this::passage).collect(Collectors.toList());
  }

  private Indicator indicator(PlanIndicator row) {
    return IndicatorColumns.read(row, headingCode(row.getPlanHeadingId()))
        .withActuals(
            values.getOrDefault(row.getPlanIndicatorId(), List.of()).stream()
                .map(IndicatorColumns::read)
                .collect(Collectors.toList()));
  }

  private Evaluation evaluation(PlanEvaluation row) {
    return EvaluationColumns.read(row)
        .withHeadingCode(headingCode(row.getPlanHeadingId()))
        .withItemCode(Optional.ofNullable(rows.itemCodes.get(row.getPlanItemId())));
  }

  private Passage passage(PlanPassage row) {
    return PassageColumns.read(row)
        .withHeadingCode(headingCode(row.getPlanHeadingId()))
        .withParentCode(Optional.ofNullable(book.passageCodes.get(row.getParentPlanPassageId())));
  }

  private Optional<String> headingCode(long planHeadingId) {
    return Optional.ofNullable(rows.headingCodes.get(planHeadingId));
  }
}
