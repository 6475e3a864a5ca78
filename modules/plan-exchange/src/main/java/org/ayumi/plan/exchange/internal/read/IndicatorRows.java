package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableIndicator;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorValue;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.internal.part.HeadingFinder;

/** Reads the indicators of rows (G11); fields without a column stay as they were. */
final class IndicatorRows {

  private final HeadingFinder headings;
  private final HeadingCells style;
  private final KnownIndicators known;
  private final ValueYears years;
  private final Map<String, Integer> rowsByName = new HashMap<>();
  private String scope = "";

  IndicatorRows(HeadingFinder headings, HeadingCells style, KnownIndicators known, PlanHead head) {
    this.headings = headings;
    this.style = style;
    this.known = known;
    years = new ValueYears(head);
  }

  List<Indicator> read(List<PlacedRow> rows) {
    List<Indicator> indicators = new ArrayList<>();
    for (PlacedRow row : rows) {
      String own = row.cells().text(Field.INDICATOR_SCOPE);
      scope = own.isEmpty() && style != HeadingCells.REPEATED ? scope : own;
      if (row.cells().hasText(IndicatorRows::isOwn)) {
        row(row).ifPresent(indicators::add);
      }
    }
    return indicators;
  }

  /** What a table is headed with may stand in a row without an indicator. */
  private static boolean isOwn(Field field) {
    return field.isIndicator() && field != Field.INDICATOR_SCOPE;
  }

  private Optional<Indicator> row(PlacedRow row) {
    RowCells cells = row.cells();
    Optional<Heading> named = headings.find(scope);
    // a group stands for headings of its own
    boolean apart = !scope.isEmpty() && style == HeadingCells.REPEATED && !row.isPrinted();
    Optional<String> heading =
        named.map(Heading::code).or(() -> apart ? Optional.empty() : row.headingCode());
    String group = named.isPresent() ? "" : scope;
    String name = cells.text(Field.INDICATOR_NAME);
    if (name.isEmpty()) {
      cells.add(Field.INDICATOR_NAME, ProblemType.INDICATOR_WITHOUT_NAME);
      return Optional.empty();
    }
    ImmutableIndicator printed =
        ImmutableIndicator.builder()
            .code("")
            .headingCode(heading)
            .group(group)
            .number(cells.text(Field.INDICATOR_NUMBER))
            .name(name)
            .build();
    return isTwice(printed, cells) ? Optional.empty() : Optional.of(over(printed, cells));
  }

  private boolean isTwice(Indicator printed, RowCells cells) {
    String key =
        String.join(
            "\n",
            printed.headingCode().orElse(""),
            printed.group(),
            printed.number(),
            SearchText.fold(printed.name()));
    Integer before = rowsByName.putIfAbsent(key, cells.row() + 1);
    if (before != null) {
      cells.add(Field.INDICATOR_NAME, ProblemType.INDICATOR_TWICE, printed.name(), before);
    }
    return before != null;
  }

  private Indicator over(Indicator printed, RowCells cells) {
    boolean placed = printed.headingCode().isPresent() || cells.has(Field.INDICATOR_SCOPE);
    Indicator before = known.coded(printed, placed);
    ImmutableIndicator indicator = ImmutableIndicator.copyOf(before).withName(printed.name());
    if (placed) {
      indicator = indicator.withHeadingCode(printed.headingCode());
    }
    if (cells.has(Field.INDICATOR_SCOPE)) {
      indicator = indicator.withGroup(printed.group());
    }
    if (cells.has(Field.INDICATOR_NUMBER)) {
      indicator = indicator.withNumber(printed.number());
    }
    if (cells.has(Field.INDICATOR_UNIT)) {
      indicator = indicator.withUnit(cells.text(Field.INDICATOR_UNIT));
    }
    if (cells.has(Field.INDICATOR_NOTE)) {
      indicator = indicator.withNote(cells.text(Field.INDICATOR_NOTE));
    }
    return aimed(before, values(indicator, cells));
  }

  private ImmutableIndicator values(ImmutableIndicator before, RowCells cells) {
    ImmutableIndicator indicator = before;
    if (cells.has(Field.INDICATOR_BASELINE)) {
      indicator = indicator.withBaseline(value(cells, Field.INDICATOR_BASELINE));
    }
    if (cells.has(Field.INDICATOR_TARGET)) {
      indicator = indicator.withTarget(value(cells, Field.INDICATOR_TARGET));
    }
    return indicator.withActuals(actuals(indicator, cells));
  }

  private Optional<IndicatorValue> value(RowCells cells, Field field) {
    return cells
        .column(column -> column.field() == field)
        .filter(column -> !cells.text(column).isEmpty())
        .map(
            column ->
                years
                    .of(column.column())
                    .map(year -> IndicatorValue.of(year, cells.text(column)))
                    .orElseGet(() -> IndicatorValue.of(cells.text(column))));
  }

  private List<IndicatorValue> actuals(Indicator before, RowCells cells) {
    Map<FiscalYear, IndicatorValue> actuals = new TreeMap<>();
    before.actuals().forEach(value -> value.year().ifPresent(year -> actuals.put(year, value)));
    for (ReadColumn column : cells.columns(Field.INDICATOR_ACTUAL)) {
      FiscalYear year = column.column().year().orElseThrow();
      if (cells.text(column).isEmpty()) {
        actuals.remove(year);
      } else {
        actuals.put(year, IndicatorValue.of(year, cells.text(column)));
      }
    }
    return List.copyOf(actuals.values());
  }

  /** The aim follows the numbers unless a person has said otherwise. */
  private static Indicator aimed(Indicator before, Indicator after) {
    boolean byNumbers = before.aim() == byNumbers(before).aim();
    return byNumbers ? byNumbers(after) : after;
  }

  private static Indicator byNumbers(Indicator indicator) {
    return Indicator.builder()
        .code(indicator.code())
        .headingCode(indicator.headingCode())
        .group(indicator.group())
        .number(indicator.number())
        .name(indicator.name())
        .unit(indicator.unit())
        .baseline(indicator.baseline())
        .target(indicator.target())
        .actuals(indicator.actuals())
        .note(indicator.note())
        .build();
  }
}
