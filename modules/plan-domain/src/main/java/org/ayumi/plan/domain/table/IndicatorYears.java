package org.ayumi.plan.domain.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;

/**
 * Baselines or targets: their year stands in the head where all of them have the same, else behind
 * each value.
 */
final class IndicatorYears {

  private final TableSource source;
  private final Function<Indicator, Optional<IndicatorValue>> value;
  private final Optional<FiscalYear> common;

  IndicatorYears(
      TableSource source,
      List<Indicator> indicators,
      Function<Indicator, Optional<IndicatorValue>> value) {
    this.source = source;
    this.value = value;
    List<Optional<FiscalYear>> years =
        indicators.stream()
            .flatMap(indicator -> value.apply(indicator).stream())
            .map(IndicatorValue::year)
            .distinct()
            .collect(Collectors.toList());
    common = years.size() == 1 ? years.get(0) : Optional.empty();
  }

  TableColumn column(String field) {
    String year = common.map(each -> "\n" + bracketed(each)).orElse("");
    return TableColumn.of(source.label(field) + year, FieldWidth.of(field));
  }

  TableCell cell(Indicator indicator) {
    Optional<IndicatorValue> present = value.apply(indicator);
    String printed = present.map(IndicatorValue::printed).orElse("");
    String year =
        common.isPresent()
            ? ""
            : present.flatMap(IndicatorValue::year).map(each -> " " + bracketed(each)).orElse("");
    return TableCell.data(printed.isEmpty() ? "" : printed + year);
  }

  private String bracketed(FiscalYear year) {
    return "(" + source.fullYear(year) + ")";
  }
}
