package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.FieldLabels;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.IndicatorStanding;
import org.ayumi.plan.domain.IndicatorValue;

/** Some indicators with baseline, target, actual values and standing (G11). */
final class IndicatorTable {

  private final TableSource source;
  private final List<Indicator> indicators;
  private final IndicatorYears baseline;
  private final IndicatorYears target;
  private final List<FiscalYear> actuals;

  IndicatorTable(TableSource source, List<Indicator> indicators) {
    this.source = source;
    this.indicators = indicators;
    baseline = new IndicatorYears(source, indicators, Indicator::baseline);
    target = new IndicatorYears(source, indicators, Indicator::target);
    actuals =
        new ArrayList<>(
            indicators.stream()
                .flatMap(indicator -> indicator.actuals().stream())
                .flatMap(value -> value.year().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  PrintedTable make(String caption) {
    TableHead head = head();
    List<String> notes =
        indicators.stream()
            .map(Indicator::note)
            .filter(note -> !note.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    if (!actuals.isEmpty()) {
      notes.add(source.words().word(TableWord.STANDING_RULE));
    }
    return PrintedTable.builder()
        .kind(TableKind.INDICATORS)
        .caption(caption)
        .columns(head.columns())
        .head(head.rows())
        .body(indicators.stream().map(this::row).collect(Collectors.toList()))
        .notes(notes)
        .build();
  }

  private boolean any(Function<Indicator, String> field) {
    return indicators.stream().map(field).anyMatch(text -> !text.isEmpty());
  }

  private TableHead head() {
    TableHead head = new TableHead();
    List<TableColumn> name = new ArrayList<>();
    if (any(Indicator::number)) {
      name.add(column(FieldLabels.NUMBER));
    }
    name.add(column(FieldLabels.INDICATOR));
    head.over(source.label(FieldLabels.INDICATOR), name);
    if (any(Indicator::unit)) {
      head.add(column(FieldLabels.UNIT));
    }
    head.add(baseline.column(FieldLabels.BASELINE)).add(target.column(FieldLabels.TARGET));
    if (!actuals.isEmpty()) {
      String label = source.label(FieldLabels.ACTUAL);
      head.under(label, years(label + " "), heads());
      head.add(TableColumn.of(source.words().word(TableWord.STANDING), FieldWidth.YEAR));
    }
    return head;
  }

  private TableColumn column(String field) {
    return TableColumn.of(source.label(field), FieldWidth.of(field));
  }

  private List<TableColumn> years(String prefix) {
    return actuals.stream()
        .map(year -> TableColumn.of(prefix + source.fullYear(year), FieldWidth.YEAR))
        .collect(Collectors.toList());
  }

  private List<TableCell> heads() {
    return years("").stream()
        .map(column -> TableCell.head(column.name()))
        .collect(Collectors.toList());
  }

  private TableRow row(Indicator indicator) {
    List<TableCell> cells = new ArrayList<>();
    if (any(Indicator::number)) {
      cells.add(TableCell.data(indicator.number()));
    }
    cells.add(TableCell.rowHead(indicator.name()));
    if (any(Indicator::unit)) {
      cells.add(TableCell.data(indicator.unit()));
    }
    cells.add(baseline.cell(indicator));
    cells.add(target.cell(indicator));
    for (FiscalYear year : actuals) {
      Optional<IndicatorValue> value = indicator.actual(year);
      cells.add(TableCell.data(value.map(IndicatorValue::printed).orElse("")));
    }
    if (!actuals.isEmpty()) {
      cells.add(TableCell.data(standing(indicator)));
    }
    return TableRow.of(cells);
  }

  private String standing(Indicator indicator) {
    return source.words().word(TableWord.valueOf(IndicatorStanding.of(indicator).name()));
  }
}
