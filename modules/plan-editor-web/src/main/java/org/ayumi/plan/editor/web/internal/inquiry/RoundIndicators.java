package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.IndicatorDetail;

/** The indicators whose value of the round's year the person may enter (E16). */
public final class RoundIndicators {

  private final ScreenContext context;
  private final FiscalYear year;
  private final List<Indicator> indicators;

  RoundIndicators(ScreenContext context, FiscalYear year, List<IndicatorDetail> all) {
    this.context = context;
    this.year = year;
    indicators =
        all.stream()
            .filter(IndicatorDetail::actualsEditable)
            .map(IndicatorDetail::indicator)
            .collect(Collectors.toList());
  }

  public List<Row> getRows() {
    return indicators.stream().map(this::row).collect(Collectors.toList());
  }

  private Row row(Indicator indicator) {
    return new Row(
        indicator,
        printed(indicator, FiscalYear.of(year.startYear() - 1)),
        printed(indicator, year),
        context
            .links()
            .render("/indicator", "planId", context.place().id(), "code", indicator.code()));
  }

  private static String printed(Indicator indicator, FiscalYear of) {
    return indicator.actual(of).map(IndicatorValue::printed).orElse("");
  }

  /** How many values of the year are missing. */
  public long getMissing() {
    return getRows().stream().filter(row -> row.getActual().isEmpty()).count();
  }

  /** An indicator with the value of the year before and the one that is asked. */
  public static final class Row {

    private final Indicator indicator;
    private final String last;
    private final String actual;
    private final String url;

    Row(Indicator indicator, String last, String actual, String url) {
      this.indicator = indicator;
      this.last = last;
      this.actual = actual;
      this.url = url;
    }

    public String getName() {
      return indicator.name();
    }

    public String getUnit() {
      return indicator.unit();
    }

    public String getTarget() {
      return indicator.target().map(IndicatorValue::printed).orElse("");
    }

    public String getLast() {
      return last;
    }

    /** Empty where nobody has entered it. */
    public String getActual() {
      return actual;
    }

    public String getUrl() {
      return url;
    }
  }
}
