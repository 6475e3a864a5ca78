package org.ayumi.plan.domain.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;

/** The tables of indicators: one for each heading and each group. */
final class IndicatorTables {

  private final TableSource source;

  IndicatorTables(TableSource source) {
    this.source = source;
  }

  List<PrintedTable> make() {
    Map<List<String>, List<Indicator>> groups = new LinkedHashMap<>();
    for (Indicator indicator : source.index().document().indicators()) {
      List<String> key = List.of(indicator.headingCode().orElse(""), indicator.group());
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(indicator);
    }
    return groups.values().stream()
        .map(group -> new IndicatorTable(source, group).make(caption(group.get(0))))
        .collect(Collectors.toList());
  }

  private String caption(Indicator indicator) {
    if (!indicator.group().isEmpty()) {
      return indicator.group();
    }
    return indicator
        .headingCode()
        .flatMap(source.index()::heading)
        .map(Heading::label)
        .orElseGet(() -> source.words().word(TableWord.CAPTION_INDICATORS, source.plan()));
  }
}
