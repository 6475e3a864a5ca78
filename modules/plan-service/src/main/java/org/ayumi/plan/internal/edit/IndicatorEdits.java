package org.ayumi.plan.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.NoSuchPlanIndicatorException;

/** Edits of a document's indicators; each gives a new document. */
public final class IndicatorEdits {

  private IndicatorEdits() {}

  /** The indicator with a code, if it has none. */
  public static Indicator coded(PlanDocument document, Indicator indicator) {
    if (!indicator.code().isEmpty()) {
      return indicator;
    }
    Set<String> taken =
        document.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
    return ImmutableIndicator.copyOf(indicator)
        .withCode(Codes.numbered("indicator-", taken.size() + 1, taken));
  }

  /** Adds the indicator, last under its heading. */
  public static PlanDocument add(PlanDocument document, Indicator indicator) {
    List<Indicator> indicators = new ArrayList<>(document.indicators());
    Indicator added = byYear(indicator, indicator.actuals());
    indicators.add(lastPlace(document, indicators, indicator.headingCode()), added);
    return with(document, indicators);
  }

  /** Takes everything but code and heading; the indicator stays where it is. */
  public static PlanDocument replace(PlanDocument document, String code, Indicator indicator)
      throws NoSuchPlanIndicatorException {
    List<Indicator> indicators = new ArrayList<>(document.indicators());
    int place = place(indicators, code);
    indicators.set(
        place,
        ImmutableIndicator.copyOf(byYear(indicator, indicator.actuals()))
            .withCode(code)
            .withHeadingCode(indicators.get(place).headingCode()));
    return with(document, indicators);
  }

  /** Takes actual values alone, in the order of their years. */
  public static PlanDocument withActuals(
      PlanDocument document, String code, List<IndicatorValue> actuals)
      throws NoSuchPlanIndicatorException {
    List<Indicator> indicators = new ArrayList<>(document.indicators());
    int place = place(indicators, code);
    indicators.set(place, byYear(indicators.get(place), actuals));
    return with(document, indicators);
  }

  /**
   * Puts an indicator under a heading, or none, before another one there or last.
   *
   * @throws NoSuchPlanIndicatorException also if the other one does not stand there
   */
  public static PlanDocument move(
      PlanDocument document, String code, Optional<String> headingCode, String beforeCode)
      throws NoSuchPlanIndicatorException {
    List<Indicator> indicators = new ArrayList<>(document.indicators());
    Indicator moved =
        ImmutableIndicator.copyOf(indicators.remove(place(indicators, code)))
            .withHeadingCode(headingCode);
    if (beforeCode.isEmpty()) {
      indicators.add(lastPlace(document, indicators, headingCode), moved);
    } else {
      int before = place(indicators, beforeCode);
      if (!indicators.get(before).headingCode().equals(headingCode)) {
        throw new NoSuchPlanIndicatorException("Not under the heading: " + beforeCode);
      }
      indicators.add(before, moved);
    }
    return with(document, indicators);
  }

  public static PlanDocument delete(PlanDocument document, String code)
      throws NoSuchPlanIndicatorException {
    List<Indicator> indicators = new ArrayList<>(document.indicators());
    indicators.remove(place(indicators, code));
    return with(document, indicators);
  }

  /** Values without a year come first, where the check of the document finds them. */
  private static Indicator byYear(Indicator indicator, List<IndicatorValue> actuals) {
    List<IndicatorValue> sorted = new ArrayList<>(actuals);
    sorted.sort(
        Comparator.comparingInt(value -> value.year().map(FiscalYear::startYear).orElse(0)));
    return ImmutableIndicator.copyOf(indicator).withActuals(sorted);
  }

  private static int lastPlace(
      PlanDocument document, List<Indicator> indicators, Optional<String> headingCode) {
    return new HeadingOrder(document.headings())
        .lastPlace(indicators, Indicator::headingCode, headingCode);
  }

  private static PlanDocument with(PlanDocument document, List<Indicator> indicators) {
    return ImmutablePlanDocument.copyOf(document).withIndicators(indicators);
  }

  private static int place(List<Indicator> indicators, String code)
      throws NoSuchPlanIndicatorException {
    for (int i = 0; i < indicators.size(); i++) {
      if (indicators.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new NoSuchPlanIndicatorException("No indicator " + code);
  }
}
