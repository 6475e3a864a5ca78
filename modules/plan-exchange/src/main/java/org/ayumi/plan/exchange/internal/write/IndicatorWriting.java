package org.ayumi.plan.exchange.internal.write;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.internal.part.Coverage;
import org.ayumi.plan.exchange.internal.part.HeadingFinder;

/** The cells of an indicator's row. */
final class IndicatorWriting {

  private final PlanIndex index;
  private final ColumnMapping mapping;
  private final boolean headingColumns;
  private final HeadingFinder headings;

  IndicatorWriting(PlanIndex index, ColumnMapping mapping, Coverage coverage) {
    this.index = index;
    this.mapping = mapping;
    headingColumns = coverage.headings();
    headings = new HeadingFinder(index.document().headings(), mapping);
  }

  String text(MappedColumn column, Indicator indicator) {
    switch (column.field()) {
      case INDICATOR_SCOPE:
        return scope(indicator);
      case INDICATOR_NUMBER:
        return indicator.number();
      case INDICATOR_NAME:
        return indicator.name();
      case INDICATOR_UNIT:
        return indicator.unit();
      case INDICATOR_BASELINE:
        return printed(indicator.baseline());
      case INDICATOR_TARGET:
        return printed(indicator.target());
      case INDICATOR_ACTUAL:
        return printed(column.year().flatMap(indicator::actual));
      case INDICATOR_NOTE:
        return indicator.note();
      default:
        return "";
    }
  }

  private static String printed(Optional<IndicatorValue> value) {
    return value.map(IndicatorValue::printed).orElse("");
  }

  private String scope(Indicator indicator) {
    Optional<Heading> heading = indicator.headingCode().flatMap(index::heading);
    return headingColumns || heading.isEmpty() ? indicator.group() : name(heading.get());
  }

  /**
   * The number if a word stands before it, {@code 基本方針1}, else the label, else all numbers: what
   * means the heading alone.
   */
  private String name(Heading heading) {
    boolean worded =
        mapping.numberWords().stream()
            .map(SearchText::fold)
            .anyMatch(word -> SearchText.fold(heading.number()).contains(word));
    String numbers =
        index.path(Optional.of(heading.code())).stream()
            .map(Heading::number)
            .collect(Collectors.joining("-"));
    return Stream.of(worded ? heading.number() : "", heading.label(), numbers)
        .filter(name -> headings.find(name).filter(heading::equals).isPresent())
        .findFirst()
        .orElse(heading.label());
  }

  /** Whether the row says where the indicator stands. */
  boolean isPlaced(Indicator indicator, boolean scopeColumn) {
    Optional<Heading> heading = indicator.headingCode().flatMap(index::heading);
    boolean group = indicator.group().isEmpty() || scopeColumn;
    if (heading.isEmpty() || headingColumns) {
      return group;
    }
    return scopeColumn
        && indicator.group().isEmpty()
        && headings.find(name(heading.get())).filter(heading.get()::equals).isPresent();
  }
}
