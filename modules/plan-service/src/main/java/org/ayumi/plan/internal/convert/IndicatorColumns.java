package org.ayumi.plan.internal.convert;

import java.util.Optional;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorAim;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.model.PlanIndicator;
import org.ayumi.plan.model.PlanIndicatorValue;

/**
 * An indicator as columns of its row; its heading and its actual values are the caller's. A
 * baseline or target that is not there differs from one that prints nothing (G9, G11): columns of
 * their own say whether it is there.
 */
public final class IndicatorColumns {

  private static final int NO_YEAR = 0;
  private static final IndicatorValue NONE = IndicatorValue.of("");

  private IndicatorColumns() {}

  public static void write(Indicator indicator, PlanIndicator row) throws PlanCodeException {
    row.setCode(Texts.code(indicator.code()));
    row.setGroupLabel(Texts.text(indicator.group()));
    row.setPrintedNumber(Texts.text(indicator.number()));
    row.setName(Texts.text(indicator.name()));
    row.setUnit(Texts.text(indicator.unit()));
    row.setAim(indicator.aim().name());
    row.setNote(Texts.text(indicator.note()));
    IndicatorValue baseline = indicator.baseline().orElse(NONE);
    row.setBaselineGiven(indicator.baseline().isPresent());
    row.setBaselineYear(year(baseline));
    row.setBaselinePrinted(Texts.text(baseline.printed()));
    IndicatorValue target = indicator.target().orElse(NONE);
    row.setTargetGiven(indicator.target().isPresent());
    row.setTargetYear(year(target));
    row.setTargetPrinted(Texts.text(target.printed()));
  }

  /** The indicator without actual values. */
  public static ImmutableIndicator read(PlanIndicator row, Optional<String> headingCode) {
    return Indicator.builder()
        .code(row.getCode())
        .headingCode(headingCode)
        .group(row.getGroupLabel())
        .number(row.getPrintedNumber())
        .name(row.getName())
        .unit(row.getUnit())
        .aim(IndicatorAim.valueOf(row.getAim()))
        .baseline(
            Optional.of(value(row.getBaselineYear(), row.getBaselinePrinted()))
                .filter(value -> row.isBaselineGiven()))
        .target(
            Optional.of(value(row.getTargetYear(), row.getTargetPrinted()))
                .filter(value -> row.isTargetGiven()))
        .note(row.getNote())
        .build();
  }

  public static void write(IndicatorValue value, PlanIndicatorValue row) {
    row.setFiscalYear(year(value));
    row.setPrinted(Texts.text(value.printed()));
  }

  public static IndicatorValue read(PlanIndicatorValue row) {
    return value(row.getFiscalYear(), row.getPrinted());
  }

  private static int year(IndicatorValue value) {
    return value.year().map(FiscalYear::startYear).orElse(NO_YEAR);
  }

  private static IndicatorValue value(int year, String printed) {
    return year == NO_YEAR
        ? IndicatorValue.of(printed)
        : IndicatorValue.of(FiscalYear.of(year), printed);
  }
}
